/** A peer for money: DuckDB, in this process, over files in which the records of all 33 boroughs are pooled. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import type { Vintage } from "../../subgraphs/models/vintage.ts";
import { recordsOf } from "../../subgraphs/snapshot/records.ts";
import { spellsOf } from "../../subgraphs/snapshot/timeline.ts";
import { openStore } from "../../subgraphs/store/open-store.ts";

/**
 * What is pooled: prices as handed in; and on which days a child was placed with whom, temporary moves already put in their place.
 * Children are numbered, as anybody would who pools them, and a spell that goes on ends in 9999.
 */
const FILES = { costs: "costs", spells: "spells" } as const;

const COLUMNS = {
  costs: `child INTEGER, placement_start DATE, "from" DATE, "to" DATE, pence BIGINT, per_days INTEGER`,
  spells: `child INTEGER, start DATE, "end" DATE, provider VARCHAR`,
} as const;

const NEVER = "9999-12-31";

type Row = readonly (string | number | null)[];

type Rows = Readonly<Record<keyof typeof FILES, readonly Row[]>>;

type Records = Awaited<ReturnType<typeof recordsOf>>;

/** The number of a child, given when it is first met. */
type NumberOf = (borough: string, child: string) => number;

const numbers = (): NumberOf => {
  const known = new Map<string, number>();
  return (borough, child) => {
    const name = `${borough} ${child}`;
    const number = known.get(name) ?? known.size;
    known.set(name, number);
    return number;
  };
};

const costRows = async ({ costs }: Records, numberOf: NumberOf): Promise<readonly Row[]> =>
  (await Array.fromAsync(costs))
    .flat()
    .map(({ borough, child, placementStart, from, to, pence, perDays }) => [
      numberOf(borough, child),
      placementStart,
      from,
      to,
      pence,
      perDays,
    ]);

const spellRows = async ({ episodes, homes }: Records, numberOf: NumberOf): Promise<readonly Row[]> => {
  const providers = new Map(homes.map(({ urn, provider }) => [urn, provider]));
  const children = (await Array.fromAsync(episodes)).flatMap((each) => [...Map.groupBy(each, ({ child }) => child).values()]);
  return children.flatMap(spellsOf).map(({ placed, episode, start, end }) => {
    const provider = placed.urn === null ? null : (providers.get(placed.urn) ?? null);
    return [numberOf(episode.borough, episode.child), start, end ?? NEVER, provider];
  });
};

const rowsOf = async (data: string): Promise<Rows> => {
  const [costs, spells]: [(readonly Row[])[], (readonly Row[])[]] = [[], []];
  const numberOf = numbers();
  for (const subRegion of SUB_REGIONS) {
    const { models, connection } = await openStore(subRegion, { data, uri: undefined });
    const { vintage } = await models.current.findById("current").orFail();
    const records = await recordsOf(models, await models.vintages.findById(vintage).lean<Vintage>().orFail());
    costs.push(await costRows(records, numberOf));
    spells.push(await spellRows(records, numberOf));
    await connection.close();
  }
  return { costs: costs.flat(), spells: spells.flat() };
};

const csvOf = (rows: readonly Row[]): string => rows.map((row) => row.map((cell) => cell ?? "").join()).join("\n");

/** Writes each table as CSV, and has DuckDB make Parquet of it. */
const writeFiles = async (connection: DuckDBConnection, folder: string, rows: Rows): Promise<void> => {
  for (const name of Object.values(FILES)) {
    await writeFile(join(folder, `${name}.csv`), csvOf(rows[name]));
    await connection.run(`CREATE TEMP TABLE loaded (${COLUMNS[name]})`);
    await connection.run(`COPY loaded FROM '${join(folder, `${name}.csv`)}' (FORMAT csv, HEADER false)`);
    await connection.run(`COPY loaded TO '${join(folder, `${name}.parquet`)}' (FORMAT parquet)`);
    await connection.run(`DROP TABLE loaded`);
  }
};

/**
 * Spend by provider over a period, by the rules of `subgraphs/snapshot/paid-placements.ts`: a price costs for a run of its days what it
 * comes to up to the run's end less what it comes to up to its beginning, in whole sevenths of a penny; a placement is of whom it was
 * with on the later of its first day and the period's. Of what is published then (noise, boroughs, dominance) SQL does nothing.
 */
const spendByProvider = (folder: string, from: string, to: string): string => `
  WITH priced AS (
    SELECT *, greatest("from", DATE '${from}') AS first, least("to", DATE '${to}') + 1 AS after
    FROM read_parquet('${join(folder, "costs.parquet")}')
    WHERE "from" <= DATE '${to}' AND "to" >= DATE '${from}'
  ), paid AS (
    SELECT child, placement_start, greatest(placement_start, DATE '${from}') AS day,
      sum((7 * pence * (after - "from")) // per_days - (7 * pence * (first - "from")) // per_days) AS sevenths
    FROM priced GROUP BY ALL
  )
  SELECT s.provider, count(DISTINCT p.child) AS children, sum(p.sevenths)::DOUBLE / 700 AS pounds
  FROM paid p LEFT JOIN read_parquet('${join(folder, "spells.parquet")}') s
    ON p.child = s.child AND s.start <= p.day AND s."end" > p.day
  GROUP BY ALL`;

export type Pool = {
  readonly rows: { readonly costs: number; readonly spells: number };
  /** Pounds by the provider's id; "" where none is known. */
  readonly spend: () => Promise<ReadonlyMap<string, number>>;
  readonly close: () => Promise<void>;
};

/** Pools what the five stores hold. */
export const openPool = async (data: string, { from, to }: { readonly from: string; readonly to: string }): Promise<Pool> => {
  const folder = await mkdtemp(join(tmpdir(), "placements-pool-"));
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const rows = await rowsOf(data);
  await writeFiles(connection, folder, rows);
  const prepared = await connection.prepare(spendByProvider(folder, from, to));
  return {
    rows: { costs: rows.costs.length, spells: rows.spells.length },
    spend: async () => {
      const answered = await prepared.runAndReadAll();
      return new Map(answered.getRowObjectsJson().map(({ provider, pounds }) => [String(provider ?? ""), Number(pounds)]));
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true });
    },
  };
};
