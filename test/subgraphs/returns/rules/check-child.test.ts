import { expect, it } from "vitest";
import type { StagedRow } from "../../../../subgraphs/models/staged-rows.ts";
import { checkChild } from "../../../../subgraphs/returns/rules/check-child.ts";
import { faulty, stagedEpisode, stagedHeader, stagedUasc } from "../staged.ts";

const found = (...rows: readonly StagedRow[]): readonly string[] =>
  checkChild(rows).map(({ rule, row }) => `${rule.rule} row ${row.row}`);

const first = stagedEpisode(2023, { end: "2022-09-01", rec: "X1" }, 2);
const next = (start: string, row = 3) => stagedEpisode(2023, { start, rne: "P" }, row);

it.each<readonly [string, readonly StagedRow[], readonly string[]]>([
  ["episodes that follow each other on the day", [stagedHeader(2023), first, next("2022-09-01")], []],
  ["rows in the file's own order", [next("2022-09-01"), first, stagedHeader(2023)], []],
  ["an episode that starts the day before the last ends", [stagedHeader(2023), first, next("2022-08-31")], ["501 row 3"]],
  ["an episode after one that is still open", [stagedHeader(2023), stagedEpisode(2023), next("2022-09-01")], ["501 row 3"]],
  ["X1 and a day of nothing", [stagedHeader(2023), first, next("2022-09-02")], ["x1-gap row 2"]],
  ["X1 and nothing after it", [stagedHeader(2023), first], ["x1-gap row 2"]],
  [
    "two episodes that start the same day",
    [stagedHeader(2023), stagedEpisode(2023), stagedEpisode(2023, {}, 9)],
    ["duplicate-episode row 9"],
  ],
  ["the same episode in two years", [stagedHeader(2023), stagedHeader(2024), stagedEpisode(2023), stagedEpisode(2024)], []],
  ["an episode without a header", [stagedEpisode(2023)], ["no-header row 2"]],
  ["a header of another year only", [stagedHeader(2024), stagedEpisode(2023)], ["no-header row 2"]],
  ["a header without episodes", [stagedHeader(2023)], []],
  ["two headers in a year", [stagedHeader(2023), stagedHeader(2023)], ["duplicate-child row 2"]],
  ["two rows of UASC in a year", [stagedUasc(2023, null), stagedUasc(2023, null)], ["duplicate-child row 2"]],
  ["a first episode that is no start of care", [stagedHeader(2023), stagedEpisode(2023, { rne: "P" })], ["357 row 2"]],
  ["a first episode from before the year", [stagedHeader(2023), stagedEpisode(2023, { rne: "P", start: "2022-03-31" })], []],
  ["rows beside one that has a fault of its own", [stagedHeader(2023), faulty(first), stagedEpisode(2023, { rne: "P" }, 3)], []],
  ["a faulty header, which is a header still", [faulty(stagedHeader(2023)), stagedEpisode(2023)], []],
])("looks at %s", (_, rows, rules) => {
  expect(found(...rows)).toEqual(rules);
});

it("refuses for everything but a gap after X1", () => {
  const severities = checkChild([first]).map(({ rule }) => `${rule.rule} ${rule.severity}`);
  expect(severities).toEqual(["no-header error", "x1-gap warning"]);
});
