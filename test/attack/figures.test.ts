import { describe, expect, it } from "vitest";
import { figuresOf, oddFigures, releaseOfFigures } from "./figures.ts";
import { T96_BANDED, T96_OPEN } from "./policies.ts";
import { GRID, released } from "./tried-on.ts";

describe("figures by the names of their cells", () => {
  const release = released(T96_BANDED);

  it("make the release that they are of", () => {
    expect(releaseOfFigures(release, figuresOf(release)).told).toEqual(release.told);
  });

  it("are as the public should read them, or named", () => {
    expect(oddFigures(GRID, release.truth, figuresOf(release))).toEqual([]);
    expect(oddFigures(GRID, release.truth, figuresOf(released(T96_OPEN))).length).toBeGreaterThan(1_000);
    const off = release.truth.map((n, cell) => (cell === 0 ? n + 9 : n));
    expect(oddFigures(GRID, off, figuresOf(release))).toEqual(["B1"]);
  });
});
