/** The reference implementation: how often foster care of one child has broken down, told back from a day to where its care began. */
import { addDays } from "../../../schema/reference/dates.ts";
import type { EpisodeRecord } from "../../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { childrenOn, type CountedChild } from "./counted-children.ts";
import { begins, isOther, isTemporary } from "./placement-starts.ts";

const FOSTER = ["U1", "U2", "U3", "U4", "U5", "U6"];

/** Why the child left foster care with a row, null where nobody says; undefined where it did not. */
const reasonToLeave = (before: CountedChild, now: CountedChild): string | null | undefined => {
  if (isTemporary(now.row) || !begins(before, now) || !isOther(now.row)) return undefined;
  return FOSTER.includes(before.setting.place) ? before.row.reasonPlaceChange : undefined;
};

/** `own` are the episodes of one child, which is in care on the day. */
export const breakdownsOn = (own: readonly EpisodeRecord[], day: string): string => {
  const reasons: (string | null)[] = [];
  let now = childrenOn(own, day)[0]!;
  for (;;) {
    const before = childrenOn(own, addDays(now.row.start, -1))[0];
    if (before === undefined) break;
    const reason = reasonToLeave(before, now);
    if (reason !== undefined) reasons.push(reason);
    now = before;
  }
  const { start, rne } = now.row;
  const isWhole = rne === "S" || own.some(({ ls, end }) => (ls === "V3" || ls === "V4") && end === start);
  const found = reasons.filter((reason) => ["CREQB", "CREQO", "CHILD", "ALLEG"].includes(reason ?? "")).length;
  if (found >= 3) return "THREE_OR_MORE";
  return isWhole && !reasons.includes(null) ? ["NONE", "ONE", "TWO"][found]! : "UNKNOWN";
};
