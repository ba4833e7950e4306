import type { ReadChild, ReadEpisode, Row } from "./generated-folder.ts";

/** A placement as a reader of the returns would tell it: day numbers, `end` not included and Infinity while it goes on. */
export type ReadPlacement = {
  readonly borough: string;
  readonly child: string;
  readonly start: number;
  readonly end: number;
  /** The last episode of it that is no temporary move. */
  readonly row: Row;
};

const isTemporary = ({ row }: ReadEpisode): boolean => row["PLACE"]?.startsWith("T") === true;

const isSamePlace = (a: Row, b: Row): boolean =>
  ["PLACE", "PLACE_PROVIDER", "URN", "PL_POST"].every((column) => a[column] === b[column]);

const isSameCarer = ({ row }: ReadEpisode): boolean => ["L", "T", "U"].includes(row["RNE"] ?? "");

/** A new placement begins with S, P or B, but for a way back from a temporary move; short breaks are none. */
export const readPlacements = ({ borough, episodes }: ReadChild): readonly ReadPlacement[] => {
  const placements: ReadPlacement[] = [];
  const counted = episodes.filter(({ row }) => !["V3", "V4"].includes(row["LS"] ?? ""));
  for (const [at, episode] of counted.entries()) {
    const [before, last] = [counted[at - 1], placements.at(-1)];
    const [end, child] = [episode.dec ?? Infinity, episode.row["CHILD"] ?? ""];
    const isBack = before !== undefined && isTemporary(before) && last !== undefined && isSamePlace(last.row, episode.row);
    if (last !== undefined && (isTemporary(episode) || isBack || isSameCarer(episode)))
      placements.splice(-1, 1, { ...last, end, row: isTemporary(episode) ? last.row : episode.row });
    else placements.push({ borough, child, start: episode.decom, end, row: episode.row });
  }
  return placements;
};
