/** `node subgraphs/start.ts nel`: one sub-region's subgraph as a process. */
import { SUB_REGIONS, subRegionOf } from "../schema/reference/sub-regions.ts";
import { ConfigurationError, listening, onOrOff, optional, portNumber, secret, VARIABLES } from "../schema/server/environment.ts";
import { run } from "../schema/server/run.ts";
import { serve } from "../schema/server/serve.ts";
import { tokenKeys } from "../schema/server/token-keys.ts";
import { pseudonymKeyFile } from "./data-folder/data-folder.ts";
import { readNoiseSecret, requireNoiseSecret } from "./data-folder/noise-secret.ts";
import { ifThere } from "./data-folder/read-if-there.ts";
import { requireFolder } from "./data-folder/require-folder.ts";
import { openStore } from "./store/open-store.ts";
import { buildSubgraph } from "./subgraph.ts";
import { openLiveStore } from "./vintages/open-live-store.ts";
import { followSnapshots } from "./vintages/snapshots.ts";

const asked = process.argv[2] ?? "";

await run(asked.toUpperCase() || "Subgraph", async () => {
  const subRegion = subRegionOf(asked.toUpperCase());
  if (subRegion === undefined)
    throw new ConfigurationError(`name one of ${SUB_REGIONS.map(({ code }) => code.toLowerCase()).join(", ")}.`);
  const { env } = process;
  const keys = tokenKeys(env, [subRegion.code]);
  const serviceToken = secret(env, VARIABLES.serviceToken(subRegion.code));
  const isCacheOn = onOrOff(env, VARIABLES.cache, true);
  const port = portNumber(env, VARIABLES.port(subRegion.code), subRegion.port);
  const data = optional(env, VARIABLES.data) ?? "data";
  await requireFolder(data);
  // One that makes no sense is said at once, though it may not be needed yet.
  await readNoiseSecret(env, data, subRegion);
  // An import makes the key: where there is one, what it brought in must be there too. Else the server waits for the first import.
  const isFirst = (await ifThere(pseudonymKeyFile(data, subRegion))) === null;
  const store = await (isFirst ? openStore : openLiveStore)(subRegion, { data, uri: optional(env, VARIABLES.mongo) });
  const snapshots = await followSnapshots(store.models, subRegion, (fingerprint) =>
    requireNoiseSecret(env, data, subRegion, fingerprint),
  );
  const subgraph = buildSubgraph({ subRegion, models: store.models, snapshots, tokenKeys: keys, serviceToken, isCacheOn });
  const served = await serve({ ...subgraph, ...listening(env), port });
  return {
    served,
    close: async () => {
      await snapshots.close();
      await store.connection.close();
    },
  };
});
