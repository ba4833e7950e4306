import { fileFault, type Fault } from "./fault.ts";
import type { SourceFile } from "./files/recognise-file.ts";
import { isUsed } from "./files/tables.ts";
import { readTable, type ReadContext, type TableFile } from "./read-table.ts";
import { readRegister, type RegisteredHome } from "./register/read-register.ts";
import { checkFileSource } from "./rules/check-source.ts";

/** How far the reading is: files read of all, and rows read so far. */
export type Progress = { readonly filesRead: number; readonly files: number; readonly rows: number };

export type Reading = ReadContext & { readonly files: readonly SourceFile[]; readonly onProgress: (progress: Progress) => void };

/** What one borough handed in: the years whose episodes are there, and a file of it to name in a fault. */
export type BoroughFiles = { readonly borough: string; readonly years: ReadonlySet<number>; readonly file: string };

export type ReadReturns = {
  readonly faults: readonly Fault[];
  readonly boroughs: readonly BoroughFiles[];
  readonly rows: number;
  /** The register handed in along with the returns, null when there was none. */
  readonly homes: readonly RegisteredHome[] | null;
};

const notUsed = (path: string, what: string): Fault =>
  fileFault("not-used", "warning", path, {
    message: `${what} is not read: no figure is made from it.`,
    hint: "Leave it out if you like; nothing of it was kept.",
  });

const encodingFaults = (files: readonly SourceFile[]): readonly Fault[] =>
  files
    .filter(({ encoding }) => encoding !== "utf-8")
    .map(({ path }) =>
      fileFault("encoding", "warning", path, {
        message: "The file is not UTF-8; it was read as Windows-1252.",
        hint: "If names look wrong, save it again as CSV UTF-8.",
      }),
    );

/** A table's file as it can be read, or why it is not: no figure needs it, or whose it is cannot be told. */
const planFile = (file: SourceFile, position: number, context: ReadContext): TableFile | Fault => {
  const { holds, path } = file;
  if (holds.kind === "unrecognised") return holds.fault;
  if (holds.kind !== "table") return notUsed(path, "A postcode table among the returns");
  const { table } = holds;
  if (!isUsed(table)) return notUsed(path, `The table ${table}`);
  return checkFileSource(file, holds.columns, context.subRegion) ?? { ...file, position, holds: { ...holds, table } };
};

type Tally = { readonly years: Set<number>; readonly file: string };

/** Counts the years of each borough; a file of a borough counts even when it holds no row. */
const openTally = (context: ReadContext) => {
  const tallies = new Map<string, Tally>();
  const note = (borough: string, file: TableFile, year: number): void => {
    const tally = tallies.get(borough) ?? { years: new Set(), file: file.path };
    tallies.set(borough, tally);
    if (file.holds.table === "EPISODES") tally.years.add(year);
  };
  const boroughs = (): readonly BoroughFiles[] =>
    context.subRegion.boroughs.flatMap(({ code }) => {
      const tally = tallies.get(code);
      return tally === undefined ? [] : [{ borough: code, ...tally }];
    });
  return { note, boroughs };
};

const noEpisodes = ({ borough, file }: BoroughFiles): Fault =>
  fileFault("no-episodes", "error", file, {
    message: `No Episodes file of ${borough} is among the files.`,
    hint: "Hand in Header, Episodes and UASC of a borough together.",
  });

const secondRegister = (path: string): Fault =>
  fileFault("second-register", "error", path, {
    message: "Another provider list is among the files.",
    hint: "Hand in one: the latest, which takes the place of the one before.",
  });

/**
 * Reads every file into the staging. A fault in one file does not keep the next from being read: all are wanted at once.
 * A provider list is small and public, and is held in memory.
 */
export const readReturns = async ({ files, onProgress, ...context }: Reading): Promise<ReadReturns> => {
  const faults: Fault[] = [...encodingFaults(files)];
  const tally = openTally(context);
  let homes: readonly RegisteredHome[] | null = null;
  let rows = 0;
  const readTableFile = async (file: TableFile): Promise<void> => {
    if (file.borough !== null && file.year !== null) tally.note(file.borough, file, file.year);
    for await (const batch of readTable(file, context)) {
      if (batch.staged.length > 0) await context.staging.add(batch.staged);
      for (const row of batch.staged) tally.note(row.borough, file, row.year);
      faults.push(...batch.faults);
      rows += batch.read;
      onProgress({ filesRead: file.position, files: files.length, rows });
    }
  };
  const readRegisterFile = async (file: SourceFile, headerRow: number): Promise<void> => {
    if (homes !== null) return void faults.push(secondRegister(file.path));
    const register = await readRegister(file, headerRow);
    faults.push(...register.faults);
    homes = register.homes;
  };
  for (const [position, file] of files.entries()) {
    if (file.holds.kind === "register") await readRegisterFile(file, file.holds.headerRow);
    else {
      const planned = planFile(file, position, context);
      if ("rule" in planned) faults.push(planned);
      else await readTableFile(planned);
    }
    onProgress({ filesRead: position + 1, files: files.length, rows });
  }
  const boroughs = tally.boroughs();
  faults.push(...boroughs.filter(({ years }) => years.size === 0).map(noEpisodes));
  return { faults, boroughs, rows, homes };
};
