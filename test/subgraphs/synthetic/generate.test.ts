import { beforeAll, expect, it } from "vitest";
import { TABLES, type TableName } from "../../../subgraphs/returns/kinds/kinds.ts";
import { generate } from "../../../subgraphs/synthetic/generate.ts";
import { openFolder, readFiles, readReference } from "./generated-folder.ts";
import { londonInMemory } from "./london-in-memory.ts";

const [CITY, HACKNEY] = ["E09000001", "E09000012"];

const generated = async (seed: number, boroughs: readonly string[]) => {
  await using folder = await openFolder();
  const reported: string[] = [];
  const counts = await generate({
    folder: folder.path,
    seed,
    boroughs,
    onProgress: ({ borough, done, total }) => reported.push(`${done}/${total} ${borough}`),
  });
  return { counts, reported, files: await readFiles(folder.path) };
};

type Generated = Awaited<ReturnType<typeof generated>>;

let hackney: Generated;
let both: Generated;

beforeAll(async () => {
  hackney = await generated(7, [HACKNEY]);
  both = await generated(7, [CITY, HACKNEY]);
});

const columnsOf = (table: TableName): string => TABLES[table].columns.map(({ name }) => name).join(",");

it("writes the same bytes for the same seed, whichever other boroughs are written, and other bytes for another", async () => {
  expect([...hackney.files].filter(([path, text]) => both.files.get(path) !== text)).toHaveLength(0);
  const other = await generated(8, [HACKNEY]);
  expect([...other.files.keys()].filter((path) => hackney.files.get(path) === other.files.get(path))).toEqual([]);
});

it("writes what tests read without a disk and nothing else: no faults.json where none were asked for", () => {
  const inMemory = londonInMemory(7);
  expect([...both.files].filter(([path, text]) => inMemory.get(path) !== text)).toHaveLength(0);
});

it("lays the files out by sub-region, borough and return year, with the exact columns of the return", () => {
  const { files, counts } = both;
  expect(counts.files).toBe(files.size);
  expect([...files.keys()].filter((path) => path.startsWith(`nel/${CITY}/2025/`))).toEqual([
    "nel/E09000001/2025/dolo.csv",
    "nel/E09000001/2025/episodes.csv",
    "nel/E09000001/2025/header.csv",
    "nel/E09000001/2025/missing.csv",
    "nel/E09000001/2025/placement-costs-q1.csv",
    "nel/E09000001/2025/placement-costs-q2.csv",
    "nel/E09000001/2025/placement-costs-q3.csv",
    "nel/E09000001/2025/placement-costs-q4.csv",
    "nel/E09000001/2025/uasc.csv",
  ]);
  const firstLine = (path: string) => files.get(path)?.split("\n")[0];
  expect(firstLine("nel/E09000001/2021/header.csv")).toBe("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB");
  expect(firstLine("nel/E09000001/2021/uasc.csv")).toBe("CHILD,SEX,DOB,DUC");
  expect(firstLine("nel/E09000001/2021/episodes.csv")).toBe(
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
  );
});

it("writes costs for every year, and beds where homes stand in the borough, with the columns that the templates have", () => {
  const { files } = both;
  const ofTable = (table: TableName): string[] =>
    [...files].filter(([, text]) => text.startsWith(`${columnsOf(table)}\n`)).map(([path]) => path.slice("nel/".length));
  expect(ofTable("PLACEMENT_COSTS").filter((path) => path.startsWith(HACKNEY))).toEqual(
    ["2021/placement-costs-q3", "2022/placement-costs-q4", "2023/placement-costs-q4", "2024/placement-costs-q4"]
      .concat(["q1", "q2", "q3", "q4"].map((quarter) => `2025/placement-costs-${quarter}`))
      .map((name) => `${HACKNEY}/${name}.csv`),
  );
  expect(ofTable("WEEKLY_COSTS")).toEqual([CITY, HACKNEY].map((code) => `${code}/2021/weekly-costs.csv`));
  const beds = (["BED_GAPS", "BED_HOMES", "BED_OCCUPANCY"] as const).flatMap(ofTable);
  expect(beds).toEqual(["gaps", "homes", "occupancy"].map((table) => `${HACKNEY}/beds/${table}.csv`));
});

it("counts every episode row it writes and reports each borough once", () => {
  const { counts, reported, files } = both;
  const rows = [...files]
    .filter(([path]) => path.endsWith("episodes.csv"))
    .map(([, text]) => text.trimEnd().split("\n").length - 1);
  expect(counts.episodes).toBe(rows.reduce((sum, count) => sum + count, 0));
  const rowsOf = (part: RegExp): number =>
    [...files].filter(([path]) => part.test(path)).reduce((sum, [, text]) => sum + text.trimEnd().split("\n").length - 1, 0);
  expect([counts.costs, counts.beds]).toEqual([rowsOf(/-costs/), rowsOf(/\/beds\//)]);
  expect(reported).toEqual(["1/2 City of London", "2/2 Hackney"]);
});

it("refuses a code that is not a London borough's", async () => {
  await using folder = await openFolder();
  await expect(generate({ folder: folder.path, seed: 7, boroughs: ["E09000034"] })).rejects.toThrow(
    "There is no London borough with the code E09000034: codes run from E09000001 to E09000033.",
  );
  expect([...(await readFiles(folder.path)).keys()]).toHaveLength(0);
});

it("redacts names and addresses of children's homes and of no other setting", () => {
  const { files } = both;
  const settings = readReference(files, "ofsted/provider-level-at-31-march-2025.csv", 4);
  const isHome = (type = "") => /children's home/i.test(type);
  const redacted = settings.filter((row) => row["Name"] === "REDACTED" && row["Postcode"] === "REDACTED");
  expect(redacted).toEqual(settings.filter((row) => isHome(row["Provision type"])));
  expect(redacted.length).toBeGreaterThan(1000);
});

it("makes postcodes that are valid in form in areas that were never allocated", () => {
  const { files } = both;
  const postcodes = readReference(files, "postcodes.csv", 1);
  expect(postcodes.filter((row) => !/^[JUY][A-HK-Y]\d{1,2} \d[ABD-HJLNP-UW-Z]{2}$/.test(row["pcds"] ?? ""))).toHaveLength(0);
  expect(postcodes.filter((row) => /^(JE|UB|YO)/.test(row["pcds"] ?? ""))).toHaveLength(0);
  expect(new Set(postcodes.map((row) => row["pcds"])).size).toBe(postcodes.length);
});
