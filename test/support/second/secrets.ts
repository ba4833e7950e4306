import { createHash } from "node:crypto";
import type { Secret } from "./keys.ts";

/** A made-up secret: the same for the same name. */
export const madeUpSecret = (name: string): Secret => createHash("sha256").update(name).digest();

/** A made-up pseudonym of a child, likewise. */
export const madeUpPseudonym = (name: string): string => createHash("sha256").update(name).digest("hex").slice(0, 32);
