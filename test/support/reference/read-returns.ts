/**
 * The reference implementation of the door: the files of borough returns as records, by plain loops over their cells. It shares no
 * code with the door, knows only sound files in the form that `generate` writes, and keeps children under their own numbers.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { EpisodeRecord } from "../../../subgraphs/returns/kinds/placements/rows/episode-record.ts";

type Row = Readonly<Record<string, string>>;
type Place = { readonly authority: string; readonly east: number; readonly north: number };
type Places = ReadonlyMap<string, Place>;

const readRows = async (file: string): Promise<readonly Row[]> => parse<Row>(await readFile(file, "utf8"), { columns: true });

/** "31/03/2025" -> "2025-03-31"; null for a blank. */
const dayOf = (text: string): string | null => (text === "" ? null : text.split("/").toReversed().join("-"));

const NATIONS: Readonly<Record<string, string>> = { W: "WAL", S: "SCO", N: "NIR" };

/** A county where there is one, else the council; another nation as a whole. */
const authorityOf = ({ oscty = "", oslaua = "" }: Row): string =>
  NATIONS[oslaua.slice(0, 1)] ?? (oscty.startsWith("E10") ? oscty : oslaua);

const readPlaces = async (folder: string): Promise<Places> => {
  const places = new Map<string, Place>();
  for (const row of await readRows(join(folder, "postcodes.csv")))
    places.set(row["pcds"]!, { authority: authorityOf(row), east: Number(row["oseast1m"]), north: Number(row["osnrth1m"]) });
  return places;
};

/** Miles to one decimal, in tenths; Northern Ireland is on another grid. */
const tenthsBetween = (home: Place | undefined, placement: Place | undefined): number | null => {
  if (home === undefined || placement === undefined || placement.authority === "NIR") return null;
  const kilometres = Math.sqrt((home.east - placement.east) ** 2 + (home.north - placement.north) ** 2) / 1000;
  return Math.round((kilometres / 1.6093) * 10);
};

/** What a year's return says of a child, of the latest year first. */
type Year = {
  readonly year: number;
  readonly header: Row | undefined;
  readonly uasc: Row | undefined;
  readonly episodes: readonly Row[];
  readonly missing: readonly Row[];
  readonly orders: readonly Row[];
};

type Dated = { readonly start: string; readonly end: string | null };

/** Rows with a first and a last day, as the latest year has them, in order; what an earlier year left open ends with it. */
const datedIn = (
  years: readonly Year[],
  rowsOf: (year: Year) => readonly Row[],
  [from, to]: readonly [string, string],
): readonly (Dated & { readonly kind: string | undefined })[] => {
  const byKey = new Map<string, Dated & { readonly kind: string | undefined }>();
  for (const each of years)
    for (const row of rowsOf(each)) {
      const [start, kind] = [dayOf(row[from]!)!, row["MISSING"]];
      const key = `${start} ${kind ?? ""}`;
      const end = row[to] === "" && each.year !== 2025 ? `${each.year}-04-01` : dayOf(row[to]!);
      if (!byKey.has(key)) byKey.set(key, { start, end, kind });
    }
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, dated]) => dated);
};

/** Whether it is the first of the episodes that has a day in common with what is dated. */
const isFirstOn = (records: readonly EpisodeRecord[], record: EpisodeRecord, { start, end }: Dated): boolean =>
  records.find((each) => each.start <= (end ?? "9999-12-31") && start < (each.end ?? "9999-12-31")) === record;

/** Adds to each episode the incidents and orders that began in it. */
const withBeside = (records: readonly EpisodeRecord[], years: readonly Year[]): readonly EpisodeRecord[] => {
  const inOrder = records.toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const incidents = datedIn(years, ({ missing }) => missing, ["MIS_START", "MIS_END"]);
  const orders = datedIn(years, (year) => year.orders, ["DOLO_START", "DOLO_END"]);
  return inOrder.map((record) => {
    const missing = incidents.filter((each) => isFirstOn(inOrder, record, each));
    const ordered = orders.filter((each) => isFirstOn(inOrder, record, each));
    return {
      ...record,
      ...(missing.length === 0
        ? {}
        : {
            missing: missing.map(({ kind, start, end }) => ({
              kind: kind === "A" ? ("A" as const) : ("M" as const),
              start,
              end,
            })),
          }),
      ...(ordered.length === 0 ? {} : { orders: ordered.map(({ start, end }) => ({ start, end })) }),
    };
  });
};

const blankAsNull = (text: string | undefined): string | null => (text === undefined || text === "" ? null : text);

const locationOf = (row: Row, borough: string, places: Places) => {
  const [home, placement] = [places.get(row["HOME_POST"]!), places.get(row["PL_POST"]!)];
  return {
    hostAuthority: placement?.authority ?? null,
    locality: placement === undefined ? null : placement.authority === borough ? ("IN" as const) : ("OUT" as const),
    distanceTenths: row["LS"] === "V3" || row["LS"] === "V4" ? null : tenthsBetween(home, placement),
  };
};

const recordsOf = (borough: string, child: string, years: readonly Year[], places: Places): readonly EpisodeRecord[] => {
  const header = years.find((year) => year.header !== undefined)!.header!;
  const uasc = years.find((year) => year.uasc !== undefined)?.uasc;
  const byStart = new Map<string, EpisodeRecord>();
  for (const { year, episodes } of years)
    for (const row of episodes) {
      const start = dayOf(row["DECOM"]!)!;
      if (byStart.has(start)) continue;
      const location = locationOf(row, borough, places);
      const isLeftOpen = row["DEC"] === "" && year !== 2025;
      byStart.set(start, {
        return: borough,
        borough,
        child,
        birthMonth: dayOf(header["DOB"]!)!.slice(0, 7),
        sex: header["SEX"]!,
        ethnic: header["ETHNIC"]!,
        uasc: uasc !== undefined,
        uascCeased: dayOf(uasc?.["DUC"] ?? ""),
        start,
        end: isLeftOpen ? `${year}-04-01` : dayOf(row["DEC"]!),
        rne: row["RNE"]!,
        ls: row["LS"]!,
        cin: row["CIN"]!,
        place: row["PLACE"]!,
        placeProvider: blankAsNull(row["PLACE_PROVIDER"]),
        rec: blankAsNull(row["REC"]),
        reasonPlaceChange: blankAsNull(row["REASON_PLACE_CHANGE"]),
        urn: blankAsNull(row["URN"]),
        ...location,
        distanceTenths: uasc === undefined ? location.distanceTenths : null,
      });
    }
  return withBeside([...byStart.values()], years);
};

const readBorough = async (folder: string, borough: string, places: Places): Promise<readonly EpisodeRecord[]> => {
  const years = (await readdir(folder))
    .filter((name) => /^\d{4}$/.test(name))
    .toSorted()
    .toReversed();
  const tables = await Promise.all(
    years.map(async (year) => {
      const there = await readdir(join(folder, year));
      const [header, uasc, episodes, missing, orders] = await Promise.all(
        ["header", "uasc", "episodes", "missing", "dolo"].map(async (table) => {
          const rows = there.includes(`${table}.csv`) ? await readRows(join(folder, year, `${table}.csv`)) : [];
          return Map.groupBy(rows, (row) => row["CHILD"]!);
        }),
      );
      return { year: Number(year), header: header!, uasc: uasc!, episodes: episodes!, missing: missing!, orders: orders! };
    }),
  );
  const children = new Set(tables.flatMap(({ episodes }) => [...episodes.keys()]));
  return [...children].flatMap((child) => {
    const said = tables.map(({ year, header, uasc, episodes, missing, orders }) => ({
      year,
      header: header.get(child)?.[0],
      uasc: uasc.get(child)?.[0],
      episodes: episodes.get(child) ?? [],
      missing: missing.get(child) ?? [],
      orders: orders.get(child) ?? [],
    }));
    return recordsOf(borough, child, said, places);
  });
};

/** The records of every borough of a sub-region, from a folder that `generate` wrote. */
export const readReturns = async (folder: string, subRegion: string): Promise<readonly EpisodeRecord[]> => {
  const places = await readPlaces(folder);
  const boroughs = (await readdir(join(folder, subRegion))).toSorted();
  const records = await Promise.all(boroughs.map((borough) => readBorough(join(folder, subRegion, borough), borough, places)));
  return records.flat();
};
