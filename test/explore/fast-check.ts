/**
 * Stands in for fast-check while properties are explored: `assert` draws from the seed of the run in place of the test's own, and a
 * failure says how to have it again. Tests import fast-check as ever and know nothing of it.
 */
import { relative } from "node:path";
import { type IRawProperty, type Parameters, assert as assertProperty } from "fast-check";
import { expect } from "vitest";
import { ROOT } from "../support/pages.ts";
import { again, explored } from "./explored.ts";

// oxlint-disable-next-line oxc/no-barrel-file -- it stands in for the package, so it has all of its names
export * from "fast-check";

export const assert = <T>(property: IRawProperty<T>, own: Parameters<T> = {}): Promise<void> | void => {
  const { testPath, currentTestName } = expect.getState();
  const told = (error: unknown): never => {
    throw again(error, { file: relative(ROOT, testPath ?? ""), test: currentTestName ?? "" });
  };
  try {
    return assertProperty(property, explored(own, process.env))?.catch(told);
  } catch (error) {
    return told(error);
  }
};
