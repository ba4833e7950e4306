/** A subgraph whose store loses its rows while it runs: rows are an error, never none, and figures stay those of what was there. */
import { rm, truncate } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { serverEnvironment } from "../../bin/keys/secrets.ts";
import { boroughToken } from "../../bin/keys/token-keys.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { COMPILE_CACHE } from "../bin/command.ts";
import { openImported } from "../bin/imported.ts";
import { HACKNEY } from "../subgraphs/returns/returns-folder.ts";
import { plainEnvironment } from "../support/environment.ts";
import { post } from "../support/london-ask.ts";
import { startProcess } from "../support/london-process.ts";

const QUERY = `{ borough(code: "${HACKNEY}") {
  placements(asAt: "2024-03-31") { total { children { value status } } }
  placementRecords { totalCount nodes { start } }
} }`;

const change = async (store: string, sql: string): Promise<void> => {
  using file = new DatabaseSync(store);
  file.exec(sql);
};

it.each([
  ["is removed", (store: string) => rm(store)],
  ["is emptied", (store: string) => truncate(store)],
  ["loses its table", (store: string) => change(store, "DROP TABLE episodes")],
  ["loses its rows", (store: string) => change(store, "DELETE FROM episodes")],
])(
  "says so of a store that %s",
  async (_, lose) => {
    await using work = await openImported();
    const data = join(work.path, "data");
    const environment = {
      ...(await serverEnvironment(data, plainEnvironment())),
      ...COMPILE_CACHE,
      [VARIABLES.port("NEL")]: "0",
    };
    const subgraph = await startProcess("nel", environment);
    try {
      const token = await boroughToken(data, HACKNEY, environment);
      const figures = { placements: { total: { children: { value: 1, status: "OK" } } } };
      const before = await post(subgraph.url, QUERY, { token });
      expect(before.data).toEqual({
        borough: { ...figures, placementRecords: { totalCount: 1, nodes: [{ start: "2023-06-01" }] } },
      });
      await lose(join(data, "stores/nel.sqlite"));
      const after = await post(subgraph.url, QUERY, { token });
      expect(after.data).toEqual({ borough: { ...figures, placementRecords: null } });
      expect(after.errors).toMatchObject([{ path: ["borough", "placementRecords"] }]);
    } finally {
      subgraph.kill("SIGTERM");
      await subgraph.gone;
    }
  },
  60_000,
);
