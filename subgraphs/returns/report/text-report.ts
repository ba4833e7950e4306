import { boroughOf } from "../../../schema/reference/sub-regions.ts";
import type { Fault, Severity } from "../faults/fault.ts";
import { kindOf } from "../kinds/kinds.ts";
import type { RowCounts } from "../tables/row-counts.ts";
import { spotText, type Report, type RuleSummary, type Summary } from "./report.ts";

const number = new Intl.NumberFormat("en-GB");

/** 1 -> "1 error", 1200 -> "1,200 errors" */
export const counted = (count: number, noun: string): string => `${number.format(count)} ${noun}${count === 1 ? "" : "s"}`;

/** How a terminal sets a severity off; by default it does not. */
export type Paint = Readonly<Record<Severity, (text: string) => string>>;

const PLAIN: Paint = { error: (text) => text, warning: (text) => text };

const ruleText = ({ rule, severity, count, message, hint, first }: RuleSummary, paint: Paint): string => {
  const more = count > first.length ? `, and ${number.format(count - first.length)} more` : "";
  return [
    `${paint[severity](`${severity === "error" ? "ERROR  " : "warning"} ${rule}`)}  ${counted(count, "time")}  ${message}`,
    `        ${hint}`,
    `        first: ${first.map(spotText).join("; ")}${more}`,
  ].join("\n");
};

const valueText = ({ rule, value = "", nearest, ...spot }: Fault): string =>
  `  ${rule} ${spotText(spot)}: ${JSON.stringify(value)}${nearest === undefined ? "" : `, perhaps ${nearest}`}`;

/** "Rows read: 10 = 7 kept + 1 checked only + 2 refused" */
export const rowsText = ({ read, kept, checked, refused }: RowCounts): string => {
  const [all, ...parts] = [read, kept, checked, refused].map((count) => number.format(count));
  return `Rows read: ${all} = ${parts[0]} kept + ${parts[1]} checked only + ${parts[2]} refused`;
};

/** Who handed in what: a line a borough and kind. */
const readText = ({ counts, boroughs, homes }: Summary): string =>
  [
    ...boroughs.map(
      ({ borough, kind, from, to, rows }) =>
        `${borough} ${boroughOf(borough)?.name ?? ""}: ${from} to ${to}, ${counted(rows, kindOf(kind).rowNoun)}`,
    ),
    ...(homes === null ? [] : [`Provider list: ${counted(homes, "setting")}`]),
    rowsText(counts),
  ].join("\n");

/** What the faults mean for an import. */
export const verdictText = ({ valid }: Summary): string =>
  valid ? "An import would take these files." : "An import would refuse these files as a whole.";

/** A report for a terminal: by rule how often and where first; every value that was asked for below. */
export const textReport = ({ faults, summary }: Report, paint: Paint = PLAIN): string => {
  const { errors, warnings, rules } = summary;
  const values = faults.filter(({ value }) => value !== undefined);
  return [
    ...rules.map((rule) => ruleText(rule, paint)),
    ...(values.length === 0 ? [] : ["Values of the cells, for your eyes only:", ...values.map(valueText)]),
    ...(rules.length === 0 ? [] : [""]),
    readText(summary),
    `${counted(errors, "error")}, ${counted(warnings, "warning")}.`,
  ].join("\n");
};
