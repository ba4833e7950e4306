/** What is counted of the times that a child was missing, or away without authorisation, in a period. */
import type { MeasureName } from "../../schema/question/measures.ts";
import type { MissingIncident } from "../returns/kinds/placements/rows/episode-record.ts";
import type { Days } from "./event-rows.ts";
import { daysOf, eveningFrom, onceEach, type RuleOf } from "./movement-rules.ts";
import { openIn } from "./selection.ts";
import type { Snapshot } from "./snapshot.ts";

const NEVER_IN_CARE = -1;

/** The row of a child on its first evening in care in a run of days. */
const firstRow = ({ placements: { start, end }, children: { first } }: Snapshot, child: number, { from, to }: Days): number => {
  for (let row = first[child]!; row < first[child + 1]!; row++) if (start[row]! <= to && end[row]! > from) return row;
  return NEVER_IN_CARE;
};

/** Each incident with a day in the period, as on its first evening in it on which the child is in care; there has to be one. */
const eachIncident =
  (kind: MissingIncident["kind"]): RuleOf =>
  (snapshot, period) => {
    const [{ from, to }, incidents] = [daysOf(period), snapshot.children.incidents[kind]];
    const { child, start, end } = incidents;
    const going = openIn(incidents, { from, to });
    const [rows, days] = [new Int32Array(going.length), new Int32Array(going.length)];
    let length = 0;
    for (const at of going) {
      const first = Math.max(start[at]!, from);
      const row = firstRow(snapshot, child[at]!, { from: first, to: Math.min(end[at]! - 1, to) });
      rows[length] = row;
      days[length] = Math.max(snapshot.placements.start[row] ?? 0, first);
      if (row !== NEVER_IN_CARE) length++;
    }
    return { rows: rows.subarray(0, length), dayOf: (_, at) => days[at]! };
  };

/** The children of the period who have an incident, as `CHILDREN` counts them: so they are a part of those in every cell. */
const childrenWith =
  (kind: MissingIncident["kind"]): RuleOf =>
  (snapshot, period) => {
    const [days, { child }] = [daysOf(period), snapshot.placements.numbers];
    const incidents = onceEach(snapshot, eachIncident(kind)(snapshot, period).rows, -1);
    const rows = incidents.map((row) => firstRow(snapshot, child![row]!, days));
    return { rows, dayOf: eveningFrom(snapshot, days.from) };
  };

export const INCIDENT_RULES: Readonly<Partial<Record<MeasureName, RuleOf>>> = {
  MISSING_CHILDREN: childrenWith("M"),
  MISSING_INCIDENTS: eachIncident("M"),
  AWAY_CHILDREN: childrenWith("A"),
  AWAY_INCIDENTS: eachIncident("A"),
};
