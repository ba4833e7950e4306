import { randomUUID } from "node:crypto";
import { existsSync, linkSync, rmSync, statSync } from "node:fs";
import { basename, dirname, extname } from "node:path";
import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from "node:sqlite";

export type Parameters = readonly SQLInputValue[];
export type Cells = readonly SQLOutputValue[];

/** One SQLite file. Every call is synchronous and short: no statement stays open between two of them. */
export type StoreFile = {
  readonly path: string;
  /** The name of the database that the file holds: the file's own. */
  readonly name: string;
  /** Runs a statement that answers rows, each as an array of its cells. */
  readonly rows: (sql: string, ...parameters: Parameters) => readonly Cells[];
  /** Runs a statement that changes rows; how many it changed. */
  readonly run: (sql: string, ...parameters: Parameters) => number;
  /** Runs `work` as one transaction, undone when it throws. It waits for another process's write up to the busy timeout. */
  readonly write: <T>(work: () => T) => T;
  /** The same, and it survives a power cut: it is on the disk, with all that was written before it, when it returns. */
  readonly writeDurably: <T>(work: () => T) => T;
  /** The version of the file's layout; see FORMAT_VERSION. */
  readonly format: () => number;
  /** Errors: a sentence where the file was removed, replaced or emptied since it was opened. What is still in memory of it is nobody's. */
  readonly requireThere: () => void;
  readonly close: () => void;
};

const BUSY_TIMEOUT_MS = 5_000;
/** Memory for pages, and pages of the log before it is folded into the file: what keeps a large import from writing pages twice. */
const CACHE_KIB = 16_000;
const LOG_PAGES = 4_000;
/** "LPST": tells a store from some other program's SQLite file. */
export const APPLICATION_ID = 0x4c505354;
/** 1: BSON and a column of keys an index. 2: JSON and indexes over its fields. */
export const FORMAT_VERSION = 2;
export const OLD_FORMAT_VERSION = 1;

const NOT_A_DATABASE = 26;
const MALFORMED = 11;
const REMEDY = "bring it back from a backup, or move it away and import again";
const CLOSED = "The embedded store is closed.";

/** Bytes of a file; null where there is none. */
const sizeOf = (path: string): number | null => statSync(path, { throwIfNoEntry: false })?.size ?? null;

const reasonOf = (path: string, error: unknown): string => {
  if (!existsSync(dirname(path))) return "its folder does not exist";
  if (sizeOf(path) === 0) return `it is empty; ${REMEDY}`;
  const errcode = error instanceof Error && "errcode" in error ? error.errcode : null;
  if (errcode === MALFORMED) return `it is damaged; ${REMEDY}`;
  if (errcode === NOT_A_DATABASE) return `it is not an SQLite database; ${REMEDY}`;
  return error instanceof Error ? error.message : "unknown reason";
};

/** Prepares each text once; SQLite itself prepares again when another process changed the tables. */
const statementsOf = (database: DatabaseSync) => {
  const prepared = new Map<string, ReturnType<DatabaseSync["prepare"]>>();
  return (sql: string) => {
    if (!database.isOpen) throw new Error(CLOSED);
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
};

/** Looks whether the file at a path is still the one that it was. */
const watch = (path: string): (() => void) => {
  const { ino } = statSync(path);
  return () => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined && found.ino === ino && found.size > 0) return;
    const why = found === undefined ? "is gone" : found.size === 0 ? "was emptied" : "is another file by now";
    throw new Error(`The embedded store ${path} ${why}: bring it back from a backup, and start what serves it again.`);
  };
};

const fileOf = (database: DatabaseSync, path: string): StoreFile => {
  const prepare = statementsOf(database);
  const run: StoreFile["run"] = (sql, ...parameters) => Number(prepare(sql).run(...parameters).changes);
  // The database is opened with `returnArrays`, which the types of `all` do not know.
  const rows: StoreFile["rows"] = (sql, ...parameters) => prepare(sql).all(...parameters) as unknown as readonly Cells[];
  const write: StoreFile["write"] = (work) => {
    run("BEGIN IMMEDIATE");
    try {
      const outcome = work();
      run("COMMIT");
      return outcome;
    } catch (error) {
      if (database.isTransaction) run("ROLLBACK");
      throw error;
    }
  };
  const writeDurably: StoreFile["writeDurably"] = (work) => {
    if (!database.isOpen) throw new Error(CLOSED);
    // Not by a kept statement: this pragma does its work while it is prepared.
    database.exec("PRAGMA synchronous = FULL");
    try {
      return write(work);
    } finally {
      database.exec("PRAGMA synchronous = NORMAL");
    }
  };
  const format = (): number => Number(rows("PRAGMA user_version")[0]?.[0]);
  const name = basename(path, extname(path));
  return { path, name, rows, run, write, writeDurably, format, requireThere: watch(path), close: () => database.close() };
};

const numberOf = (file: StoreFile, pragma: string): number => Number(file.rows(`PRAGMA ${pragma}`)[0]?.[0]);

/** Marks a new file as ours. Errors: a sentence about a file of another program, or of another release. */
const claim = (file: StoreFile): void => {
  const [application, format] = [numberOf(file, "application_id"), file.format()];
  if (application === 0 && numberOf(file, "schema_version") === 0) {
    file.run(`PRAGMA application_id = ${APPLICATION_ID}`);
    file.run(`PRAGMA user_version = ${FORMAT_VERSION}`);
  } else if (application !== APPLICATION_ID) throw new Error("it is another program's SQLite database");
  else if (format !== FORMAT_VERSION && format !== OLD_FORMAT_VERSION)
    throw new Error(`it has format ${format}, and this program reads format ${FORMAT_VERSION}`);
};

/** Readers and one writer side by side; a commit survives a killed process at once. */
const configure = (file: StoreFile): void => {
  if (file.rows("PRAGMA journal_mode")[0]?.[0] !== "wal") file.rows("PRAGMA journal_mode = WAL");
  file.run("PRAGMA synchronous = NORMAL");
  file.rows(`PRAGMA cache_size = -${CACHE_KIB}`);
  file.rows(`PRAGMA wal_autocheckpoint = ${LOG_PAGES}`);
  if (file.format() !== FORMAT_VERSION || numberOf(file, "application_id") !== APPLICATION_ID) file.write(() => claim(file));
};

const openDatabase = (path: string): StoreFile => {
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, returnArrays: true });
  try {
    const file = fileOf(database, path);
    configure(file);
    return file;
  } catch (error) {
    database.close();
    throw error;
  }
};

/** Makes a store aside and puts it in place whole: an empty file is then nobody's beginning, but one that was emptied. */
const makeFile = (path: string): void => {
  const aside = `${path}.${randomUUID()}`;
  try {
    openDatabase(aside).close();
    linkSync(aside, path);
  } catch (error) {
    // Another process was first.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
};

/**
 * Opens the file, making it when it is absent; its folder must exist.
 *
 * Errors: one sentence that says why the file cannot serve as a store.
 */
export const openFile = (path: string): StoreFile => {
  try {
    const size = sizeOf(path);
    if (size === 0) throw new Error("The file is empty.");
    if (size === null) makeFile(path);
    return openDatabase(path);
  } catch (error) {
    throw new Error(`The embedded store cannot open ${path}: ${reasonOf(path, error)}.`, { cause: error });
  }
};
