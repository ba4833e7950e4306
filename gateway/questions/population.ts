/** Tables of a population by address: any of its measures, of any place, by any of its dimensions, on a date or over time. */
import { unknownCode } from "../../schema/errors.ts";
import { DIMENSIONS, type DimensionName } from "../../schema/question/dimensions.ts";
import { type Fact, isOfPeriods } from "../../schema/question/measures.ts";
import type { LocalDate } from "../../schema/reference/dates.ts";
import { SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import type {
  BedTableQuery,
  ChildrenTableQuery,
  CostTableQuery,
  MovementTableQuery,
  ReferralTableQuery,
  SeriesStep,
  TypedDocumentString,
} from "../generated/graphql.ts";
import { BEDS } from "./bed-document.ts";
import { CHILDREN } from "./children-document.ts";
import { COSTS } from "./cost-document.ts";
import { MOVEMENTS } from "./movement-document.ts";
import { type Ask, type Given, listIn, type QuestionTable, type QuestionValue } from "./question.ts";
import { REFERRALS } from "./referral-document.ts";
import { figuresIn, isFigureOf, type Observation, tidyTable, vintagesOf } from "./tidy.ts";
import { periodIn, reachIn, stepIn, TIME } from "./times.ts";

/** What `by` takes in place of a dimension, as it takes TIME: a row for each sub-region. */
const SUB_REGION = "SUB_REGION";

type TableData = ChildrenTableQuery | CostTableQuery | BedTableQuery | MovementTableQuery | ReferralTableQuery;
type TableDocument = TypedDocumentString<TableData, Readonly<Record<string, unknown>>>;

type TablesOf = {
  readonly fact: Fact;
  readonly document: TableDocument;
  /** The document's switches, each with the measures that it is for. */
  readonly switches: readonly string[];
  /** Measures where none are named. */
  readonly usual: string;
  readonly step: SeriesStep;
};

/** The measures that a document has a switch for: its only variables that are true or false. */
const switchesOf = (document: { toString: () => string }): readonly string[] =>
  [...document.toString().matchAll(/\$(\w+): Boolean!/g)].map(([, name]) => name!);

/** Documents are typed by their own variables; a table's are put together from its parameters, and the graph checks them. */
const tablesOf = (fact: Fact, typed: unknown, more: Pick<TablesOf, "usual" | "step">): TablesOf => {
  const document = typed as TableDocument;
  return { fact, document, switches: switchesOf(document), ...more };
};

export const TABLES: Readonly<Record<Fact, TablesOf>> = {
  PLACEMENTS: tablesOf("PLACEMENTS", CHILDREN, {
    usual: "children,percentOfTotal,ratePer10000,percentInOwnBorough,percentWithin20Miles",
    step: "MONTH",
  }),
  COSTS: tablesOf("COSTS", COSTS, {
    usual: "children,spend,percentOfTotal,placementWeeks,unitCostPerWeek,weeklyCost,funding",
    step: "QUARTER",
  }),
  MOVEMENTS: tablesOf("MOVEMENTS", MOVEMENTS, {
    usual:
      "children,started,newToCare,returnedWithin12Months,returnedWithin5Years,ceased,placementsStarted,moves,unplannedMoves,percentUnplanned",
    step: "YEAR",
  }),
  REFERRALS: tablesOf("REFERRALS", REFERRALS, {
    usual: "children,childrenPlaced,made,placed,notOffered,withdrawn,open,percentPlaced,percentOfTotal,daysToPlacement,unmet",
    step: "YEAR",
  }),
  BEDS: tablesOf("BEDS", BEDS, {
    usual: switchesOf(BEDS)
      .filter((name) => name !== "percentOfTotal")
      .join(),
    step: "MONTH",
  }),
};

/** "AGE_BAND" -> "ageBand" */
const fieldOf = (dimension: string): string =>
  dimension.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A filter's parameter: a placement's statutory code is no place. */
const parameterOf = (filter: string): string => (filter === "place" ? "placementCode" : filter);

/** A dimension's column, that of its code with `_code` behind it: `place` is the column of what is asked about. */
const columnOf = (dimension: DimensionName): string => (dimension === "PLACE" ? "placement" : dimension.toLowerCase());

const fieldsOf = (fact: Fact): readonly string[] =>
  [...DIMENSIONS.values()].flatMap(({ facts, filter }) => (facts.includes(fact) && filter !== null ? [filter] : []));

/** Parameters by which a population is filtered. */
export const filtersOf = (fact: Fact): readonly string[] => fieldsOf(fact).map(parameterOf);

const filterIn = (fact: Fact, given: Given): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    fieldsOf(fact).flatMap((field) => {
      const codes = listIn(given, parameterOf(field));
      return codes.length === 0 ? [] : [[field, codes]];
    }),
  );

/** Errors: UNKNOWN_CODE for a measure that the population doesn't have. */
const switchesIn = ({ fact, switches, usual }: TablesOf, given: Given): Readonly<Record<string, boolean>> => {
  const asked = listIn({ measure: given["measure"] ?? usual }, "measure").map((name) => name.split(".")[0]!);
  const unknown = asked.find((name) => !switches.includes(name));
  if (unknown !== undefined) throw unknownCode(`measure of ${fact}`, unknown, switches);
  return Object.fromEntries(switches.map((name) => [name, asked.includes(name)]));
};

/** Errors: UNKNOWN_CODE for a dimension that there is not. */
const dimensionsIn = (fact: Fact, given: Given): readonly DimensionName[] => {
  const known = [...DIMENSIONS.values()].filter(({ facts }) => facts.includes(fact)).map(({ name }) => name);
  return listIn(given, "by")
    .filter((name) => name !== SUB_REGION && name !== TIME)
    .map((name) => {
      const dimension = known.find((each) => each === name);
      if (dimension === undefined) throw unknownCode(`dimension of ${fact}`, name, [...known, SUB_REGION, TIME]);
      return dimension;
    });
};

const variablesIn = async (tables: TablesOf, given: Given, place: string, ask: Ask) => {
  const { from, to } = await reachIn(tables.fact, given, place, ask);
  const date: LocalDate | undefined = given["date"];
  return {
    place,
    asKnown: given["asKnown"],
    by: dimensionsIn(tables.fact, given),
    where: filterIn(tables.fact, given),
    step: stepIn(given) ?? tables.step,
    from,
    to,
    ...(isOfPeriods(tables.fact) ? { during: await periodIn(tables.fact, given, place, ask) } : { date }),
    ...switchesIn(tables, given),
  };
};

type Row = NonNullable<NonNullable<NonNullable<TableData["place"]>["population"]>["table"]>[number];
type Code = { readonly code: string; readonly label: string } | null | undefined;

const timeColumns = (fact: Fact): readonly string[] => (isOfPeriods(fact) ? ["from", "to"] : ["date"]);

const timeOf = (row: Row): readonly QuestionValue[] => ("from" in row ? [row.from, row.to] : [row.at]);

const codesOf = (row: Row, by: readonly DimensionName[]): readonly QuestionValue[] =>
  by.flatMap((name) => {
    const code = (row as unknown as Readonly<Record<string, Code>>)[fieldOf(name)];
    return [code?.code ?? null, code?.label ?? null];
  });

const observationsIn = (by: readonly DimensionName[], { place }: TableData): readonly Observation[] => {
  const { code, name, population } = place!;
  const { vintage: london, subRegions } = population!.coverage;
  const vintages = { own: vintagesOf(subRegions), london };
  return population!.table!.map((row) => ({
    of: [...timeOf(row), code, name, ...codesOf(row, by)],
    figures: figuresIn({ ...row.measures, ...("percentOfTotal" in row ? { percentOfTotal: row.percentOfTotal } : {}) }),
    vintages,
  }));
};

/** The figures that are named. Errors: UNKNOWN_CODE for a part that a measure doesn't have: "distance.p10". */
const named = (given: Given, observations: readonly Observation[]): readonly Observation[] => {
  const names = listIn(given, "measure");
  if (names.length === 0 || observations.length === 0) return observations;
  const told = [...new Set(observations.flatMap(({ figures }) => figures.map(([measure]) => measure)))];
  const unknown = names.find((name) => !told.some((measure) => isFigureOf(measure, name)));
  if (unknown !== undefined) throw unknownCode("measure", unknown, told);
  return observations.map((each) => ({
    ...each,
    figures: each.figures.filter(([measure]) => names.some((name) => isFigureOf(measure, name))),
  }));
};

/**
 * A table of a population, a row a figure.
 *
 * Errors: those of the graph; UNKNOWN_CODE for a measure or dimension that the population doesn't have.
 */
export const populationTable = async (tables: TablesOf, given: Given, ask: Ask): Promise<QuestionTable> => {
  const by = dimensionsIn(tables.fact, given);
  const places = listIn(given, "by").includes(SUB_REGION) ? SUB_REGIONS.map(({ code }) => code) : [given["place"] ?? "London"];
  const answers = await Promise.all(
    places.map(async (place) => ask(tables.document, await variablesIn(tables, given, place, ask))),
  );
  const columns = by.map(columnOf).flatMap((name) => [`${name}_code`, name]);
  return tidyTable(
    [...timeColumns(tables.fact), "place_code", "place", ...columns],
    named(
      given,
      answers.flatMap((answer) => observationsIn(by, answer)),
    ),
    answers[0]!.units,
  );
};
