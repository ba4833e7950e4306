import { describe, expect, it } from "vitest";
import { readXmlRows } from "../../../../../subgraphs/returns/kinds/placements/rows/read-xml-rows.ts";
import type { TableRow } from "../../../../../subgraphs/returns/rows/table-row.ts";
import { openFolder } from "../../returns-folder.ts";

const read = async (xml: string | Uint8Array, encoding: "utf-8" | "windows-1252" = "utf-8"): Promise<readonly TableRow[]> => {
  await using folder = await openFolder();
  const path = await folder.write("return.xml", xml);
  const rows: TableRow[] = [];
  for await (const some of readXmlRows({ path, encoding })) rows.push(...some);
  return rows;
};

const HEADER = "<CHILDID>7</CHILDID><SEX>1</SEX><DOB>17/08/2012</DOB><ETHNIC>WBRI</ETHNIC>";
const child = (header: string, episodes = ""): string =>
  `<EXPSSDA903>\n<CHILD>\n<HEADER>${HEADER}${header}</HEADER>\n${episodes}</CHILD></EXPSSDA903>`;

const SHARED = { CHILD: "7", SEX: "1", DOB: "17/08/2012" };
const header = { kind: "row", table: "HEADER", row: 3, cells: { ...SHARED, ETHNIC: "WBRI" } };

describe("a return in XML", () => {
  it("is rows of the Header and of Episodes, with the lines they begin on", async () => {
    const rows = await read(child("", "<EPISODE>\n<DECOM>01/06/2023</DECOM>\n<PL>U4</PL></EPISODE>\n"));
    const episode = { kind: "row", table: "EPISODES", row: 4, cells: { ...SHARED, DECOM: "01/06/2023", PLACE: "U4" } };
    expect(rows).toEqual([header, episode]);
  });

  it.each([
    [
      "REVIEWS",
      "<AREVIEW><REVIEW>01/06/2023</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>",
      { REVIEW: "01/06/2023", REVIEW_CODE: "PN1" },
    ],
    [
      "MISSING",
      "<AMISSING><MISSING>M</MISSING><MIS_START>01/06/2023</MIS_START></AMISSING>",
      { MISSING: "M", MIS_START: "01/06/2023" },
    ],
    ["OC2", "<OC2><SDQ_SCORE>12</SDQ_SCORE><CONVICTED/></OC2>", { SDQ_SCORE: "12" }],
    ["PREV_PERM", "<PERMANENCE><PREV_PERM>P1</PREV_PERM></PERMANENCE>", { PREV_PERM: "P1" }],
    ["PLACED_ADOPTION", "<AD_PLACED><DATE_PLACED>01/06/2023</DATE_PLACED></AD_PLACED>", { DATE_PLACED: "01/06/2023" }],
    ["SW_EPISODES", "<SWEPISODE><SW_ID>w</SW_ID></SWEPISODE>", { SW_ID: "w" }],
    ["DOLO", "<ADOLO><DOLO_START>01/06/2023</DOLO_START></ADOLO>", { DOLO_START: "01/06/2023" }],
    ["OC3", "<IN_TOUCH>YES</IN_TOUCH><ACTIV>F1</ACTIV>", { IN_TOUCH: "YES", ACTIV: "F1" }],
    ["AD1", "<DATE_INT>01/06/2023</DATE_INT>", { DATE_INT: "01/06/2023" }],
    ["UASC", "<UASC>1</UASC>", { UASC: "1" }],
    ["UASC", "<UASC>0</UASC><DUC>01/06/2023</DUC>", { DUC: "01/06/2023" }],
  ])("has rows of %s in its HEADER: %s", async (table, xml, cells) => {
    const rows = await read(child(xml));
    expect(rows).toEqual([header, { kind: "row", table, row: 3, cells: { ...SHARED, ...cells } }]);
  });

  it.each(["<UASC>0</UASC>", "<DUC/>", "<IN_TOUCH></IN_TOUCH>", "<AREVIEW><REVIEW/></AREVIEW>", "<AMISSING/>", "<!-- none -->"])(
    "says nothing with %s",
    async (xml) => {
      expect(await read(child(xml))).toEqual([header]);
    },
  );

  it("has one child an element: of two, whose the rows are can't be told", async () => {
    const two = `<EXPSSDA903><CHILD><HEADER>${HEADER}</HEADER><HEADER><CHILDID>8</CHILDID></HEADER></CHILD></EXPSSDA903>`;
    const faults = (await read(two)).filter(({ kind }) => kind === "fault");
    expect(faults).toMatchObject([{ fault: { rule: "several-children", severity: "error", column: "CHILDID" } }]);
  });

  it("has no attributes: what they say would be lost", async () => {
    const xml = child("", `<EPISODE><DECOM v="01/06/2023"/></EPISODE>`).replace("<CHILD>", `<CHILD id="7">`);
    const faults = (await read(xml)).filter(({ kind }) => kind === "fault");
    expect(faults).toMatchObject(
      ["CHILD", "DECOM"].map((column) => ({ fault: { rule: "attributes", severity: "error", column } })),
    );
  });

  it("keeps children apart", async () => {
    const two = child("").replace("</EXPSSDA903>", `<CHILD><HEADER><CHILDID>8</CHILDID></HEADER></CHILD></EXPSSDA903>`);
    expect((await read(two)).map((row) => row.kind === "row" && row.cells["CHILD"])).toEqual(["7", "8"]);
  });

  it("reads text in other bytes, entities and character data", async () => {
    const xml = child("<UPN>&amp;<![CDATA[<\u00e9]]></UPN>");
    const [row] = await read(Buffer.from(xml, "latin1"), "windows-1252");
    expect(row).toMatchObject({ cells: { UPN: "&<\u00e9" } });
  });
});

describe("what a return in XML cannot hold is a fault", () => {
  it.each([
    ["a name that no table has", child("<ETNIC>WBRI</ETNIC>"), { rule: "unknown-element", column: "ETNIC", row: 3 }],
    [
      "a value that is no child's",
      "<EXPSSDA903>\n<LEVEL>9</LEVEL></EXPSSDA903>",
      { rule: "unknown-element", column: "LEVEL", row: 2 },
    ],
    ["a value given twice", child("<SEX>2</SEX>"), { rule: "repeated-element", column: "SEX", row: 3 }],
    [
      "text between elements",
      child("", "<EPISODE>?<DECOM>01/06/2023</DECOM></EPISODE>"),
      { rule: "stray-text", column: "EPISODE", row: 4 },
    ],
  ])("%s", async (_, xml, fault) => {
    const faults = (await read(xml)).flatMap((line) => (line.kind === "fault" ? [line.fault] : []));
    expect(faults).toMatchObject([{ ...fault, severity: "error" }]);
  });

  it("says the nearest right name, once for a file", async () => {
    const twice = child("<ETNIC>WBRI</ETNIC>").replace(
      "</EXPSSDA903>",
      "<CHILD><HEADER><ETNIC>x</ETNIC><SEX>1</SEX></HEADER></CHILD></EXPSSDA903>",
    );
    const faults = (await read(twice)).flatMap((line) => (line.kind === "fault" ? [line.fault.hint] : []));
    expect(faults).toEqual(["The nearest right name is ETHNIC."]);
  });

  it.each([
    ["an element that is not closed", `${child("")}\n`.replace("</CHILD>", ""), 4],
    ["an unescaped &", child("<UPN>a & b</UPN>"), 4],
    ["an entity that is not defined", child("<UPN>&secret;</UPN>"), 3],
    ["nothing after the first element", "<EXPSSDA903>\n", 2],
    ["something after the last element", `${child("")}\n<more/>`, 5],
  ])("%s", async (_, xml, row) => {
    const faults = (await read(xml)).flatMap((line) => (line.kind === "fault" ? [line.fault] : []));
    expect(faults).toMatchObject([{ rule: "unreadable", row }]);
    expect(faults[0]?.message).toContain("stops being well-formed XML");
  });
});
