/**
 * Somebody who knows that the children of a borough on the last day are those of the first, with who came and without who left, and
 * holds all four published numbers against each other: how much nearer to the truth that takes them, at their very best.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { BOROUGHS } from "../../schema/reference/sub-regions.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { type London, startLondon } from "../support/start-london.ts";

const [FROM, TO] = ["2024-03-31", "2025-03-31"];
const DURING = `during: { from: "2024-04-01", to: "${TO}" }`;

/** Dimensions that no child changes on in care, so that nobody moves between their groups. */
const LASTING = ["SEX", "ETHNICITY"];

type Told = { readonly value: number | null };
type Group<M> = { readonly keys: readonly { readonly code: string }[]; readonly measures: M };
type Stock = Group<{ readonly children: Told }>;
type Flow = Group<{ readonly entrants: Told; readonly exits: Told }>;
type Figures = {
  readonly before: { readonly groups: readonly Stock[] };
  readonly after: { readonly groups: readonly Stock[] };
  readonly flows: { readonly groups: readonly Flow[] };
};

/** What is known of one cell; null where a number is not told. */
type Cell = Readonly<Record<"before" | "after" | "entrants" | "exits", number | null>>;

let london: London;
beforeAll(async () => void (london = await startLondon({ settings: { [VARIABLES.deadline]: "20000" } })));
afterAll(() => london[Symbol.asyncDispose]());

const asked = (place: string, by: string): string => `{ place: ${place} {
  before: placements(asAt: "${FROM}") { groups(by: [${by}]) { keys { code } measures { children { value } } } }
  after: placements(asAt: "${TO}") { groups(by: [${by}]) { keys { code } measures { children { value } } } }
  flows: movements(${DURING}) { groups(by: [${by}]) { keys { code } measures { entrants { value } exits { value } } } }
} }`;

const cellsOf = ({ before, after, flows }: Figures, nameOf = (code: string) => code): ReadonlyMap<string, Cell> => {
  const named = <M>(groups: readonly Group<M>[]) =>
    new Map(groups.map(({ keys, measures }) => [nameOf(keys.map(({ code }) => code).join(" ")), measures]));
  const [first, last] = [named(before.groups), named(after.groups)];
  return new Map(
    [...named(flows.groups)].map(([name, { entrants, exits }]) => [
      name,
      {
        before: first.get(name)!.children.value,
        after: last.get(name)!.children.value,
        entrants: entrants.value,
        exits: exits.value,
      },
    ]),
  );
};

const published = async (by: string): Promise<ReadonlyMap<string, Cell>> =>
  cellsOf((await london.ask<{ place: Figures }>(asked("london", `BOROUGH, ${by}`))).data.place);

/** As each borough's own staff see it. */
const truth = async (by: string): Promise<ReadonlyMap<string, Cell>> => {
  const cells = new Map<string, Cell>();
  for (const { code } of BOROUGHS) {
    const token = await london.tokenOf(code);
    const { data } = await london.ask<{ place: Figures }>(asked(`borough(code: "${code}")`, by), { token });
    for (const [name, cell] of cellsOf(data.place, (of) => `${code} ${of}`)) cells.set(name, cell);
  }
  return cells;
};

const reckoned = ({ before, entrants, exits }: Cell): number | null =>
  before === null || entrants === null || exits === null ? null : before + entrants - exits;

const meanSquare = (errors: readonly number[]): number => errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length;

it("tells them little: the number that is published is the best that they have", { timeout: 120_000 }, async ({ annotate }) => {
  const errors: { readonly told: number; readonly other: number }[] = [];
  const hidden: { readonly reckoned: number; readonly exact: number }[] = [];
  for (const by of LASTING) {
    const [told, known] = [await published(by), await truth(by)];
    for (const [name, cell] of told) {
      const exact = known.get(name)!;
      expect(reckoned(exact)).toBe(exact.after);
      const other = reckoned(cell);
      if (cell.after === null && other !== null) hidden.push({ reckoned: other, exact: exact.after! });
      if (cell.after !== null && other !== null) errors.push({ told: cell.after - exact.after!, other: other - exact.after! });
    }
  }
  // Errors of both for the cells of which all four are told, and the least that any mean of the two could have.
  const [told, other, difference] = [
    meanSquare(errors.map((each) => each.told)),
    meanSquare(errors.map((each) => each.other)),
    meanSquare(errors.map((each) => each.told - each.other)),
  ];
  const together = (told + other - difference) / 2;
  const weight = Math.min(1, Math.max(0, (told - together) / difference));
  const best = meanSquare(errors.map((each) => each.told + weight * (each.other - each.told)));
  await annotate(
    `${errors.length} cells: error ${Math.sqrt(best).toFixed(2)} instead of ${Math.sqrt(told).toFixed(2)} children.`,
  );
  expect(errors.length).toBeGreaterThan(50);
  expect(Math.sqrt(best / told)).toBeGreaterThan(0.85);
  // Flows are told from ten children on: a stock of few is not what is left of many.
  expect(hidden).toEqual([]);
});
