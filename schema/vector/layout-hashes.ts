import { DIMENSIONS } from "../question/dimensions.ts";
import { binsOf, MEASURES, type MeasureName } from "../question/measures.ts";
import { hashOf, PERTURBATION } from "./layout.ts";

export type LayoutHash = { readonly name: string; readonly hash: string };

/** Each dimension and measure with the hash of how it is laid out, so that two sides can tell what they would count differently. */
export const layoutHashes = (): readonly LayoutHash[] => [
  ...[...DIMENSIONS.values()].map(({ name, axis }) => ({ name, hash: hashOf(axis?.map((entry) => entry.code) ?? "keyed") })),
  ...Object.entries(MEASURES).map(([name, { kind }]) => ({
    name,
    hash: hashOf([PERTURBATION, kind, binsOf(name as MeasureName)]),
  })),
];
