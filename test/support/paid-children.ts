import { createHash } from "node:crypto";
import type { CostRecord } from "../../subgraphs/models/cost.ts";
import type { EpisodeRecord } from "../../subgraphs/models/episode.ts";
import { cost } from "./cost-records.ts";
import { episode } from "./records.ts";

/** Records of children, and of what they cost. */
export type Paid = { readonly episodes: readonly EpisodeRecord[]; readonly costs: readonly CostRecord[] };

/** A pseudonym as the door makes them: 32 hexadecimal digits, one for one name. */
export const pseudonym = (name: string): string => createHash("sha256").update(name).digest("hex").slice(0, 32);

/** The financial year to 31 March 2025, of 365 days. */
const YEAR = { from: "2024-04-01", to: "2025-03-31" } as const;

type Given = { readonly borough?: string; readonly child?: Partial<EpisodeRecord>; readonly price?: Partial<CostRecord> };

/** So many children of a borough, by default Barnet, who share what is given: each in one placement, at one price for all of the year. */
export const paidChildren = (count: number, { borough = "E09000003", child = {}, price = {} }: Given = {}): Paid => {
  const names = Array.from({ length: count }, (_, at) => pseudonym(JSON.stringify([borough, child, price, at])));
  return {
    episodes: names.map((name) => episode({ borough, child: name, start: YEAR.from, ...child })),
    costs: names.map((name) => cost({ borough, child: name, placementStart: YEAR.from, ...YEAR, ...price })),
  };
};

export const together = (...groups: readonly Paid[]): Paid => ({
  episodes: groups.flatMap(({ episodes }) => episodes),
  costs: groups.flatMap(({ costs }) => costs),
});
