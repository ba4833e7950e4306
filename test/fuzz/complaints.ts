import { randomBytes } from "node:crypto";
import { isError, type Fault } from "../../subgraphs/returns/faults/fault.ts";
import { importReturns, type ImportOutcome } from "../../subgraphs/returns/import/import-returns.ts";
import { recogniseFile } from "../../subgraphs/returns/tables/recognise-file.ts";
import { NEL, openFolder, openStore } from "../subgraphs/returns/returns-folder.ts";
import { CHILD_VALUES, type FuzzFile } from "./base-files.ts";

/** Rows of a CSV table counted without a parser, lines of blanks and byte order marks left out; null for a file in which quotes or an unreadable form forbid that. */
const rowsIn = async (path: string, { bytes }: FuzzFile): Promise<number | null> => {
  const { holds, delimiter, encoding } = await recogniseFile(path);
  // Of a workbook only a provider list is read.
  if (["register", "workbook", "unrecognised", "postcodes"].includes(holds.kind)) return 0;
  const text = new TextDecoder(encoding.startsWith("utf-16") ? encoding : "latin1").decode(Buffer.from(bytes, "latin1"));
  if (holds.kind !== "table" || text.includes('"')) return null;
  return (
    text.split(/\r\n|\n|\r/).filter((line) => line.replaceAll(delimiter, "").replaceAll("\u00ef\u00bb\u00bf", "").trim() !== "")
      .length - 1
  );
};

/** Lines that are told of and are no rows: headers once more, sums and notes. */
const NO_ROWS = ["header-repeated", "header-among-rows", "totals-skipped", "note-skipped"];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const dropped = ({ counts, faults }: ImportOutcome, rows: readonly (number | null)[]): readonly string[] => {
  const { read, kept, checked, refused } = counts;
  const known = rows.filter((count) => count !== null);
  // A whole file is refused without reading its rows when it is not known whose they are.
  const unread = faults.some(({ rule, row }) => row === null && /^(unknown-|other-)/.test(rule));
  const passedOver = faults.filter(({ rule }) => NO_ROWS.includes(rule)).length;
  const places = new Set(faults.filter(isError).map(({ file, row }) => `${file} ${row}`));
  return [
    ...(read === kept + checked + refused
      ? []
      : [`${read} rows were read, but ${kept} kept, ${checked} checked, ${refused} refused`]),
    ...(known.length < rows.length || unread || read + passedOver === sum(known)
      ? []
      : [`the files have ${sum(known)} rows, ${read} were read and ${passedOver} passed over`]),
    ...(refused <= places.size ? [] : [`${refused} rows were refused for ${places.size} reasons`]),
  ];
};

const leaked = (faults: readonly Fault[]): readonly string[] =>
  faults
    .filter((fault) => CHILD_VALUES.some((value) => JSON.stringify({ ...fault, file: "" }).includes(value)))
    .map(({ rule }) => `the text of ${rule} has a child's value`);

const contradicted = ({ kind, faults }: ImportOutcome): readonly string[] => {
  const errors = faults.filter(isError).length;
  return (kind === "refused") === errors > 0 ? [] : [`there were ${errors} errors, and the import was ${kind}`];
};

/** What was imported is in the store: rows of each return as many as it says, and the vintage names them all. */
const lost = async (
  outcome: ImportOutcome,
  models: Awaited<ReturnType<typeof openStore>>["models"],
): Promise<readonly string[]> => {
  const stored = await models.episodes.countDocuments({});
  const said =
    outcome.kind === "imported" ? sum(outcome.boroughs.filter(({ kind }) => kind === "PLACEMENTS").map(({ rows }) => rows)) : 0;
  const staged = await models.staged.countDocuments({});
  return [
    ...(stored === said ? [] : [`${said} episodes were said to be imported and ${stored} are stored`]),
    ...(staged === 0 ? [] : [`${staged} staged documents were left behind`]),
  ];
};

/** Hands files in at the door of an empty store, and says what is wrong with what it did. */
export const complaintsAbout = async (files: readonly FuzzFile[]): Promise<readonly string[]> => {
  await using folder = await openFolder();
  const paths: string[] = [];
  for (const { path, bytes } of files) paths.push(await folder.write(path, Buffer.from(bytes, "latin1")));
  await using store = await openStore(folder.path);
  const { models } = store;
  const rows = await Promise.all(files.map((file, at) => rowsIn(paths[at] ?? "", file)));
  const handedIn = { subRegion: NEL, files: paths, postcodes: null };
  const outcome = await importReturns({ ...handedIn, models, pseudonymKey: randomBytes(32), noiseSecret: randomBytes(32) });
  return [...dropped(outcome, rows), ...leaked(outcome.faults), ...contradicted(outcome), ...(await lost(outcome, models))];
};
