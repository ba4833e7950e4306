import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subRegionOf } from "../../../schema/reference/sub-regions.ts";
import { checkReturns } from "../../../subgraphs/returns/import/check-returns.ts";
import { readPostcodes } from "../../../subgraphs/returns/places/postcode-table.ts";
import { generate } from "../../../subgraphs/synthetic/generate.ts";
import { DATED_SLIPS } from "../../../subgraphs/synthetic/slips/dated-slips.ts";
import type { PlantedFault } from "../../../subgraphs/synthetic/slips/faults.ts";
import { SLIPS } from "../../../subgraphs/synthetic/slips/slips.ts";
import { openFolder, readFiles } from "./generated-folder.ts";
import { londonInMemory } from "./london-in-memory.ts";

const [CITY, HACKNEY] = ["E09000001", "E09000012"];

const written = async (boroughs: readonly string[]) => {
  await using folder = await openFolder();
  await generate({ folder: folder.path, seed: 7, boroughs, faults: true });
  return await readFiles(folder.path);
};

const plantedIn = (files: ReadonlyMap<string, string>): readonly PlantedFault[] =>
  JSON.parse(files.get("faults.json") ?? "[]") as PlantedFault[];

describe("returns with faults on request", () => {
  let folder: Awaited<ReturnType<typeof openFolder>>;
  let faulty: ReadonlyMap<string, string>;
  beforeAll(async () => {
    folder = await openFolder();
    await generate({ folder: folder.path, seed: 7, boroughs: [CITY, HACKNEY], faults: true });
    faulty = await readFiles(folder.path);
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  it("have the same bytes for the same seed, faults.json included", async () => {
    expect([...(await written([CITY, HACKNEY]))]).toEqual([...faulty]);
  });

  it("hold every slip of the list once in a borough with children enough, each in another row", () => {
    const ofHackney = plantedIn(faulty).filter(({ file, row }) => file.includes(HACKNEY) && row !== null && row > 1);
    const slips = [...SLIPS, ...DATED_SLIPS];
    expect(ofHackney.map(({ rule }) => rule).toSorted()).toEqual(slips.map(({ rule }) => rule).toSorted());
    expect(new Set(ofHackney.map(({ file, row }) => `${file} ${row}`)).size).toBe(slips.length);
  });

  it("hold as many as suit its few children in the smallest borough", () => {
    const rules = new Set(SLIPS.map(({ rule }) => rule));
    const ofCity = plantedIn(faulty).filter(({ file, rule }) => file.includes(CITY) && rules.has(rule));
    expect(ofCity.length).toBeGreaterThan(0);
    expect(ofCity.length).toBeLessThan(SLIPS.length);
  });

  it("name no file that is not there and no value of a cell", () => {
    for (const fault of plantedIn(faulty)) {
      expect(faulty.has(fault.file)).toBe(true);
      expect(Object.keys(fault).toSorted()).toEqual(["column", "file", "row", "rule", "severity"]);
    }
  });

  it("leave lists and postcodes as they are in sound returns", () => {
    const lists = [...londonInMemory(7)].filter(([path]) => path.startsWith("ofsted/") || path === "postcodes.csv");
    expect(lists).toHaveLength(3);
    for (const [path, content] of lists) expect(faulty.get(path) === content).toBe(true);
  });

  it("make the door report every error that was planted and no other, and every warning that was planted", async () => {
    const planted = plantedIn(faulty);
    const { faults } = await checkReturns({
      subRegion: subRegionOf("NEL")!,
      files: [join(folder.path, "nel"), join(folder.path, "ofsted")],
      postcodes: await readPostcodes(join(folder.path, "postcodes.csv")),
    });
    const placed = ({ rule, file, row, column }: PlantedFault): string => [rule, file, row, column].join(" ");
    const found = faults.map((fault) => ({ ...fault, file: fault.file.slice(folder.path.length + 1) }));
    const only = (severity: string, of: readonly PlantedFault[]): readonly string[] =>
      of
        .filter((fault) => fault.severity === severity)
        .map(placed)
        .toSorted();
    expect(only("error", found)).toEqual(only("error", planted));
    // The report may warn of more: sound returns have distances that are worth a look, and an overlap is told of a second time.
    expect(only("warning", found)).toEqual(expect.arrayContaining([...only("warning", planted)]));
  });
});
