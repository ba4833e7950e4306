/** Postcodes and register numbers that nobody knows. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkReturns } from "../../../../subgraphs/returns/import/check-returns.ts";
import { readPostcodes } from "../../../../subgraphs/returns/places/postcode-table.ts";
import { HACKNEY, NEL, episodes, header } from "../returns-folder.ts";
import { openDoor } from "./import-door.ts";

describe("postcodes that tell nothing are warned of, by row where there is a table", () => {
  const TABLE = "pcds,oseast1m,osnrth1m,oscty,oslaua\nZZ1 1AA,530000,180000,E99999999,E09000012\n";

  it.each([
    ["without a table", null, [["no-postcodes", null, "PL_POST is given in 3 rows, but"]]],
    ["that the table does not know", TABLE, [["392c", 4, "has no place for PL_POST, so"]]],
  ])("%s", async (_, table, said) => {
    await using at = await openDoor();
    const rows = ["ZZ1 1AA", "ZZ1 1AA", "ZZ9 9ZZ", ""].map((PL_POST, kid) => ({ CHILD: `kid-${kid}`, PL_POST, URN: "7000001" }));
    await at.folder.write(`r/${HACKNEY}/2024/e.csv`, episodes(...rows));
    await at.folder.write(`r/${HACKNEY}/2024/h.csv`, header(...rows.map(({ CHILD }) => ({ CHILD }))));
    const postcodes = table === null ? null : await readPostcodes(await at.folder.write("postcodes.csv", table));
    const { faults } = await checkReturns({ subRegion: NEL, files: [join(at.folder.path, "r")], postcodes });
    expect(faults.map(({ rule, severity, row }) => [rule, severity, row])).toEqual(
      said.map(([rule, row]) => [rule, "warning", row]),
    );
    expect(faults[0]?.message).toContain(said[0]?.[2]);
    // The folder's own name is random, and may hold the letters of a postcode.
    expect(JSON.stringify(faults).replaceAll(at.folder.path, "")).not.toContain("ZZ");
  });

  it("and not where the file's own columns tell", async () => {
    await using at = await openDoor();
    await at.folder.write(`r/${HACKNEY}/2024/e.csv`, episodes({ PL_POST: "ZZ1 1AA", PL_LA: HACKNEY, URN: "7000001" }));
    await at.folder.write(`r/${HACKNEY}/2024/h.csv`, header({}));
    expect((await at.check("r")).faults).toEqual([]);
  });
});

describe("a number that is not on the register", () => {
  const LIST = "Title\nURN,Provision type,Registration status\n7000001,Children's home,Active\n";
  const write = async (at: Awaited<ReturnType<typeof openDoor>>, URN: string): Promise<void> => {
    await at.folder.write(`r/${HACKNEY}/2024/e.csv`, episodes({ URN }));
    await at.folder.write(`r/${HACKNEY}/2024/h.csv`, header({}));
  };

  it("is a warning when the register is handed in along", async () => {
    await using at = await openDoor();
    await write(at, "7000002");
    await at.folder.write("r/list at 31 March 2024.csv", LIST);
    const { faults } = await at.check("r");
    expect(faults).toMatchObject([{ rule: "urn-unregistered", severity: "warning", row: 2, column: "URN" }]);
    expect(JSON.stringify(faults)).not.toContain("7000002");
  });

  it("is a warning when the register is live", async () => {
    await using at = await openDoor();
    await write(at, "7000001");
    await at.folder.write("r/list at 31 March 2024.csv", LIST);
    expect(await at.run("r")).toMatchObject({ kind: "imported", faults: [] });
    await write(at, "7000002");
    const outcome = await at.run(`r/${HACKNEY}`);
    expect(outcome.faults.map(({ rule }) => rule)).toEqual(["urn-unregistered"]);
  });
});
