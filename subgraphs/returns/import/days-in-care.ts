import { dayOf, type LocalDate } from "../../../schema/reference/dates.ts";

/** When a child was placed, as the SSDA903 return says. */
export type PlacedDays = { readonly child: string; readonly start: LocalDate; readonly end: LocalDate | null };

/** The same of all children of a borough. */
export type DaysInCare = {
  readonly knows: (child: string) => boolean;
  readonly isPlaced: (child: string, on: LocalDate) => boolean;
};

/** First day and day after the last of an episode; one that is open has no last. */
const spanOf = ({ start, end }: PlacedDays): readonly number[] => [dayOf(start), end === null ? Infinity : dayOf(end)];

/** Gathers a borough's episodes, those of a child together, as two numbers each: a return may have millions. */
export const openDaysInCare = () => {
  const spans = new Map<string, readonly number[]>();
  const add = (episodes: readonly PlacedDays[]): void => {
    for (const [child, own] of Map.groupBy(episodes, ({ child }) => child))
      spans.set(child, [...(spans.get(child) ?? []), ...own.flatMap(spanOf)]);
  };
  const isPlaced: DaysInCare["isPlaced"] = (child, on) => {
    const [day, own] = [dayOf(on), spans.get(child) ?? []];
    return own.some((start, at) => at % 2 === 0 && start <= day && day < own[at + 1]!);
  };
  return { add, care: { knows: (child: string) => spans.has(child), isPlaced } satisfies DaysInCare };
};
