/** Requests as they are on the wire, with replies as they come: for what `fetch` hides. */
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { connect, type Socket } from "node:net";

export type WireReply = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

export type WireRequest = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};

/** On a connection of its own. */
export const send = (url: string, { method = "GET", headers = {}, body }: WireRequest = {}): Promise<WireReply> =>
  new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on("error", reject);
    request.end(body);
  });

export const jsonOf = <T>({ body }: WireReply): T => JSON.parse(body.toString("utf8")) as T;

/** A socket that has sent some bytes, all that has come back so far, and the moment that the other side ended it. */
export const open = (url: string, bytes: string) => {
  const { hostname, port } = new URL(url);
  let came = "";
  const socket: Socket = connect(Number(port), hostname, () => socket.write(bytes));
  socket.on("data", (chunk: Buffer) => (came += chunk.toString("utf8")));
  const ended = new Promise<string>((resolve) => {
    socket.on("error", () => {});
    socket.on("close", () => resolve(came));
  });
  return { socket, came: () => came, ended, [Symbol.dispose]: () => void socket.destroy() };
};
