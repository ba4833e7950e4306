import type { Fault } from "../fault.ts";
import { spotText, type Report, type RuleSummary } from "./report.ts";
import { counted, readText, verdictText } from "./text-report.ts";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? "");

const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; color: #0b0c0c; background: #fff; max-width: 80rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 2rem }
caption { text-align: left; font-weight: bold; padding: .5rem 0 }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #b1b4b6; overflow-wrap: anywhere }
td.number { text-align: right; font-variant-numeric: tabular-nums }
.error { font-weight: bold; color: #942514 }
.warning { color: #6e4300 }
@media (prefers-color-scheme: dark) { body { color: #f3f2f1; background: #161819 } .error { color: #ff9c8a } .warning { color: #ffd08a } }`;

type Cell = { readonly text: string; readonly style?: string };

const table = (caption: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): string => {
  const head = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
  const body = rows.map((cells) => {
    const [first, ...others] = cells.map(({ text, style = "" }, at) => {
      const tag = at === 0 ? 'th scope="row"' : "td";
      return `<${tag}${style === "" ? "" : ` class="${style}"`}>${escaped(text)}</${at === 0 ? "th" : "td"}>`;
    });
    return `<tr>${first}${others.join("")}</tr>`;
  });
  return `<table><caption>${escaped(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody></table>`;
};

const ruleRow = ({ rule, severity, count, message, hint, first }: RuleSummary): readonly Cell[] => [
  { text: rule },
  { text: severity, style: severity },
  { text: String(count), style: "number" },
  { text: message },
  { text: hint },
  { text: first.map(spotText).join("; ") },
];

const faultRow =
  (hasValues: boolean) =>
  ({ rule, severity, file, row, column, message, value = "" }: Fault): readonly Cell[] => [
    { text: file },
    { text: row === null ? "" : String(row), style: "number" },
    { text: column ?? "" },
    { text: rule },
    { text: severity, style: severity },
    { text: message },
    ...(hasValues ? [{ text: value }] : []),
  ];

/** A page that stands alone: no script, nothing fetched, readable by keyboard and screen reader, printable. */
export const htmlReport = ({ faults, summary }: Report): string => {
  const { errors, warnings, rules, valid } = summary;
  const hasValues = faults.some(({ value }) => value !== undefined);
  const heads = ["File", "Row", "Column", "Rule", "Severity", "Message", ...(hasValues ? ["Value"] : [])];
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Borough returns: ${counted(errors, "error")}, ${counted(warnings, "warning")}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
<h1>Check of borough returns</h1>
<p class="${valid ? "" : "error"}">${counted(errors, "error")}, ${counted(warnings, "warning")}. ${verdictText(summary)}</p>
<ul>
${readText(summary)
  .split("\n")
  .map((line) => `<li>${escaped(line)}</li>`)
  .join("\n")}
</ul>
${table("By rule", ["Rule", "Severity", "Times", "Message", "What to do", "First places"], rules.map(ruleRow))}
${table("Every fault", heads, faults.map(faultRow(hasValues)))}
</main>
</body>
</html>
`;
};
