/**
 * Disclosure is one room guarded by a type: a resolver that would show what has not been published does not compile. Each directive
 * below is an error of the compiler's own where there is nothing to expect: `tsc` is part of the tests.
 */
import { describe, expect, expectTypeOf, it } from "vitest";
import { countOf } from "../../../schema/disclosure/counts.ts";
import { type Figure, SUPPRESSED } from "../../../schema/disclosure/figure.ts";
import type { ReleasedCell, ReleasedAnswer } from "../../../schema/disclosure/released.ts";
import type { Resolvers } from "../../../schema/generated/types.ts";
import type { Confidential, Vector } from "../../../schema/vector/vector.ts";
import { productFiles } from "../../support/product-files.ts";

/** Resolvers that are never run: what is tested is that they do not compile. */
const FIGURES_WRITTEN_DOWN = {
  PlacementMeasures: {
    // @ts-expect-error a figure is not written down
    children: () => ({ value: 3, low: 3, high: 3, status: "OK" }),
    // @ts-expect-error nor copied with another value
    ratePer10000: () => ({ ...SUPPRESSED, value: 3 }),
    // @ts-expect-error nor a number shown as it is
    percentInOwnBorough: () => 3,
    // What this room has made may be shown.
    percentWithin20Miles: () => SUPPRESSED,
  },
} satisfies Resolvers;

/** What is summed can be passed on, and nothing else be done with it. */
const readingWhatIsConfidential = (
  sealed: Confidential<Vector>,
  slots: Confidential<Float64Array>,
  sum: Confidential<number>,
): readonly unknown[] => [
  // @ts-expect-error a vector has no keys to ask for
  sealed.get(""),
  // @ts-expect-error it can't be walked
  [...sealed],
  // @ts-expect-error slots can't be indexed
  slots[0],
  // @ts-expect-error nor can what is sealed be taken for what is not
  ((vector: Vector) => vector)(sealed),
  // @ts-expect-error a number can't be added to
  sum + 1,
  // @ts-expect-error nor compared
  sum > 7,
];

/** The same of what is to be told: its slots are those of its room alone. */
const readingSlotsOfReleased = (released: ReleasedAnswer, cell: ReleasedCell): readonly unknown[] => [
  // @ts-expect-error the vectors of an answer stay sealed
  released.vectors[0]!.get(""),
  // @ts-expect-error one by one too
  released.vectors.map((vector) => vector?.size),
  // @ts-expect-error and so do those of a cell's
  cell.released.vectors[cell.at]!.values(),
  // What a cell's figures are made by may be called.
  countOf(cell),
];

describe("the type", () => {
  it("keeps figures from being written down, and what is confidential from being read: this file compiles", () => {
    expect([FIGURES_WRITTEN_DOWN, readingWhatIsConfidential, readingSlotsOfReleased]).toHaveLength(3);
  });

  it("has no property of what is sealed, and makes no figure of its parts", () => {
    expectTypeOf<Extract<keyof Confidential<Vector>, string>>().toEqualTypeOf<never>();
    expectTypeOf<Pick<Figure, "value" | "low" | "high" | "status">>().not.toExtend<Figure>();
    expectTypeOf<typeof SUPPRESSED>().toExtend<Figure>();
  });
});

/** Files of ours that say so, by path. */
const filesThat = async (says: RegExp): Promise<readonly string[]> =>
  (await productFiles(ROOMS)).filter(({ text }) => says.test(text)).map(({ path }) => path);

const ROOMS = ["schema", "gateway", "subgraphs", "bin", "bench"];

describe("what is confidential", () => {
  it("is opened by the rooms that add it up, count it and publish it, and sent by the one resolver of the crossing", async () => {
    const opening = await filesThat(/import[^;]*\breveal\b[^;]*from/);
    const allowed = /^(schema\/vector|schema\/disclosure|subgraphs\/snapshot)\/[\w-]+\.ts$|^subgraphs\/resolvers\/partials\.ts$/;
    expect(opening.filter((path) => !allowed.test(path))).toEqual([]);
    // Else the pattern would find nothing, and the test could not fail.
    expect(opening).toContain("schema/disclosure/released.ts");
  });

  it("is read slot by slot, and figures are made, in its room alone", async () => {
    const making = await filesThat(/import[^;]*\b(slotsOf|exact|rounded|banded)\b[^;]*from "[^"]*(released|figure)\.ts"/);
    expect(making.filter((path) => !path.startsWith("schema/disclosure/"))).toEqual([]);
    expect(making).toContain("schema/disclosure/counts.ts");
  });
});
