/**
 * What nobody may run: one server over the records of all 33 boroughs, to measure the crossing against. The same schema, resolvers
 * and disclosure control as the gateway's; its figures come from one snapshot in its own memory. `node bench/pooled.ts DATA on|off`
 */
import type { GatewayContext } from "../gateway/context.ts";
import { gatewaySchema } from "../gateway/gateway.ts";
import { localAnswers } from "../schema/figures/local-answers.ts";
import { providerUse } from "../schema/figures/provider-use.ts";
import type { Rosters } from "../schema/question/coverage.ts";
import type { Audience } from "../schema/question/population.ts";
import { LONDON_PLACE } from "../schema/reference/places.ts";
import { SUB_REGIONS } from "../schema/reference/sub-regions.ts";
import { registerReader } from "../schema/register/reader.ts";
import { buildApollo } from "../schema/server/apollo.ts";
import { run } from "../schema/server/run.ts";
import { serve } from "../schema/server/serve.ts";
import { requireNoiseSecret } from "../subgraphs/data-folder/noise-secret.ts";
import { partialCache, partialOf } from "../subgraphs/snapshot/answers.ts";
import { recordsOf } from "../subgraphs/snapshot/records.ts";
import { registerCopy } from "../subgraphs/snapshot/register-copy.ts";
import { buildSnapshot } from "../subgraphs/snapshot/snapshot.ts";
import { openStore } from "../subgraphs/store/open-store.ts";
import { followSnapshots } from "../subgraphs/vintages/snapshots.ts";
import { heldBy } from "../test/support/held-by.ts";

/** One server has one secret: its numbers are as far from the true ones as London's, but others. */
const NOISE_SECRET = Buffer.alloc(32, "noise of a bench");

const [data = "data", cached = "off"] = process.argv.slice(2);

/** One iterable after another. */
async function* joined<T>(parts: readonly AsyncIterable<T>[]): AsyncGenerator<T> {
  for (const part of parts) yield* part;
}

const readAll = async () => {
  const stores = await Promise.all(SUB_REGIONS.map((subRegion) => openStore(subRegion, { data, uri: undefined })));
  const rosters = new Map();
  const records = [];
  for (const [at, { models }] of stores.entries()) {
    const subRegion = SUB_REGIONS[at]!;
    const followed = await followSnapshots(models, subRegion, (noise) => requireNoiseSecret(process.env, data, subRegion, noise));
    const { snapshot, manifest } = followed.current()!;
    await followed.close();
    rosters.set(subRegion.code, { kind: "ANSWERED", vintage: "pooled", returns: snapshot.returns, incompatible: [] });
    records.push(await recordsOf(models, manifest));
  }
  const homes = records[0]!.homes;
  const snapshot = await buildSnapshot(
    { vintage: "pooled", returns: [], noiseSecret: NOISE_SECRET },
    {
      episodes: joined(records.map(({ episodes }) => episodes)),
      costs: joined(records.map(({ costs }) => costs)),
      beds: records.flatMap(({ beds }) => beds),
      homes,
    },
  );
  await Promise.all(stores.map(({ connection }) => connection.close()));
  return { snapshot, rosters: rosters as Rosters, homes };
};

await run("Pooled", async () => {
  const { snapshot, rosters, homes } = await readAll();
  const register = registerCopy("pooled", homes);
  const cache = partialCache(cached === "on");
  // Nothing is kept by vintages here, so none are pinned.
  const served = await serve<Omit<GatewayContext, "pinned">>({
    apollo: buildApollo(gatewaySchema()),
    contextOf: () => {
      const audience: Audience = { kind: "PUBLIC" };
      const answers = localAnswers({
        whole: LONDON_PLACE,
        rosters,
        vectorsFor: (query, place) => partialOf(snapshot, heldBy(place, query), cache),
      });
      return Promise.resolve({
        audience,
        answers,
        providerUse: (measure, when) => providerUse(measure, when, { audience, answers }),
        authorization: undefined,
        register: registerReader(() => Promise.resolve(register)),
        vacant: (borough) => Promise.resolve({ borough, asAt: null, byUrn: new Map() }),
        askOne: () => Promise.reject(new Error("There is nobody else to ask.")),
      });
    },
    readiness: () => Promise.resolve({ ready: true, detail: {} }),
    host: "127.0.0.1",
    port: 0,
  });
  return { served, close: () => Promise.resolve() };
});
