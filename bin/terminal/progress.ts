/** Progress on stderr: a bar on a terminal, a line a step elsewhere, quiet under CI. */
import type { WriteStream } from "node:tty";

export type Progress = {
  /** How far a named step is, from 0 to 1. */
  readonly show: (step: string, share: number) => void;
  readonly done: (step: string) => void;
  /** The step has ended before it was done. */
  readonly stopped: (step: string) => void;
};

const WIDTH = 28;

export const buildProgress = (stream: WriteStream, environment: Readonly<Record<string, string | undefined>>): Progress => {
  const isQuiet = !["", "false", "0"].includes(environment["CI"] ?? "");
  if (isQuiet) return { show: () => {}, done: () => {}, stopped: () => {} };
  const say =
    (how: string) =>
    (step: string): unknown =>
      stream.write(`${step}: ${how}\n`);
  if (!stream.isTTY) return { show: () => {}, done: say("done"), stopped: say("stopped") };
  const draw = (step: string, share: number): void => {
    const filled = Math.round(WIDTH * Math.min(share, 1));
    stream.write(`\r\u001b[K${step} [${"=".repeat(filled)}${" ".repeat(WIDTH - filled)}] ${Math.round(share * 100)}%`);
  };
  return {
    show: draw,
    done: (step) => {
      draw(step, 1);
      stream.write("\n");
    },
    stopped: () => stream.write("\n"),
  };
};
