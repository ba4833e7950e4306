const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it stands in a page. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? "");

/** A path may break behind its folders, and nowhere else. */
const path = (text: string): string => escaped(text).replaceAll("/", "/<wbr>");

export type Cell = {
  readonly text: string;
  /** A second, quieter line. */
  readonly note?: string;
  readonly style?: "number" | "path" | "error" | "warning";
};

const cellHtml = ({ text, note, style }: Cell, at: number): string => {
  const [open, close] = at === 0 ? ['th scope="row"', "th"] : ["td", "td"];
  const body = style === "path" ? path(text) : escaped(text);
  return `<${open}${style === undefined ? "" : ` class="${style}"`}>${body}${note === undefined ? "" : `<p>${escaped(note)}</p>`}</${close}>`;
};

/** A table with a caption; the first cell of a row is its head. Heads over numbers stand to the right as these do. */
export const htmlTable = (caption: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): string => {
  const style = heads.map((_, at) => (rows[0]?.[at]?.style === "number" ? ' class="number"' : ""));
  const head = heads.map((text, at) => `<th scope="col"${style[at]}>${escaped(text)}</th>`).join("");
  const body = rows.map((cells) => `<tr>${cells.map(cellHtml).join("")}</tr>`).join("\n");
  return `<table><caption>${escaped(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody></table>`;
};
