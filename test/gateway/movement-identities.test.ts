/**
 * Nobody is lost between two dates: who was in care before a period, with those who came and without those who went, is in care at
 * its end. It holds of the sums of five sub-regions, cell by cell, and of published figures within their intervals.
 */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { MeasureName } from "../../schema/question/measures.ts";
import type { PartialQuery } from "../../schema/question/question.ts";
import { addDays } from "../../schema/reference/dates.ts";
import { reveal } from "../../schema/vector/vector.ts";
import { anyQuestion } from "../support/any-questions.ts";
import { anyPaidRecords } from "../support/cost-records.ts";
import type { PlainFigure } from "../support/every-figure.ts";
import { addedUp, answersOf, type Five, fiveOver, type HeldRecords } from "../support/federated.ts";
import { graphOver } from "../support/graph-in-process.ts";
import { HISTORIES, movingChildren } from "../support/moving-children.ts";
import { FIRST_DAY } from "../support/records.ts";
import { REFERENCE_DIMENSIONS } from "../support/reference/dimensions.ts";

const HELD = ["E09000001", "E09000003", "E09000008", "E09000012", "E09000020", "E09000028", "E09000033"];

/** What a measure comes to in each cell that has any, by key and place in the vector. */
const numbersOf = (
  five: Five,
  asked: PartialQuery,
  [perCell, at, unit]: readonly [number, number, number],
): ReadonlyMap<string, number> => {
  const [vector] = addedUp(asked, answersOf(five, asked));
  const numbers = new Map<string, number>();
  for (const [key, slots] of reveal(vector!))
    for (let cell = 0; cell * perCell < slots.length; cell++) {
      const value = slots[cell * perCell + at]! / unit;
      if (value !== 0) numbers.set(`${key} ${cell}`, value);
    }
  return numbers;
};

const added = (
  ...parts: readonly (readonly [sign: 1 | -1, numbers: ReadonlyMap<string, number>])[]
): ReadonlyMap<string, number> => {
  const total = new Map<string, number>();
  for (const [sign, numbers] of parts)
    for (const [cell, value] of numbers) total.set(cell, (total.get(cell) ?? 0) + sign * value);
  return new Map([...total].filter(([, value]) => value !== 0).toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

test("stock before, and who came in, without who went out, is the stock after: in every cell of every table, under every filter", async () => {
  const question = anyQuestion("OWN", "PLACEMENTS", REFERENCE_DIMENSIONS);
  const period = fc.record({ first: fc.integer({ min: 200, max: 1_200 }), length: fc.integer({ min: 1, max: 400 }) });
  await fc.assert(
    fc.asyncProperty(anyPaidRecords(HELD), question, period, async (records, given, { first, length }) => {
      const held: HeldRecords = { ...records, beds: [], homes: [] };
      const [from, to] = [addDays(FIRST_DAY, first), addDays(FIRST_DAY, first + length - 1)];
      const { by, where } = given;
      const five = await fiveOver(held, (borough) => HELD.indexOf(borough) % 5);
      const stock = (date: string) =>
        numbersOf(five, { form: "OWN", fact: "PLACEMENTS", measure: "CHILDREN", times: [date], by, where }, [1, 0, 1]);
      const flow = (measure: MeasureName) =>
        numbersOf(five, { form: "OWN", fact: "MOVEMENTS", measure, times: [`${from}/${to}`], by, where }, [2, 1, 1_000]);
      const after = added(
        [1, stock(addDays(from, -1))],
        [1, flow("ENTRANTS")],
        [1, flow("MOVED_IN")],
        [-1, flow("EXITS")],
        [-1, flow("MOVED_OUT")],
      );
      expect(after).toEqual(added([1, stock(to)]));
    }),
    { seed: 20_250_331, numRuns: 120 },
  );
});

const FIGURE = "{ value low high status }";

/** Whether there are numbers in the intervals of stock and flows that add up to one in the interval of the stock after. */
const isWithin = ([before, entrants, movedIn, exits, movedOut]: readonly PlainFigure[], after: PlainFigure): boolean => {
  const least = before!.low! + entrants!.low! + movedIn!.low! - exits!.high! - movedOut!.high!;
  const most = before!.high! + entrants!.high! + movedIn!.high! - exits!.low! - movedOut!.low!;
  return least <= after.high! && most >= after.low!;
};

test("published figures add up within their intervals, in total and by kind of placement", async () => {
  const moving = HELD.flatMap((borough) =>
    Object.values(HISTORIES).flatMap((history) => movingChildren(40, history, { borough })),
  );
  const { ask } = await graphOver({ episodes: moving });
  const stock = `{ total { children ${FIGURE} } groups(by: [PLACEMENT_TYPE]) { keys { code } measures { children ${FIGURE} } } }`;
  const flows = `entrants ${FIGURE} movedIn ${FIGURE} exits ${FIGURE} movedOut ${FIGURE}`;
  type Stock = {
    readonly total: { readonly children: PlainFigure };
    readonly groups: readonly {
      readonly keys: readonly { readonly code: string }[];
      readonly measures: { readonly children: PlainFigure };
    }[];
  };
  type Flow = Readonly<Record<"entrants" | "movedIn" | "exits" | "movedOut", PlainFigure>>;
  const { london } = await ask<{
    london: {
      before: Stock;
      after: Stock;
      movements: { total: Flow; groups: readonly { keys: readonly { code: string }[]; measures: Flow }[] };
    };
  }>(`{ london {
    before: placements(asAt: "2024-03-31") ${stock}
    after: placements(asAt: "2025-03-31") ${stock}
    movements(during: { from: "2024-04-01", to: "2025-03-31" }) {
      total { ${flows} } groups(by: [PLACEMENT_TYPE]) { keys { code } measures { ${flows} } }
    }
  } }`);
  const nothing: PlainFigure = { value: 0, low: 0, high: 0, status: "ROUNDED" };
  /** Of few children nothing is told but that they are few. */
  const told = (figure: PlainFigure): PlainFigure => (figure.low === null ? { ...nothing, high: 60 } : figure);
  const { entrants, exits } = london.movements.total;
  expect(isWithin([london.before.total.children, entrants, nothing, exits, nothing], london.after.total.children)).toBe(true);
  for (const code of ["FOSTER", "CHILDRENS_HOMES"]) {
    const of = ({ groups }: Stock) => groups.find(({ keys }) => keys[0]!.code === code)!.measures.children;
    const flow = london.movements.groups.find(({ keys }) => keys[0]!.code === code)!.measures;
    const parts = [flow.entrants, flow.movedIn, flow.exits, flow.movedOut].map(told);
    expect(isWithin([told(of(london.before)), ...parts], told(of(london.after)))).toBe(true);
  }
});
