import type { Row } from "./returns-folder.ts";

const element = (name: string, text: string): string => (text === "" ? `<${name}/>` : `<${name}>${text}</${name}>`);

const elements = (row: Row, leftOut: readonly string[] = []): string =>
  Object.entries(row)
    .filter(([name]) => !leftOut.includes(name))
    .map(([name, text]) => element(name === "PLACE" ? "PL" : name === "CHILD" ? "CHILDID" : name, text))
    .join("\n");

type XmlChild = {
  readonly header: Row;
  readonly uasc?: Row;
  /** Groups within the HEADER by the name of their element. */
  readonly groups?: readonly (readonly [name: string, row: Row])[];
  readonly episodes: readonly Row[];
};

const childXml = ({ header, uasc, groups = [], episodes }: XmlChild): string =>
  [
    "<CHILD>",
    "<HEADER>",
    elements(header),
    element("UASC", uasc === undefined ? "0" : "1"),
    element("DUC", uasc?.["DUC"] ?? ""),
    ...groups.map(([name, row]) => `<${name}>\n${elements(row, ["CHILD", "DOB"])}\n</${name}>`),
    "</HEADER>",
    ...episodes.map((row) => `<EPISODE>\n${elements(row, ["CHILD"])}\n</EPISODE>`),
    "</CHILD>",
  ].join("\n");

/** The XML of a return that says what the rows say. */
export const returnXml = (...children: readonly XmlChild[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<EXPSSDA903>\n${children.map(childXml).join("\n")}\n</EXPSSDA903>\n`;
