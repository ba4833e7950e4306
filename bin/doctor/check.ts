import { EXIT } from "../../schema/server/run.ts";

/** One thing the doctor looked at. */
export type Check = {
  readonly name: string;
  readonly state: "ok" | "warning" | "failed";
  readonly says: string;
  /** What to do about it; empty when it is well. */
  readonly advice: string;
  /** Exit code that a failure stands for. */
  readonly exitCode: typeof EXIT.configuration | typeof EXIT.store;
};

export const ok = (name: string, says: string): Check => ({
  name,
  state: "ok",
  says,
  advice: "",
  exitCode: EXIT.configuration,
});

export const warning = (name: string, says: string, advice: string): Check => ({
  name,
  state: "warning",
  says,
  advice,
  exitCode: EXIT.configuration,
});

/** Something that keeps the product from working as configured. */
export const misconfigured = (name: string, says: string, advice: string): Check => ({
  name,
  state: "failed",
  says,
  advice,
  exitCode: EXIT.configuration,
});

/** A store out of reach, or one that is not what it should be. */
export const storeFailed = (name: string, says: string, advice: string): Check => ({
  name,
  state: "failed",
  says,
  advice,
  exitCode: EXIT.store,
});

/** The exit code over all: configuration first, since a store may be out of reach for its sake. */
export const exitCodeOf = (checks: readonly Check[]): number => {
  const failed = checks.filter(({ state }) => state === "failed").map(({ exitCode }) => exitCode);
  return failed.length === 0 ? EXIT.clean : Math.min(...failed);
};

const MARKS = { ok: "ok     ", warning: "warning", failed: "FAILED " } as const;

export const checkLine = ({ name, state, says, advice }: Check): string =>
  `${MARKS[state]} ${name}: ${says}${advice === "" ? "" : ` -> ${advice}`}`;
