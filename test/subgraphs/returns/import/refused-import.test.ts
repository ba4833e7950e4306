/** An import that is refused, and one that is only looked at. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkReturns } from "../../../../subgraphs/returns/import/check-returns.ts";
import { HACKNEY, NEL, NEWHAM, episodes, uasc } from "../returns-folder.ts";
import { openImports, rulesOf } from "./import-store.ts";

describe("a refused import", () => {
  it("lists the faults of every file and leaves the old vintage live", async () => {
    await using at = await openImports();
    await at.write(HACKNEY, 2024, {});
    await at.run("r");
    const before = await at.live();
    await at.write(HACKNEY, 2024, { DECOM: "09/09/2023", PLACE: "Q7" });
    await at.write(NEWHAM, 2024, { RNE: "P" });
    const outcome = await at.run("r");
    expect(outcome).toMatchObject({ kind: "refused" });
    expect(rulesOf(outcome)).toEqual(["146", "357"]);
    expect(await at.live()).toEqual(before);
    expect([await at.models.staged.countDocuments(), await at.models.episodes.countDocuments()]).toEqual([0, 1]);
  });

  it.each([
    ["nothing-to-import", "r/readme.txt", "nothing"],
    ["nothing-to-import", `r/${HACKNEY}/2024/reviews.csv`, "CHILD,DOB,REVIEW,REVIEW_CODE\n"],
    ["no-episodes", `r/${HACKNEY}/2024/missing.csv`, "CHILD,DOB,MISSING,MIS_START,MIS_END\n"],
    ["unknown-table", `r/${HACKNEY}/2024/x.csv`, "a,b\n1,2\n"],
    ["unknown-borough", "r/2024/uasc.csv", uasc({})],
    ["unknown-year", `r/${HACKNEY}/uasc.csv`, uasc({})],
    ["other-sub-region", "r/E09000007/2024/uasc.csv", uasc({})],
    ["other-sub-region", "r/uasc.csv", uasc({ LA: "Camden", YEAR: "2024" })],
    ["unknown-borough", "r/uasc.csv", uasc({ LA: "Kent", YEAR: "2024" })],
    ["unknown-year", "r/uasc.csv", uasc({ LA: HACKNEY, YEAR: "2023/25" })],
    ["column-count", `r/${HACKNEY}/2024/episodes.csv`, `${episodes({})}kid-2,01/06/2023\r\n`],
    ["no-episodes", `r/${HACKNEY}/2024/uasc.csv`, uasc({})],
    ["unreadable", `r/${HACKNEY}/2024/episodes.csv`, `${episodes({})}${"kid-1,".repeat(12)}"\r\n`],
  ])("says %s of %s", async (rule, file, content) => {
    await using at = await openImports();
    await at.folder.write(file, content);
    expect(rulesOf(await at.run("r"))).toContain(rule);
    expect(await at.models.current.countDocuments()).toBe(0);
  });
});

it("checks without a store what an import would find", async () => {
  await using at = await openImports();
  await at.write(HACKNEY, 2024, { RNE: "P" }, { CHILD: "kid-2", PLACE: "Q7" });
  const files = [join(at.folder.path, "r")];
  const imported = await at.run("r");
  expect((await checkReturns({ subRegion: NEL, files, postcodes: null })).faults).toEqual(imported.faults);
  const shown = await checkReturns({ subRegion: NEL, files, postcodes: null, showValues: true });
  expect(shown.faults.map(({ rule, value }) => [rule, value])).toEqual([
    ["357", "P"],
    ["146", "Q7"],
  ]);
});
