import { describe, expect, it } from "vitest";
import { mergeYears } from "../../../../../subgraphs/returns/kinds/placements/child/merge-years.ts";
import type { PlacementRow } from "../../../../../subgraphs/returns/kinds/placements/rows/placement-facts.ts";
import { HACKNEY } from "../../returns-folder.ts";
import { stagedEpisode, stagedHeader, stagedMissing, stagedOrder, stagedUasc } from "../../staged.ts";

const mergedWith = (rows: readonly PlacementRow[], lastYear: number) => {
  const years = [2022, 2023, 2024, 2025].filter((year) => year <= lastYear);
  return mergeYears(rows, HACKNEY, { EPISODES: years, MISSING: years, DOLO: years });
};

const merged = (rows: readonly PlacementRow[], lastYear: number) => mergedWith(rows, lastYear).episodes;

describe("an episode of several years", () => {
  it("is the latest year's, in whatever order the years come", () => {
    const rows = [stagedEpisode(2024, { end: "2023-09-30", rec: "E8" }), stagedHeader(2023), stagedEpisode(2023)];
    expect(merged(rows, 2024)).toMatchObject([{ start: "2022-06-01", end: "2023-09-30", rec: "E8" }]);
    expect(merged(rows.toReversed(), 2024)).toEqual(merged(rows, 2024));
  });

  it("stays open in the borough's last return", () => {
    expect(merged([stagedHeader(2023), stagedEpisode(2023)], 2023)).toMatchObject([{ end: null }]);
  });

  it("closes on the 1 April after its return when a later return lacks it", () => {
    expect(merged([stagedHeader(2023), stagedEpisode(2023)], 2025)).toMatchObject([{ end: "2023-04-01", rec: null }]);
  });

  it("keeps its end when it had one", () => {
    const rows = [stagedHeader(2023), stagedEpisode(2023, { end: "2022-12-01", rec: "E8" })];
    expect(merged(rows, 2025)).toMatchObject([{ end: "2022-12-01" }]);
  });

  it("stands in order of start", () => {
    const rows = [stagedHeader(2023), stagedEpisode(2023, { start: "2022-09-01" }), stagedEpisode(2023)];
    expect(merged(rows, 2023).map(({ start }) => start)).toEqual(["2022-06-01", "2022-09-01"]);
  });
});

describe("facts of the child", () => {
  it("come from the latest header", () => {
    const rows = [stagedHeader(2025, "F"), stagedEpisode(2024), stagedHeader(2024, "2")];
    expect(merged(rows, 2024)).toMatchObject([{ sex: "F", ethnic: "WBRI", birthMonth: "2012-08" }]);
  });

  it("take the distance from a child with an asylum-seeking status, now or before", () => {
    const rows = [stagedHeader(2023), stagedEpisode(2023), stagedUasc(2023, "2022-12-24")];
    expect(merged(rows, 2023)).toMatchObject([{ uasc: true, uascCeased: "2022-12-24", distanceTenths: null }]);
  });

  it("leave the distance to any other child", () => {
    const [episode] = merged([stagedHeader(2023), stagedEpisode(2023)], 2023);
    expect(episode).toMatchObject({ uasc: false, uascCeased: null, distanceTenths: 123 });
  });
});

describe("incidents and orders", () => {
  const TWO = [
    stagedHeader(2023),
    stagedEpisode(2023, { end: "2022-09-01", rec: "X1" }),
    stagedEpisode(2023, { start: "2022-09-01", end: "2023-02-01", rec: "E8" }),
  ];

  it("stand in the first episode that they have a day in common with, in order of start", () => {
    const rows = [
      ...TWO,
      stagedMissing(2023, "2022-09-01", "2022-09-03"),
      stagedMissing(2023, "2022-07-05", "2022-07-05"),
      stagedMissing(2023, "2022-05-30", "2022-06-01", "A"),
      stagedOrder(2023, "2022-08-31", null),
    ];
    expect(merged(rows, 2023)).toMatchObject([
      {
        start: "2022-06-01",
        missing: [
          { kind: "A", start: "2022-05-30", end: "2022-06-01" },
          { kind: "M", start: "2022-07-05", end: "2022-07-05" },
        ],
        orders: [{ start: "2022-08-31", end: null }],
      },
      { start: "2022-09-01", missing: [{ kind: "M", start: "2022-09-01", end: "2022-09-03" }] },
    ]);
    expect(merged(rows.toReversed(), 2023)).toEqual(merged(rows, 2023));
  });

  it("are those of the latest year that has them", () => {
    const rows = [stagedMissing(2024, "2023-03-30", "2023-04-02"), stagedMissing(2023, "2023-03-30", null)];
    const { episodes, repairs } = mergedWith([stagedHeader(2024), stagedEpisode(2024), ...rows], 2024);
    expect(episodes).toMatchObject([{ missing: [{ start: "2023-03-30", end: "2023-04-02" }] }]);
    expect(repairs).toEqual([]);
  });

  it("end on the 1 April on which the next return begins where that lacks them, and are counted as mended", () => {
    const rows = [stagedMissing(2023, "2023-03-30", null), stagedOrder(2023, "2023-01-09", null)];
    const { episodes, repairs } = mergedWith([stagedHeader(2024), stagedEpisode(2024), ...rows], 2024);
    expect(episodes).toMatchObject([
      { missing: [{ start: "2023-03-30", end: "2023-04-01" }], orders: [{ start: "2023-01-09", end: "2023-04-01" }] },
    ]);
    expect(repairs).toEqual(["missing", "order"]);
  });

  it("are not kept of days on which the child was not looked after, and are told of", () => {
    const outside = [stagedMissing(2023, "2023-02-01", null), stagedOrder(2023, "2022-05-01", "2022-05-31")];
    const found = mergedWith([...TWO, ...outside], 2023);
    expect(found.outside).toEqual(outside);
    expect(found.episodes.filter((episode) => "missing" in episode || "orders" in episode)).toEqual([]);
  });
});
