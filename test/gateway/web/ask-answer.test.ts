/** The chart of a question of one's own. */
import { expect, it } from "vitest";
import { chartOf, type OwnAnswer } from "../../../gateway/web/pages/ask-answer.ts";
import type { OwnQuestion } from "../../../gateway/web/pages/ask-question.ts";
import { LONDON_PLACE } from "../../../schema/reference/places.ts";

const shown = (value: number) => ({ value, low: value - 3, high: value + 3, status: "ROUNDED" });

/** Groups as the graph orders them, the most first. */
const answerOf = (groups: readonly (readonly [number, ...string[]])[]): OwnAnswer => ({
  place: {
    name: "London",
    population: {
      coverage: { complete: true, boroughs: [], missing: [], subRegions: [], vintage: null },
      total: { children: shown(60) },
      groups: groups.map(([value, ...codes]) => ({
        keys: codes.map((code) => ({ code, label: code })),
        measures: { children: shown(value) },
      })),
    },
  },
});

const questionBy = (...by: readonly string[]): OwnQuestion => ({
  of: "PLACEMENTS",
  measure: { name: "children", title: "Children", form: "FIGURE", unit: "children" } as OwnQuestion["measure"],
  place: LONDON_PLACE,
  by,
  byInWords: by,
  date: "2025-03-31",
  given: {} as OwnQuestion["given"],
});

it("has ages in their own order, and kinds of placement as the graph orders them", () => {
  const byAge = chartOf(
    questionBy("AGE_BAND"),
    answerOf([
      [30, "10_TO_15"],
      [20, "UNDER_1"],
      [10, "5_TO_9"],
    ]),
  );
  expect(byAge).toMatchObject({ rows: [{ code: "UNDER_1" }, { code: "5_TO_9" }, { code: "10_TO_15" }] });
  const byBoth = chartOf(
    questionBy("PLACEMENT_TYPE", "AGE_BAND"),
    answerOf([
      [30, "SUPPORTED", "16_AND_OVER"],
      [20, "FOSTER", "UNDER_1"],
      [10, "FOSTER", "16_AND_OVER"],
    ]),
  );
  expect(byBoth).toMatchObject({
    columns: [{ code: "UNDER_1" }, { code: "16_AND_OVER" }],
    rows: [{ code: "SUPPORTED" }, { code: "FOSTER" }],
  });
});

it("says of what a table does not list that it is withheld, or that a part of the place is missing", () => {
  const answer = answerOf([
    [30, "RP1", "FOSTER"],
    [20, "RP2", "SUPPORTED"],
  ]);
  const cellsOf = (complete: boolean): unknown => {
    const { population } = answer.place;
    const place = { ...answer.place, population: { ...population, coverage: { ...population.coverage, complete } } };
    return chartOf(questionBy("PROVIDER", "PLACEMENT_TYPE"), { place });
  };
  expect(cellsOf(true)).toMatchObject({ rows: [{ cells: [{ value: 30 }, { status: "SUPPRESSED" }] }, { code: "RP2" }] });
  expect(cellsOf(false)).toMatchObject({ rows: [{ cells: [{ value: 30 }, { status: "INCOMPLETE" }] }, { code: "RP2" }] });
});
