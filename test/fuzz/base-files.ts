import { CODE_LISTS } from "../../schema/reference/code-lists.ts";
import { TABLE_NAMES, TABLES } from "../../subgraphs/returns/kinds/kinds.ts";
import type { Column } from "../../subgraphs/returns/rows/column.ts";
import { episodes, HACKNEY, header, NEWHAM, uasc } from "../subgraphs/returns/returns-folder.ts";

/** A file to hand in: its path below the folder of the case. Each byte of `bytes` is one character, so that any byte can be changed. */
export type FuzzFile = { readonly path: string; readonly bytes: string };

const CHILDREN = ["kid-48151", "kid-62342", "kid-31415", "kid-92653", "kid-58979"] as const;
const BORN = ["17/08/2012", "03/11/2015", "29/02/2008", "30/06/2010", "12/12/2011"] as const;
const STARTS = ["19/06/2022", "07/01/2023", "23/08/2023", "11/11/2023", "14/02/2024"] as const;

/** What no fault may repeat. */
export const CHILD_VALUES: readonly string[] = [...CHILDREN, ...BORN, ...STARTS, "ZZ9 9ZY", "ZX1 1XW"];

const childrenOf = (year: number) =>
  header(...CHILDREN.map((CHILD, at) => ({ CHILD, DOB: BORN[at] ?? "", SEX: year >= 2025 ? "F" : "2" })));

const episodesOf = (year: number) =>
  episodes(
    ...CHILDREN.map((CHILD, at) => ({ CHILD, DECOM: STARTS[at] ?? "", HOME_POST: "ZZ9 9ZY", PL_POST: "ZX1 1XW" })),
    ...(year >= 2025
      ? [{ CHILD: CHILDREN[0], DECOM: "01/07/2024", RNE: "P" }].map((row) => ({ ...row, DEC: "09/09/2024", REC: "E8" }))
      : []),
  )
    // The first child's first episode ended before its second began.
    .replace(/(19\/06\/2022.*PR1),,,,/, year >= 2025 ? "$1,01/07/2024,X1,OTHER," : "$1,,,,");

const textCell = ({ name, holds }: Column): string => {
  if (holds.kind === "date") return name === "DOB" ? BORN[0] : "15/05/2024";
  return name === "CHILD" ? CHILDREN[0] : "";
};

const OF_ONE_FORM = new Map<Column["holds"]["kind"], string>([
  ["money", "1234.50"],
  ["tenths", "12.5"],
  ["urn", "7000123"],
]);

/** One sound cell, or nearly: what the other tables want of each other is not looked after. */
const cellOf = (column: Column): string => {
  const { holds } = column;
  switch (holds.kind) {
    case "number":
      return String(holds.from);
    case "word":
      return Object.keys(holds.words.codes)[0] ?? "";
    case "choice":
      return Object.keys(holds.codes)[0] ?? "";
    case "code":
      return CODE_LISTS[holds.list].at(-1)?.code ?? "";
    default:
      return OF_ONE_FORM.get(holds.kind) ?? textCell(column);
  }
};

const otherTables = TABLE_NAMES.filter((name) => !["HEADER", "EPISODES", "UASC"].includes(name)).map((name): FuzzFile => {
  const columns: readonly Column[] = TABLES[name].columns;
  const row = columns.map(cellOf).join(",");
  return {
    path: `r/${HACKNEY}/2025/${name.toLowerCase()}.csv`,
    bytes: `${columns.map((column) => column.name).join(",")}\n${row}\n${row}\n`,
  };
});

const XML = `<?xml version="1.0" encoding="UTF-8"?>
<EXPSSDA903>
  <CHILD>
    <HEADER><CHILDID>kid-48151</CHILDID><DOB>17/08/2012</DOB><SEX>F</SEX><ETHNIC>WBRI</ETHNIC><UASC>0</UASC></HEADER>
    <EPISODE><DECOM>23/08/2023</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U4</PL><PLACE_PROVIDER>PR1</PLACE_PROVIDER></EPISODE>
  </CHILD>
</EXPSSDA903>
`;

const REGISTER = `Provider level at 31 March 2025,,,,\n\nURN,Name,Provision type,Local authority,Places,Sector,Registration status\n${[
  "SC000001",
  "SC000002",
]
  .map((urn) => `${urn},REDACTED,Children's home,Hackney,4,Private,Active\n`)
  .join("")}`;

const PREMISES = `Provider local authority,Setting Local Authority,URN,Provider type,Registration status,Registration date,Setting status,Capacity
Hackney,Hackney,2000001,Supported accommodation,Active,28/04/2023,Open,4
Hackney,Camden,2000001,Supported accommodation,Active,28/04/2023,Open,3
Newham,Newham,2000002,Supported accommodation,Active,01/02/2024,Closed,9
`;

/** Sound files of every kind that the door reads: two years of two boroughs, every table, an XML return, provider lists. */
export const BASE_FILES: readonly FuzzFile[] = [
  ...[2024, 2025].flatMap((year): readonly FuzzFile[] => [
    { path: `r/${HACKNEY}/${year}/header.csv`, bytes: childrenOf(year) },
    { path: `r/${HACKNEY}/${year}/episodes.csv`, bytes: episodesOf(year) },
    { path: `r/${HACKNEY}/${year}/uasc.csv`, bytes: uasc({ CHILD: CHILDREN[4], DOB: BORN[4], SEX: year >= 2025 ? "F" : "2" }) },
  ]),
  ...otherTables,
  { path: `r/${NEWHAM}/2025/return.xml`, bytes: XML },
  { path: "r/list.csv", bytes: REGISTER },
  { path: "r/premises-31-march-2025.csv", bytes: PREMISES },
];
