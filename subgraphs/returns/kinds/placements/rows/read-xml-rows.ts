import { nearest } from "../../../../../schema/reference/nearest.ts";
import { fileFault, type Fault } from "../../../faults/fault.ts";
import { xmlFault } from "../../../faults/unreadable.ts";
import type { TextForm } from "../../../files/read-text.ts";
import { readXmlElements, XmlError, type XmlElement } from "../../../files/read-xml-elements.ts";
import type { TableRow } from "../../../rows/table-row.ts";
import { PLACEMENT_TABLES, type PlacementTable } from "./placement-tables.ts";

/** The outermost element. */
export const XML_ROOT = "EXPSSDA903";

/** Elements that the CSV tables call otherwise. */
const RENAMED: Readonly<Record<string, string>> = { CHILDID: "CHILD", PL: "PLACE" };

/** Columns of several tables: written once for a child, in its HEADER. */
const SHARED = ["CHILD", "DOB", "SEX"];

/** An element belongs to the table that has it as a column; the name of the group around it does not matter. */
const tableByElement: ReadonlyMap<string, PlacementTable> = new Map<string, PlacementTable>([
  ...Object.entries(PLACEMENT_TABLES).flatMap(([table, columns]) =>
    columns.map(({ name }) => [name, table as PlacementTable] as const),
  ),
  ...SHARED.map((name) => [name, "HEADER"] as const),
  ...["PL_LA", "PL_DISTANCE", "PL_LOCATION"].map((name) => [name, "EPISODES"] as const),
  ["UASC", "UASC"],
]);

const elementName = ({ name }: XmlElement): string => RENAMED[name] ?? name;

const isLeaf = ({ children }: XmlElement): boolean => children.length === 0;

/** A child's HEADER, its EPISODEs, and the groups within: whatever holds values. */
const groupsIn = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.filter((inner) => !isLeaf(inner)).flatMap(groupsIn),
];

/** Leaves that say something; UASC is 0 for every child that is none. */
const valuesOf = (group: XmlElement): readonly XmlElement[] =>
  group.children.filter((leaf) => isLeaf(leaf) && leaf.text !== "" && !(leaf.name === "UASC" && leaf.text === "0"));

const cellsOf = (leaves: readonly XmlElement[]): Readonly<Record<string, string>> =>
  Object.fromEntries(leaves.map((leaf) => [elementName(leaf), leaf.text]));

/** The rows of one child: its HEADER alone may hold values of four tables (HEADER, UASC, OC3 and AD1). */
const rowsOf = (groups: readonly XmlElement[]): readonly TableRow<PlacementTable>[] => {
  const shared = cellsOf(groups.flatMap(valuesOf).filter((leaf) => SHARED.includes(elementName(leaf))));
  return groups.flatMap((group) => {
    const byTable = Map.groupBy(valuesOf(group), (leaf) => tableByElement.get(elementName(leaf)));
    return [...byTable].flatMap(([table, leaves]): TableRow<PlacementTable>[] =>
      table === undefined ? [] : [{ kind: "row", table, row: group.row, cells: { ...shared, ...cellsOf(leaves) } }],
    );
  });
};

type Said = Pick<Fault, "rule" | "column" | "message" | "hint">;

const unknownElement = (name: string): Said => {
  const right = nearest(name, [...tableByElement.keys(), ...Object.keys(RENAMED)]);
  const hint = right === undefined ? "Delete it: nothing of it may be kept." : `The nearest right name is ${right}.`;
  return { rule: "unknown-element", column: name, message: `The return has no element ${name}.`, hint };
};

const repeatedElement = (name: string): Said => ({
  rule: "repeated-element",
  column: name,
  message: `Element ${name} is there twice where only one can be.`,
  hint: "Keep one of the two.",
});

const strayText = (name: string): Said => ({
  rule: "stray-text",
  column: name,
  message: `Element ${name} has text beside its elements.`,
  hint: "Put the text into an element of its own, or delete it.",
});

const attributes = (name: string): Said => ({
  rule: "attributes",
  column: name,
  message: `Element ${name} has attributes, which the return has not.`,
  hint: "Write its value between its tags.",
});

/** What would be lost without a word: names that no table has, an element given twice, attributes, text between elements. */
const saidOf = (group: XmlElement): readonly (Said & { readonly row: number })[] => {
  const leaves = isLeaf(group) ? [group].filter(({ text }) => text !== "") : valuesOf(group);
  const names = leaves.map(elementName);
  const repeated = leaves.filter((leaf, at) => names.indexOf(elementName(leaf)) < at);
  return [
    ...leaves
      .filter((leaf) => !tableByElement.has(elementName(leaf)))
      .map((leaf) => ({ ...unknownElement(leaf.name), row: leaf.row })),
    ...repeated.map((leaf) => ({ ...repeatedElement(leaf.name), row: leaf.row })),
    ...[group, ...group.children.filter(isLeaf)]
      .filter(({ hasAttributes }) => hasAttributes)
      .map(({ name, row }) => ({ ...attributes(name), row })),
    ...(group.text === "" || isLeaf(group) ? [] : [{ ...strayText(group.name), row: group.row }]),
  ];
};

/** One element stands for one child: rows beside two numbers would all be the last one's. */
const severalChildren = (groups: readonly XmlElement[]): readonly (Said & { readonly row: number })[] =>
  groups
    .flatMap(valuesOf)
    .filter((leaf) => elementName(leaf) === "CHILD")
    .slice(1)
    .map(({ name, row }) => ({
      rule: "several-children",
      column: name,
      message: `An element of the return has several of ${name}, so whose its rows are can't be told.`,
      hint: "Put each child, with its episodes, into an element of its own directly below the outermost one.",
      row,
    }));

/** Every child may have the same: once for a file is enough. */
const openReported = () => {
  const reported = new Set<string>();
  return ({ rule, column }: Said): boolean => {
    const key = `${rule} ${column}`;
    const isNew = !reported.has(key);
    reported.add(key);
    return isNew;
  };
};

/**
 * The rows of an SSDA903 return in XML, as its CSV tables would have them, a child at a time. XML that is not well-formed ends it, with a fault.
 *
 * <CHILD><HEADER><CHILDID>7</CHILDID>..<UASC>1</UASC><AREVIEW>..</AREVIEW></HEADER><EPISODE>..</EPISODE></CHILD>
 *   -> rows of HEADER, UASC, REVIEWS and EPISODES
 */
export async function* readXmlRows(form: TextForm): AsyncGenerator<readonly TableRow<PlacementTable>[]> {
  const isNew = openReported();
  try {
    for await (const child of readXmlElements(form)) {
      const groups = groupsIn(child);
      const said = [...groups.flatMap(saidOf), ...severalChildren(groups)].filter(isNew);
      const faults = said.map(
        (each) => ({ kind: "fault", fault: { ...fileFault(each.rule, "error", form.path, each), ...each } }) as const,
      );
      yield [...rowsOf(groups), ...faults];
    }
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    yield [{ kind: "fault", fault: xmlFault(form.path, error) }];
  }
}
