/** One name for all that an answer is made of: which records, published by which policy, computed by which release. */
import { createHash } from "node:crypto";
import type { Rosters } from "./coverage.ts";

/** The release that computes figures, as package.json has it. */
export const RELEASE = "0.1.0";

/** Hexadecimal digits: as many as a sub-region's own vintage has. */
const LENGTH = 16;

/**
 * The name of what some sub-regions answer from, to cite and to ask for again; `policy` decides what is published.
 *
 * Shape:  the same vintages, policy and release have the same name; null where a sub-region did not say which it has.
 */
export const vintageOf = (rosters: Rosters, policy: object): string | null => {
  const vintages = [...rosters].flatMap(([code, roster]) => (roster.kind === "ANSWERED" ? `${code} ${roster.vintage}` : []));
  if (vintages.length < rosters.size) return null;
  const made = JSON.stringify([vintages.toSorted(), policy, RELEASE]);
  return createHash("sha256").update(made).digest("hex").slice(0, LENGTH);
};
