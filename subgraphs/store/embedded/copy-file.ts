/** Copies of a store's file, each as it was at one moment, whoever reads or writes it meanwhile. */
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { bringUpToDate } from "./format-one.ts";
import { APPLICATION_ID, FORMAT_VERSION, OLD_FORMAT_VERSION, openFile } from "./open-file.ts";

const pragmaOf = (database: DatabaseSync, name: string): unknown =>
  Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];

/** What keeps a file from being a whole store, of today's format or the one before; null for nothing. */
const whyNoStore = (database: DatabaseSync): string | null => {
  if (pragmaOf(database, "application_id") !== APPLICATION_ID) return "it is no store of ours";
  const format = pragmaOf(database, "user_version");
  if (format !== FORMAT_VERSION && format !== OLD_FORMAT_VERSION)
    return `it has format ${String(format)}, and this program reads format ${FORMAT_VERSION}`;
  return pragmaOf(database, "quick_check") === "ok" ? null : "it is damaged";
};

/** Opens a whole store to read it. Errors: a sentence that names the file and says what it is instead. */
const openWhole = (path: string): DatabaseSync => {
  const refused = (why: string, cause?: unknown): Error => new Error(`${path} cannot be copied: ${why}.`, { cause });
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    const why = whyNoStore(database);
    if (why !== null) throw refused(why);
    return database;
  } catch (error) {
    database?.close();
    throw error instanceof Error && "errcode" in error ? refused("it is not an SQLite database", error) : error;
  }
};

const copy = async (from: string, to: string): Promise<void> => {
  const database = openWhole(from);
  try {
    await backup(database, to);
  } finally {
    database.close();
  }
};

/** Writes a copy of a store beside where it is to be, and moves it there when it is whole. Errors: as `openWhole`. */
export const backUpFile = async (store: string, to: string): Promise<void> => {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 }); // what is in it is of children
  const unfinished = `${to}.unfinished`;
  await rm(unfinished, { force: true });
  await copy(store, unfinished);
  openWhole(unfinished).close();
  await rename(unfinished, to);
};

/**
 * Writes a copy over a store in one transaction: who reads it sees the one or the other. One of the format before is brought up to date.
 * Errors: as `openWhole`, before anything.
 */
export const restoreFile = async (from: string, store: string): Promise<void> => {
  await mkdir(dirname(store), { recursive: true, mode: 0o700 });
  await copy(from, store);
  const file = openFile(store);
  try {
    bringUpToDate(file);
  } finally {
    file.close();
  }
};

/** A sentence that says why a file is no whole store; null for one that is. */
export const whyNotWhole = (path: string): string | null => {
  try {
    openWhole(path).close();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

/** The file and those that SQLite keeps beside it: left behind, they would be read into a store that is put in its place. */
const PARTS = ["", "-wal", "-shm"];

/** Moves away what is left of a store. Whether there was anything. */
export const setAside = async (store: string, to: string): Promise<boolean> => {
  const moved = await Promise.all(
    PARTS.map((part) =>
      rename(`${store}${part}`, `${to}${part}`).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === "ENOENT") return false;
          throw error;
        },
      ),
    ),
  );
  return moved.includes(true);
};
