/** What is counted of the times that a child was missing, or away without authorisation, in a period. */
import type { MeasureName } from "../../schema/question/measures.ts";
import type { MissingIncident } from "../returns/kinds/placements/rows/episode-record.ts";
import type { Days } from "./event-rows.ts";
import { daysOf, kept, onceEach, type RuleOf } from "./movement-rules.ts";
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
    const firsts = going.map((at) => Math.max(start[at]!, from));
    const rows = going.map((at, n) => firstRow(snapshot, child[at]!, { from: firsts[n]!, to: Math.min(end[at]! - 1, to) }));
    const days = rows.map((row, n) => Math.max(snapshot.placements.start[row] ?? 0, firsts[n]!));
    return kept({ rows, days }, (row) => row !== NEVER_IN_CARE);
  };

/** The children of the period who have an incident, as `CHILDREN` counts them: so they are a part of those in every cell. */
const childrenWith =
  (kind: MissingIncident["kind"]): RuleOf =>
  (snapshot, period) => {
    const [days, { start, numbers }] = [daysOf(period), snapshot.placements];
    const incidents = onceEach(eachIncident(kind), -1)(snapshot, period);
    const rows = incidents.rows.map((row) => firstRow(snapshot, numbers.child![row]!, days));
    return { rows, days: rows.map((row) => Math.max(start[row]!, days.from)) };
  };

export const INCIDENT_RULES: Readonly<Partial<Record<MeasureName, RuleOf>>> = {
  MISSING_CHILDREN: childrenWith("M"),
  MISSING_INCIDENTS: eachIncident("M"),
  AWAY_CHILDREN: childrenWith("A"),
  AWAY_INCIDENTS: eachIncident("A"),
};
