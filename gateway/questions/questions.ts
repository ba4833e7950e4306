/** Every question that has a name. A name, its parameters and its columns stay once they are here. */
import { unknownCode } from "../../schema/errors.ts";
import { type Fact, FACTS } from "../../schema/question/measures.ts";
import { benchmarksQuestion } from "./benchmarks.ts";
import { coverageQuestion } from "./coverage.ts";
import { homesQuestion } from "./homes.ts";
import { filtersOf, populationTable, TABLES } from "./population.ts";
import { providersQuestion } from "./providers.ts";
import { type Given, type NamedQuestion, PLACE } from "./question.ts";

const DATE = { date: "A month end; by default the latest that every borough with a return covers." };
const YEAR = { year: "A financial year by its end, 2025 say; by default the latest that is covered." };
const PERIOD = { from: "First day of a quarter or of financial years, with `to`.", to: "Last day of it." };
const SERIES = {
  from: "First day of a series; by default the first that can be asked.",
  to: "Last day of a series.",
  step: "MONTH, QUARTER or YEAR: a row for each, as by TIME.",
};
const BY = {
  by: "Dimensions, by commas; SUB_REGION has a row for each sub-region of London, TIME one for each month or quarter.",
};
const AS_KNOWN = { asKnown: "A vintage to ask again, by its name in `london_vintage`, while it is held." };
const MEASURE = { measure: "Measures, by commas, as `measures` in the graph names them; by default the usual ones." };

const filters = (fact: Fact): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filtersOf(fact).map((name) => [name, `Only those with this code; \`dimensions\` in the graph has the codes.`]),
  );

type Asked = { readonly name: string; readonly sentence: string; readonly parameters: Readonly<Record<string, string>> };

/** A table of a population; what is `fixed` is no parameter. */
const tableOf = (fact: Fact, asked: Asked, fixed: Given = {}): NamedQuestion => ({
  ...asked,
  parameters: { ...asked.parameters, ...AS_KNOWN },
  document: TABLES[fact].document.toString(),
  table: (given, ask) => populationTable(TABLES[fact], { ...given, ...fixed }, ask),
});

/** Errors: UNKNOWN_CODE for a population that there is not. */
const factIn = ({ of = "PLACEMENTS" }: Given): Fact => {
  const fact = FACTS.find((each) => each === of);
  if (fact === undefined) throw unknownCode("population", of, FACTS);
  return fact;
};

/** Any table of any population. */
const anyTable: NamedQuestion = {
  name: "table",
  sentence: "Any measure of a population, of any place, by any dimensions or over time.",
  parameters: {
    of: "PLACEMENTS, COSTS, BEDS, MOVEMENTS or REFERRALS; by default PLACEMENTS.",
    ...MEASURE,
    ...PLACE,
    ...DATE,
    ...YEAR,
    ...SERIES,
    ...BY,
    ...AS_KNOWN,
    ...filters("PLACEMENTS"),
    ...filters("COSTS"),
    ...filters("BEDS"),
    ...filters("MOVEMENTS"),
    ...filters("REFERRALS"),
  },
  document: Object.values(TABLES)
    .map(({ document }) => document.toString())
    .join("\n\n"),
  table: ({ of = "PLACEMENTS", ...given }, ask) => populationTable(TABLES[factIn({ of })], given, ask),
};

export const QUESTIONS: readonly NamedQuestion[] = [
  tableOf(
    "PLACEMENTS",
    {
      name: "by-borough",
      sentence:
        "Children looked after by each borough on a date, per 10,000 children who live there, and how near home they live.",
      parameters: { ...PLACE, ...DATE },
    },
    { by: "BOROUGH" },
  ),
  tableOf(
    "PLACEMENTS",
    {
      name: "by-sub-region",
      sentence: "Children looked after by the boroughs of each sub-region on a date.",
      parameters: DATE,
    },
    { by: "SUB_REGION" },
  ),
  tableOf(
    "PLACEMENTS",
    {
      name: "by-placement-type",
      sentence: "Children looked after on a date, by kind of placement.",
      parameters: { ...PLACE, ...DATE },
    },
    { by: "PLACEMENT_TYPE" },
  ),
  tableOf(
    "PLACEMENTS",
    {
      name: "children-over-time",
      sentence: "Children looked after at each month end.",
      parameters: { ...PLACE, ...SERIES },
    },
    { by: "TIME" },
  ),
  tableOf("PLACEMENTS", {
    name: "children",
    sentence: "Children looked after on a date or over time, by any dimensions.",
    parameters: { ...PLACE, ...DATE, ...SERIES, ...BY, ...MEASURE, ...filters("PLACEMENTS") },
  }),
  tableOf(
    "PLACEMENTS",
    {
      name: "where-children-live",
      sentence: "The authorities in whose area London's children live on a date, and how many in each.",
      parameters: { ...PLACE, ...DATE },
    },
    { by: "HOST_AUTHORITY", measure: "children,percentOfTotal" },
  ),
  tableOf("COSTS", {
    name: "costs",
    sentence: "Money spent on placements in a financial year, a quarter or over time, by any dimensions.",
    parameters: { ...PLACE, ...YEAR, ...PERIOD, ...DATE, ...BY, ...MEASURE, step: SERIES.step, ...filters("COSTS") },
  }),
  tableOf(
    "COSTS",
    {
      name: "costs-by-placement-type",
      sentence: "Money spent in a financial year by kind of placement: children, spend, weeks, what a week costs and who pays.",
      parameters: { ...PLACE, ...YEAR, ...PERIOD },
    },
    { by: "PLACEMENT_TYPE" },
  ),
  tableOf(
    "COSTS",
    {
      name: "costs-by-provider",
      sentence: "Money spent in a financial year with each provider that is published.",
      parameters: { ...PLACE, ...YEAR, ...PERIOD },
    },
    { by: "PROVIDER", measure: "children,spend,percentOfTotal,unitCostPerWeek" },
  ),
  tableOf(
    "COSTS",
    {
      name: "weekly-cost",
      sentence: "What a week costs by kind of placement in a financial year: mean and percentiles of the price.",
      parameters: { ...PLACE, ...YEAR, ...PERIOD },
    },
    { by: "PLACEMENT_TYPE", measure: "unitCostPerWeek,weeklyCost" },
  ),
  tableOf("MOVEMENTS", {
    name: "movements",
    sentence:
      "Children who came into care and left it in a financial year, and moves between placements, by any dimensions or over time.",
    parameters: { ...PLACE, ...YEAR, ...PERIOD, ...DATE, ...BY, ...MEASURE, step: SERIES.step, ...filters("MOVEMENTS") },
  }),
  tableOf("REFERRALS", {
    name: "referrals",
    sentence: "Searches for a placement that began in a financial year, and what came of them, by any dimensions or over time.",
    parameters: { ...PLACE, ...YEAR, ...PERIOD, ...DATE, ...BY, ...MEASURE, step: SERIES.step, ...filters("REFERRALS") },
  }),
  tableOf("BEDS", {
    name: "beds",
    sentence: "Homes that stand in a place and how their places are used on a date, by any dimensions or over time.",
    parameters: { ...PLACE, ...DATE, ...SERIES, ...BY, ...MEASURE, ...filters("BEDS") },
  }),
  tableOf(
    "BEDS",
    {
      name: "beds-by-sub-region",
      sentence: "Homes that stand in each sub-region and how their places are used on a date.",
      parameters: DATE,
    },
    { by: "SUB_REGION" },
  ),
  anyTable,
  providersQuestion,
  homesQuestion,
  benchmarksQuestion,
  coverageQuestion,
];

/** A question by its name. Errors: UNKNOWN_CODE, naming the nearest. */
export const questionNamed = (name: string): NamedQuestion => {
  const question = QUESTIONS.find((each) => each.name === name);
  if (question !== undefined) return question;
  throw unknownCode(
    "question",
    name,
    QUESTIONS.map((each) => each.name),
  );
};
