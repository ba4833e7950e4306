import type { LocalDate } from "../../../../schema/reference/dates.ts";
import { type Cells, dateIn, isBlank, textIn, urnIn } from "../../files/cells.ts";
import { quarterEnd, quarterNamed } from "../../files/quarter.ts";
import { readPence } from "../../files/read-money.ts";
import type { RowOrigin } from "../../rows/kind.ts";
import { childPseudonym, plainPseudonym } from "../../rows/pseudonym.ts";
import type { StagedRow } from "../../rows/staged-row.ts";
import type { CostAttributes, CostRecord } from "./cost-record.ts";
import { DISABILITY_WORDS, DOLS_WORDS, PROCUREMENT_WORDS, registeredIn, YES_NO_WORDS } from "./cost-words.ts";

/** A price as its row says it; `asOf` is the quarter's last day, null where only the file as a whole tells it, or the census day. */
export type CostFacts = Pick<
  CostRecord,
  "placementStart" | "pence" | "socialCarePence" | "educationPence" | "healthPence" | "urn"
> &
  CostAttributes & {
    readonly asOf: LocalDate | null;
    readonly placementEnd: LocalDate | null;
    /** The child's pseudonym by the number as it stands; rows are staged under that of its plain form. */
    readonly named: string;
  };

/** A row of a cost table as it waits for the child's others. */
export type StagedCost = StagedRow<"PLACEMENT_COSTS" | "WEEKLY_COSTS", CostFacts>;

const penceIn = (cells: Cells, column: string): number => readPence(textIn(cells, column)) ?? 0;

/** Rows of a cost table are about all children whose numbers are alike, until they are set beside the 903 return. */
export const alikeIn =
  (column: string) =>
  (cells: Cells, origin: RowOrigin): string | null =>
    isBlank(cells, column) ? null : plainPseudonym(textIn(cells, column), origin);

const spanOf = (cells: Cells): Pick<CostFacts, "placementStart" | "placementEnd"> => ({
  placementStart: dateIn(cells, "Placement start date") ?? "",
  placementEnd: dateIn(cells, "Placement end date"),
});

/** The quarter a row of the S251 return is for, by its columns YEAR and QUARTER or by the names of its file and folders. */
const quarterOf = ({ QUARTER = "" }: Cells, { year, quarter: ofFile }: RowOrigin): LocalDate | null => {
  const quarter = QUARTER === "" ? ofFile : quarterNamed(QUARTER);
  return quarter === null || year === 0 ? null : quarterEnd(year, quarter);
};

/** What may enter the store of a row of the S251 return that has passed its checks. */
export const accruedCostFacts = (cells: Cells, origin: RowOrigin): CostFacts => ({
  named: childPseudonym(textIn(cells, "Child ID"), origin),
  ...spanOf(cells),
  asOf: quarterOf(cells, origin),
  pence: penceIn(cells, "Total committed cost accrued in FY to date"),
  socialCarePence: penceIn(cells, "Contribution from social care provider/s"),
  educationPence: penceIn(cells, "Contribution from education provider/s"),
  healthPence: penceIn(cells, "Contribution from health provider/s"),
  urn: urnIn(cells, "Ofsted URN"),
  procurement: PROCUREMENT_WORDS.read(textIn(cells, "Procurement platform")),
  registered: null,
  solo: null,
  dols: null,
  ehcp: YES_NO_WORDS.read(textIn(cells, "Does the child have an EHCP")),
  disability: DISABILITY_WORDS.read(textIn(cells, "Disability")),
});

/** The same of a row of the weekly-cost census. */
export const weeklyCostFacts = (cells: Cells, origin: RowOrigin): CostFacts => ({
  named: childPseudonym(textIn(cells, "Identifier"), origin),
  ...spanOf(cells),
  asOf: dateIn(cells, "Census date"),
  pence: penceIn(cells, "Total weekly cost"),
  socialCarePence: penceIn(cells, "Contribution from Social Care"),
  educationPence: penceIn(cells, "Contribution from Education"),
  healthPence: penceIn(cells, "Contribution from Health"),
  urn: urnIn(cells, "Establishment URN", "Provider URN"),
  procurement: PROCUREMENT_WORDS.read(textIn(cells, "Sourcing route")),
  registered: registeredIn(textIn(cells, "Primary registration type")),
  solo: YES_NO_WORDS.read(textIn(cells, "Solo placement")),
  dols: DOLS_WORDS.read(textIn(cells, "DoLS")),
  ehcp: null,
  disability: null,
});
