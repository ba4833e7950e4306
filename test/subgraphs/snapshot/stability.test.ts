/** A year of eight children, counted on paper: who came and went, who moved, who stayed. The case is in stability.json. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { MeasureName } from "../../../schema/question/measures.ts";
import type { Filter } from "../../../schema/question/population.ts";
import { life, toldOfLives } from "../../support/told-of-lives.ts";

type Row = readonly [start: string, rne: string, place: string, end: string | null, rec: string];

type Case = {
  readonly year: readonly [string, string];
  readonly children: Readonly<Record<string, { readonly dob: string; readonly episodes: readonly Row[] }>>;
  readonly expected: {
    readonly looked_after_on_31_march: readonly string[];
    readonly placements_in_year: Readonly<Record<string, number>>;
    readonly three_or_more: { readonly numerator: readonly string[]; readonly denominator: number };
    readonly long_term: { readonly numerator: readonly string[]; readonly denominator: readonly string[] };
    readonly started_in_year_children: readonly string[];
    readonly started_in_year_events: number;
    readonly ceased_in_year_children: readonly string[];
    readonly ceased_in_year_events: number;
    readonly returned_within_12_months: readonly string[];
    readonly moves_between_placements: { readonly events: number; readonly of: Readonly<Record<string, number>> };
    readonly returned_home_unplanned: readonly string[];
  };
};

const { year, children, expected } = JSON.parse(await readFile(new URL("stability.json", import.meta.url), "utf8")) as Case;

const YEAR = { from: year[0], to: year[1] };

const told = toldOfLives(
  Object.fromEntries(
    Object.entries(children).map(([name, { dob, episodes }]) => {
      const stay = ([start, rne, place, end, rec]: Row) =>
        [start, rne, place, { birthMonth: dob.slice(0, 7), end, rec: rec === "" ? null : rec }] as const;
      return [name, life(...episodes.map(stay))];
    }),
  ),
);

const who = async (measure: MeasureName, where: readonly Filter[] = []): Promise<readonly string[]> =>
  Object.keys(await told(measure, YEAR, where));

const eventsOf = (measure: MeasureName): Promise<Readonly<Record<string, number>>> => told(measure, YEAR);

const sum = (numbers: Readonly<Record<string, number>>): number => Object.values(numbers).reduce((all, one) => all + one, 0);

test("children looked after on 31 March, and those of them in three placements or more", async () => {
  expect(await who("AT_END")).toEqual(expected.looked_after_on_31_march);
  expect(await who("THREE_PLACEMENTS")).toEqual(expected.three_or_more.numerator);
  expect((await who("AT_END")).length).toBe(expected.three_or_more.denominator);
});

test("children in care for two and a half years, and those of them in one placement for two", async () => {
  expect(await who("LONG_TERM")).toEqual(expected.long_term.denominator);
  expect(await who("LONG_TERM_STABLE")).toEqual(expected.long_term.numerator);
});

test("children who came into care and left it, as children and as events", async () => {
  expect(await who("STARTED")).toEqual(expected.started_in_year_children);
  expect(sum(await eventsOf("ENTRANTS"))).toBe(expected.started_in_year_events);
  expect(await who("CEASED")).toEqual(expected.ceased_in_year_children);
  expect(sum(await eventsOf("EXITS"))).toBe(expected.ceased_in_year_events);
});

test("children who came back within twelve months, and those who left for home unplanned", async () => {
  expect(await who("RETURNED_WITHIN_12_MONTHS")).toEqual(expected.returned_within_12_months);
  expect(await who("CEASED", [{ dimension: "REC", codes: ["E4B"] }])).toEqual(expected.returned_home_unplanned);
});

test("moves between placements, child by child", async () => {
  expect(await eventsOf("MOVES")).toEqual(expected.moves_between_placements.of);
  expect(sum(await eventsOf("MOVES"))).toBe(expected.moves_between_placements.events);
});
