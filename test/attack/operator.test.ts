import { describe, expect, it } from "vitest";
import { importMadeUp } from "./operator.ts";

const imported = importMadeUp(60, 8, 7);

// A limit of the method that docs/disclosure.md tells: nobody is kept from it but by what an import leaves behind.
describe("an operator who imports made-up children", () => {
  it("learns next to nothing for certain by the first import, and most by the fifth", () => {
    expect(imported[0]!.certain).toBeLessThan(0.1 * imported[0]!.cells);
    expect(imported[4]!.certain).toBeGreaterThan(0.9 * imported[4]!.cells);
  });

  it("needs several: half of the cells are not told by the second", () => {
    expect(imported[1]!.certain).toBeLessThan(0.5 * imported[1]!.cells);
  });
});
