import { createHash } from "node:crypto";
import type { HomeRecord } from "../../models/home.ts";

/** A row of the register but for the id of the copy it belongs to, which is the hash of all of them. */
export type RegisteredHome = Omit<HomeRecord, "register">;

/** Content hash of a register: the same rows in another order are the same copy. */
export const registerHash = (homes: readonly RegisteredHome[]): string =>
  createHash("sha256")
    .update(JSON.stringify(homes.toSorted((a, b) => (a.urn < b.urn ? -1 : 1))))
    .digest("hex")
    .slice(0, 16);
