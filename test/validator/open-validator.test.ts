/** The door beside the open validator, which nobody of ours wrote, on files of the generator: rule by rule and row by row. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { subRegionOfBorough } from "../../schema/reference/sub-regions.ts";
import { checkReturns } from "../../subgraphs/returns/import/check-returns.ts";
import { readPostcodes } from "../../subgraphs/returns/places/postcode-table.ts";
import { SLIPS } from "../../subgraphs/synthetic/slips/slips.ts";
import { openFolder } from "../subgraphs/synthetic/generated-folder.ts";
import { compare, type Comparison } from "./compare.ts";
import { DIFFERENCES, NOT_THEIRS, SAME } from "./differences.ts";
import { hasValidator, runValidator } from "./run-validator.ts";
import { writtenReturns } from "./written-returns.ts";

const compared = async (code: string, withSlips: boolean): Promise<Comparison> => {
  await using folder = await openFolder();
  const { files, postcodes } = writtenReturns(code, withSlips);
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder.path, code, path)), { recursive: true });
    await writeFile(join(folder.path, code, path), content);
  }
  const table = join(folder.path, "postcodes.csv");
  await writeFile(table, postcodes);
  const theirs = await runValidator(join(folder.path, code), code, table);
  const handedIn = { subRegion: subRegionOfBorough(code)!, files: [join(folder.path, code)] };
  const { faults } = await checkReturns({ ...handedIn, postcodes: await readPostcodes(table) });
  return compare(files, faults, theirs);
};

const RULES_OF_SLIPS = new Set(SLIPS.map(({ rule }) => SAME[rule] ?? rule));

/** A row of too many cells is cut before the validator sees it. */
const NOT_COMPARED = new Set(["column-count", ...Object.values(NOT_THEIRS).flat()]);

describe.skipIf(!hasValidator)("beside the open validator", () => {
  let sound: Comparison;
  let slipped: Comparison;
  beforeAll(async () => {
    [sound, slipped] = await Promise.all([compared("E09000021", false), compared("E09000012", true)]);
  }, 300_000);

  it("the door says of sound returns what it says, but for the differences of the list", () => {
    expect(sound.unexplained).toEqual([]);
  });

  it("the door says of returns with slips what it says, but for the differences of the list", () => {
    expect(slipped.unexplained).toEqual([]);
  });

  it("the door finds the same rows for every rule of a slip that the validator has", () => {
    expect([...RULES_OF_SLIPS].filter((rule) => !NOT_COMPARED.has(rule) && !slipped.both.has(rule))).toEqual(["213"]);
  });

  it("the list has no difference that these returns do not show", () => {
    const met = new Set([...sound.met, ...slipped.met]);
    expect(DIFFERENCES.filter((each) => !met.has(each)).map(({ reason }) => reason)).toEqual([]);
  });
});
