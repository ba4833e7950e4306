/** Entities by their representations, as a router asks for them: each is answered, unknown or refused for itself. */
import { GraphQLError, GraphQLID, type GraphQLObjectType, type GraphQLSchema, isUnionType, Kind } from "graphql";
import { badUserInput } from "../errors.ts";

type Reference = Readonly<Record<string, unknown>>;
type Loader = (reference: Reference, context: unknown) => unknown;

/** An entity type: the one field of its key, and how it is loaded. */
type Entity = { readonly key: string; readonly load: Loader };

const keyOf = ({ astNode }: GraphQLObjectType): string => {
  const key = astNode?.directives?.find(({ name }) => name.value === "key");
  const fields = key?.arguments?.find(({ name }) => name.value === "fields")?.value;
  if (fields?.kind !== Kind.STRING) throw new Error("An entity has a key.");
  return fields.value;
};

const entitiesIn = (schema: GraphQLSchema, loaders: ReadonlyMap<string, Loader>): ReadonlyMap<string, Entity> => {
  const union = schema.getType("_Entity");
  const types = isUnionType(union) ? union.getTypes() : [];
  return new Map(types.map((type) => [type.name, { key: keyOf(type), load: loaders.get(type.name)! }]));
};

const isReference = (given: unknown): given is Reference => typeof given === "object" && given !== null;

/** A key as an ID is given: text, or a whole number. Errors: BAD_USER_INPUT for anything else. */
const idOf = (given: unknown, type: string, key: string): string => {
  try {
    return GraphQLID.parseValue(given);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw badUserInput("representations", `A representation of ${type} has its key, ${key}, as text.`);
  }
};

/**
 * The resolver of `_entities`, over the reference resolvers by type.
 *
 * Errors: BAD_USER_INPUT, in its place, for a representation of no entity or without its key; those of the reference resolvers.
 */
export const entitiesResolver = (schema: GraphQLSchema, loaders: ReadonlyMap<string, Loader>) => {
  const entities = entitiesIn(schema, loaders);
  const loadOf = async (given: unknown, context: unknown): Promise<object | null> => {
    const name = isReference(given) ? given["__typename"] : undefined;
    const entity = typeof name === "string" ? entities.get(name) : undefined;
    if (!isReference(given) || entity === undefined)
      throw badUserInput("representations", `A representation's __typename is one of ${[...entities.keys()].join(", ")}.`);
    const { key, load: loaded } = entity;
    const found = await loaded({ ...given, [key]: idOf(given[key], String(name), key) }, context);
    return typeof found === "object" && found !== null ? { ...found, __typename: name } : null;
  };
  // An error in a list is an error in its place. Compiled documents lose the place of a promise that is rejected.
  const orError = (given: unknown, context: unknown): Promise<unknown> =>
    loadOf(given, context).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  return (_: unknown, { representations }: { readonly representations: readonly unknown[] }, context: unknown) =>
    Promise.all(representations.map((given) => orError(given, context)));
};
