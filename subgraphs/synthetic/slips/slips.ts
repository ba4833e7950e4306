import { EPISODE_SLIPS } from "./episode-slips.ts";
import { HEADER_SLIPS } from "./header-slips.ts";
import { PLACE_SLIPS } from "./place-slips.ts";
import type { Slip } from "./slip.ts";

/** Every mistake in the rows that `generate --faults` makes. Rules are those of the door; see `subgraphs/returns/kinds`. */
export const SLIPS: readonly Slip[] = [...PLACE_SLIPS, ...EPISODE_SLIPS, ...HEADER_SLIPS];
