/** `node gateway/start.ts`: the gateway as a process. */
import { onOrOff, portNumber, text, VARIABLES, wholeNumber } from "../schema/environment.ts";
import { GATEWAY_PORT, SUB_REGIONS } from "../schema/reference/sub-regions.ts";
import { run } from "../schema/run.ts";
import { serve } from "../schema/serve.ts";
import { buildGateway } from "./gateway.ts";

/** How long a request may take, whatever the sub-regions do. */
const DEADLINE_MS = 2_000;

await run("Gateway", async () => {
  const { env } = process;
  const gateway = buildGateway({
    endpoints: SUB_REGIONS.map(({ code, port }) => ({
      subRegion: code,
      url: env[VARIABLES.url(code)] ?? `http://127.0.0.1:${portNumber(env, VARIABLES.port(code), port)}/graphql`,
      serviceToken: text(env, VARIABLES.serviceToken(code)),
    })),
    tokenSecret: new TextEncoder().encode(text(env, VARIABLES.tokenSecret)),
    deadlineMs: wholeNumber(env, VARIABLES.deadline, DEADLINE_MS),
    isCacheOn: onOrOff(env, VARIABLES.cache, true),
  });
  const port = portNumber(env, VARIABLES.gatewayPort, GATEWAY_PORT);
  const served = await serve({ ...gateway, host: env[VARIABLES.host] ?? "127.0.0.1", port });
  return { served, close: gateway.close };
});
