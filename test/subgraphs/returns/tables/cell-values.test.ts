import { join } from "node:path";
import { expect, it } from "vitest";
import type { Fault } from "../../../../subgraphs/returns/faults/fault.ts";
import { checkReturns } from "../../../../subgraphs/returns/import/check-returns.ts";
import { openDoor } from "../door.ts";
import { episodes, HACKNEY, header, NEL, openFolder } from "../returns-folder.ts";

const OVERLAP = [
  { DECOM: "01/06/2023", DEC: "03/07/2023", REC: "X1" },
  { DECOM: "02/07/2023", RNE: "P" },
];

/** Files in a folder of Hackney's return of 2024 -> "rule row column value" of each fault found with values shown. */
const shown = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  await using folder = await openFolder();
  for (const [name, text] of Object.entries(files)) await folder.write(join("r", HACKNEY, "2024", name), text);
  const checked = await checkReturns({ subRegion: NEL, files: [join(folder.path, "r")], postcodes: null, showValues: true });
  return checked.faults.map(({ rule, row, column, value }: Fault) => [rule, row, column, value].join(" ").trimEnd());
};

it("shows the cell of a fault across rows as it stands in the file", async () => {
  expect(await shown({ "episodes.csv": episodes(...OVERLAP), "header.csv": header({}) })).toEqual(["501 3 DECOM 02/07/2023"]);
});

it("shows whose row it is where a row is missing or twice", async () => {
  const files = { "episodes.csv": episodes({ CHILD: "kid-2" }), "header.csv": header({}, {}) };
  expect(await shown(files)).toEqual(["no-header 2 CHILD kid-2", "duplicate-child 3 CHILD kid-1"]);
});

const child = (apart: string): string =>
  [
    "<EXPSSDA903><CHILD><HEADER><CHILDID>kid-1</CHILDID><SEX>1</SEX><DOB>17/08/2012</DOB><ETHNIC>WBRI</ETHNIC></HEADER>",
    ...OVERLAP.map(({ DECOM, DEC = "", REC = "", RNE = "S" }) => {
      const end = DEC === "" ? "" : `<DEC>${DEC}</DEC><REC>${REC}</REC>`;
      const about = "<LS>C2</LS><CIN>N1</CIN><PL>U4</PL><PLACE_PROVIDER>PR1</PLACE_PROVIDER>";
      return `<EPISODE><DECOM>${DECOM}</DECOM><RNE>${RNE}</RNE>${about}${end}</EPISODE>`;
    }),
    "</CHILD></EXPSSDA903>",
  ].join(apart);

it("shows cells of XML, and none where rows of one line differ", async () => {
  expect((await shown({ "return.xml": child("\n") })).at(-1)).toBe("501 3 DECOM 02/07/2023");
  expect((await shown({ "return.xml": child("") })).at(-1)).toBe("501 1 DECOM");
});

it("leaves the values of an import that did not ask for them unread", async () => {
  await using at = await openDoor();
  await at.write(`r/${HACKNEY}/2024/episodes.csv`, episodes(...OVERLAP));
  await at.write(`r/${HACKNEY}/2024/header.csv`, header({}));
  expect((await at.run()).faults.map(({ rule, value }) => [rule, value])).toEqual([["501", undefined]]);
});
