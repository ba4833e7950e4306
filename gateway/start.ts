/** `node gateway/start.ts`: the gateway as a process. */
import { join } from "node:path";
import { GATEWAY_PORT, SUB_REGIONS } from "../schema/reference/sub-regions.ts";
import {
  address,
  callerRate,
  listening,
  onOrOff,
  optional,
  portNumber,
  secret,
  VARIABLES,
  wholeNumber,
} from "../schema/server/environment.ts";
import { run } from "../schema/server/run.ts";
import { serve } from "../schema/server/serve.ts";
import { tokenKeys } from "../schema/server/token-keys.ts";
import { buildGateway } from "./gateway.ts";

/** How long a request may take, whatever the sub-regions do. */
const DEADLINE_MS = 2_000;

await run("Gateway", async () => {
  const { env } = process;
  const gateway = buildGateway({
    endpoints: SUB_REGIONS.map(({ code, port }) => ({
      subRegion: code,
      url: address(env, VARIABLES.url(code), `http://127.0.0.1:${portNumber(env, VARIABLES.port(code), port)}/graphql`),
      serviceToken: secret(env, VARIABLES.serviceToken(code)),
    })),
    tokenKeys: tokenKeys(
      env,
      SUB_REGIONS.map(({ code }) => code),
    ),
    deadlineMs: wholeNumber(env, VARIABLES.deadline, DEADLINE_MS),
    callerRate: callerRate(env),
    isCacheOn: onOrOff(env, VARIABLES.cache, true),
    isMadeUp: onOrOff(env, VARIABLES.madeUp, false),
    ...(optional(env, VARIABLES.data) === undefined ? {} : { folder: join(env[VARIABLES.data]!, "explorer") }),
  });
  const port = portNumber(env, VARIABLES.gatewayPort, GATEWAY_PORT);
  const served = await serve({ ...gateway, ...listening(env), port });
  return { served, close: gateway.close };
});
