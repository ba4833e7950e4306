import { boroughOf } from "../../../schema/reference/sub-regions.ts";
import type { Fault } from "../faults/fault.ts";
import { escaped, htmlTable, type Cell } from "./html-table.ts";
import { spotText, type Report, type RuleSummary, type Summary } from "./report.ts";
import { counted, rowsText, verdictText } from "./text-report.ts";

const STYLE = `
:root { color-scheme: light dark; --ink: #0b0c0c; --paper: #fff; --line: #b1b4b6; --quiet: #505a5f; --error: #942514; --warning: #6e4300; --sound: #00653b }
body { font: 1rem/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 78rem; margin: 2rem auto; padding: 0 1rem }
h1 { margin-bottom: 1rem } h2 { margin: 2.5rem 0 .5rem }
.verdict { border-left: .5rem solid var(--error); padding: .75rem 1rem; margin: 1rem 0; font-size: 1.2rem }
.verdict.sound { border-color: var(--sound) }
.verdict strong { display: block; font-size: 1.5rem }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem }
caption { text-align: left; font-weight: bold; padding: .5rem 0 }
th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--line) }
thead th { white-space: nowrap } tbody th { font-weight: bold; white-space: nowrap }
td p { margin: .15rem 0 0; color: var(--quiet) }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
.path { font-weight: normal; white-space: normal; overflow-wrap: break-word; min-width: 14rem }
.error { font-weight: bold; color: var(--error); white-space: nowrap } .warning { color: var(--warning); white-space: nowrap }
summary { cursor: pointer; padding: .4rem 0; overflow-wrap: anywhere }
@media (prefers-color-scheme: dark) { :root { --ink: #f3f2f1; --paper: #161819; --line: #505a5f; --quiet: #b1b4b6; --error: #ff9c8a; --warning: #ffd08a; --sound: #7fd6a8 } }
@media print { body { max-width: none; margin: 0 } tr { break-inside: avoid } }`;

/** A page with more is slow to open; the CSV has them all. */
const MOST_FAULTS = 2_000;

/** Files with as many faults are open from the start. */
const FEW_FAULTS = 50;

const number = new Intl.NumberFormat("en-GB");

const ruleRow = ({ rule, severity, count, message, hint, first }: RuleSummary): readonly Cell[] => [
  { text: rule },
  { text: severity, style: severity },
  { text: number.format(count), style: "number" },
  { text: message, note: hint },
  { text: first.map(spotText).join("; "), style: "path" },
];

const faultRow =
  (hasValues: boolean) =>
  ({ rule, severity, row, column, message, hint, value = "", nearest = "" }: Fault): readonly Cell[] => [
    { text: row === null ? "" : String(row), style: "number" },
    { text: column ?? "" },
    { text: rule },
    { text: severity, style: severity },
    { text: message, note: hint },
    ...(hasValues ? [{ text: value }, { text: nearest }] : []),
  ];

const faultsOf =
  (hasValues: boolean) =>
  ([file, faults]: readonly [string, readonly Fault[]]): string => {
    const heads = [
      "Row",
      "Column",
      "Rule",
      "Severity",
      "What is wrong, and what to do",
      ...(hasValues ? ["Value", "Nearest"] : []),
    ];
    const isOpen = faults.length <= FEW_FAULTS ? " open" : "";
    return `<details${isOpen}><summary>${escaped(file)}: ${counted(faults.length, "fault")}</summary>
${htmlTable("By row", heads, faults.map(faultRow(hasValues)))}
</details>`;
  };

const readTable = ({ boroughs, homes, counts }: Summary): string => {
  const rows = boroughs.map(({ borough, kind, from, to, rows }): readonly Cell[] => [
    { text: `${borough} ${boroughOf(borough)?.name ?? ""}` },
    { text: kind.toLowerCase() },
    { text: from },
    { text: to },
    { text: number.format(rows), style: "number" },
  ]);
  const register: readonly Cell[] = [
    { text: "Provider list" },
    { text: "register" },
    { text: "" },
    { text: "" },
    { text: number.format(homes ?? 0), style: "number" },
  ];
  const all = homes === null ? rows : [...rows, register];
  const table = all.length === 0 ? "" : htmlTable("By borough", ["Of", "Return", "From", "To", "Rows it comes to"], all);
  return `${table}\n<p>${escaped(rowsText(counts))}.</p>`;
};

const everyFault = (faults: readonly Fault[]): string => {
  if (faults.length === 0) return "";
  const hasValues = faults.some(({ value }) => value !== undefined);
  const files = Map.groupBy(faults.slice(0, MOST_FAULTS), ({ file }) => file);
  const more =
    faults.length > MOST_FAULTS
      ? `<p>These are the first ${number.format(MOST_FAULTS)} of ${number.format(faults.length)}; a report written as .csv has them all.</p>`
      : "";
  return `<h2>Every fault, file by file</h2>\n${more}${[...files].map(faultsOf(hasValues)).join("\n")}`;
};

/** A page that stands alone: no script, nothing fetched, readable by keyboard and screen reader, printable. */
export const htmlReport = ({ faults, summary }: Report): string => {
  const { errors, warnings, rules, valid } = summary;
  const heads = ["Rule", "Severity", "Times", "What is wrong, and what to do", "Where first (file:row column)"];
  const counts = `${counted(errors, "error")}, ${counted(warnings, "warning")}`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Borough returns: ${counts}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
<h1>Check of borough returns</h1>
<p class="verdict${valid ? " sound" : ""}"><strong>${counts}</strong>${verdictText(summary)}</p>
<h2>What was read</h2>
${readTable(summary)}
${rules.length === 0 ? "" : `<h2>What to mend</h2>\n${htmlTable("By rule, errors first", heads, rules.map(ruleRow))}`}
${everyFault(faults)}
</main>
</body>
</html>
`;
};
