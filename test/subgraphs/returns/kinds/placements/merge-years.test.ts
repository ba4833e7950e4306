import { describe, expect, it } from "vitest";
import { mergeYears } from "../../../../../subgraphs/returns/kinds/placements/child/merge-years.ts";
import type { PlacementRow } from "../../../../../subgraphs/returns/kinds/placements/rows/placement-facts.ts";
import { HACKNEY } from "../../returns-folder.ts";
import { stagedEpisode, stagedHeader, stagedUasc } from "../../staged.ts";

const merged = (rows: readonly PlacementRow[], lastYear: number) =>
  mergeYears(
    rows,
    HACKNEY,
    [2022, 2023, 2024, 2025].filter((year) => year <= lastYear),
  ).episodes;

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
