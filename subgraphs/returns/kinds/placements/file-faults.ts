/** What is wrong with the files of a borough's SSDA903 return together. */
import { returnYearEnd, returnYearStart } from "../../../../schema/reference/dates.ts";
import { fileFault, type Fault } from "../../faults/fault.ts";
import { type BoroughFiles, yearsOf } from "../../rows/borough-files.ts";
import { DOLO_SINCE } from "./rows/placement-tables.ts";

/** When less will do. */
const ALONE = "One of them alone will do for an import, where the live return has the others of the year.";

const noEpisodes = ({ borough, file }: BoroughFiles): Fault =>
  fileFault("no-episodes", "error", file, {
    message: `No Episodes file of ${borough} is among the files.`,
    hint: `Hand in Header, Episodes and UASC of a borough together. ${ALONE}`,
  });

/** Years of which the one of two tables is there that episodes are made from, and not the other. */
const yearsWithout = (from: Pick<BoroughFiles, "years">, table: string, other: string): readonly number[] => {
  const known = yearsOf(from, other);
  return yearsOf(from, table).filter((year) => !known.includes(year));
};

/** Header and Episodes of a year are of use only together. */
export const isPartial = (from: Pick<BoroughFiles, "years">): boolean =>
  yearsOf(from, "EPISODES").length === 0 ||
  yearsWithout(from, "EPISODES", "HEADER").length > 0 ||
  yearsWithout(from, "HEADER", "EPISODES").length > 0;

/** Said once: each child of the year would lack its row. */
const noHeader = (from: BoroughFiles): readonly Fault[] => {
  const years = yearsWithout(from, "EPISODES", "HEADER");
  if (years.length === 0 || from.unread.get("HEADER") === "FILES") return [];
  return [
    fileFault("no-header", "error", from.file, {
      message: `No Header file of ${from.borough} for ${years.join(", ")} is among the files, though Episodes of it are.`,
      hint: `Hand in Header, Episodes and UASC of a year together. ${ALONE}`,
    }),
  ];
};

const NO_UASC_HINT =
  "Hand in Header, Episodes and UASC of a borough together; where no child was unaccompanied, UASC with its header line alone.";

/** A table that is to be handed in for every year, from `since` on. */
type YearlyTable = { readonly table: string; readonly rule: string; readonly hint: string; readonly since?: number };

const beside = (table: string) =>
  `Hand it in with the others, with its header line alone where there was none in the year: without it nobody knows, and no figure of ${table} has the year.`;

const YEARLY: readonly YearlyTable[] = [
  { table: "UASC", rule: "no-uasc", hint: NO_UASC_HINT },
  { table: "MISSING", rule: "no-missing", hint: beside("MISSING") },
  { table: "DOLO", rule: "no-dolo", hint: beside("DOLO"), since: DOLO_SINCE },
];

/** Some years have the table and others not: forgotten, most likely. */
const lackingYears = (from: BoroughFiles, { table, rule, hint, since = 0 }: YearlyTable): readonly Fault[] => {
  const years = yearsOf(from, table);
  const lacking = yearsOf(from, "EPISODES").filter((year) => year >= since && !years.includes(year));
  if (years.length === 0 || lacking.length === 0 || from.unread.has(table)) return [];
  return [
    fileFault(rule, "warning", from.file, {
      message: `No ${table} file of ${from.borough} for ${lacking.join(", ")} is among the files, as there is for other years.`,
      hint,
    }),
  ];
};

/** Years between the first and the last that were handed in, of which nothing was. */
const missingYears = (from: BoroughFiles): readonly Fault[] => {
  if (from.unread.has("EPISODES")) return [];
  const years = yearsOf(from, "EPISODES");
  const [first = 0, last = 0] = [years.at(0), years.at(-1)];
  const missing = Array.from({ length: last - first }, (_, at) => first + at).filter((year) => !years.includes(year));
  return missing.map((year) =>
    fileFault("missing-year", "warning", from.file, {
      message: `No return of ${from.borough} for ${year - 1}-${year % 100} is among the files, as there is for years before and after.`,
      hint: `Hand it in with the others: until then no figure as at ${returnYearStart(year)} to ${returnYearEnd(year)} includes the borough.`,
    }),
  );
};

/** A table that is not there, in all years or in some. */
export const faultsOfFiles = (from: BoroughFiles): readonly Fault[] => {
  const lacksEpisodes = yearsOf(from, "EPISODES").length === 0 && from.unread.get("EPISODES") !== "FILES";
  return [
    ...(lacksEpisodes ? [noEpisodes(from)] : []),
    ...noHeader(from),
    ...YEARLY.flatMap((table) => lackingYears(from, table)),
    ...missingYears(from),
  ];
};

/** An export that went wrong would take the place of all that a borough has. */
export const emptyFault = ({ borough, file }: BoroughFiles): Fault =>
  fileFault("empty-return", "error", file, {
    message: `The return of ${borough} has no episode at all.`,
    hint: "See whether the export is whole: it would leave the borough without a child.",
  });

/** Unaccompanied children would become others, because nothing of their table was handed in. */
export const forgottenUasc = (borough: string, file: string): Fault =>
  fileFault("no-uasc", "warning", file, {
    message: `No UASC file of ${borough} is among the files, and its live return has unaccompanied children: none would be left.`,
    hint: NO_UASC_HINT,
  });
