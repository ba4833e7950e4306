import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { buildSchema } from "graphql";
import { expect, it, vi } from "vitest";
import { serverEnvironment } from "../../bin/keys/secrets.ts";
import { boroughToken } from "../../bin/keys/token-keys.ts";
import { subRegionOf } from "../../schema/reference/sub-regions.ts";
import { buildApollo } from "../../schema/server/apollo.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { storeFile } from "../../subgraphs/data-folder/data-folder.ts";
import { plainEnvironment } from "../support/environment.ts";
import { post } from "../support/london-ask.ts";
import { importCity } from "../support/london-in-process.ts";
import { startProcess } from "../support/london-process.ts";
import { NOISE_SECRET } from "../support/noise.ts";

it("tells the caller nothing but a number to quote, and logs neither message nor value", async () => {
  const data = await mkdtemp(join(tmpdir(), "london-broken-"));
  await importCity(data);
  const settings = { [VARIABLES.port("NEL")]: "0", [VARIABLES.noiseSecret]: NOISE_SECRET.toString("hex") };
  const environment = await serverEnvironment(data, { ...plainEnvironment(), ...settings });
  const subgraph = await startProcess("nel", environment);
  using store = new DatabaseSync(storeFile(data, subRegionOf("NEL")!));
  store.exec("ALTER TABLE episodes RENAME COLUMN doc TO gone");

  const token = await boroughToken(data, "E09000001", environment);
  const query = `{ borough(code: "E09000001") { placementRecords(first: 1) { pageInfo { endCursor } } } }`;
  const { data: answer, errors } = await post(subgraph.url, query, { token });
  subgraph.kill("SIGTERM");
  expect(await subgraph.gone).toBe("0");
  await rm(data, { recursive: true });

  expect(answer).toEqual({ borough: { placementRecords: null } });
  expect(errors).toEqual([
    {
      message: "Something went wrong on our side.",
      path: ["borough", "placementRecords"],
      extensions: { code: "INTERNAL_SERVER_ERROR", requestId: expect.any(String) as unknown },
    },
  ]);
  const logged = JSON.parse(subgraph.log()) as Readonly<Record<string, unknown>>;
  expect(Object.keys(logged).toSorted()).toEqual(["at", "error", "event", "level", "requestId"]);
  expect(logged["requestId"]).toBe(errors![0]!.extensions!["requestId"]);
});

it("is what comes of a value that its type can't hold too, and quotes it nowhere", async () => {
  using logged = vi.spyOn(console, "error").mockReturnValue();
  const schema = buildSchema("type Query { amount: Float }");
  schema.getQueryType()!.getFields()["amount"]!.resolve = () => "child of nobody";
  const { body } = await buildApollo(schema).executeOperation({ query: "{ amount }" });
  const told = JSON.stringify([body, logged.mock.calls]);
  expect(told).toContain("INTERNAL_SERVER_ERROR");
  expect(told).toContain("resolver_failed");
  expect(told).not.toContain("nobody");
});
