/** What a command has to do with the person who runs it. */
import { styleText } from "node:util";
import { optional, VARIABLES } from "../../schema/server/environment.ts";
import { EXIT } from "../../schema/server/run.ts";
import type { Paint } from "../../subgraphs/returns/report/text-report.ts";
import { buildProgress, type Progress } from "./progress.ts";

export type Terminal = {
  readonly progress: Progress;
  /** A MongoDB-compatible server, where one is configured. */
  readonly uri: string | undefined;
};

export const openTerminal = (): Terminal => ({
  progress: buildProgress(process.stderr, process.env),
  uri: optional(process.env, VARIABLES.mongo),
});

/** Colours where stdout is a terminal that has them, and NO_COLOR does not forbid them. */
export const PAINT: Paint = {
  error: (text) => styleText(["bold", "red"], text, { stream: process.stdout }),
  warning: (text) => styleText("yellow", text, { stream: process.stdout }),
};

/** Prints what a command answers: for programs as JSON, for people as text. */
export const print = (isJson: boolean, answer: unknown, text: string): void => {
  console.log(isJson ? JSON.stringify(answer, null, 2) : text);
};

/** Ends the process on Ctrl-C or a polite kill with a sentence that says how things stand; until what it gives is called. */
export const onInterrupt = (sentence: string): (() => void) => {
  const end = (): void => {
    console.error(`\n${sentence}`);
    process.exit(EXIT.interrupted);
  };
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, end);
  return () => signals.forEach((signal) => process.off(signal, end));
};

/** Ends the process when the one that started it, if one of ours did, is gone: nobody waits for what it does. */
export const endWithParent = (): void => {
  process.once("disconnect", () => process.exit(EXIT.interrupted));
  // To listen keeps the process alive, and it should end when its work does.
  process.channel?.unref();
};

/** Examples below a command's help. */
export const examples = (...lines: readonly string[]): string =>
  ["\nExamples:", ...lines.map((line) => `  $ npx placements ${line}`)].join("\n");
