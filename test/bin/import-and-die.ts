/**
 * Imports a folder and kills its own process with SIGKILL just before its n-th call that changes the store; with n = 0 it lives,
 * and prints how many such calls there are. A test's stand-in for a power cut at any moment.
 */
import { buildModels } from "../../subgraphs/models/models.ts";
import { importReturns } from "../../subgraphs/returns/import/import-returns.ts";
import { connectStore } from "../../subgraphs/store/connect.ts";
import { NEL } from "../subgraphs/returns/returns-folder.ts";
import { NOISE_SECRET } from "../support/noise.ts";

const [, , file = "", returns = "", call = "0"] = process.argv;
const connection = await connectStore({ file });
const models = buildModels(connection);
let calls = 0;

type Call = (...given: readonly unknown[]) => unknown;

const counted =
  (change: Call): Call =>
  (...given) => {
    calls += 1;
    if (calls === Number(call)) process.kill(process.pid, "SIGKILL");
    return change(...given);
  };

for (const model of Object.values(models)) {
  const changes = model as unknown as Record<string, Call>;
  for (const name of ["create", "insertMany", "updateOne", "deleteOne", "deleteMany"])
    changes[name] = counted((changes[name] as Call).bind(model));
}
await importReturns({
  models,
  subRegion: NEL,
  files: [returns],
  postcodes: null,
  pseudonymKey: "a key",
  noiseSecret: NOISE_SECRET,
});
await connection.close();
console.log(calls);
