/** Missing children, and orders that deprive of liberty, through the door. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { returnXml } from "../return-xml.ts";
import { EPISODE, HACKNEY, episodes, header } from "../returns-folder.ts";
import { openDoor, vintageOf } from "./import-door.ts";

describe("missing children, and orders that deprive of liberty", () => {
  const BESIDE = {
    "missing.csv": "CHILD,DOB,MISSING,MIS_START,MIS_END\nkid-1,17/08/2012,M,01/09/2023,04/09/2023\n",
    "dolo.csv": "CHILD,DOB,DOLO_START,DOLO_END\nkid-1,17/08/2012,05/09/2023,\n",
  };

  const openBeside = async (files: Readonly<Record<string, string>>) => {
    const at = await openDoor();
    await at.folder.write(`r/${HACKNEY}/2024/e.csv`, episodes({ PLACE: "K2", URN: "SC000001" }));
    await at.folder.write(`r/${HACKNEY}/2024/h.csv`, header({}));
    for (const [name, csv] of Object.entries(files)) await at.folder.write(`r/${HACKNEY}/2024/${name}`, csv);
    const tableYears = async () => (await at.models.returns.find().lean()).map((each) => each.tableYears);
    return { ...at, tableYears };
  };

  it("are kept with the child's episodes, and the years of their tables with the return", async () => {
    await using at = await openBeside(BESIDE);
    expect(await at.run("r")).toMatchObject({ kind: "imported", faults: [], counts: { read: 4, kept: 4 } });
    expect(await at.models.episodes.find().lean()).toMatchObject([
      { missing: [{ kind: "M", start: "2023-09-01", end: "2023-09-04" }], orders: [{ start: "2023-09-05", end: null }] },
    ]);
    expect(await at.tableYears()).toEqual([
      [
        { table: "DOLO", years: [2024] },
        { table: "MISSING", years: [2024] },
      ],
    ]);
  });

  it("are another return where their table is there, be it without a row", async () => {
    await using at = await openBeside({});
    const first = vintageOf(await at.run("r"));
    await at.folder.write(`r/${HACKNEY}/2024/missing.csv`, "CHILD,DOB,MISSING,MIS_START,MIS_END\n");
    expect(vintageOf(await at.run("r"))).not.toBe(first);
    expect(await at.tableYears()).toEqual(expect.arrayContaining([[], [{ table: "MISSING", years: [2024] }]]));
  });

  it("are said to be lost where a return takes the place of one that had them", async () => {
    await using at = await openBeside(BESIDE);
    await at.run("r");
    await rm(join(at.folder.path, `r/${HACKNEY}/2024/missing.csv`));
    expect(await at.run("r")).toMatchObject({ kind: "imported", faults: [{ rule: "no-missing", severity: "warning" }] });
  });

  it("are missed in years without their table", async () => {
    await using at = await openBeside(BESIDE);
    await at.folder.write(
      `r/${HACKNEY}/2023/e.csv`,
      episodes({ CHILD: "kid-2", DECOM: "01/06/2022", DEC: "01/09/2022", REC: "E8" }),
    );
    await at.folder.write(`r/${HACKNEY}/2023/h.csv`, header({ CHILD: "kid-2" }));
    // The table DOLO is younger than both years.
    expect(await at.run("r")).toMatchObject({ kind: "imported", faults: [{ rule: "no-missing", severity: "warning" }] });
  });

  it("refuse an import with a day that is none, as figures are made of them", async () => {
    await using at = await openBeside({ "dolo.csv": BESIDE["dolo.csv"].replace("05/09/2023", "soon") });
    expect(await at.run("r")).toMatchObject({ kind: "refused", faults: [{ rule: "date-form", column: "DOLO_START" }] });
  });

  it("are there in a return in XML, whose DOLO no year before 2027 has", async () => {
    await using at = await openDoor();
    const incident = ["AMISSING", { MISSING: "A", MIS_START: "01/09/2023", MIS_END: "02/09/2023" }] as const;
    const xml = returnXml({
      header: { CHILD: "kid-1", SEX: "1", DOB: "17/08/2012", ETHNIC: "WBRI" },
      groups: [incident],
      episodes: [EPISODE],
    });
    await at.folder.write(`r/${HACKNEY}/2024/r.xml`, xml);
    expect(await at.run("r")).toMatchObject({ kind: "imported", faults: [] });
    expect(await at.models.episodes.find().lean()).toMatchObject([{ missing: [{ kind: "A", start: "2023-09-01" }] }]);
    expect((await at.models.returns.find().lean()).map((each) => each.tableYears)).toEqual([
      [{ table: "MISSING", years: [2024] }],
    ]);
  });
});
