import { existsSync } from "node:fs";
import { basename, dirname, extname } from "node:path";
import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from "node:sqlite";

/** One SQLite file. Every call is synchronous and short: no statement stays open between two of them. */
export type StoreFile = {
  readonly name: string;
  /** Runs a statement that answers rows, each as an array of its cells. */
  readonly rows: (sql: string, ...parameters: readonly SQLInputValue[]) => readonly (readonly SQLOutputValue[])[];
  /** Runs a statement that changes rows; how many it changed. */
  readonly run: (sql: string, ...parameters: readonly SQLInputValue[]) => number;
  /** Runs `work` as one transaction, undone when it throws. It waits for another process's write up to the busy timeout. */
  readonly write: <T>(work: () => T) => T;
  readonly close: () => void;
};

const BUSY_TIMEOUT_MS = 5_000;
/** Memory for pages, and pages of the log before it is folded into the file: what keeps a large import from writing pages twice. */
const CACHE_KIB = 16_000;
const LOG_PAGES = 4_000;
/** "LPST": tells a store from some other program's SQLite file. */
const APPLICATION_ID = 0x4c505354;
const FORMAT_VERSION = 1;

const CATALOGUE = `CREATE TABLE IF NOT EXISTS "indexes" (
  collection TEXT NOT NULL, name TEXT NOT NULL, spec TEXT NOT NULL, isUnique INTEGER NOT NULL, "column" TEXT NOT NULL,
  PRIMARY KEY (collection, name)
) WITHOUT ROWID`;

const NOT_A_DATABASE = 26;
const MALFORMED = 11;
const REMEDY = "bring it back from a backup, or move it away and import again";

const reasonOf = (path: string, error: unknown): string => {
  if (!existsSync(dirname(path))) {
    return "its folder does not exist";
  }
  const errcode = error instanceof Error && "errcode" in error ? error.errcode : null;
  if (errcode === NOT_A_DATABASE || errcode === MALFORMED) {
    return `${errcode === MALFORMED ? "it is damaged" : "it is not an SQLite database"}; ${REMEDY}`;
  }
  return error instanceof Error ? error.message : "unknown reason";
};

/** Prepares each text once; SQLite itself prepares again when another process changed the tables. */
const statementsOf = (database: DatabaseSync) => {
  const prepared = new Map<string, ReturnType<DatabaseSync["prepare"]>>();
  return (sql: string) => {
    if (!database.isOpen) {
      throw new Error("The embedded store is closed.");
    }
    const known = prepared.get(sql);
    if (known !== undefined) {
      return known;
    }
    const statement = database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
};

const fileOf = (database: DatabaseSync, path: string): StoreFile => {
  const prepare = statementsOf(database);
  const run: StoreFile["run"] = (sql, ...parameters) => Number(prepare(sql).run(...parameters).changes);
  return {
    name: basename(path, extname(path)),
    // The database is opened with `returnArrays`, which the types of `all` do not know.
    rows: (sql, ...parameters) => prepare(sql).all(...parameters) as unknown as readonly (readonly SQLOutputValue[])[],
    run,
    write: (work) => {
      run("BEGIN IMMEDIATE");
      try {
        const outcome = work();
        run("COMMIT");
        return outcome;
      } catch (error) {
        if (database.isTransaction) {
          run("ROLLBACK");
        }
        throw error;
      }
    },
    close: () => database.close(),
  };
};

const numberOf = (file: StoreFile, pragma: string): number => Number(file.rows(`PRAGMA ${pragma}`)[0]?.[0]);

/** Marks a new file as ours, and refuses one that is not. */
const claim = (file: StoreFile): void => {
  const [application, version] = [numberOf(file, "application_id"), numberOf(file, "user_version")];
  const isNew = application === 0 && numberOf(file, "schema_version") === 0;
  if (!isNew && application !== APPLICATION_ID) {
    throw new Error("it is another program's SQLite database");
  }
  if (!isNew && version !== FORMAT_VERSION) {
    throw new Error(`it has format ${version}, and this program reads format ${FORMAT_VERSION}`);
  }
  file.run(CATALOGUE);
  file.run(`PRAGMA application_id = ${APPLICATION_ID}`);
  file.run(`PRAGMA user_version = ${FORMAT_VERSION}`);
};

/** Readers and one writer side by side; a commit survives a killed process at once, a power cut from the next checkpoint on. */
const configure = (file: StoreFile): void => {
  if (file.rows("PRAGMA journal_mode")[0]?.[0] !== "wal") {
    file.rows("PRAGMA journal_mode = WAL");
  }
  file.run("PRAGMA synchronous = NORMAL");
  file.rows(`PRAGMA cache_size = -${CACHE_KIB}`);
  file.rows(`PRAGMA wal_autocheckpoint = ${LOG_PAGES}`);
  if (numberOf(file, "application_id") !== APPLICATION_ID || numberOf(file, "user_version") !== FORMAT_VERSION) {
    file.write(() => claim(file));
  }
};

/**
 * Opens the file, making it when it is absent; its folder must exist.
 *
 * Errors: one sentence that says why the file cannot serve as a store.
 */
export const openFile = (path: string): StoreFile => {
  try {
    const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, returnArrays: true });
    try {
      const file = fileOf(database, path);
      configure(file);
      return file;
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    throw new Error(`The embedded store cannot open ${path}: ${reasonOf(path, error)}.`, { cause: error });
  }
};
