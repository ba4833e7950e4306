/** Made-up children to whom something happens: histories that a test writes down, each lived by any number of children. */
import * as fc from "fast-check";
import type { EpisodeRecord } from "../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { pseudonym } from "./paid-children.ts";
import { episode } from "./records.ts";

/** Episodes of one child, in order: each from its day to the next one's, the last as it says. */
type History = readonly (Partial<EpisodeRecord> & Pick<EpisodeRecord, "start">)[];

/** So many children of a borough with one history; `group` tells them from others of the same. */
export const movingChildren = (
  count: number,
  history: History,
  { borough = "E09000003", group = 0 }: { readonly borough?: string; readonly group?: number } = {},
): readonly EpisodeRecord[] =>
  Array.from({ length: count }, (_, at) => pseudonym(JSON.stringify([borough, history, group, at]))).flatMap((child) =>
    history.map((given, at) => {
      const next = history[at + 1]?.start ?? null;
      const rec = next === null ? null : "X1";
      return episode({ borough, child, rne: at === 0 ? "S" : "P", end: next, rec, ...given });
    }),
  );

/** What a year may bring, by what it is called. */
export const HISTORIES = {
  settled: [{ start: "2021-06-01", place: "U4" }],
  moved: [
    {
      start: "2021-06-01",
      place: "U4",
      reasonPlaceChange: "CREQB",
      missing: [
        { kind: "M", start: "2024-03-31", end: "2024-04-01" },
        { kind: "M", start: "2024-05-01", end: "2024-05-01" },
      ],
    },
    { start: "2024-06-01", place: "K2", reasonPlaceChange: "CARPL" },
    { start: "2024-12-01", place: "U6", missing: [{ kind: "M", start: "2025-03-31", end: null }] },
  ],
  returned: [
    { start: "2023-01-01", end: "2024-02-01", rec: "E4B" },
    {
      start: "2024-07-01",
      rne: "S",
      end: "2025-02-01",
      rec: "E4A",
      missing: [{ kind: "A", start: "2024-08-01", end: "2024-08-03" }],
    },
  ],
  entered: [{ start: "2024-07-01", place: "U6", birthMonth: "2010-03" }],
} as const satisfies Readonly<Record<string, History>>;

/** Children of each history by chance, hardly any or a crowd. */
export const anyMoving = (boroughs: readonly string[]): fc.Arbitrary<readonly EpisodeRecord[]> =>
  fc
    .array(
      fc.record({
        count: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 13 }), fc.integer({ min: 14, max: 40 })),
        borough: fc.constantFrom(...boroughs),
        history: fc.constantFrom<History>(...Object.values(HISTORIES)),
      }),
      { minLength: 4, maxLength: 14, size: "max" },
    )
    .map((groups) => groups.flatMap(({ count, borough, history }, group) => movingChildren(count, history, { borough, group })));
