/** Load from this process upon servers that are processes of their own: the same for every peer. */
import { Pool } from "undici";

/** A request as it travels. */
export type Sent = { readonly method: "GET" | "POST"; readonly path: string; readonly body?: string };

export type Target = {
  readonly send: (request: Sent) => Promise<Buffer>;
  readonly close: () => Promise<void>;
};

const CONNECTIONS = 32;

/** Errors: an Error for an answer that is none: another status, or errors of GraphQL. */
export const targetAt = (url: string, headers: Readonly<Record<string, string>> = {}): Target => {
  const pool = new Pool(new URL(url).origin, { connections: CONNECTIONS });
  return {
    send: async ({ method, path, body }) => {
      const answer = await pool.request({
        method,
        path,
        headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
        ...(body === undefined ? {} : { body }),
      });
      const bytes = Buffer.from(await answer.body.arrayBuffer());
      if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}: ${bytes.toString("utf8", 0, 300)}`);
      return bytes;
    },
    close: () => pool.close(),
  };
};

export const posted = (url: string, body: object): Sent => ({
  method: "POST",
  path: new URL(url).pathname,
  body: JSON.stringify(body),
});

export type Slice = { readonly times: readonly number[]; readonly perSecond: number };

/** Some callers who each wait for their answer, for so many milliseconds; `send` is told the number of the request. */
export const slice = async (callers: number, forMs: number, send: (at: number) => Promise<unknown>): Promise<Slice> => {
  const times: number[] = [];
  const begin = performance.now();
  let next = 0;
  const caller = async (): Promise<void> => {
    while (performance.now() - begin < forMs) {
      const start = performance.now();
      await send(next++);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return { times, perSecond: (1000 * times.length) / (performance.now() - begin) };
};
