import type { Connection } from "mongoose";
import { connectStore } from "../../../subgraphs/store/connect.ts";
import { buildItems, itemOf } from "./items.ts";
import type { StoreAddress } from "./open-stores.ts";

/** Inserts `count` items in one call. */
const write = async (connection: Connection, count: number): Promise<number> => {
  const items = Array.from({ length: count }, (_, place) => itemOf(place));
  return (await buildItems(connection).insertMany(items, { lean: true })).length;
};

/** Tries `count` times to move the pointer on by one from what it last read; how often it was first. */
const swap = async (connection: Connection, count: number): Promise<number> => {
  const items = buildItems(connection);
  let won = 0;
  for (let attempt = 0; attempt < count; attempt += 1) {
    const { amount } = await items.findOne({ child: "pointer" }).lean().orFail();
    const { matchedCount } = await items.updateOne({ child: "pointer", amount }, { $set: { amount: amount + 1 } });
    won += matchedCount;
  }
  return won;
};

/** The second process of the store's tests: does one job on a store and sends its parent one number. */
const [job, address, count] = process.argv.slice(2);
const connection = await connectStore(JSON.parse(String(address)) as StoreAddress);
process.send?.(await (job === "write" ? write : swap)(connection, Number(count)));
await connection.close();
process.disconnect();
