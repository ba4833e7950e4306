/** From an error to one sentence for the person at the terminal, and the exit code that goes with it. */
import { CommanderError } from "commander";
import { ConfigurationError } from "../../schema/server/environment.ts";
import { EXIT } from "../../schema/server/run.ts";
import { VintageNotKept } from "../../subgraphs/vintages/find-vintage.ts";
import { Failure } from "./failure.ts";

export type Explanation = { readonly sentence: string | null; readonly exitCode: number };

const FULL = "The disk is full, or the store may not grow: free some room and run the command again. The live data is as it was.";
const BUSY = "Another process is writing to the store for longer than is waited for; let it finish and run the command again.";

/** What the embedded store (by SQLite's number) and the file system (by its word) say when there is no room or no turn. */
const KNOWN: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [13, FULL],
  ["ENOSPC", FULL],
  ["EFBIG", FULL],
  [5, BUSY],
]);

/** What the file system says of a place that is not one to read from or to write to. */
const REFUSALS: readonly unknown[] = ["EACCES", "EPERM", "EROFS", "ENOTDIR"];

/** "ENOTDIR: not a directory, mkdir '/a/b'" -> "not a directory" */
const refusalOf = (message: string): string => /^[A-Z]+: ([^,]+)/.exec(message)?.[1] ?? message;

/** SQLite's number for a read or write that the system refused; in its low byte. */
const IO_ERROR = 10;

const storeSentence = (error: Error): string => {
  const { errcode, code, path } = error as Error & Readonly<Record<"errcode" | "code" | "path", unknown>>;
  const known = KNOWN.get(errcode) ?? KNOWN.get(code);
  if (known !== undefined) return known;
  if (REFUSALS.includes(code) && typeof path === "string")
    return `${path} can't be used: ${refusalOf(error.message)}. Name another place, or mend its permissions.`;
  if (typeof errcode === "number" && errcode % 256 === IO_ERROR) return `${FULL} (${error.message})`;
  return error.message;
};

export const explain = (error: unknown): Explanation => {
  // Commander has said itself what was wrong.
  if (error instanceof CommanderError) return { sentence: null, exitCode: error.exitCode === 0 ? EXIT.clean : EXIT.usage };
  // What failed first is the cause; clearing up then failed for the same reason.
  if (error instanceof SuppressedError) return explain(error.suppressed);
  if (error instanceof Failure) return { sentence: error.message, exitCode: error.exitCode };
  if (error instanceof VintageNotKept) return { sentence: error.message, exitCode: EXIT.usage };
  if (error instanceof ConfigurationError) return { sentence: error.message, exitCode: EXIT.configuration };
  return { sentence: error instanceof Error ? storeSentence(error) : String(error), exitCode: EXIT.store };
};
