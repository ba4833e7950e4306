/** Every figure that the graph has, as a query asks for it and as an answer tells it: what is added to the graph is asked for too. */
import { getNamedType, type GraphQLField, type GraphQLObjectType } from "graphql";
import { gatewaySchema } from "../../gateway/gateway.ts";

export type PlainFigure = {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: string;
};

const SCHEMA = gatewaySchema();

export const FIGURE = "{ value low high status }";

const selectionOf = ({ name, type }: GraphQLField<unknown, unknown>): string => {
  const named = getNamedType(type);
  if (named.name === "Figure")
    return name === "percentile"
      ? [25, 75, 90].map((at) => `p${at}: percentile(at: ${at}) ${FIGURE}`).join(" ")
      : `${name} ${FIGURE}`;
  return "getFields" in named ? `${name} { ${figuresOf(named.name)} }` : name;
};

/** A selection of every figure under a type, and of what names them in lists. */
export const figuresOf = (type: string, isAsked: (field: string) => boolean = () => true): string =>
  Object.values((SCHEMA.getType(type) as GraphQLObjectType).getFields())
    .filter(({ name }) => isAsked(name))
    .map(selectionOf)
    .join(" ");

const isFigure = (node: object): node is PlainFigure => "value" in node && "status" in node;

/** {a: {b: figure}} -> a.b: figure */
export const toldIn = (answer: unknown, path = ""): ReadonlyMap<string, PlainFigure> => {
  if (typeof answer !== "object" || answer === null) return new Map();
  if (isFigure(answer)) return new Map([[path, answer]]);
  return new Map(Object.entries(answer).flatMap(([name, within]) => [...toldIn(within, path === "" ? name : `${path}.${name}`)]));
};
