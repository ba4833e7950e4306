/** What a question costs before anybody is asked: how many fields its answer has, lists counted at their longest. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLError,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type DocumentNode,
} from "graphql";
import { queryTooExpensive } from "../errors.ts";
import { DIMENSIONS } from "../question/dimensions.ts";
import { type SeriesSteps, stepOf } from "../question/series.ts";
import { monthOf } from "../reference/dates.ts";
import { NAMED_SETS } from "../reference/named-sets.ts";
import { MOST_MONTHS } from "../reference/periods.ts";
import { PUBLISHED_YEARS } from "../reference/published-children.ts";
import { BOROUGHS, SUB_REGIONS } from "../reference/sub-regions.ts";

/** Far more than any table that people read; an answer of as many fields takes a server some seconds. */
const MOST_FIELDS = 200_000;

/** Fields and work together: tables that take much and say little are bounded too. */
export const MOST_COST = 500_000;

/** Keys of a register that a grouping by one may have, and the most cells of any grouping that is answered. */
const KEYS = 500;
const MOST_CELLS = 10_000;

/** More than any list of codes has. */
const MOST_CODES = 1_000;

/** A borough, England and its nine regions; and the statistical neighbours of a borough. */
const PUBLISHED_AREAS = 11;
const NEIGHBOURS = 10;

type Arguments = Readonly<Record<string, unknown>>;

/**
 * No list is shorter than one: what is asked of it is walked all the same, and a length below nought would pay for the rest of the
 * question. A number below one is refused when it is answered.
 */
const atLeastOne = (length: unknown, otherwise: number): number => (typeof length === "number" ? Math.max(length, 1) : otherwise);

const listLength = (list: unknown): number => atLeastOne(Array.isArray(list) ? list.length : null, 1);

const cellCount = ({ by, top }: Arguments): number =>
  (Array.isArray(by) ? by : [])
    .map((name) => DIMENSIONS.get(String(name))?.axis?.length ?? KEYS)
    .reduce((cells, length) => Math.min(atLeastOne(top, MOST_CELLS), cells * length), 1);

const MONTHS_OF_STEP = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

/** Of a series that is refused for want of an end or a step there is no point; the rest of the question is counted all the same. */
const pointCount = ({ from, to, ...steps }: Arguments): number => {
  if (typeof from !== "string" || typeof to !== "string") return 1;
  const months = monthOf(to) - monthOf(from) + 1;
  return Math.ceil(Math.min(Math.max(months, 1), MOST_MONTHS) / MONTHS_OF_STEP[stepOf(steps as SeriesSteps)]);
};

/** Descriptions of vacant places that a home has, as good as always. */
const VACANCIES = 10;

const pageLength = ({ first }: Arguments): number => atLeastOne(first, 1);

/** How long the lists are that grow with the question; a provider's homes are bounded where they are listed. */
const LENGTHS: Readonly<Record<string, (given: Arguments, of: string) => number>> = {
  subRegions: (_, of) => (of === "Coverage" ? 1 : SUB_REGIONS.length),
  boroughs: (_, of) => (of === "SubRegion" ? Math.max(...SUB_REGIONS.map(({ boroughs }) => boroughs.length)) : BOROUGHS.length),
  placesNamed: ({ names }) => listLength(names),
  boroughSets: () => NAMED_SETS.length,
  groups: cellCount,
  series: pointCount,
  table: (given) => cellCount(given) * (typeof given["from"] === "string" ? pointCount(given) : 1),
  homes: pageLength,
  homesFor: pageLength,
  vacancies: () => VACANCIES,
  withheld: () => BOROUGHS.length,
  providers: pageLength,
  published: () => PUBLISHED_AREAS,
  neighbours: () => NEIGHBOURS,
  years: () => PUBLISHED_YEARS.length,
  placementRecords: pageLength,
  _entities: ({ representations }) => listLength(representations),
};

/**
 * What fields cost beside what their answers have: the work of finding it out, measured as fields that take as long. A page of homes is
 * found in the whole register and put in order; money is added up from every payment.
 */
const WORK: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Query: { homes: 100, providers: 100 },
  London: { providers: 100, homesChanged: 100 },
  SubRegion: { providers: 100, homesChanged: 100 },
  Borough: { providers: 100, homesChanged: 100, homesFor: 100 },
  HomeChanges: { total: 10, groups: 100 },
  PlacementPopulation: { total: 100, groups: 300, table: 300, series: 100 },
  CostPopulation: { total: 200, groups: 500, table: 500, series: 200 },
  MovementPopulation: { total: 200, groups: 500, table: 500, series: 200 },
  ReferralPopulation: { total: 200, groups: 500, table: 500, series: 200 },
  BedPopulation: { total: 50, groups: 100, table: 100, series: 50 },
};

/** What each further point of a series costs of its first: the dates of one question are counted in one pass. */
const FURTHER_POINT = 0.1;

const workOf = (of: string, name: string, given: Arguments): number => {
  const work = WORK[of]?.[name] ?? 0;
  return typeof given["from"] === "string" ? Math.ceil(work * (1 + FURTHER_POINT * (pointCount(given) - 1))) : work;
};

/** The codes in a field's arguments. Errors: QUERY_TOO_EXPENSIVE for more than there are of their kind, however often each is named. */
const listedCodes = ({ args }: GraphQLField<unknown, unknown>, given: Arguments): number =>
  args.reduce((sum, { name, type }) => sum + codesIn(name, type, given[name]), 0);

const codesIn = (name: string, type: GraphQLInputType, given: unknown): number => {
  const bare = getNullableType(type);
  if (isListType(bare) && Array.isArray(given)) {
    const of = getNamedType(bare);
    const most = isEnumType(of) ? of.getValues().length : of.name === "_Any" ? MOST_FIELDS : MOST_CODES;
    if (given.length > most) throw unanswered(queryTooExpensive(given.length, most, name, "codes"));
    return given.length;
  }
  if (!isInputObjectType(bare) || typeof given !== "object" || given === null) return 0;
  return Object.values(bare.getFields()).reduce(
    (sum, field) => sum + codesIn(field.name, field.type, (given as Arguments)[field.name]),
    0,
  );
};

/** The same error as the whole answer: the HTTP status is 400. */
const unanswered = ({ message, extensions }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });

/** A question made ready to be counted. */
type OperationParts = {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Arguments;
};

/** Type name and selection, however they are written. */
type TypedSelection = {
  readonly of: string;
  readonly selections: SelectionSetNode | undefined;
  /** The list that it is selected of, as far as one grows with the question. */
  readonly list: string;
};

/**
 * What an operation costs: the fields that its answer could have, fragments counted wherever they are spread, and the work of them.
 * Errors: QUERY_TOO_EXPENSIVE, naming the list in which it became too much.
 */
export const costOf = (
  schema: GraphQLSchema,
  { document, operation, variables }: { document: DocumentNode; operation: OperationDefinitionNode; variables: Arguments },
): number => {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  // Variables that are wrong are the execution's to refuse.
  if (coerced === undefined) return 0;
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
  const root = schema.getRootType(operation.operation);
  if (root == null) return 0;
  let [fields, work] = [0, 0];
  const check = (list: string): void => {
    if (fields > MOST_FIELDS) throw unanswered(queryTooExpensive(fields, MOST_FIELDS, list, "fields"));
    if (fields + work > MOST_COST) throw unanswered(queryTooExpensive(fields + work, MOST_COST, list, "fields"));
  };
  const count = ({ of, selections, list }: TypedSelection, times: number, counting: OperationParts): void => {
    for (const selection of selections?.selections ?? []) {
      if (selection.kind !== Kind.FIELD) {
        count({ ...fragmentSelection(selection, of, counting), list }, times, counting);
        continue;
      }
      const name = selection.name.value;
      fields += times;
      // Names that are no field of the type count too: else fragments that spread each other could be walked for ever.
      check(list);
      const field = fieldOf(counting.schema, of, name);
      if (field === undefined) continue;
      const lengthOf = LENGTHS[name];
      const given = field.args.length === 0 ? {} : argumentsOf(field, selection, counting);
      const within = lengthOf === undefined ? list : name;
      work += times * (workOf(of, name, given) + listedCodes(field, given));
      const rows = times * (lengthOf?.(given, of) ?? 1);
      if (fields + rows > MOST_FIELDS) throw unanswered(queryTooExpensive(fields + rows, MOST_FIELDS, within, "fields"));
      check(within);
      count({ of: getNamedType(field.type).name, selections: selection.selectionSet, list: within }, rows, counting);
    }
  };
  count({ of: root.name, selections: operation.selectionSet, list: "fields" }, 1, { schema, fragments, variables: coerced });
  return fields + work;
};

/** Arguments that can't be read are the execution's to refuse, each field for itself: nothing is listed of it. */
const argumentsOf = (field: GraphQLField<unknown, unknown>, node: FieldNode, { variables }: OperationParts): Arguments => {
  try {
    return getArgumentValues(field, node, variables);
  } catch (error) {
    if (error instanceof GraphQLError) return {};
    throw error;
  }
};

const fragmentSelection = (
  selection: Exclude<SelectionSetNode["selections"][number], { readonly kind: Kind.FIELD }>,
  of: string,
  { fragments }: OperationParts,
): Omit<TypedSelection, "list"> => {
  const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
  return { of: fragment?.typeCondition?.name.value ?? of, selections: fragment?.selectionSet };
};

/** Introspection is of one size, whoever asks. */
const fieldOf = (schema: GraphQLSchema, of: string, name: string): GraphQLField<unknown, unknown> | undefined => {
  const type = schema.getType(of);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
};
