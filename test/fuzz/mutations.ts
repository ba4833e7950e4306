import { asWorkbook } from "./as-workbook.ts";
import type { FuzzFile } from "./base-files.ts";

/** One change to one file; `at` and `to` pick a place by remainder, so that any number is one. */
export type Mutation = {
  readonly file: number;
  readonly kind: MutationKind;
  readonly at: number;
  readonly to: number;
  readonly value: string;
};

type Change = (bytes: string, mutation: Mutation) => string;

const LINE_END = /\r\n|\n|\r/;

const onLines =
  (change: (lines: readonly string[], mutation: Mutation) => readonly string[]): Change =>
  (bytes, mutation) =>
    change(bytes.split(LINE_END), mutation).join("\n");

const onCells = (change: (cells: readonly string[], mutation: Mutation, line: number) => readonly string[]): Change =>
  onLines((lines, mutation) => lines.map((line, at) => (line === "" ? line : change(line.split(","), mutation, at).join(","))));

const place = (index: number, length: number): number => (length === 0 ? 0 : index % length);

const swap = <T>(items: readonly T[], one: number, other: number): readonly T[] =>
  items
    .with(place(one, items.length), items[place(other, items.length)] as T)
    .with(place(other, items.length), items[place(one, items.length)] as T);

const chosenLine = (change: (line: string, mutation: Mutation) => readonly string[]): Change =>
  onLines((lines, mutation) => {
    const chosen = place(mutation.at, lines.length);
    return lines.flatMap((line, at) => (at === chosen ? change(line, mutation) : [line]));
  });

const chosenCell = (change: (cell: string, mutation: Mutation) => readonly string[]): Change =>
  chosenLine((line, mutation) => {
    const cells = line.split(",");
    const chosen = place(mutation.to, cells.length);
    return [cells.flatMap((cell, at) => (at === chosen ? change(cell, mutation) : [cell])).join(",")];
  });

const spliced: Change = (bytes, { at, to, value }) => {
  const start = place(at, bytes.length);
  return bytes.slice(0, start) + value + bytes.slice(start + (to % 4));
};

/** What goes wrong with files: in bytes, lines, columns, cells, and in how a system writes them. */
const CHANGES = {
  "bytes replaced": spliced,
  "file cut": (bytes, { at }) => bytes.slice(0, place(at, bytes.length)),
  "line dropped": chosenLine(() => []),
  "line repeated": chosenLine((line) => [line, line]),
  "line broken": chosenLine((line, { to }) => [line.slice(0, to % (line.length + 1)), line.slice(to % (line.length + 1))]),
  "lines swapped": onLines((lines, { at, to }) => swap(lines, at, to)),
  "lines joined": (bytes, { at }) =>
    bytes.split(LINE_END).reduce((text, line, index) => text + (index === 1 + (at % 4) ? "" : "\n") + line),
  "column dropped": onCells((cells, { at }) => cells.toSpliced(place(at, cells.length), 1)),
  "columns swapped": onCells((cells, { at, to }) => swap(cells, at, to)),
  "column added": onCells((cells, { at, value }, line) => cells.toSpliced(place(at, cells.length), 0, line === 0 ? value : "")),
  "column renamed": onCells((cells, { at, value }, line) => (line === 0 ? cells.with(place(at, cells.length), value) : cells)),
  "cell changed": chosenCell((_, { value }) => [value]),
  "cell extended": chosenCell((cell, { value }) => [cell + value]),
  "cell dropped": chosenCell(() => []),
  "cell added": chosenCell((cell, { value }) => [cell, value]),
  "cells quoted": onCells((cells) => cells.map((cell) => `"${cell}"`)),
  "dates as ISO": (bytes) => bytes.replace(/(\d\d)\/(\d\d)\/(\d{4})/g, "$3-$2-$1"),
  "other delimiter": (bytes, { at }) => bytes.replaceAll(",", at % 2 === 0 ? ";" : "\t"),
  "other line ends": (bytes, { at }) => bytes.split(LINE_END).join(at % 2 === 0 ? "\r\n" : "\r"),
  "byte order mark": (bytes) => `\u00EF\u00BB\u00BF${bytes}`,
  "as a workbook": asWorkbook,
  "as a workbook whose bytes are replaced": (bytes, mutation) => spliced(asWorkbook(bytes, mutation), mutation),
  "UTF-16": (bytes) => `\u00FF\u00FE${bytes.split("").join("\u0000")}\u0000`,
} as const satisfies Readonly<Record<string, Change>>;

export type MutationKind = keyof typeof CHANGES;

export const MUTATION_KINDS = Object.keys(CHANGES) as readonly MutationKind[];

/** What people and systems leave in cells, and what breaks parsers. Each character is a byte. */
export const VALUES: readonly string[] = [
  "",
  " ",
  '"',
  '""',
  '"a',
  'a"b',
  ",",
  ";",
  "\t",
  "\n",
  "\r",
  "\r\n",
  "\u0000",
  "\u0001",
  "\u001A",
  "31/02/2024",
  "2024-02-30",
  "00/00/0000",
  "99/99/9999",
  "01/01/1800",
  "31/12/9999",
  "1/6/2023",
  "45078",
  "2023-06-01T00:00:00",
  "-1",
  "0",
  "1e309",
  "NaN",
  "Infinity",
  "-0",
  "0x10",
  "1,000",
  "£5",
  "\u00A35",
  "1.005",
  "99999999999999999999",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "null",
  "undefined",
  "true",
  "=1+1",
  "@SUM(A1)",
  "<",
  "&",
  "]]>",
  "<!--",
  "<!DOCTYPE a [<!ENTITY b 'c'>]>",
  "</CHILD>",
  "<EPISODE/>",
  "&#0;",
  "\u00E9",
  "\u00E2\u0082",
  "\u00C3\u00A9",
  "\u00FF\u00FE",
  "\u00EF\u00BB\u00BF",
  "\u00F0\u009F\u0099\u0082",
  "\u00ED\u00A0\u0080",
  "\u0085",
  "\u00A0",
  "CHILD",
  "DOB",
  "LA",
  "YEAR",
  "URN",
  "child",
  "E09000012",
  "E09000025",
  "E09000099",
  "Hackney",
  "2024/25",
  "2031",
  "S",
  "X1",
  "E8",
  "K3",
  "T1",
  "Z1",
  "P1",
  "PR0",
  "V3",
  "U4",
  "1",
  "M",
  "XXXXXXX",
  "SC000001",
  "x".repeat(70_000),
];

/** The files of a case with its changes made, one after another. */
export const mutated = (files: readonly FuzzFile[], mutations: readonly Mutation[]): readonly FuzzFile[] =>
  mutations.reduce<readonly FuzzFile[]>((current, mutation) => {
    const at = place(mutation.file, current.length);
    const file = current[at];
    const change: Change = CHANGES[mutation.kind];
    return file === undefined ? current : current.with(at, { ...file, bytes: change(file.bytes, mutation) });
  }, files);
