/** Budgets as a caller reads them: public and exact, of whole years, beside what was spent. */
import { describe, expect, test } from "vitest";
import type { HeldFact } from "../../../schema/question/measures.ts";
import { budget } from "../../support/budget-records.ts";
import { FIGURE, type PlainFigure } from "../../support/every-figure.ts";
import { graphOver } from "../../support/graph-in-process.ts";
import { paidChildren, together } from "../../support/paid-children.ts";

const [BARNET, CAMDEN, ENFIELD, HARINGEY] = ["E09000003", "E09000007", "E09000010", "E09000014"] as const;
const FOUR = [BARNET, CAMDEN, ENFIELD, HARINGEY];
const YEAR = `{ from: "2024-04-01", to: "2025-03-31" }`;

type Budgeted = Readonly<Record<"spend" | "budget" | "overspend" | "percentOverspent", PlainFigure>>;

/** Forty children of each of four boroughs in homes at £4,000 a week, and a budget of £8m for homes and £1m for secure ones. */
const HELD = {
  ...together(...FOUR.map((borough) => paidChildren(40, { borough, child: { place: "K2" }, price: { pence: 400_000 } }))),
  budgets: FOUR.flatMap((borough) => [
    budget({ borough, weekTenths: 16_000, unitPence: 500_000 }),
    budget({ borough, provision: "SECURE", weekTenths: 1_000, unitPence: 1_000_000 }),
  ]),
};

/** What a borough spends in a year of 365 days, to the penny. */
const SPENT = Math.round((40 * 400_000 * 365) / 7) / 100;

type Asking = {
  readonly root?: string;
  readonly costs?: string;
  readonly staffOf?: string;
  readonly missing?: readonly string[];
  readonly facts?: readonly HeldFact[];
};

const SELECTION = `spend ${FIGURE} budget ${FIGURE} overspend ${FIGURE} percentOverspent ${FIGURE}`;

/** What a path under the costs of a place says; all of the year without one. */
const askedOf = async <T>({ root = "london", costs, staffOf, missing = [], facts }: Asking, selection: string): Promise<T> => {
  const audience = staffOf === undefined ? ({ kind: "PUBLIC" } as const) : ({ kind: "BOROUGH", borough: staffOf } as const);
  const graph = await graphOver(HELD, audience, { boroughs: missing, facts: facts ?? ["BUDGETS"] });
  const asked = `{ of: ${root} { costs(during: ${costs ?? YEAR}) { ${selection} } } }`;
  return (await graph.ask<{ of: { costs: T } }>(asked)).of.costs;
};

const totalOf = async (asking: Asking = {}): Promise<Budgeted> =>
  (await askedOf<{ total: Budgeted }>(asking, `total { ${SELECTION} }`)).total;

const exactly = (value: number) => ({ value, low: value, high: value, status: "OK" });
const without = (status: string) => ({ value: null, low: null, high: null, status });

const BOROUGH = `borough(code: "${BARNET}")`;

describe("a budget", () => {
  test.each([
    ["London", "london", 36_000_000],
    ["a sub-region", `subRegion(code: "NCL")`, 36_000_000],
    ["a borough", BOROUGH, 9_000_000],
  ])("of %s is public and exact", async (_, root, pounds) => {
    expect((await totalOf({ root })).budget).toEqual(exactly(pounds));
  });

  test("has a line for each kind of provision, and is divided by nothing else", async () => {
    type Groups = Readonly<
      Record<"lines" | "boroughs" | "sexes", readonly { keys: readonly { code: string }[]; measures: Budgeted }[]>
    >;
    const groups = (by: string): string => `groups(by: [${by}]) { keys { code } measures { ${SELECTION} } }`;
    const told = await askedOf<Groups>(
      {},
      `lines: ${groups("PROVISION")} boroughs: ${groups("BOROUGH, PROVISION")} sexes: ${groups("SEX")}`,
    );
    const budgetsOf = (of: Groups["lines"]) =>
      Object.fromEntries(
        of.flatMap(({ keys, measures }) =>
          measures.budget.value ? [[keys.map(({ code }) => code).join(), measures.budget.value]] : [],
        ),
      );
    expect(budgetsOf(told.lines)).toEqual({ RESIDENTIAL: 32_000_000, SECURE: 4_000_000 });
    expect(budgetsOf(told.boroughs)).toMatchObject({ [`${BARNET},SECURE`]: 1_000_000, [`${CAMDEN},RESIDENTIAL`]: 8_000_000 });
    expect(told.sexes.map(({ measures }) => measures.budget.status)).toEqual([
      "NOT_APPLICABLE",
      "NOT_APPLICABLE",
      "NOT_APPLICABLE",
    ]);
    const secure = await totalOf({ costs: `${YEAR}, filter: { provision: ["SECURE"] }` });
    expect(secure.budget).toEqual(exactly(4_000_000));
    const boys = await totalOf({ costs: `${YEAR}, filter: { sex: ["MALE"] }` });
    expect([boys.budget, boys.percentOverspent]).toEqual([without("NOT_APPLICABLE"), without("NOT_APPLICABLE")]);
  });

  test("is of whole financial years, one or several, and is not held of a quarter", async () => {
    expect((await totalOf({ costs: `{ from: "2023-04-01", to: "2025-03-31" }` })).budget).toEqual(exactly(36_000_000));
    const quarter = await totalOf({ costs: `{ from: "2024-04-01", to: "2024-06-30" }` });
    expect([quarter.budget, quarter.overspend]).toEqual([without("NOT_AVAILABLE"), without("NOT_AVAILABLE")]);
  });

  test("is never 0 for a borough that has handed in none: its own is incomplete, and so are wider ones", async () => {
    const missing = [BARNET];
    expect((await totalOf({ root: `borough(code: "${CAMDEN}")`, missing })).budget).toEqual(exactly(9_000_000));
    for (const root of ["london", `subRegion(code: "NCL")`, BOROUGH]) {
      const { spend, ...budgeted } = await totalOf({ root, missing });
      expect(Object.values(budgeted)).toEqual([without("INCOMPLETE"), without("INCOMPLETE"), without("INCOMPLETE")]);
      expect(spend.status).toBe(root === BOROUGH ? "SUPPRESSED" : "ROUNDED");
    }
  });

  test("needs no return of costs or of placements", async () => {
    const told = await totalOf({ missing: FOUR, facts: ["COSTS", "PLACEMENTS"] });
    expect([told.budget, told.overspend]).toEqual([exactly(36_000_000), without("INCOMPLETE")]);
  });
});

describe("what was spent beyond a budget", () => {
  test("is the published spend less the budget, with the interval of the spend", async () => {
    for (const root of ["london", `subRegion(code: "NCL")`]) {
      const { spend, overspend, percentOverspent } = await totalOf({ root });
      expect(overspend).toEqual({
        value: spend.value! - 36_000_000,
        low: spend.low! - 36_000_000,
        high: spend.high! - 36_000_000,
        status: "ROUNDED",
      });
      expect(percentOverspent.value).toBeCloseTo((100 * overspend.value!) / 36_000_000, 2);
      expect(overspend.low! <= 4 * SPENT - 36_000_000 && 4 * SPENT - 36_000_000 <= overspend.high!).toBe(true);
    }
  });

  test("of a borough is told to its own staff to the penny, below 0 where less was spent, and to nobody else", async () => {
    const own = await totalOf({ root: BOROUGH, staffOf: BARNET });
    expect(own.overspend.value).toBe(Math.round(100 * (SPENT - 9_000_000)) / 100);
    expect(own.overspend.value).toBeLessThan(0);
    expect(own.percentOverspent).toEqual(exactly(Math.round((10_000 * (SPENT - 9_000_000)) / 9_000_000) / 100));
    for (const staffOf of [undefined, CAMDEN]) {
      const { spend, overspend, percentOverspent } = await totalOf({
        root: BOROUGH,
        ...(staffOf === undefined ? {} : { staffOf }),
      });
      for (const figure of [spend, overspend, percentOverspent]) expect(figure).toEqual(without("SUPPRESSED"));
    }
  });

  test("is no part of a budget that plans nothing", async () => {
    const foster = await totalOf({ root: BOROUGH, staffOf: BARNET, costs: `${YEAR}, filter: { provision: ["KINSHIP"] }` });
    expect([foster.budget, foster.overspend, foster.percentOverspent]).toEqual([
      exactly(0),
      exactly(0),
      without("NOT_APPLICABLE"),
    ]);
  });
});
