import { createHash } from "node:crypto";
import { DIMENSIONS } from "./dimensions.ts";
import { MEASURES } from "./slots.ts";

export type LayoutPart = { readonly name: string; readonly hash: string };

/** Each dimension and measure with the hash of how it is laid out, so that two sides can tell what they would count differently. */
export const layoutParts = (): readonly LayoutPart[] => [
  ...[...DIMENSIONS.values()].map(({ name, axis }) => ({ name, hash: hashOf(axis?.map((entry) => entry.code) ?? "keyed") })),
  ...Object.entries(MEASURES).map(([name, { slots }]) => ({ name, hash: hashOf(slots) })),
];

const hashOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
