/** Tables of a population by address: any of its measures, of any place, by any of its dimensions, on a date or over time. */
import { badUserInput, unknownCode } from "../../schema/errors.ts";
import { DIMENSIONS, type DimensionName } from "../../schema/question/dimensions.ts";
import { type Fact, isOfPeriods } from "../../schema/question/measures.ts";
import { type LocalDate, returnYearEnd, returnYearOf, returnYearStart } from "../../schema/reference/dates.ts";
import type { Period } from "../../schema/reference/periods.ts";
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
import { type Ask, type Given, listIn, numberIn, type QuestionTable, type QuestionValue } from "./question.ts";
import { REFERRALS } from "./referral-document.ts";
import { figuresIn, type Observation, tidyTable, vintagesOf } from "./tidy.ts";
import { TIMES } from "./times-document.ts";

/** What `by` takes beside dimensions: one row for each sub-region, or for each time. */
const SUB_REGION = "SUB_REGION";
const TIME = "TIME";

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

const SWITCHES = {
  PLACEMENTS:
    "children ratePer10000 percentInOwnBorough percentWithin20Miles percentInLondon distance daysInPlacement weeklyCost annualCommitment percentOfTotal",
  COSTS:
    "children spend placementWeeks unitCostPerWeek weeklyCost funding fundingAmounts topTen millionOrMore budget overspend percentOverspent percentOfTotal",
  MOVEMENTS:
    "children started newToCare returnedWithin12Months returnedWithin5Years ceased entrants exits movedIn movedOut placementsStarted moves unplannedMoves percentUnplanned missing awayWithoutAuthorisation stability",
  REFERRALS:
    "children childrenPlaced made offered awaited placed notOffered withdrawn open concluded percentPlaced daysToOffer daysToPlacement daysOpen unmet alternatives percentOfTotal",
  BEDS: "homes registeredPlaces occupied occupiedByLondon occupiedByOthers vacant blocked blockedReasons percentOccupied percentVacant percentBlocked percentByLondon percentOfTotal",
};

/** Documents are typed by their own variables; a table's are put together from its parameters, and the graph checks them. */
export const TABLES: Readonly<Record<Fact, TablesOf>> = {
  PLACEMENTS: {
    fact: "PLACEMENTS",
    document: CHILDREN as unknown as TableDocument,
    switches: SWITCHES.PLACEMENTS.split(" "),
    usual: "children,percentOfTotal,ratePer10000,percentInOwnBorough,percentWithin20Miles",
    step: "MONTH",
  },
  COSTS: {
    fact: "COSTS",
    document: COSTS as unknown as TableDocument,
    switches: SWITCHES.COSTS.split(" "),
    usual: "children,spend,percentOfTotal,placementWeeks,unitCostPerWeek,weeklyCost,funding",
    step: "QUARTER",
  },
  MOVEMENTS: {
    fact: "MOVEMENTS",
    document: MOVEMENTS as unknown as TableDocument,
    switches: SWITCHES.MOVEMENTS.split(" "),
    usual:
      "children,started,newToCare,returnedWithin12Months,returnedWithin5Years,ceased,placementsStarted,moves,unplannedMoves,percentUnplanned",
    step: "YEAR",
  },
  REFERRALS: {
    fact: "REFERRALS",
    document: REFERRALS as unknown as TableDocument,
    switches: SWITCHES.REFERRALS.split(" "),
    usual: "children,childrenPlaced,made,placed,notOffered,withdrawn,open,percentPlaced,percentOfTotal,daysToPlacement,unmet",
    step: "YEAR",
  },
  BEDS: {
    fact: "BEDS",
    document: BEDS as unknown as TableDocument,
    switches: SWITCHES.BEDS.split(" "),
    usual: SWITCHES.BEDS.replace(" percentOfTotal", "").replaceAll(" ", ","),
    step: "MONTH",
  },
};

/** "AGE_BAND" -> "ageBand" */
const fieldOf = (dimension: string): string =>
  dimension.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A filter's parameter: a placement's statutory code is no place. */
const parameterOf = (filter: string): string => (filter === "place" ? "placementCode" : filter);

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
const switchesIn = ({ switches, usual }: TablesOf, given: Given): Readonly<Record<string, boolean>> => {
  const asked = listIn({ measure: given["measure"] ?? usual }, "measure").map((name) => name.split(".")[0]!);
  const unknown = asked.find((name) => !switches.includes(name));
  if (unknown !== undefined) throw unknownCode("measure", unknown, switches);
  return Object.fromEntries(switches.map((name) => [name, asked.includes(name)]));
};

/** Errors: UNKNOWN_CODE for a dimension that there is not. */
const dimensionsIn = (fact: Fact, given: Given): readonly DimensionName[] => {
  const known = [...DIMENSIONS.values()].filter(({ facts }) => facts.includes(fact)).map(({ name }) => name);
  return listIn(given, "by")
    .filter((name) => name !== SUB_REGION && name !== TIME)
    .map((name) => {
      const dimension = known.find((each) => each === name);
      if (dimension === undefined) throw unknownCode("dimension", name, [...known, SUB_REGION, TIME]);
      return dimension;
    });
};

const timesOf = async (fact: Fact, place: string, ask: Ask) => (await ask(TIMES, { place, population: fact })).place!.times;

/** Of a year, by default the latest that every borough of the place covers. */
const periodIn = async (fact: Fact, given: Given, place: string, ask: Ask): Promise<Period> => {
  const { from, to, date } = given;
  if (from !== undefined && to !== undefined && !isSeries(given)) return { from, to };
  const year = numberIn(given, "year") ?? (date === undefined ? null : returnYearOf(date));
  if (year !== null) return { from: returnYearStart(year), to: returnYearEnd(year) };
  const years = (await timesOf(fact, place, ask)).filter(({ step }) => step === "YEAR");
  const latest = years.findLast(({ complete }) => complete) ?? years.at(-1);
  if (latest === undefined)
    throw badUserInput("year", "No borough of the place has handed in what such figures rest on: say which year.");
  return { from: latest.from, to: latest.to };
};

const isSeries = (given: Given): boolean => listIn(given, "by").includes(TIME);

type Reach = { readonly from?: string | undefined; readonly to?: string | undefined };

/** All that can be asked of a place, up to the last time at which every borough is covered. */
const wholeReach = async (fact: Fact, place: string, ask: Ask): Promise<Reach> => {
  const times = await timesOf(fact, place, ask);
  return { from: times[0]?.from, to: (times.findLast(({ complete }) => complete) ?? times.at(-1))?.to };
};

/** First and last day of a series: all that can be asked, as far as no day is given; of placements up to the date. */
const reachIn = async ({ fact }: TablesOf, given: Given, place: string, ask: Ask): Promise<Reach> => {
  const { from, to, date } = given;
  if (!isSeries(given)) return isOfPeriods(fact) ? {} : { from, to };
  const last = to ?? date;
  if (from !== undefined && last !== undefined) return { from, to: last };
  const whole = await wholeReach(fact, place, ask);
  return { from: from ?? whole.from, to: last ?? whole.to };
};

const variablesIn = async (tables: TablesOf, given: Given, place: string, ask: Ask) => {
  const { from, to } = await reachIn(tables, given, place, ask);
  const date: LocalDate | undefined = given["date"];
  return {
    place,
    asKnown: given["asKnown"],
    by: dimensionsIn(tables.fact, given),
    where: filterIn(tables.fact, given),
    step: given["step"] ?? tables.step,
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

/** Of a distribution or of shares one may be named by itself: "weeklyCost.median". */
const isAsked = (given: Given, measure: string): boolean =>
  listIn(given, "measure").length === 0 ||
  listIn(given, "measure").some((name) => measure === name || measure.startsWith(`${name.replace(/\.places$/, "")}.`));

const observationsIn = (given: Given, by: readonly DimensionName[], { place }: TableData): readonly Observation[] => {
  const { code, name, population } = place!;
  const { vintage: london, subRegions } = population!.coverage;
  const vintages = { own: vintagesOf(subRegions), london };
  return population!.table!.map((row) => ({
    of: [...timeOf(row), code, name, ...codesOf(row, by)],
    figures: figuresIn({ ...row.measures, ...("percentOfTotal" in row ? { percentOfTotal: row.percentOfTotal } : {}) }).filter(
      ([measure]) => isAsked(given, measure),
    ),
    vintages,
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
  const columns = by.flatMap((name) => [`${name.toLowerCase()}_code`, name.toLowerCase()]);
  return tidyTable(
    [...timeColumns(tables.fact), "place_code", "place", ...columns],
    answers.flatMap((answer) => observationsIn(given, by, answer)),
    answers[0]!.units,
  );
};
