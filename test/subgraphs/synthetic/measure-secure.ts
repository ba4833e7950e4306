import { dayOf } from "../../../schema/reference/dates.ts";
import { BOROUGHS } from "../../../schema/reference/sub-regions.ts";
import { dayWritten, readCsv, readTable, YEARS, type Row } from "./generated-folder.ts";
import { yearOf, type Mover } from "./measure-movements.ts";

const WHITE = ["WBRI", "WIRI", "WOTH", "WIRT", "WROM"];
const THREE_YEARS = { from: yearOf(2023).from, to: yearOf(2025).to };

const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length;
const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;
const percent = (rows: readonly Row[], is: (row: Row) => boolean): number => (100 * count(rows, is)) / rows.length;
const isIn = (day: number | null, { from, to }: { from: number; to: number }): boolean =>
  day !== null && from <= day && day <= to;

/** 36 month ends up to the last day. */
const MONTH_ENDS = Array.from({ length: 36 }, (_, at) => Date.UTC(2022, 4 + at, 0) / 86_400_000);

/** The searches for secure homes in three years, and the stays in them, as their files tell them. */
export const secureWelfareOf = (
  files: ReadonlyMap<string, string>,
  movers: readonly Mover[],
): Readonly<Record<string, number>> => {
  const rows = BOROUGHS.flatMap(({ code }) =>
    YEARS.flatMap((year) => readCsv(files, code, `referrals/${year}.csv`)).filter((row) =>
      isIn(dayWritten(row["referred_on"]), THREE_YEARS),
    ),
  );
  const children = (of: readonly Row[]): number => new Set(of.map((row) => row["child"])).size;
  const stays = movers.flatMap(({ placements }) => placements).filter(({ row }) => row["PLACE"] === "K1");
  const over = stays.filter(({ start, end }) => isIn(start, THREE_YEARS) && end !== Infinity && start < dayOf("2024-10-01"));
  const alternatives = rows.filter((row) => row["alternative_kind"] !== "");
  return {
    "children referred": children(rows),
    "children placed": children(rows.filter((row) => row["outcome"] === "PLACED")),
    "in secure homes at a month end": mean(MONTH_ENDS.map((day) => count(stays, ({ start, end }) => start <= day && day < end))),
    "days of a stay": mean(over.map(({ start, end }) => end - start)),
    "percent of referrals for children who are not White": percent(rows, (row) => !WHITE.includes(row["ethnic"] ?? "")),
    "percent of alternatives with a DoL order": percent(alternatives, (row) => row["alternative_dol_order"] === "YES"),
    "percent of alternatives not registered": percent(alternatives, (row) => row["alternative_registered"] === "NO"),
  };
};

/** Children missing in a year, of those in care at any time in it, and how often. */
export const missingOf = (
  files: ReadonlyMap<string, string>,
  movers: readonly Mover[],
  year: number,
): Readonly<Record<string, number>> => {
  const span = yearOf(year);
  const cared = count(movers, ({ periods }) => periods.some(({ start, end }) => start <= span.to && end > span.from));
  const rows = BOROUGHS.flatMap(({ code }) => (YEARS.includes(year) ? readTable(files, code, [year, "missing"]) : []));
  const missing = rows.filter((row) => row["MISSING"] === "M");
  const children = new Set(missing.map((row) => row["CHILD"])).size;
  return {
    "percent of children missing": (100 * children) / cared,
    "incidents a missing child": missing.length / children,
  };
};
