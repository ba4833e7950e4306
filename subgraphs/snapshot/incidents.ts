/** Times that children were missing, or away without authorisation, as columns. */
import { dayOf } from "../../schema/reference/dates.ts";
import type { MissingIncident } from "../returns/kinds/placements/rows/episode-record.ts";
import { growingInts, OPEN } from "./columns.ts";

type IncidentKind = MissingIncident["kind"];

/** Incidents of one kind, of one child after another: from one day up to but not including another, `OPEN` while one goes on. */
type IncidentTable = {
  readonly rows: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Number of the child among those of the placement table. */
  readonly child: Int32Array;
};

export type Incidents = Readonly<Record<IncidentKind, IncidentTable>>;

const growingIncidentTable = () => {
  const [child, start, end] = [growingInts(), growingInts(), growingInts()];
  let rows = 0;
  return {
    push: (number: number, incident: MissingIncident): void => {
      child.push(number);
      start.push(dayOf(incident.start));
      end.push(incident.end === null ? OPEN : dayOf(incident.end) + 1);
      rows++;
    },
    finish: (): IncidentTable => ({ rows, child: child.finish(), start: start.finish(), end: end.finish() }),
  };
};

/** Incidents that are filled child by child. */
export const growingIncidents = () => {
  const tables = { M: growingIncidentTable(), A: growingIncidentTable() };
  return {
    push: (number: number, ofChild: readonly MissingIncident[]): void => {
      for (const incident of ofChild) tables[incident.kind].push(number, incident);
    },
    finish: (): Incidents => ({ M: tables.M.finish(), A: tables.A.finish() }),
  };
};
