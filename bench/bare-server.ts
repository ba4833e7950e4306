/** A server of one answer and nothing else: what HTTP itself costs with Node, to hold the gateway's kept answers against. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const [, , answer = ""] = process.argv;

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    JSON.parse(Buffer.concat(chunks).toString("utf8"));
    response.setHeader("content-type", "application/json; charset=utf-8");
    response.end(answer);
  });
}).listen(0, "127.0.0.1", () => {
  process.send?.({ kind: "LISTENING", url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` });
});
process.once("SIGTERM", () => process.exit(0));
