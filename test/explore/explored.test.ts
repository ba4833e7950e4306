import { assert, nat, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { again, explored, PATH, SEED } from "./explored.ts";

const WHERE = { file: "test/some.test.ts", test: "a room > holds for every child's number" };

const failureOf = (run: () => void): Error => {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error("It did not fail.");
};

/** Fails on one number in ten. */
const wrong = property(nat(), (n) => n % 10 !== 7);

describe("properties that are explored", () => {
  it("draw from the seed of the run, and keep what else a test says", () => {
    expect(explored({ seed: 5, numRuns: 80 }, { [SEED]: "12" })).toEqual({ seed: 12, numRuns: 80 });
    expect(explored({ seed: 5 }, {})).toEqual({ seed: 5 });
  });

  it("say by which command a failure is had again", () => {
    const failure = failureOf(() => assert(wrong, { seed: 5 }));
    const [, seed, path] = /seed: (-?\d+), path: "([^"]*)"/.exec(failure.message)!;
    expect((again(failure, WHERE) as Error).message.split("\n")[0]).toBe(
      `Again: npm run explore -- --seed ${seed} --path ${path} --test 'holds for every child.s number' test/some.test.ts`,
    );
  });

  it("fail again at once by that seed and path", () => {
    const [, seed, path] = /seed: (-?\d+), path: "([^"]*)"/.exec(failureOf(() => assert(wrong, { seed: 5 })).message)!;
    const once = failureOf(() => assert(wrong, explored({ seed: 1 }, { [SEED]: seed!, [PATH]: path! })));
    expect(once.message).toContain("Property failed after 1 tests");
  });
});
