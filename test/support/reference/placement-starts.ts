/** The reference implementation: what begins with a row of a child that was in care the evening before. */
import type { EpisodeRecord } from "../../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import type { CountedChild } from "./counted-children.ts";

export const isTemporary = ({ place }: EpisodeRecord): boolean => ["T0", "T1", "T2", "T3", "T4"].includes(place);

/** Whether a placement is with another carer than the one before it. */
export const isOther = ({ rne, place }: EpisodeRecord): boolean => !["T", "U"].includes(rne) && !["A3", "A5"].includes(place);

/** Whether a row of a child in care begins a placement: not the change of a status, nor the return from a temporary move. */
export const begins = (before: CountedChild, { row, setting }: CountedChild): boolean => {
  const same = ["place", "placeProvider", "urn", "distanceTenths"] as const;
  const isBack = row.rne !== "S" && isTemporary(before.row) && same.every((each) => setting[each] === before.setting[each]);
  return row.rne !== "L" && !isBack;
};
