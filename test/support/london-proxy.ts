/** A proxy in front of a subgraph, in the test's own process: it records what is asked of it and may alter what comes back. */
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A GraphQL request as the gateway sent it. */
export type Recorded = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

/** Reply body -> reply body; `request` is the one it answers. */
export type Alter = (body: string, request: Recorded) => string;

export type Proxy = AsyncDisposable & {
  readonly url: string;
  /** Everything asked since the last `forget`, in order of arrival. */
  readonly recorded: () => readonly Recorded[];
  readonly forget: () => void;
  /** Alters replies from now on; null passes them on as they are. */
  readonly alter: (how: Alter | null) => void;
  /** Passes requests on to another address from now on. */
  readonly passTo: (url: string) => void;
};

export const startProxy = async (first: string): Promise<Proxy> => {
  let [target, altering, recorded]: [string, Alter | null, Recorded[]] = [first, null, []];
  const pass = async (request: IncomingMessage): Promise<{ status: number; body: string }> => {
    const text = await textOf(request);
    const asked = JSON.parse(text) as Recorded;
    recorded.push(asked);
    const reply = await fetch(target, { method: "POST", headers: passedOn(request), body: text });
    const body = await reply.text();
    return { status: reply.status, body: altering === null ? body : altering(body, asked) };
  };
  const server = createServer((request, response) => {
    pass(request).then(
      ({ status, body }) => response.writeHead(status, { "content-type": "application/graphql-response+json" }).end(body),
      // The subgraph behind is gone: so is the connection, as without a proxy.
      () => response.destroy(),
    );
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    recorded: () => recorded,
    forget: () => void (recorded = []),
    alter: (how) => void (altering = how),
    passTo: (url) => void (target = url),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
};

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
};

const passedOn = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    ["content-type", "accept", "x-service-token", "authorization"].flatMap((name) => {
      const value = headers[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
