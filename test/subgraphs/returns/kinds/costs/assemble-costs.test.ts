import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayOf } from "../../../../../schema/reference/dates.ts";
import { assembleCosts } from "../../../../../subgraphs/returns/kinds/costs/assemble-costs.ts";
import type { CostFacts, StagedCost } from "../../../../../subgraphs/returns/kinds/costs/cost-facts.ts";
import { HACKNEY } from "../../returns-folder.ts";

const FACTS: CostFacts = {
  asOf: "2024-06-30",
  placementStart: "2023-01-01",
  placementEnd: null,
  pence: 0,
  socialCarePence: 0,
  educationPence: 0,
  healthPence: 0,
  urn: null,
  named: "c1",
  procurement: null,
  registered: null,
  solo: null,
  dols: null,
  ehcp: null,
  disability: null,
};

const staged = (table: "PLACEMENT_COSTS" | "WEEKLY_COSTS", facts: Partial<CostFacts>): StagedCost => ({
  table,
  facts: { ...FACTS, ...facts },
  borough: HACKNEY,
  child: "c1",
  year: 0,
  file: 0,
  row: 2,
});
const accrued = (asOf: string, pence: number, facts: Partial<CostFacts> = {}) =>
  staged("PLACEMENT_COSTS", { asOf, pence, ...facts });
const census = (asOf: string, pence: number, facts: Partial<CostFacts> = {}) => staged("WEEKLY_COSTS", { asOf, pence, ...facts });

const assemble = (rows: readonly StagedCost[], censuses: readonly string[] = [], children: readonly string[] = []) =>
  assembleCosts(rows, { borough: HACKNEY, censuses, children });

/** "2024-04-01..2024-06-30 91000 a week 7000" */
const spells = (rows: readonly StagedCost[], censuses: readonly string[] = []): readonly string[] =>
  assemble(rows, censuses).rows.map(({ from, to, pence, weeklyPence }) => `${from}..${to} ${pence} a week ${weeklyPence}`);

const rules = (rows: readonly StagedCost[]): readonly string[] =>
  assemble(rows).findings.map(({ rule }) => `${rule.rule} ${rule.severity}`);

describe("money accrued in the year to date", () => {
  it("is what each quarter cost, once the quarter before is taken off", () => {
    expect(spells([accrued("2024-09-30", 183_000), accrued("2024-06-30", 91_000)])).toEqual([
      "2024-04-01..2024-06-30 91000 a week 7000",
      "2024-07-01..2024-09-30 92000 a week 7000",
    ]);
  });

  it("begins anew with each financial year, and has one day more in a leap year", () => {
    expect(spells([accrued("2023-12-31", 500), accrued("2024-03-31", 500 + 9_100), accrued("2024-06-30", 9_100)])).toEqual([
      "2023-04-01..2023-12-31 500 a week 13",
      "2024-01-01..2024-03-31 9100 a week 700",
      "2024-04-01..2024-06-30 9100 a week 700",
    ]);
  });

  it("covers the days since the last quarter in hand when one is missing", () => {
    expect(spells([accrued("2024-06-30", 100), accrued("2024-12-31", 300)])[1]).toMatch(/^2024-07-01\.\.2024-12-31 200 /);
  });

  it("counts the days of the placement only, the day it ends not among them", () => {
    const days = { placementStart: "2024-05-01", placementEnd: "2024-05-08" };
    expect(spells([accrued("2024-06-30", 7_000, days)])).toEqual(["2024-05-01..2024-05-07 7000 a week 7000"]);
  });

  it("goes to the end that the latest quarter knows", () => {
    const rows = [accrued("2024-06-30", 7_500), accrued("2024-09-30", 7_500, { placementEnd: "2024-06-15" })];
    expect(spells(rows)).toEqual(["2024-04-01..2024-06-14 7500 a week 700"]);
    expect(rules(rows)).toEqual([]);
  });

  it("is rounded half up a week and kept to the penny beside it", () => {
    const days = { placementStart: "2024-06-28", placementEnd: "2024-07-01" };
    expect(spells([accrued("2024-06-30", 1_000, days)])).toEqual(["2024-06-28..2024-06-30 1000 a week 2333"]);
  });

  it("differences the contributions too", () => {
    const rows = [
      accrued("2024-06-30", 100, { socialCarePence: 60, healthPence: 40 }),
      accrued("2024-09-30", 250, { socialCarePence: 160, healthPence: 40, educationPence: 50 }),
    ];
    expect(assemble(rows).rows[1]).toMatchObject({ pence: 150, socialCarePence: 100, healthPence: 0, educationPence: 50 });
  });

  it.each<readonly [string, readonly StagedCost[], readonly string[]]>([
    ["falls", [accrued("2024-06-30", 200), accrued("2024-09-30", 199)], ["cost-falls error"]],
    [
      "falls in a contribution",
      [accrued("2024-06-30", 200, { healthPence: 9 }), accrued("2024-09-30", 300, { healthPence: 8 })],
      ["cost-falls error"],
    ],
    ["falls with the financial year", [accrued("2024-03-31", 200), accrued("2024-06-30", 1)], []],
    ["is for no day", [accrued("2024-06-30", 200, { placementStart: "2024-07-01" })], ["no-days error"]],
    [
      "grows after the placement ended",
      [accrued("2024-06-30", 200), accrued("2024-09-30", 201, { placementEnd: "2024-06-30" })],
      ["no-days error"],
    ],
    ["is there twice", [accrued("2024-06-30", 200), accrued("2024-06-30", 200)], ["duplicate-cost error"]],
    [
      "is for another placement on the same days",
      [accrued("2024-06-30", 200), accrued("2024-06-30", 200, { placementStart: "2024-05-01" })],
      ["costs-overlap warning"],
    ],
  ])("that %s gives %j", (_, rows, expected) => {
    expect(rules(rows)).toEqual(expected);
  });

  it("adds up to what was handed in, whatever the quarters", () => {
    const quarters = ["2024-06-30", "2024-09-30", "2024-12-31", "2025-03-31"];
    fc.assert(
      fc.property(
        fc.subarray(quarters, { minLength: 1 }),
        fc.array(fc.nat(9_999_999), { minLength: 4, maxLength: 4 }),
        (ends, steps) => {
          const rows = ends.map((end, at) =>
            accrued(
              end,
              steps.slice(0, at + 1).reduce((a, b) => a + b, 0),
            ),
          );
          const made = assemble(rows).rows;
          expect(made.reduce((total, { pence }) => total + pence, 0)).toBe(
            steps.slice(0, ends.length).reduce((a, b) => a + b, 0),
          );
          expect(made.map(({ perDays }) => perDays)).toEqual(made.map(({ from, to }) => dayOf(to) - dayOf(from) + 1));
        },
      ),
    );
  });
});

describe("the price of a census", () => {
  it.each<readonly [string, Partial<CostFacts>, readonly string[], string]>([
    ["to the end of its quarter", {}, [], "2024-05-15..2024-06-30"],
    ["to the day before the next census, even one without the placement", {}, ["2024-06-12"], "2024-05-15..2024-06-11"],
    ["to the day before the placement ends", { placementEnd: "2024-05-20" }, [], "2024-05-15..2024-05-19"],
    ["from the placement's start in its month", { placementStart: "2024-05-03" }, [], "2024-05-03..2024-06-30"],
    [
      "but not from a start that an earlier census saw",
      { placementStart: "2024-05-03" },
      ["2024-05-08"],
      "2024-05-15..2024-06-30",
    ],
    ["nor from a start in an earlier month", { placementStart: "2024-04-30" }, [], "2024-05-15..2024-06-30"],
    ["on its own day at the end of a quarter", { asOf: "2024-06-30" }, [], "2024-06-30..2024-06-30"],
  ])("holds %s", (_, facts, others, span) => {
    const row = census("2024-05-15", 700_000, facts);
    const censuses = [...others, facts.asOf ?? "2024-05-15"].toSorted();
    expect(spells([row], censuses)).toEqual([`${span} 700000 a week 700000`]);
  });

  it("changes with the next census", () => {
    expect(spells([census("2024-04-30", 100), census("2024-05-31", 200)], ["2024-04-30", "2024-05-31"])).toEqual([
      "2024-04-30..2024-05-30 100 a week 100",
      "2024-05-31..2024-06-30 200 a week 200",
    ]);
  });

  it("gives way to accrued money on the days that both cover, of the same placement", () => {
    const rows = [census("2024-05-31", 700), accrued("2024-06-30", 300, { placementEnd: "2024-06-11" })];
    const made = assemble(rows, ["2024-05-31"]).rows.map(({ from, to, source }) => `${source} ${from}..${to}`);
    expect(made).toEqual(["S251 2024-04-01..2024-06-10", "CENSUS 2024-06-11..2024-06-30"]);
  });

  it("covers no day twice beside accrued money", () => {
    const day = fc.integer({ min: 0, max: 90 }).map((days) => addDays("2024-04-01", days));
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 4 }), day, day, (censuses, start, end) => {
        fc.pre(start < end);
        const rows = [
          ...censuses.map((asOf) => census(asOf, 700, { placementStart: "2024-01-01" })),
          accrued("2024-06-30", 91, { placementStart: "2024-01-01", placementEnd: end }),
        ];
        const days = assemble(rows, censuses.toSorted()).rows.flatMap(({ from, to }) =>
          Array.from({ length: dayOf(to) - dayOf(from) + 1 }, (_, at) => dayOf(from) + at),
        );
        expect(new Set(days).size).toBe(days.length);
      }),
    );
  });
});

it("says nothing of rows beside one that has a fault of its own", () => {
  expect(assemble([accrued("2024-06-30", 5), { ...accrued("2024-06-30", 5), facts: null }])).toEqual({
    rows: [],
    findings: [],
    repairs: [],
  });
});

describe("costs of children whose numbers are alike", () => {
  const [q1, q2] = [accrued("2024-06-30", 9_100_00), accrued("2024-09-30", 18_300_00)];
  const named = (row: StagedCost, name: string): StagedCost => ({ ...row, facts: { ...row.facts!, named: name } });
  const whose = (rows: readonly StagedCost[], children: readonly string[]) => {
    const { rows: made, repairs } = assemble(rows, [], children);
    return [made.map(({ child, pence }) => `${child} ${pence}`), repairs.length];
  };

  it("are of the one child that the 903 return has, whichever way each quarter writes it", () => {
    expect(whose([named(q1, "a01"), named(q2, "A01")], ["A01"])).toEqual([["A01 910000", "A01 920000"], 1]);
  });

  it("are of each by itself where the 903 return has two, or none", () => {
    expect(whose([named(q1, "a01"), named(q2, "A01")], ["A01", "0A01"])).toEqual([["A01 1830000", "a01 910000"], 0]);
    expect(whose([named(q1, "a01")], [])).toEqual([["a01 910000"], 0]);
  });

  it("are of two children where both numbers stand in one quarter", () => {
    expect(whose([named(q1, "a01"), named(q1, "A01")], ["A01"])).toEqual([["A01 910000", "a01 910000"], 0]);
  });
});

describe("what is said of a placement beside its price", () => {
  const said = (rows: readonly StagedCost[]) =>
    assemble(rows, ["2024-05-15"]).rows.map(({ source, procurement, solo, dols, ehcp, disability }) => ({
      source,
      procurement,
      solo,
      dols,
      ehcp,
      disability,
    }));

  it("is that of the price's own row, and where that is silent of the last row of the placement, of either return", () => {
    const rows = [
      accrued("2024-06-30", 91_000, { procurement: "SPOT", ehcp: true, disability: ["AUT"] }),
      accrued("2024-09-30", 182_000, { procurement: "FRAMEWORK" }),
      census("2024-05-15", 7_000, { solo: true, dols: "CURRENT", procurement: "BLOCK" }),
    ];
    const common = { source: "S251", solo: true, dols: "CURRENT", ehcp: true, disability: ["AUT"] };
    expect(said(rows)).toEqual([
      { ...common, procurement: "SPOT" },
      { ...common, procurement: "FRAMEWORK" },
    ]);
  });

  it("is not that of another placement of the child", () => {
    const other = census("2024-05-15", 7_000, { placementStart: "2024-05-01", solo: true });
    expect(said([other, census("2024-05-15", 5_000)]).map(({ solo }) => solo)).toEqual([null, true]);
  });
});
