/** A gateway, or a subgraph over a small store, served on loopback from the test's own process: for what needs no six processes. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildGateway } from "../../gateway/gateway.ts";
import { SUB_REGIONS, type SubRegion, type SubRegionCode, subRegionOf } from "../../schema/reference/sub-regions.ts";
import { serve } from "../../schema/server/serve.ts";
import { importReturns } from "../../subgraphs/returns/import/import-returns.ts";
import { readPostcodes } from "../../subgraphs/returns/places/postcode-table.ts";
import { migrate, openStore } from "../../subgraphs/store/open-store.ts";
import { buildSubgraph } from "../../subgraphs/subgraph.ts";
import { generate } from "../../subgraphs/synthetic/generate.ts";
import { followSnapshots } from "../../subgraphs/vintages/snapshots.ts";
import { keepFolder, type KeptFolder, writeKept } from "./kept-folder.ts";
import { type AskOptions, post, type Reply } from "./london-ask.ts";
import { NOISE_SECRET, noiseSecretFor } from "./noise.ts";
import { tokenKeysOf } from "./tokens.ts";

export type InProcess = AsyncDisposable & {
  readonly url: string;
  readonly ask: <T>(query: string, asking?: AskOptions) => Promise<Reply<T>>;
};

const NEL = subRegionOf("NEL")!;

export const SERVICE_TOKEN = "a service token of the tests";

/** A gateway whose sub-regions are at `urls`, and gone where none is given. */
export const serveGateway = async (
  urls: Partial<Record<SubRegionCode, string>> = {},
  callerRate = 1_000_000,
): Promise<InProcess> => {
  const endpoints = SUB_REGIONS.map(({ code }) => ({
    subRegion: code,
    url: urls[code] ?? "http://127.0.0.1:1/graphql",
    serviceToken: SERVICE_TOKEN,
  }));
  const gateway = buildGateway({ endpoints, tokenKeys: tokenKeysOf(), deadlineMs: 2_000, isCacheOn: true, callerRate });
  const { url, close } = await serve({ ...gateway, host: "127.0.0.1", port: 0 });
  return {
    url,
    ask: (query, asking) => post(url, query, asking),
    [Symbol.asyncDispose]: async () => {
      await close();
      await gateway.close();
    },
  };
};

/** North East London with the made-up return of the City of London, or with nothing at all. */
export const serveSubgraph = (given: "CITY_OF_LONDON" | "NOTHING"): Promise<InProcess> =>
  serveStore(NEL, given === "CITY_OF_LONDON" ? importCity : () => Promise.resolve());

/** A sub-region over a store that `fill` has put into a data folder. */
export const serveStore = async (subRegion: SubRegion, fill: (data: string) => Promise<void>): Promise<InProcess> => {
  const data = await mkdtemp(join(tmpdir(), "london-subgraph-"));
  await fill(data);
  const store = await openStore(subRegion, { data, uri: undefined });
  const snapshots = await followSnapshots(store.models, subRegion, noiseSecretFor);
  const subgraph = buildSubgraph({
    subRegion,
    models: store.models,
    snapshots,
    tokenKeys: tokenKeysOf(subRegion.code),
    serviceToken: SERVICE_TOKEN,
    isCacheOn: true,
  });
  const { url, close } = await serve({ ...subgraph, host: "127.0.0.1", port: 0 });
  return {
    url,
    ask: (query, asking) => post(url, query, asking),
    [Symbol.asyncDispose]: async () => {
      await close();
      await snapshots.close();
      await store.connection.close();
      await rm(data, { recursive: true });
    },
  };
};

/** Writes the made-up return of the City of London and imports it into the store of North East London. */
const importOnce = async (): Promise<KeptFolder> => {
  const data = await mkdtemp(join(tmpdir(), "city-of-london-"));
  const folder = join(data, "returns");
  await generate({ folder, seed: 2025, boroughs: ["E09000001"] });
  const store = await openStore(NEL, { data, uri: undefined });
  await migrate(store);
  const outcome = await importReturns({
    models: store.models,
    subRegion: NEL,
    files: [join(folder, "nel")],
    postcodes: await readPostcodes(join(folder, "postcodes.csv")),
    pseudonymKey: "a key of the tests",
    noiseSecret: NOISE_SECRET,
  });
  await store.connection.close();
  if (outcome.kind !== "imported") throw new Error(`The made-up return was not imported but ${outcome.kind}.`);
  const kept = await keepFolder(data);
  await rm(data, { recursive: true });
  return kept;
};

let kept: ReturnType<typeof importOnce> | undefined;

/** Brings a data folder to where the made-up return of the City of London is live in the store of North East London. */
export const importCity = async (data: string): Promise<void> => {
  kept ??= importOnce();
  await writeKept(await kept, data);
};
