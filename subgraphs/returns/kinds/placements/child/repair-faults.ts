import { fileFault, type Fault } from "../../../faults/fault.ts";
import type { Repair } from "./repair-episodes.ts";

type Said = { readonly message: string; readonly hint: string };

const SAID: Readonly<Record<Repair, Said>> = {
  "2": {
    message:
      "Episodes that an earlier return left open and a later one lacks; each was ended on the 1 April on which the next return begins",
    hint: "If care went on, add them to the later return; if it ended, give the day in it.",
  },
  "3": {
    message: "Episodes that an earlier return left open and a later one has under another start; the later one counts",
    hint: "Nothing is to be done unless both are real.",
  },
  "3A": {
    message: "Episodes that an earlier return left open and a later one replaced by an episode before them; they were left out",
    hint: "Nothing is to be done unless both are real.",
  },
  "4": {
    message: "Episodes that last beyond the start of the next one, which a later return brought; each was ended there",
    hint: "Hand the earlier return in again with the right end if the day matters.",
  },
  "5": {
    message: "Episodes that ended with X1 before the next one, which a later return brought, begins; each was drawn out to there",
    hint: "Hand the earlier return in again with the right end if the day matters.",
  },
  nested: {
    message: "Episodes of an earlier return that lie within one of a later return; the later counts, and they were left out",
    hint: "If the moves are real, give them in the later return as well.",
  },
  overlap: {
    message:
      "Episodes that last beyond the start of one that only an earlier return has; both stay, and the child counts in the later",
    hint: "See which return is right and hand the other in again.",
  },
  missing: {
    message:
      "Missing children whom an earlier return left missing and a later one lacks; each was ended on the 1 April on which the next return begins",
    hint: "Give the day of the return in the later return.",
  },
  order: {
    message:
      "Deprivation of liberty orders that an earlier return left open and a later one lacks; each was ended on the 1 April on which the next return begins",
    hint: "If the order went on, add it to the later return; if it ended, give the day in it.",
  },
};

const ORDER = Object.keys(SAID) as readonly Repair[];

const ruleOf = (repair: Repair): string => {
  if (repair === "overlap") return "overlap-years";
  return repair === "nested" ? "nested-years" : `repair-${repair}`;
};

/** One warning for each kind of repair made to a borough's returns, with the number of rows. `file` is one of the borough's. */
export const repairFaults = (repairs: ReadonlyMap<string, number>, borough: string, file: string): readonly Fault[] =>
  ORDER.filter((repair) => repairs.has(repair)).map((repair) =>
    fileFault(ruleOf(repair), "warning", file, {
      message: `${SAID[repair].message}. Rows of ${borough}: ${repairs.get(repair) ?? 0}.`,
      hint: SAID[repair].hint,
    }),
  );
