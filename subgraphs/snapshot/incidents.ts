/** Times that children were missing, or away without authorisation, as columns. */
import { dayOf } from "../../schema/reference/dates.ts";
import type { MissingIncident } from "../returns/kinds/placements/rows/episode-record.ts";
import { growingInts, OPEN } from "./columns.ts";

/** Incidents of children, in order: those of child i are from `first[i]` up to `first[i + 1]`. First and last day; `OPEN` while one goes on. */
export type Incidents = {
  readonly first: Int32Array;
  /** Position in `INCIDENT_KINDS`. */
  readonly kind: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
};

export const INCIDENT_KINDS: readonly MissingIncident["kind"][] = ["M", "A"];

/** Incidents that are filled child by child. */
export const growingIncidents = () => {
  const [first, kind, start, end] = [growingInts(), growingInts(), growingInts(), growingInts()];
  let incidents = 0;
  first.push(0);
  return {
    push: (ofChild: readonly MissingIncident[]): void => {
      for (const incident of ofChild) {
        kind.push(INCIDENT_KINDS.indexOf(incident.kind));
        start.push(dayOf(incident.start));
        end.push(incident.end === null ? OPEN : dayOf(incident.end));
      }
      first.push((incidents += ofChild.length));
    },
    finish: (): Incidents => ({ first: first.finish(), kind: kind.finish(), start: start.finish(), end: end.finish() }),
  };
};
