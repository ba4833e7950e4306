import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { subRegionOf } from "../../../schema/reference/sub-regions.ts";
import { openStore } from "../../../subgraphs/store/open-store.ts";

it("takes an address of several servers, and says that none of them is there", async () => {
  const data = await mkdtemp(join(tmpdir(), "london-store-"));
  const uri = "mongodb://127.0.0.1:1,127.0.0.1:2/?replicaSet=rs0&serverSelectionTimeoutMS=100";
  await expect(openStore(subRegionOf("NCL")!, { data, uri })).rejects.toMatchObject({ name: "MongooseServerSelectionError" });
  await rm(data, { recursive: true });
});
