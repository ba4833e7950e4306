import { describe, expect, test } from "vitest";
import { type DimensionName, dimensionOf } from "../../../schema/figures/dimensions.ts";
import { type Axis, parentCode, shapeOf } from "../../../schema/figures/shape.ts";

const axis = (name: DimensionName): Axis => ({ name, codes: dimensionOf(name).axis!.map((entry) => entry.code) });
const spelt = (axes: readonly Axis[]): string => axes.map(({ name }) => name).join();

describe("a shape", () => {
  test("has every coarser table of its axes and their groups in its family, the lone total first", () => {
    const { family } = shapeOf([axis("PLACE"), axis("SEX")]);
    expect(family.map(({ axes }) => spelt(axes)).toSorted()).toEqual(
      ["", "PLACEMENT_TYPE", "PLACE", "PLACEMENT_TYPE,SEX", "PLACE,SEX", "SEX"].toSorted(),
    );
    expect(family[0]!.axes).toEqual([]);
  });

  test("stands after all that are coarser than it", () => {
    const { family } = shapeOf([axis("PLACE"), axis("ETHNIC"), axis("LS")]);
    expect(family).toHaveLength(27);
    for (const [at, shape] of family.entries())
      for (const coarser of shape.coarser) expect(family.indexOf(coarser)).toBeLessThan(at);
  });

  test("puts each of its finest cells into the right cell of a coarser one", () => {
    const { family } = shapeOf([axis("PLACE"), axis("SEX")]);
    const grouped = family.find(({ axes }) => spelt(axes) === "PLACEMENT_TYPE,SEX")!;
    const [places, groups, sexes] = [axis("PLACE").codes, axis("PLACEMENT_TYPE").codes, axis("SEX").codes];
    places.forEach((place, at) =>
      sexes.forEach((_, sex) => {
        const cell = grouped.cellOf[at * sexes.length + sex]!;
        expect([groups[Math.floor(cell / sexes.length)], cell % sexes.length]).toEqual([parentCode("PLACE", place), sex]);
      }),
    );
  });
});

test.each([
  ["PLACE", "K1", "CHILDRENS_HOMES"],
  ["PLACE", "U6", "FOSTER"],
  ["PLACE", "UNKNOWN", "UNKNOWN"],
  ["LS", "E1", "PLACEMENT_ORDER"],
  ["ETHNIC", "CHNE", "ASIAN"],
  ["ETHNIC", "NOBT", "UNKNOWN"],
] as const)("a %s of %s belongs to the group %s", (name, code, group) => {
  expect(parentCode(name, code)).toBe(group);
});
