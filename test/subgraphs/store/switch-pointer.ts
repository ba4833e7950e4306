/** Makes one call on a store's items and is killed when it answers: nothing is tidied up at the end that might write to the disk. */
import { connectStore } from "../../../subgraphs/store/connect.ts";
import { buildItems, itemOf } from "./items.ts";

const [file = "", job] = process.argv.slice(2);
const items = buildItems(await connectStore({ file }));
if (job === "updateOne") await items.updateOne({ amount: 0 }, { $set: { amount: 1000 } });
if (job === "insertOne") await items.create(itemOf(1));
if (job === "insertMany") await items.insertMany([itemOf(1), itemOf(2)], { lean: true });
process.kill(process.pid, "SIGKILL");
