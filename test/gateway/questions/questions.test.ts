/** Named questions: each answers with nothing but defaults, in tidy columns, and refuses as the graph does. */
import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { answerQuestion, type Execute, type Given, type QuestionAnswer } from "../../../gateway/questions/question.ts";
import { QUESTIONS, questionNamed } from "../../../gateway/questions/questions.ts";
import { csvOf, jsonOf } from "../../../gateway/questions/written.ts";
import { queryTooExpensive } from "../../../schema/errors.ts";
import { bed, home } from "../../support/bed-records.ts";
import { EVERYBODY, type GraphInProcess, graphOver } from "../../support/graph-in-process.ts";
import { paidChildren, together } from "../../support/paid-children.ts";

const executeOver =
  ({ reply }: GraphInProcess): Execute =>
  async (document, variables) => {
    const { data, errors } = await reply(document.toString(), variables as Readonly<Record<string, unknown>>);
    return { data: data as never, ...(errors === undefined ? {} : { errors: errors.map((error) => error.toJSON()) }) };
  };

const london = (): Promise<GraphInProcess> =>
  graphOver({
    ...together(
      paidChildren(60, { borough: "E09000003", child: { urn: "SC1" } }),
      paidChildren(60, { borough: "E09000007", child: { place: "K2", urn: "SC1" } }),
      paidChildren(60, { borough: "E09000010", child: { urn: "SC1" } }),
    ),
    homes: [home({ urn: "SC1", provider: "P1", providerName: "=Acme" })],
    beds: [bed({ urn: "SC1", borough: "E09000003" })],
  });

const ask = async (name: string, given: Given = {}): Promise<QuestionAnswer> =>
  answerQuestion(questionNamed(name), given, executeOver(await london()));

type Row = Readonly<Record<string, string | number | null>>;

const rowsOf = async (name: string, given: Given = {}): Promise<readonly Row[]> => {
  const answer = await ask(name, given);
  if (answer.kind === "REFUSED") throw new Error(JSON.stringify(answer.errors));
  return JSON.parse(jsonOf(answer)) as readonly Row[];
};

const messageOf = (answer: QuestionAnswer): string | undefined =>
  answer.kind === "REFUSED" ? answer.errors[0]?.message : undefined;

describe("a named question", () => {
  it.each(QUESTIONS.map(({ name }) => name))("%s answers without a parameter, each column once", async (name) => {
    const answer = await ask(name);
    expect(answer).toMatchObject({ kind: "TABLE" });
    if (answer.kind === "REFUSED") return;
    expect(answer.rows.length).toBeGreaterThan(0);
    expect(new Set(answer.columns).size).toBe(answer.columns.length);
    for (const row of answer.rows) expect(row).toHaveLength(answer.columns.length);
  });

  it("has columns that stay, whatever is asked for", async () => {
    const columns = await Promise.all(
      QUESTIONS.map(async ({ name }) => {
        const answer = await ask(name);
        return answer.kind === "TABLE" ? `${name}: ${answer.columns.join(" ")}` : name;
      }),
    );
    expect(columns).toMatchInlineSnapshot(`
      [
        "by-borough: date place_code place borough_code borough measure unit value low high status vintage london_vintage",
        "by-sub-region: date place_code place measure unit value low high status vintage london_vintage",
        "by-placement-type: date place_code place placement_type_code placement_type measure unit value low high status vintage london_vintage",
        "children-over-time: date place_code place measure unit value low high status vintage london_vintage",
        "children: date place_code place measure unit value low high status vintage london_vintage",
        "where-children-live: date place_code place host_authority_code host_authority measure unit value low high status vintage london_vintage",
        "costs: from to place_code place measure unit value low high status vintage london_vintage",
        "costs-by-placement-type: from to place_code place placement_type_code placement_type measure unit value low high status vintage london_vintage",
        "costs-by-provider: from to place_code place provider_code provider measure unit value low high status vintage london_vintage",
        "weekly-cost: from to place_code place placement_type_code placement_type measure unit value low high status vintage london_vintage",
        "movements: from to place_code place measure unit value low high status vintage london_vintage",
        "referrals: from to place_code place measure unit value low high status vintage london_vintage",
        "beds: date place_code place measure unit value low high status vintage london_vintage",
        "beds-by-sub-region: date place_code place measure unit value low high status vintage london_vintage",
        "table: date place_code place measure unit value low high status vintage london_vintage",
        "providers: date provider_id provider homes places children children_low children_high children_status boroughs_using boroughs_using_status vintage",
        "homes: urn name home_type_code home_type sector_code grade_code status_code registered inspected places local_authority borough_code provider_id provider",
        "published: area_code area level neighbour_rank year measure unit value low high status source",
        "coverage: date population borough_code borough sub_region status vintage",
      ]
    `);
  });
});

it("has a row a figure: its value, its interval, its status and its vintage", async () => {
  const rows = await rowsOf("by-borough", { date: "2025-03-31" });
  const camden = rows.find((row) => row["borough"] === "Camden" && row["measure"] === "children")!;
  expect(camden).toMatchObject({ date: "2025-03-31", borough_code: "E09000007", unit: "children", status: "ROUNDED" });
  expect(camden["low"]).toBeLessThanOrEqual(60);
  expect(camden["high"]).toBeGreaterThanOrEqual(60);
  expect(camden["vintage"]).toBe("NEL v1 NCL v1 NWL v1 SEL v1 SWL v1");
  const percent = rows.find((row) => row["borough"] === "City of London" && row["measure"] === "percentInOwnBorough")!;
  expect(percent).toMatchObject({ value: null, status: "SUPPRESSED" });
});

it.each([
  ["children", { by: "SEX,AGE_BAND", date: "2025-03-31", place: "ncl" }, ["sex_code", "sex", "age_band_code", "age_band"]],
  ["children", { by: "TIME,SEX", from: "2025-01-31", to: "2025-03-31", measure: "children" }, ["sex_code", "sex"]],
  ["costs", { by: "SUB_REGION", year: "2025", measure: "spend,weeklyCost.median" }, ["place"]],
  [
    "costs",
    { from: "2024-10-01", to: "2024-12-31", measure: "fundingAmounts", by: "PROCUREMENT" },
    ["from", "to", "procurement"],
  ],
  ["children", { measure: "annualCommitment", by: "PROVISION", date: "2025-03-31" }, ["provision"]],
  ["costs", { year: "2025", measure: "budget,overspend,percentOverspent", by: "PROVISION" }, ["from", "provision"]],
  ["costs", { from: "2024-10-01", to: "2024-12-31", measure: "funding" }, ["from", "to"]],
  ["table", { of: "COSTS", measure: "funding.health", by: "PLACEMENT_TYPE", date: "2025-03-31" }, ["placement_type"]],
  ["table", { of: "BEDS", measure: "blockedReasons.places", place: "London" }, ["place"]],
  ["beds", { by: "SECTOR", measure: "homes", date: "2025-03-31" }, ["sector"]],
  ["children", { placementType: "FOSTER", by: "BOROUGH" }, ["borough"]],
])("%s takes its parameters: %j", async (name, given, columns) => {
  const [row] = await rowsOf(name, given);
  expect(Object.keys(row!)).toEqual(expect.arrayContaining([...columns]));
});

it("has only the measures that are named", async () => {
  const rows = await rowsOf("costs", { by: "SUB_REGION", year: "2025", measure: "spend,weeklyCost.median" });
  expect(rows.map(({ place_code, measure }) => [place_code, measure]).slice(0, 4)).toEqual([
    ["NEL", "spend"],
    ["NEL", "weeklyCost.median"],
    ["NCL", "spend"],
    ["NCL", "weeklyCost.median"],
  ]);
});

it.each([
  ["by-borough", { date: "2025-03-12" }, "DISCLOSURE_REFUSED"],
  ["by-borough", { date: "31/03/2025" }, "BAD_USER_INPUT"],
  ["by-borough", { dat: "2025-03-31" }, "UNKNOWN_CODE"],
  ["by-borough", { place: "Atlantis" }, "UNKNOWN_CODE"],
  ["children", { by: "AGE" }, "UNKNOWN_CODE"],
  ["children", { measure: "kids" }, "UNKNOWN_CODE"],
  ["children", { by: "PLACE,LS,SEX" }, "DISCLOSURE_REFUSED"],
  ["costs", { year: "last" }, "BAD_USER_INPUT"],
  ["costs", { by: "TIME", step: "MONTH" }, "DISCLOSURE_REFUSED"],
  ["table", { of: "MONEY" }, "UNKNOWN_CODE"],
  ["children", { measure: "distance.p10", date: "2025-03-31" }, "UNKNOWN_CODE"],
  ["children", { step: "WEEK", by: "TIME" }, "UNKNOWN_CODE"],
])("%s refuses in the words of the graph: %j", async (name, given, code) => {
  const answer = await ask(name, given);
  expect(answer).toMatchObject({ kind: "REFUSED", errors: [{ extensions: { code } }] });
});

it.each([
  ["children", { step: "WEEK" }, `There is no step "WEEK". It is one of MONTH, QUARTER, YEAR.`],
  ["costs", { year: "2024-25" }, `year is a financial year by its end, 2025 say, not "2024-25".`],
  ["referrals", { by: "PLACEMENT_TYPE" }, `There is no dimension of REFERRALS "PLACEMENT_TYPE".`],
  ["children", { measure: "spend" }, `There is no measure of PLACEMENTS "spend".`],
  ["children", { measure: "distance.p10" }, `There is no measure "distance.p10". Did you mean distance.p90?`],
])("%s says what there is instead: %j", async (name, given, message) => {
  expect(messageOf(await ask(name, given))).toContain(message);
});

it("names what an address can leave out of a table that is too large", async () => {
  const refused = queryTooExpensive(200_013, 200_000, "table", "fields").toJSON();
  const answer = await answerQuestion(questionNamed("children"), {}, async () => ({ errors: [refused] }));
  expect(messageOf(answer)).toMatch(/leave out a dimension, measures or times\.$/);
});

it("keeps the place that is asked about beside the code of a placement", async () => {
  const [row] = await rowsOf("children", { by: "PLACE,SEX", measure: "children", date: "2025-03-31" });
  expect(row).toMatchObject({ place_code: "E12000007", place: "London", placement_code: "A3", sex_code: "MALE" });
  expect(row!["placement"]).toContain("adoption");
});

it("tells the times of the year that is named, and of those of a step one after the other", async () => {
  const times = async (given: Given) => (await rowsOf("costs", { measure: "spend", ...given })).map(({ from }) => from);
  expect(await times({ year: "2025", by: "TIME" })).toEqual(["2024-04-01", "2024-07-01", "2024-10-01", "2025-01-01"]);
  expect(await times({ from: "2024-04-01", to: "2025-03-31", step: "QUARTER" })).toHaveLength(4);
  expect(await times({ year: "2025" })).toEqual(["2024-04-01"]);
});

it("tells a borough without a return by its status, without a number in its place", async () => {
  const graph = await graphOver({}, EVERYBODY, { boroughs: ["E09000007"] });
  const answer = await answerQuestion(questionNamed("by-borough"), { date: "2025-03-31" }, executeOver(graph));
  if (answer.kind === "REFUSED") throw new Error("refused");
  const camden = (JSON.parse(jsonOf(answer)) as readonly Row[]).find((row) => row["borough"] === "Camden")!;
  expect(camden).toMatchObject({ value: null, low: null, high: null, status: "INCOMPLETE" });
  const coverage = await answerQuestion(questionNamed("coverage"), {}, executeOver(graph));
  if (coverage.kind === "REFUSED") throw new Error("refused");
  expect(coverage.rows[6]).toEqual(["2025-03-31", "PLACEMENTS", "E09000007", "Camden", "NCL", "NO_RETURN", "v1"]);
});

it("is written as CSV that a spreadsheet takes for no formula, with empty cells for what is not told", () => {
  const text = csvOf({
    columns: ["provider", "value"],
    rows: [
      ["=1+1", null],
      ["a, b", 5],
    ],
  });
  expect(text).toBe(`\uFEFFprovider,value\r\n'=1+1,\r\n"a, b",5\r\n`);
  expect(parseCsv(text, { bom: true, columns: true })).toEqual([
    { provider: "'=1+1", value: "" },
    { provider: "a, b", value: "5" },
  ]);
});
