/** A kind of return that London does not have: visits of social workers, a row a visit. */
import { Schema } from "mongoose";
import { type Cells, dateIn } from "../../files/cells.ts";
import { date, text } from "../../rows/column.ts";
import { type Kind, withoutRepairs } from "../../rows/kind.ts";
import { childIn } from "../../rows/pseudonym.ts";
import type { StagedRow } from "../../rows/staged-row.ts";

/** A visit as the store has it. */
type VisitRecord = { readonly return: string; readonly borough: string; readonly child: string; readonly on: string };

/** What of a row may enter the store beside the child's pseudonym. */
type VisitFacts = Pick<VisitRecord, "on">;

const requiredText = { type: String, required: true } as const;

const schema = new Schema<VisitRecord>(
  { return: requiredText, borough: requiredText, child: requiredText, on: requiredText },
  { strict: "throw", versionKey: false, collection: "visits", autoIndex: false },
).index({ return: 1, child: 1, on: 1 }, { unique: true });

export const VISITS = {
  model: "Visit",
  collection: "visits",
  schema,
  rowNoun: "visit",
  isDated: true,
  tables: {
    VISITS: {
      columns: [
        text("child", "The child who was visited, by the number that your other returns use.", { isRequired: true }),
        date("visited_on", "Day of the visit.", { isRequired: true }),
      ],
      use: "KEPT",
      subjectOf: childIn("child"),
      factsOf: (cells: Cells): VisitFacts => ({ on: dateIn(cells, "visited_on") ?? "" }),
      daysOf: ({ on }: VisitFacts) => [on],
    },
  },
  assemble: (rows: readonly StagedRow<"VISITS", VisitFacts>[], { borough }) =>
    withoutRepairs({
      rows: rows.flatMap(({ child, facts }) => (facts === null ? [] : [{ borough, child, ...facts }])),
      findings: [],
    }),
} as const satisfies Kind;
