import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, returnYearOf } from "../../../../../schema/reference/dates.ts";
import { latestEpisodes } from "../../../../../subgraphs/returns/kinds/placements/child/latest-episodes.ts";
import { repairEpisodes } from "../../../../../subgraphs/returns/kinds/placements/child/repair-episodes.ts";
import type { EpisodeFacts, PlacementRow } from "../../../../../subgraphs/returns/kinds/placements/rows/placement-facts.ts";
import { stagedEpisode } from "../../staged.ts";

/** Years whose returns were handed in. */
const YEARS = [2022, 2023, 2024];

const repaired = (rows: readonly PlacementRow[], years: readonly number[] = YEARS) => {
  const { episodes, repairs } = repairEpisodes(latestEpisodes(rows), years);
  return { episodes: episodes.map(({ facts: { start, end } }) => `${start} ${end ?? "open"}`), repairs };
};

const open = (year: number, start: string, facts: Partial<EpisodeFacts> = {}) => stagedEpisode(year, { start, ...facts });
const ended = (year: number, start: string, end: string, facts: Partial<EpisodeFacts> = {}) =>
  stagedEpisode(year, { start, end, rec: "X1", ...facts });
const moved = { rne: "P", place: "K2" };

describe("an episode that an earlier return left open", () => {
  it.each<readonly [string, readonly PlacementRow[], readonly string[], readonly string[]]>([
    ["ends on the 1 April on which the next return begins", [open(2023, "2022-06-01")], ["2022-06-01 2023-04-01"], ["2"]],
    [
      "ends there when the child comes back later",
      [open(2023, "2022-06-01"), open(2024, "2023-06-01", moved)],
      ["2022-06-01 2023-04-01", "2023-06-01 open"],
      ["2"],
    ],
    [
      "ends where a later return begins the next one, if that is earlier",
      [open(2023, "2022-06-01"), open(2024, "2023-03-01", moved)],
      ["2022-06-01 2023-03-01", "2023-03-01 open"],
      ["2", "4"],
    ],
    [
      "is left out when a later return has it under a later start",
      [open(2023, "2022-06-01"), open(2024, "2022-06-05")],
      ["2022-06-05 open"],
      ["3"],
    ],
    [
      "is left out when a later return has it under an earlier start",
      [open(2023, "2022-06-05"), open(2024, "2022-06-01")],
      ["2022-06-01 open"],
      ["3"],
    ],
    [
      "is left out when a later return has another before it",
      [open(2023, "2022-06-05"), ended(2024, "2022-06-01", "2023-06-01", moved)],
      ["2022-06-01 2023-06-01"],
      ["3A"],
    ],
    [
      "of two under different starts, the later return's stays",
      [open(2022, "2021-06-01"), open(2023, "2021-06-05")],
      ["2021-06-05 2023-04-01"],
      ["3", "2"],
    ],
  ])("%s", (_, rows, episodes, repairs) => {
    expect(repaired(rows)).toEqual({ episodes, repairs });
    expect(repaired(rows.toReversed())).toEqual({ episodes, repairs });
  });

  it("goes on through a year that was not handed in, and ends where the next return lacks it", () => {
    expect(repaired([open(2022, "2021-06-01")], [2022, 2024])).toEqual({ episodes: ["2021-06-01 2023-04-01"], repairs: ["2"] });
  });

  it("stays open in the borough's last return", () => {
    expect(repaired([open(2024, "2022-06-01")])).toEqual({ episodes: ["2022-06-01 open"], repairs: [] });
  });
});

describe("an episode that has ended", () => {
  it.each<readonly [string, readonly PlacementRow[], readonly string[], readonly string[]]>([
    [
      "ends earlier when the next one of a later return begins within it",
      [ended(2023, "2022-06-01", "2023-03-10"), open(2024, "2023-03-01", moved)],
      ["2022-06-01 2023-03-01", "2023-03-01 open"],
      ["4"],
    ],
    [
      "ends later when it says X1 and the next one of a later return begins after a gap",
      [ended(2023, "2022-06-01", "2023-03-01"), open(2024, "2023-03-10", moved)],
      ["2022-06-01 2023-03-10", "2023-03-10 open"],
      ["5"],
    ],
    [
      "keeps its end when the next one begins on the day",
      [ended(2023, "2022-06-01", "2023-03-10"), open(2024, "2023-03-10", moved)],
      ["2022-06-01 2023-03-10", "2023-03-10 open"],
      [],
    ],
    [
      "keeps its end before a gap when care ended",
      [ended(2023, "2022-06-01", "2023-03-01", { rec: "E8" }), open(2024, "2023-06-10", { rne: "S" })],
      ["2022-06-01 2023-03-01", "2023-06-10 open"],
      [],
    ],
    [
      "keeps its end before a gap within one return",
      [ended(2024, "2023-06-01", "2023-07-01"), open(2024, "2023-07-10", moved)],
      ["2023-06-01 2023-07-01", "2023-07-10 open"],
      [],
    ],
    [
      "stays beside one that only an earlier return has and that lasts beyond it",
      [ended(2024, "2022-06-01", "2022-09-15"), ended(2023, "2022-09-01", "2022-10-01", moved)],
      ["2022-06-01 2022-09-15", "2022-09-01 2022-10-01"],
      ["overlap"],
    ],
    [
      "is left out where a later return has one around it",
      [open(2024, "2022-06-01"), ended(2023, "2022-09-01", "2022-10-01", moved), ended(2022, "2022-11-01", "2022-11-09", moved)],
      ["2022-06-01 open"],
      ["nested", "nested"],
    ],
  ])("%s", (_, rows, episodes, repairs) => {
    expect(repaired(rows)).toEqual({ episodes, repairs });
  });
});

const someRow = fc
  .record({
    year: fc.integer({ min: 2022, max: 2024 }),
    day: fc.integer({ min: 0, max: 60 }),
    days: fc.option(fc.integer({ min: 1, max: 40 })),
    place: fc.constantFrom("U4", "K2"),
    rec: fc.constantFrom("X1", "E8"),
  })
  .map(({ year, day, days, place, rec }) => {
    const start = addDays("2021-06-01", day * 9);
    return stagedEpisode(Math.max(year, returnYearOf(start)), {
      start,
      end: days === null ? null : addDays(start, days * 9),
      rec: days === null ? null : rec,
      place,
    });
  });

describe("whatever the returns say", () => {
  it("no episode ends before it starts, none of an earlier return stays open, and mending twice changes nothing", () => {
    fc.assert(
      fc.property(fc.array(someRow, { maxLength: 8 }), (rows) => {
        const once = repairEpisodes(latestEpisodes(rows), YEARS);
        const isSound = ({ facts: { start, end }, year }: (typeof once.episodes)[number]) =>
          end === null ? year === 2024 : end > start;
        expect(once.episodes.filter((episode) => !isSound(episode))).toEqual([]);
        expect(repairEpisodes(once.episodes, YEARS).episodes).toEqual(once.episodes);
      }),
    );
  });

  it("nothing is mended within one return", () => {
    const oneYear = fc.array(someRow, { maxLength: 8 }).map((rows) => rows.map((row) => ({ ...row, year: 2024 })));
    fc.assert(
      fc.property(oneYear, (rows) => {
        const { episodes, repairs } = repairEpisodes(latestEpisodes(rows), YEARS);
        expect({ episodes, repairs }).toEqual({ episodes: latestEpisodes(rows), repairs: [] });
      }),
    );
  });
});
