/** The table that attacks end in, and whether every bound holds. */
import type { Done, Outcomes, Work } from "./work.ts";

/** Outcomes of one column of the table: one policy, on several sets of secrets. */
export type Column = { readonly [Kind in Work["kind"]]: readonly Outcomes[Kind][] };

export const columnOf = (done: readonly Done[]): Column => {
  const of = <Kind extends Work["kind"]>(kind: Kind): readonly Outcomes[Kind][] =>
    done.filter(({ work }) => work.kind === kind).map(({ outcome }) => outcome as Outcomes[Kind]);
  return {
    reckon: of("reckon"),
    beside: of("beside"),
    sample: of("sample"),
    coalition: of("coalition"),
    months: of("months"),
    money: of("money"),
  };
};

/** The mean over sets of secrets; null where nothing was measured. */
const meanOf = <T>(outcomes: readonly T[], of: (outcome: T) => number): number | null =>
  outcomes.length === 0 ? null : outcomes.reduce((sum, outcome) => sum + of(outcome), 0) / outcomes.length;

const percent = (part: number, whole: number): number => (100 * part) / Math.max(1, whole);

type Kind = "percent" | "number" | "decimal";

/** A measure: how it reads, and its value in a column. */
type Measure = { readonly name: string; readonly kind: Kind; readonly of: (column: Column) => readonly (number | null)[] };

const reckoned = (name: string, kind: Kind, ...of: readonly ((outcome: Outcomes["reckon"]) => number)[]): Measure => ({
  name,
  kind,
  of: ({ reckon }) => of.map((each) => meanOf(reckon, each)),
});

const KEYS = ["certain", "two", "cells"] as const;

const narrowed = (name: string, key: "costs" | "beds"): Measure => ({
  name,
  kind: "number",
  of: ({ beside }) => KEYS.map((each) => meanOf(beside, (outcome) => outcome[key][each])),
});

const MEASURES: readonly Measure[] = [
  reckoned("non-zero 2-dimension borough cells shown, %", "percent", ({ shown }) => percent(shown.shown, shown.cells)),
  reckoned("error of those shown (rmse)", "decimal", ({ shown }) => shown.error),
  reckoned(
    "cells of 1-7, public: certain / two values / of",
    "number",
    ...KEYS.map((key) => (outcome: Outcomes["reckon"]) => outcome.public[key]),
  ),
  narrowed("with counts of costs beside: certain / two values / of", "costs"),
  {
    name: "stock and flows of a year, each alone: certain / two values; together: certain / two values / of",
    kind: "number",
    of: ({ beside }) => {
      const found = beside.flatMap(({ flows }) => flows ?? []);
      const alone = (["certain", "two"] as const).map((key) => meanOf(found, (flows) => flows.alone[key]));
      return [...alone, ...KEYS.map((key) => meanOf(found, (flows) => flows.together[key]))];
    },
  },
  narrowed("children in homes, beds beside placements: certain / two values / of", "beds"),
  {
    name: "linear programme, public: narrower / certain / two values / of",
    kind: "number",
    of: ({ reckon }) =>
      (["narrowed", "certain", "two", "cells"] as const).map((key) => meanOf(reckon, ({ programme }) => programme[key])),
  },
  reckoned(
    "one borough's staff on all others', mean of boroughs: certain / two values / fewer than to the public / of",
    "decimal",
    ({ staff }) => staff.certain,
    ({ staff }) => staff.two,
    ({ staff }) => staff.beyond,
    ({ staff }) => staff.cells,
  ),
  reckoned(
    "all boroughs but one: certain / two values, %",
    "percent",
    ({ coalition }) => percent(coalition.certain, coalition.cells),
    ({ coalition }) => percent(coalition.two, coalition.cells),
  ),
  {
    name: "linear programme against the last borough: narrower / certain / two values / of",
    kind: "number",
    of: ({ reckon }) =>
      (["narrowed", "certain", "two", "cells"] as const).map((key) =>
        meanOf(reckon, ({ coalitionProgramme }) => coalitionProgramme[key]),
      ),
  },
  {
    name: "best guess right, public, %",
    kind: "percent",
    of: ({ sample }) => [meanOf(sample, ({ guesses }) => percent(guesses.right, guesses.cells))],
  },
  {
    name: "sure (> 90 %) / sure and right, public, %",
    kind: "percent",
    of: ({ sample }) => [
      meanOf(sample, ({ guesses }) => percent(guesses.sure, guesses.cells)),
      meanOf(sample, ({ guesses }) => percent(guesses.sureAndRight, guesses.cells)),
    ],
  },
  {
    name: "all boroughs but one: best guess right / sure / sure and right, %",
    kind: "percent",
    of: ({ coalition }) =>
      (["right", "sure", "sureAndRight"] as const).map((key) =>
        meanOf(coalition, (guesses) => percent(guesses[key], guesses.cells)),
      ),
  },
  {
    name: "third attribute > 99 % sure and right, %",
    kind: "percent",
    of: ({ sample }) => [meanOf(sample, ({ thirds }) => percent(thirds.told, thirds.asked))],
  },
  reckoned("proves that somebody is there, cells of 1-7, %", "percent", (outcome) =>
    percent(outcome.public.proven, outcome.public.cells),
  ),
  {
    name: "60 months: best guess right / sure and right, %",
    kind: "percent",
    of: ({ months }) =>
      (["right", "sureAndRight"] as const).map((key) => meanOf(months, ({ guesses }) => percent(guesses[key], guesses.cells))),
  },
  reckoned(
    "cells known to differ by one child: told / told of 1-7, %",
    "decimal",
    ({ differenced }) => percent(differenced.told, differenced.pairs),
    ({ differenced }) => percent(differenced.smallTold, differenced.small),
  ),
  reckoned(
    "a whole and its one shown part: lines / prove somebody / equal / of them empty",
    "number",
    ({ onePart }) => onePart.lines,
    ({ onePart }) => onePart.proven,
    ({ onePart }) => onePart.equal,
    ({ onePart }) => onePart.equalAndEmpty,
  ),
  {
    name: "the same over 12 months",
    kind: "number",
    of: ({ months }) =>
      (["lines", "proven", "equal", "equalAndEmpty"] as const).map((key) => meanOf(months, ({ onePart }) => onePart[key])),
  },
  reckoned(
    "1-7 by one dimension: right alone / averaged over partitions, %",
    "percent",
    ({ averagedSmall }) => percent(averagedSmall.rightAlone, averagedSmall.cells),
    ({ averagedSmall }) => percent(averagedSmall.right, averagedSmall.cells),
  ),
  reckoned(
    "50 and more: error alone / averaged over partitions (rmse)",
    "decimal",
    ({ averagedLarge }) => averagedLarge.errorAlone,
    ({ averagedLarge }) => averagedLarge.error,
  ),
  {
    name: "one child's money within 5 %, knowing all others: n about 10 / about 40 / in all its cells, %",
    kind: "percent",
    of: ({ money }) =>
      (["aboutTen", "aboutForty", "everywhere"] as const).map((key) =>
        meanOf(money, (found) => percent(found[key].found, found[key].tried)),
      ),
  },
  {
    name: "the same by nested sums, % / of; guessing the mean, n about 10, %",
    kind: "percent",
    of: ({ money }) => [
      meanOf(money, ({ nested }) => percent(nested.found, nested.tried)),
      meanOf(money, ({ nested }) => nested.tried),
      meanOf(money, ({ alikeTen }) => percent(alikeTen.found, alikeTen.tried)),
    ],
  },
  {
    name: "number of children from totals and means: true / but the published, %",
    kind: "percent",
    of: ({ money }) => [
      meanOf(money, ({ number }) => percent(number.true, number.cells)),
      meanOf(money, ({ number }) => percent(number.published, number.cells)),
    ],
  },
];

const spell = (value: number | null, kind: Kind): string => {
  if (value === null) return "";
  if (kind === "number") return String(Math.round(10 * value) / 10);
  return value.toFixed(kind === "percent" && value >= 10 ? 1 : 2);
};

/** A table of text, its columns aligned. */
export const table = (columns: ReadonlyMap<string, Column>): string => {
  const rows = MEASURES.map(({ name, kind, of }) => [
    name,
    ...[...columns.values()].map((column) => {
      const values = of(column);
      return values.every((value) => value === null) ? "" : values.map((value) => spell(value, kind)).join(" / ");
    }),
  ]);
  const head = ["", ...columns.keys()];
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]!.length)));
  const lineOf = (cells: readonly string[]): string => `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(" | ")} |`;
  return [lineOf(head), lineOf(widths.map((width) => "-".repeat(width))), ...rows.map(lineOf)].join("\n");
};
