import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Connection } from "mongoose";
import { connectStore } from "../../../subgraphs/store/connect.ts";

export type StoreAddress = { readonly uri?: string | undefined; readonly file: string };

/** A store of its own for one test file: an address to connect to any number of times, gone when disposed. */
export type TestStore = AsyncDisposable & { readonly address: StoreAddress; readonly connect: () => Promise<Connection> };

/** The embedded store in a folder of its own. */
export const openEmbedded = async (): Promise<TestStore> => {
  const folder = await mkdtemp(join(tmpdir(), "store-"));
  const address = { file: join(folder, "records.db") };
  const connections: Connection[] = [];
  return {
    address,
    connect: async () => {
      const connection = await connectStore(address);
      connections.push(connection);
      return connection;
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(connections.map((connection) => connection.close()));
      await rm(folder, { recursive: true });
    },
  };
};

/** A database of its own on the server at `server`, dropped when disposed. */
export const openServer = (server: string) => async (): Promise<TestStore> => {
  const uri = new URL(server);
  uri.pathname = `/store-contract-${process.pid}-${Date.now()}`;
  const address = { uri: uri.href, file: "" };
  const connections: Connection[] = [];
  return {
    address,
    connect: async () => {
      const connection = await connectStore(address);
      connections.push(connection);
      return connection;
    },
    [Symbol.asyncDispose]: async () => {
      await connections[0]?.dropDatabase();
      await Promise.all(connections.map((connection) => connection.close()));
    },
  };
};
