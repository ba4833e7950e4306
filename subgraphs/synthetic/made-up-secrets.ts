import { createHash } from "node:crypto";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";

/** What a sub-region's pseudonyms are made under, and its figures published, each as 64 hexadecimal digits. */
type Secrets = { readonly pseudonyms: string; readonly noise: string };

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * Secrets of a sub-region for made-up returns: the same seed gives the same, and so the same figures on every machine. Anybody can
 * work them out, so that they protect nothing.
 */
export const madeUpSecrets = ({ code }: SubRegion, seed: number): Secrets => ({
  pseudonyms: digest(`pseudonyms ${code} ${seed}`),
  noise: digest(`noise ${code} ${seed}`),
});
