/** A proxy in front of a subgraph, in the test's own process: it keeps all that crosses, and may alter what comes back or hold it up. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { HEADERS, sealOf } from "../../schema/vector/crossing.ts";

/** A GraphQL request as the gateway sent it. */
export type Recorded = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

/** What crossed, there and back, as text; `authorization` is the caller's own, if the gateway passed it on. */
type Exchange = { readonly asked: string; readonly answered: string; readonly authorization: string | undefined };

/** Reply body -> reply body; `request` is the one it answers. One that throws cuts the connection, as a subgraph that dies does. */
export type Alter = (body: string, request: Recorded) => string | Promise<string>;

export type Proxy = AsyncDisposable & {
  readonly url: string;
  /** Everything asked since the last `forget`, in order of arrival. */
  readonly recorded: () => readonly Recorded[];
  /** The same with the replies, in order of reply. */
  readonly exchanges: () => readonly Exchange[];
  readonly forget: () => void;
  /** Alters replies from now on, under the sub-region's own seal unless told otherwise; null passes them on as they are. */
  readonly alter: (how: Alter | null, seal?: "OWN" | "AS_IT_WAS") => void;
  /** Passes requests on to another address from now on. */
  readonly passTo: (url: string) => void;
  /** Keeps requests waiting until what it returns is called. */
  readonly hold: () => () => void;
};

type Altering = { readonly how: Alter | null; readonly seal: "OWN" | "AS_IT_WAS" };

const UNALTERED: Altering = { how: null, seal: "AS_IT_WAS" };

/** `serviceToken` is the sub-region's: whoever runs a sub-region can seal what it likes. */
export const startProxy = async (first: string, serviceToken: string): Promise<Proxy> => {
  let [target, altering, recorded, exchanges] = [first, UNALTERED, [] as Recorded[], [] as Exchange[]];
  let held: Promise<void> = Promise.resolve();
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = await textOf(request);
    const question = JSON.parse(asked) as Recorded;
    recorded.push(question);
    await held;
    const reply = await fetch(target, { method: "POST", headers: passedOn(request), body: asked });
    const body = await reply.text();
    exchanges.push({ asked, answered: body, authorization: request.headers.authorization });
    const { how, seal } = altering;
    const sent = how === null ? body : await how(body, question);
    response
      .writeHead(reply.status, {
        "content-type": "application/graphql-response+json",
        [HEADERS.seal]:
          how === null || seal === "AS_IT_WAS" ? (reply.headers.get(HEADERS.seal) ?? "") : sealOf(serviceToken, sent),
      })
      .end(sent);
  };
  const server = createServer((request, response) => {
    // The subgraph behind is gone: so is the connection, as without a proxy.
    pass(request, response).catch(() => response.destroy());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    recorded: () => recorded,
    exchanges: () => exchanges,
    forget: () => void ([recorded, exchanges] = [[], []]),
    alter: (how, seal = "OWN") => void (altering = { how, seal }),
    passTo: (url) => void (target = url),
    hold: () => {
      const until = Promise.withResolvers<void>();
      held = until.promise;
      return until.resolve;
    },
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
    ["content-type", "accept", "authorization", HEADERS.serviceToken, HEADERS.vintage].flatMap((name) => {
      const value = headers[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );

/** Whether a request asks for partials: the others ask for rosters, rows and the register. */
export const isPartials = ({ query }: Recorded): boolean => query.includes("partials(");

/** A closed question as it crosses. */
export type Crossed = {
  readonly form: string;
  readonly fact: string;
  readonly measure: string;
  readonly times: readonly string[];
  readonly by: readonly string[];
  readonly where: readonly { readonly dimension: string; readonly codes: readonly string[] }[];
};

export const questionsIn = ({ variables }: Recorded): readonly Crossed[] => variables["queries"] as readonly Crossed[];
