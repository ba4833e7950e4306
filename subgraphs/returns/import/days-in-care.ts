import { dayOf, type LocalDate } from "../../../schema/reference/dates.ts";
import type { EpisodeRecord } from "../kinds/placements/rows/episode-record.ts";

/** When a child was placed, as the SSDA903 return says. */
export type PlacedDays = Pick<EpisodeRecord, "child" | "plainChild"> & {
  readonly start: LocalDate;
  readonly end: LocalDate | null;
};

/** The same of all children of a borough. */
export type DaysInCare = {
  readonly knows: (child: string) => boolean;
  readonly isPlaced: (child: string, on: LocalDate) => boolean;
  /** Children whose numbers have one plain form, by its pseudonym. */
  readonly alike: (plainChild: string) => readonly string[];
};

/** First day and day after the last of an episode; one that is open has no last. */
const spanOf = ({ start, end }: PlacedDays): readonly number[] => [dayOf(start), end === null ? Infinity : dayOf(end)];

/** Gathers a borough's episodes, those of a child together, as two numbers each: a return may have millions. */
export const openDaysInCare = () => {
  const spans = new Map<string, readonly number[]>();
  /** By plain form the children whose numbers have another: few. */
  const others = new Map<string, Set<string>>();
  const add = (episodes: readonly PlacedDays[]): void => {
    for (const [child, own] of Map.groupBy(episodes, ({ child }) => child)) {
      spans.set(child, [...(spans.get(child) ?? []), ...own.flatMap(spanOf)]);
      const plain = own[0]?.plainChild;
      if (plain !== undefined) others.set(plain, (others.get(plain) ?? new Set<string>()).add(child));
    }
  };
  const isPlaced: DaysInCare["isPlaced"] = (child, on) => {
    const [day, own] = [dayOf(on), spans.get(child) ?? []];
    return own.some((start, at) => at % 2 === 0 && start <= day && day < own[at + 1]!);
  };
  const knows: DaysInCare["knows"] = (child) => spans.has(child);
  const alike: DaysInCare["alike"] = (plain) => [...(knows(plain) ? [plain] : []), ...(others.get(plain) ?? [])];
  return { add, care: { knows, isPlaced, alike } satisfies DaysInCare };
};
