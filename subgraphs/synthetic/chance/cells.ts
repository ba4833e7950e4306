import { CELLS_BY_STRATUM, type Cell, type Kind } from "./mixes.ts";
import { weighted, type Random } from "./random.ts";

/** The row of `CELLS_BY_STRATUM` that a placement falls under. */
export const cellStratumOf = (uasc: boolean, kind: Kind): keyof typeof CELLS_BY_STRATUM =>
  uasc ? "UASC" : kind in CELLS_BY_STRATUM ? (kind as keyof typeof CELLS_BY_STRATUM) : "RESIDENTIAL";

/** Where a placement is to be that no quota binds. */
export const drawCell = (random: Random, uasc: boolean, kind: Kind): Cell =>
  weighted<Cell>(random, CELLS_BY_STRATUM[cellStratumOf(uasc, kind)]);
