/** What is counted of the times that a child was missing, or away without authorisation, in a period. */
import type { MeasureName } from "../../schema/question/measures.ts";
import type { Period } from "../../schema/reference/periods.ts";
import type { MissingIncident } from "../returns/kinds/placements/rows/episode-record.ts";
import { INCIDENT_KINDS } from "./incidents.ts";
import { daysOf, firstEvening, type Rule } from "./movement-rules.ts";
import type { Snapshot } from "./snapshot.ts";

type RuleOf = (snapshot: Snapshot, period: Period) => Rule;

/** Each incident with a day in the period, as on its first evening in it on which the child is in care; there has to be one. */
const eachIncident =
  (kind: MissingIncident["kind"]): RuleOf =>
  ({ placements, children: { incidents } }, period) => {
    const [{ from, to }, code] = [daysOf(period), INCIDENT_KINDS.indexOf(kind)];
    return (child, tell) => {
      for (let at = incidents.first[child.number]!; at < incidents.first[child.number + 1]!; at++) {
        const days = { from: Math.max(incidents.start[at]!, from), to: Math.min(incidents.end[at]!, to) };
        if (incidents.kind[at] === code && days.from <= days.to) firstEvening(placements, days)(child, tell);
      }
    };
  };

/** The children of the period who have an incident, as `CHILDREN` counts them: so they are a part of those in every cell. */
const childrenWith =
  (kind: MissingIncident["kind"]): RuleOf =>
  (snapshot, period) => {
    const [incident, inCare] = [eachIncident(kind)(snapshot, period), firstEvening(snapshot.placements, daysOf(period))];
    return (child, tell) => {
      let has = false;
      incident(child, () => (has = true));
      if (has) inCare(child, tell);
    };
  };

export const INCIDENT_RULES: Readonly<Partial<Record<MeasureName, RuleOf>>> = {
  MISSING_CHILDREN: childrenWith("M"),
  MISSING_INCIDENTS: eachIncident("M"),
  AWAY_CHILDREN: childrenWith("A"),
  AWAY_INCIDENTS: eachIncident("A"),
};
