import { beforeAll, expect, it } from "vitest";
import { CODE_LISTS, isValidIn, type StatutoryCode } from "../../../schema/reference/code-lists.ts";
import { dayOf } from "../../../schema/reference/dates.ts";
import { generate } from "../../../subgraphs/synthetic/generate.ts";
import {
  dayWritten,
  openFolder,
  readChildren,
  readFiles,
  readReference,
  readTable,
  YEARS,
  type ReadChild,
  type ReadEpisode,
  type Row,
} from "./generated-folder.ts";

const BOROUGHS = ["E09000001", "E09000008", "E09000012", "E09000022", "E09000026"];

let files: ReadonlyMap<string, string>;
let children: readonly ReadChild[];
let episodes: readonly {
  readonly child: ReadChild;
  readonly episode: ReadEpisode;
  readonly before: ReadEpisode | undefined;
  readonly after: ReadEpisode | undefined;
}[];

beforeAll(async () => {
  await using folder = await openFolder();
  await generate({ folder: folder.path, seed: 11, boroughs: BOROUGHS });
  files = await readFiles(folder.path);
  children = BOROUGHS.flatMap((borough) => readChildren(files, borough));
  episodes = children.flatMap((child) =>
    child.episodes.map((episode, index) => ({
      child,
      episode,
      before: child.episodes[index - 1],
      after: child.episodes[index + 1],
    })),
  );
});

const LAST_DAY = dayOf("2025-03-31");
const isTemporary = ({ row }: ReadEpisode): boolean => row["PLACE"]?.startsWith("T") === true;
const isShortBreak = ({ row }: ReadEpisode): boolean => ["V3", "V4"].includes(row["LS"] ?? "");
const sameCells = (a: Row | undefined, b: Row | undefined, columns: readonly string[]): boolean =>
  columns.every((column) => a?.[column] === b?.[column]);
const birthdayOf = ({ header }: ReadChild, years: number): number => {
  const [day, month, year] = (header["DOB"] ?? "").split("/").map(Number);
  return Date.UTC((year ?? 0) + years, (month ?? 1) - 1, day) / 86_400_000;
};
const rows = (table: string): { row: Row; year: number }[] =>
  BOROUGHS.flatMap((borough) => YEARS.flatMap((year) => readTable(files, borough, [year, table]).map((row) => ({ row, year }))));

it("has something of everything to check", () => {
  const places = new Set(episodes.map(({ episode }) => episode.row["PLACE"]));
  const expected = [
    "A5",
    "A6",
    "H5",
    "K1",
    "K2",
    "K3",
    "P1",
    "P2",
    "R1",
    "R3",
    "R5",
    "T1",
    "T3",
    "T4",
    "U1",
    "U3",
    "U4",
    "U6",
    "Z1",
  ];
  expect(expected.filter((place) => !places.has(place))).toHaveLength(0);
  expect(new Set(episodes.map(({ episode }) => episode.row["RNE"]))).toEqual(new Set(["S", "L", "P", "T", "B", "U"]));
  expect(episodes.some(({ episode }) => isShortBreak(episode))).toBe(true);
});

it.each(["RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "REC", "REASON_PLACE_CHANGE"] as const)(
  "writes only codes of %s that are valid in the return's year",
  (list) => {
    const codes: readonly StatutoryCode[] = CODE_LISTS[list];
    const isKnown = (code: string | undefined, year: number) => codes.some((row) => row.code === code && isValidIn(row, year));
    expect(rows("episodes").filter(({ row, year }) => row[list] !== "" && !isKnown(row[list], year))).toHaveLength(0);
  },
);

it("writes sex as 1 or 2 until 2024 and as M or F from 2025", () => {
  expect(new Set(rows("header").map(({ row, year }) => `${year} ${row["SEX"]}`))).toEqual(
    new Set(YEARS.flatMap((year) => (year < 2025 ? ["1", "2"] : ["M", "F"]).map((sex) => `${year} ${sex}`))),
  );
});

it("starts the next episode on the day the last one ends when its reason is X1, and only then", () => {
  expect(episodes.filter(({ episode, after }) => episode.row["REC"] === "X1" && after?.decom !== episode.dec)).toHaveLength(0);
  expect(
    episodes.filter(
      ({ episode, after }) => episode.row["REC"] !== "X1" && after !== undefined && after.decom <= (episode.dec ?? Infinity),
    ),
  ).toHaveLength(0);
});

it("has no episode of no days and none that overlaps another", () => {
  expect(episodes.filter(({ episode }) => episode.dec !== null && episode.dec <= episode.decom)).toHaveLength(0);
  expect(episodes.filter(({ episode, after }) => after !== undefined && after.decom < (episode.dec ?? Infinity))).toHaveLength(0);
});

it("gives an end and its reason together or neither", () => {
  expect(rows("episodes").filter(({ row }) => (row["DEC"] === "") !== (row["REC"] === ""))).toHaveLength(0);
});

it("starts a period of care, and nothing else, with S", () => {
  const isFirst = (before: ReadEpisode | undefined) => before !== undefined && before.row["REC"] !== "X1";
  expect(episodes.filter(({ before, episode }) => isFirst(before) && episode.row["RNE"] !== "S")).toHaveLength(0);
  expect(
    episodes.filter(
      ({ before, episode }) => before === undefined && episode.decom >= dayOf("2020-04-01") && episode.row["RNE"] !== "S",
    ),
  ).toHaveLength(0);
  expect(episodes.filter(({ before, episode }) => before?.row["REC"] === "X1" && episode.row["RNE"] === "S")).toHaveLength(0);
});

it("says in RNE what changed: the legal status, the placement, or both", () => {
  const followed = episodes.filter(({ before }) => before?.row["REC"] === "X1");
  const isLegal = ({ before, episode }: (typeof followed)[number]) => before?.row["LS"] !== episode.row["LS"];
  expect(followed.filter((pair) => ["L", "B", "U"].includes(pair.episode.row["RNE"] ?? "") !== isLegal(pair))).toHaveLength(0);
  const where = ["PLACE_PROVIDER", "PL_POST"];
  expect(
    followed.filter(({ before, episode }) => episode.row["RNE"] === "L" && !sameCells(before?.row, episode.row, where)),
  ).toHaveLength(0);
  expect(
    followed.filter(
      ({ before, episode }) => ["T", "U"].includes(episode.row["RNE"] ?? "") && !sameCells(before?.row, episode.row, where),
    ),
  ).toHaveLength(0);
});

it("gives the reason for a change of placement on the episode that ends, and on no other", () => {
  const isMove = (after: ReadEpisode | undefined) => ["P", "B", "T", "U"].includes(after?.row["RNE"] ?? "");
  const wrong = episodes.filter(
    ({ episode, after }) => (episode.row["REASON_PLACE_CHANGE"] !== "") !== (episode.row["REC"] === "X1" && isMove(after)),
  );
  expect(wrong).toHaveLength(0);
});

it("keeps temporary moves short, inside a period of care, and returns from them to the placement before", () => {
  const longest: Readonly<Record<string, number>> = { T1: 42, T2: 14, T3: 21, T4: 7 };
  const moves = episodes.filter(({ episode }) => isTemporary(episode));
  expect(
    moves.filter(({ episode }) => (episode.dec ?? LAST_DAY) - episode.decom > (longest[episode.row["PLACE"] ?? ""] ?? 0)),
  ).toHaveLength(0);
  expect(moves.filter(({ before }) => before === undefined)).toHaveLength(0);
  const isBack = ({ before, after }: (typeof moves)[number]) =>
    after !== undefined && sameCells(before?.row, after.row, ["PLACE_PROVIDER", "PL_POST", "LS"]);
  expect(moves.filter((move) => move.episode.dec !== null && !isBack(move))).toHaveLength(0);
});

it.each([
  ["K3", 16],
  ["H5", 16],
  ["P2", 16],
  ["R5", 10],
  ["S1", 4],
  ["P3", 14],
] as const)("places nobody in %s under %d", (place, years) => {
  expect(
    episodes.filter(({ child, episode }) => episode.row["PLACE"] === place && episode.decom < birthdayOf(child, years)),
  ).toHaveLength(0);
});

it("remands nobody under 10", () => {
  expect(
    episodes.filter(({ child, episode }) => episode.row["LS"]?.startsWith("J") && episode.decom < birthdayOf(child, 10)),
  ).toHaveLength(0);
});

it("lets every child leave by the 18th birthday and enter after birth", () => {
  const last = dayOf("2025-03-31");
  expect(episodes.filter(({ child, episode }) => (episode.dec ?? last) > birthdayOf(child, 18))).toHaveLength(0);
  expect(episodes.filter(({ child, episode }) => episode.decom < child.birth)).toHaveLength(0);
});

it("ends police protection within 3 days and an emergency order within 21", () => {
  const longer = (ls: string, days: number) =>
    episodes.filter(({ episode }) => episode.row["LS"] === ls && (episode.dec ?? dayOf("2025-03-31")) - episode.decom > days);
  expect([...longer("L1", 3), ...longer("L2", 21)]).toHaveLength(0);
});

it("places nobody with parents by agreement", () => {
  expect(episodes.filter(({ episode: { row } }) => row["PLACE"] === "P1" && row["LS"] === "V2")).toHaveLength(0);
});

it("gives parents as provider for placements with parents, none for temporary and other placements, else a provider", () => {
  const expected = (place = "", provider = "") =>
    place === "P1" ? provider === "PR0" : /^[TZ]/.test(place) ? provider === "" : /^PR[1-5]$/.test(provider);
  expect(rows("episodes").filter(({ row }) => !expected(row["PLACE"], row["PLACE_PROVIDER"]))).toHaveLength(0);
});

it("gives an Ofsted number in its form, required in England, and never where there is none to give", () => {
  const countryOf = new Map(readReference(files, "postcodes.csv", 1).map((row) => [row["pcds"], row["ctry"]]));
  const hasNone = (row: Row) => /^(P1|P3|R1|R2|R5|T.|Z.*)$/.test(row["PLACE"] ?? "") || ["V3", "V4"].includes(row["LS"] ?? "");
  const isEngland = (row: Row) => countryOf.get(row["PL_POST"]) === "E92000001";
  const isWrong = (row: Row) =>
    hasNone(row)
      ? row["URN"] !== ""
      : isEngland(row)
        ? !/^(SC\d{6}|\d{7}|X{7})$/.test(row["URN"] ?? "")
        : row["URN"] !== "" && row["URN"] !== "XXXXXXX";
  expect(rows("episodes").filter(({ row }) => isWrong(row))).toHaveLength(0);
});

it("keeps own provision other than family placements inside the borough", () => {
  const hostOf = new Map(readReference(files, "postcodes.csv", 1).map((row) => [row["pcds"], row["oslaua"]]));
  const outside = episodes.filter(
    ({ child, episode: { row } }) =>
      row["PLACE_PROVIDER"] === "PR1" &&
      /^[KHRSP]/.test(row["PLACE"] ?? "") &&
      row["PL_POST"] !== "" &&
      hostOf.get(row["PL_POST"]) !== child.borough,
  );
  expect(outside).toHaveLength(0);
});

it("keeps no home address of an unaccompanied child and no placement address of a short break", () => {
  const uasc = new Set(rows("uasc").map(({ row }) => row["CHILD"]));
  expect(rows("episodes").filter(({ row }) => uasc.has(row["CHILD"]) && row["HOME_POST"] !== "")).toHaveLength(0);
  expect(episodes.filter(({ episode }) => isShortBreak(episode) && episode.row["PL_POST"] !== "")).toHaveLength(0);
});

it("keeps single short breaks to 17 days each and 75 a year", () => {
  const stays = episodes.filter(({ episode }) => episode.row["LS"] === "V3");
  const days = ({ episode }: (typeof stays)[number]) => (episode.dec ?? Infinity) - episode.decom;
  expect(stays.filter((stay) => days(stay) > 17)).toHaveLength(0);
  const byChild = Map.groupBy(stays, ({ child }) => child);
  expect([...byChild.values()].filter((ofChild) => ofChild.reduce((sum, stay) => sum + days(stay), 0) > 75)).toHaveLength(0);
});

it("lists every postcode that is used", () => {
  const known = new Set(["", ...readReference(files, "postcodes.csv", 1).map((row) => row["pcds"])]);
  expect(rows("episodes").filter(({ row }) => !known.has(row["HOME_POST"]) || !known.has(row["PL_POST"]))).toHaveLength(0);
});

it("writes an episode in every year in which it was open, open until the year in which it ended, with the same start", () => {
  const written = new Map<string, number[]>();
  for (const { row, year } of rows("episodes")) {
    const key = `${row["CHILD"]} ${row["DECOM"]}`;
    written.set(key, [...(written.get(key) ?? []), year]);
  }
  const yearOf = (day: number) => YEARS.find((year) => day <= dayOf(`${year}-03-31`)) ?? 2025;
  const expected = (episode: ReadEpisode) =>
    YEARS.filter((year) => yearOf(episode.decom) <= year && year <= (episode.dec === null ? 2025 : yearOf(episode.dec)));
  const wrong = episodes.filter(
    ({ episode }) => String(written.get(`${episode.row["CHILD"]} ${episode.row["DECOM"]}`)) !== String(expected(episode)),
  );
  expect(wrong).toHaveLength(0);
  expect(rows("episodes").filter(({ row, year }) => (dayWritten(row["DEC"]) ?? 0) > dayOf(`${year}-03-31`))).toHaveLength(0);
});

it("has exactly one header for a child in each year in which it has an episode", () => {
  const key = ({ row, year }: { row: Row; year: number }) => `${year} ${row["CHILD"]}`;
  const headers = rows("header").map(key);
  expect(new Set(headers).size).toBe(headers.length);
  expect(new Set(rows("episodes").map(key))).toEqual(new Set(headers));
});
