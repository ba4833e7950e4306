/** What the kernel of movements tells of lives that a test writes down, life by life. */
import type { MeasureName } from "../../schema/question/measures.ts";
import type { Filter } from "../../schema/question/population.ts";
import { type Period, whenOf } from "../../schema/reference/periods.ts";
import { BOROUGHS } from "../../schema/reference/sub-regions.ts";
import { reveal } from "../../schema/vector/vector.ts";
import type { EpisodeRecord } from "../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { answer } from "../../subgraphs/snapshot/answer.ts";
import { movingChildren } from "./moving-children.ts";
import { snapshotOf } from "./records.ts";

/** Episodes of one child each, by what a test calls it; a borough of its own says in a table whose a number is. */
export type Lives = Readonly<Record<string, (borough: string) => readonly EpisodeRecord[]>>;

type Stay = readonly [start: string, rne: string, place: string, given?: Partial<EpisodeRecord>];

/** Stays of one child, in order: each from its day to the next one's unless it says otherwise. */
export const life =
  (...stays: readonly Stay[]): Lives[string] =>
  (borough) =>
    movingChildren(
      1,
      stays.map(([start, rne, place, given]) => ({ start, rne, place, ...given })),
      { borough },
    );

/** What each life has of a measure in a period, of those that have any: 1 of a child that counts, or a number of events. */
export const toldOfLives = (lives: Lives) => {
  const names = Object.keys(lives);
  const boroughs = BOROUGHS.slice(0, names.length).map(({ code }) => code);
  if (boroughs.length < names.length) throw new RangeError("There are more lives than boroughs.");
  const snapshot = snapshotOf(names.flatMap((name, at) => lives[name]!(boroughs[at]!)));
  return async (
    measure: MeasureName,
    during: Period,
    where: readonly Filter[] = [],
  ): Promise<Readonly<Record<string, number>>> => {
    const asked = { form: "OWN", fact: "MOVEMENTS", measure, times: [whenOf(during)], by: ["BOROUGH"], where } as const;
    const slots = reveal(answer(await snapshot, asked)[0]!).get("")!;
    const perCell = slots.length / BOROUGHS.length;
    const numberOf = (at: number): number => slots[at * perCell + perCell - 1]! / (perCell === 1 ? 1 : 1_000);
    return Object.fromEntries(names.map((name, at) => [name, numberOf(at)] as const).filter(([, number]) => number > 0));
  };
};
