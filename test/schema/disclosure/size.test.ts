import { parseSync } from "oxc-parser";
import { expect, it } from "vitest";
import { productFiles, type SourceFile } from "../../support/product-files.ts";

/** Lines that say something to the machine. */
const linesOf = ({ path, text }: SourceFile): number => {
  const { comments } = parseSync(path, text);
  const bare = comments.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return bare.split("\n").filter((line) => line.trim() !== "").length;
};

it("is a room that can be read in one sitting: 400 lines at most, without comments and blank lines", async () => {
  const lines = (await productFiles(["schema/disclosure"])).map(linesOf);
  expect(lines.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(400);
});
