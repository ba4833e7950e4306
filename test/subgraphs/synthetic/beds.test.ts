import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { BOROUGHS, SUB_REGIONS } from "../../../schema/reference/sub-regions.ts";
import { checkReturns } from "../../../subgraphs/returns/import/check-returns.ts";
import { dayWritten, openParts, readChildren, readCsv, readReference, type Row } from "./generated-folder.ts";
import { DEMO_SEED, londonInMemory } from "./london-in-memory.ts";
import { readPlacements, type ReadPlacement } from "./read-placements.ts";

const [HOME, SUPPORTED] = ["Children's home", "Supported Accommodation"];
const LAST_DAY = "31/03/2025";

const QUARTER_ENDS = [2020, 2021, 2022, 2023, 2024, 2025]
  .flatMap((year) => ["31/03", "30/06", "30/09", "31/12"].map((end) => `${end}/${year}`))
  .slice(1, 21);

let register: ReadonlyMap<string, Row>;
let placements: readonly ReadPlacement[];
let homes: readonly (Row & { readonly borough: string })[];
let occupancy: ReadonlyMap<string, readonly Row[]>;
let gaps: ReadonlyMap<string, readonly Row[]>;
let needs: ReadonlyMap<string, readonly string[]>;

const keyOf = (row: Row): string => `${row["urn"]} ${row["as_at"]}`;
const numberIn = (row: Row, column: string): number => Number(row[column]);
const sum = (rows: readonly Row[], column: string): number => rows.reduce((total, row) => total + numberIn(row, column), 0);
const typeOf = (row: Row): string => register.get(row["urn"] ?? "")?.["Provision type"] ?? "";
const isLondon = (row: Row): boolean => row["placing_authority"]?.startsWith("E09") === true;

beforeAll(async () => {
  const files = londonInMemory(DEMO_SEED);
  const list = readReference(files, "ofsted/provider-level-at-31-march-2025.csv", 4);
  register = new Map(list.map((row) => [row["URN"] ?? "", row]));
  placements = BOROUGHS.flatMap(({ code }) => readChildren(files, code).flatMap(readPlacements));
  const tableOf = (table: string) =>
    BOROUGHS.flatMap(({ code }) => readCsv(files, code, `beds/${table}.csv`).map((row) => ({ ...row, borough: code })));
  homes = tableOf("homes");
  occupancy = Map.groupBy(tableOf("occupancy"), keyOf);
  gaps = Map.groupBy(tableOf("gaps"), keyOf);
  await using folder = await openParts(files, ["ofsted"]);
  const { homes: registered } = await checkReturns({
    subRegion: SUB_REGIONS[0]!,
    files: [join(folder.path, "ofsted")],
    postcodes: null,
  });
  needs = new Map(registered?.flatMap((home) => (home.needs === null ? [] : [[home.urn, home.needs] as const])));
});

it("has every children's home of a borough on every quarter end since it was registered, with the register's places", () => {
  const expected = [...register.values()]
    .filter((row) => row["Provision type"] === HOME && row["Ofsted Region"] === "London")
    .flatMap((row) =>
      QUARTER_ENDS.filter((date) => (dayWritten(row["Registration date"]) ?? 0) <= (dayWritten(date) ?? 0)).map((date) =>
        [row["URN"], date, row["Places"], row["Local authority"]].join(" "),
      ),
    );
  const nameOf = new Map(BOROUGHS.map(({ code, name }) => [code, name]));
  const returned = homes
    .filter((row) => typeOf(row) === HOME)
    .map((row) => [row["urn"], row["as_at"], row["registered_places"], nameOf.get(row.borough)].join(" "));
  expect(returned.toSorted()).toEqual(expected.toSorted());
});

it("has supported accommodation on the two last days, when all of it was registered", () => {
  const supported = homes.filter((row) => typeOf(row) === SUPPORTED);
  expect(new Set(supported.map((row) => row["as_at"]))).toEqual(new Set(["31/12/2024", LAST_DAY]));
  expect(
    sum(
      supported.filter((row) => row["as_at"] === LAST_DAY),
      "registered_places",
    ),
  ).toBe(3849);
});

/** Most that live there at once: each day on which somebody comes is looked at. */
const mostAtOnce = (stays: readonly ReadPlacement[]): number =>
  stays.reduce((most, { start }) => Math.max(most, stays.filter((other) => other.start <= start && start < other.end).length), 0);

it("puts no child in a home before it is registered, and no more children at once than a home has places", () => {
  const stays = Map.groupBy(
    placements.filter(({ row }) => register.has(row["URN"] ?? "")),
    ({ row }) => register.get(row["URN"]!)!,
  );
  const homes = [...stays].filter(([home]) => home["Places"] !== "");
  const tooEarly = homes.flatMap(([home, of]) =>
    home["Provision type"] === SUPPORTED ? [] : of.filter(({ start }) => start < dayWritten(home["Registration date"])!),
  );
  const overFull = homes.filter(([home, of]) => mostAtOnce(of) > Number(home["Places"]));
  expect(homes.length).toBeGreaterThan(500);
  expect([tooEarly, overFull]).toEqual([[], []]);
});

it("adds up home by home: occupied, blocked and vacant are the open places, of which no more are than registered", () => {
  for (const home of homes) {
    const [registered, open, ...parts] = ["registered_places", "open_places", "occupied", "blocked", "vacant"].map((column) =>
      numberIn(home, column),
    ) as [number, number, number, number, number];
    const [own, free] = [occupancy.get(keyOf(home)) ?? [], gaps.get(keyOf(home)) ?? []];
    const gapsOf = (kind: string): number =>
      sum(
        free.filter((gap) => gap["kind"] === kind),
        "places",
      );
    expect([parts[0] + parts[1] + parts[2], open <= registered]).toEqual([open, true]);
    expect([sum(own, "children"), gapsOf("BLOCKED"), gapsOf("VACANT")]).toEqual(parts);
  }
  const keys = new Set(homes.map(keyOf));
  expect([...occupancy.keys(), ...gaps.keys()].filter((key) => !keys.has(key))).toHaveLength(0);
});

it("counts London's children in each home on each day exactly as their boroughs' returns place them there", () => {
  const placed = new Map<string, number>();
  const dates = new Map(homes.map((row) => [row["as_at"] ?? "", dayWritten(row["as_at"]) ?? 0]));
  const daysOf = Map.groupBy(homes, (row) => row["urn"] ?? "");
  for (const { row, borough, start, end } of placements)
    for (const { as_at: date = "" } of daysOf.get(row["URN"] ?? "") ?? []) {
      const day = dates.get(date) ?? 0;
      if (start > day || day >= end) continue;
      const key = [row["URN"], date, borough].join(" ");
      placed.set(key, (placed.get(key) ?? 0) + 1);
    }

  const counted = [...occupancy.values()]
    .flat()
    .filter(isLondon)
    .map((row) => [[row["urn"], row["as_at"], row["placing_authority"]].join(" "), numberIn(row, "children")] as const);
  expect(new Map(counted)).toEqual(placed);
  expect(counted.length).toBeGreaterThan(5000);
});

it("has London's children in 41% of the registered places of its children's homes, four in five of which are occupied", () => {
  const last = homes.filter((row) => typeOf(row) === HOME && row["as_at"] === LAST_DAY);
  const places = sum(last, "registered_places");
  const children = last.flatMap((row) => occupancy.get(keyOf(row)) ?? []);
  expect([last.length, places]).toEqual([250, 1098]);
  expect(Math.abs(sum(children.filter(isLondon), "children") / places - 0.41)).toBeLessThan(0.41 * 0.02);
  expect(Math.abs(sum(last, "occupied") / places - 0.8)).toBeLessThan(0.02);
  expect(sum(last, "blocked") / places).toBeGreaterThan(0.05);
  expect(sum(last, "vacant") / places).toBeGreaterThan(0.08);
});

it("gives the rest to authorities that are not in London", () => {
  const others = [...occupancy.values()].flat().filter((row) => !isLondon(row));
  expect(others.filter((row) => !/^(E0[68]\d{6}|E10\d{6}|WAL)$/.test(row["placing_authority"] ?? ""))).toHaveLength(0);
  expect(new Set(others.map((row) => row["placing_authority"])).size).toBeGreaterThan(50);
});

it("says whom a vacant place would suit, by a need that the home is registered for, and why others are blocked", () => {
  const all = [...gaps.values()].flat();
  const [vacant, blocked] = ["VACANT", "BLOCKED"].map((kind) => all.filter((gap) => gap["kind"] === kind)) as [Row[], Row[]];
  expect(blocked.filter((gap) => gap["reason"] === "")).toHaveLength(0);
  expect(new Set(blocked.map((gap) => gap["reason"])).size).toBe(8);
  const inHomes = vacant.filter((gap) => typeOf(gap) === HOME);
  const codes: Readonly<Record<string, string>> = {
    EBD: "Emotional and behavioural difficulties",
    MENTAL: "Mental disorders",
    SENSORY: "Sensory impairment",
    ALCOHOL: "Present alcohol problems",
    DRUGS: "Present drug problems",
    LEARNING: "Learning difficulty",
    PHYSICAL: "Physical disabilities",
  };
  const unmet = inHomes.filter((gap) => needs.get(gap["urn"] ?? "")?.includes(codes[gap["need"] ?? ""] ?? "") !== true);
  expect(unmet).toHaveLength(0);
  expect(inHomes.filter((gap) => numberIn(gap, "age_to") < numberIn(gap, "age_from"))).toHaveLength(0);
});

it("registers children's homes of all kinds, and no other setting, for needs in plausible shares", () => {
  const withNeeds = [...register.values()].filter((row) => needs.has(row["URN"] ?? "")).map((row) => row["Provision type"]);
  expect(new Set(withNeeds)).toEqual(
    new Set([HOME, "Residential special school (registered as a children's home)", "Secure children's home"]),
  );
  expect(withNeeds.filter((type) => type === HOME)).toHaveLength(1650);
  const shareOf = (need: string): number => [...needs.values()].filter((met) => met.includes(need)).length / needs.size;
  expect(Math.abs(shareOf("Emotional and behavioural difficulties") - 0.86)).toBeLessThan(0.04);
  expect(Math.abs(shareOf("Learning difficulty") - 0.45)).toBeLessThan(0.04);
  expect(Math.abs(shareOf("Mental disorders") - 0.3)).toBeLessThan(0.04);
});
