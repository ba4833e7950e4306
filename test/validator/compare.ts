import type { Fault } from "../../subgraphs/returns/faults/fault.ts";
import { type Context, type Difference, DIFFERENCES, NOT_OURS, NOT_THEIRS, SAME } from "./differences.ts";
import type { Finding } from "./run-validator.ts";
import type { writtenReturns } from "./written-returns.ts";

type Files = ReturnType<typeof writtenReturns>["files"];

/** What the door and the open validator say of the same files. */
export type Comparison = {
  /** Rules that both find broken, in some row that is the same. */
  readonly both: ReadonlySet<string>;
  /** Findings of one that the other has not, and that no difference explains. */
  readonly unexplained: readonly string[];
  /** Differences, and rules that one has not, that were met. */
  readonly met: ReadonlySet<Difference | string>;
};

const FIRST_LINE = 2;

const placeOf = ({ year, table, row }: Finding): string => `${year} ${table} ${row}`;

const keyOf = (finding: Finding): string => `${finding.rule} ${placeOf(finding)}`;

/** Cells of these files are never quoted. */
const cellsByPlace = (files: Files): ReadonlyMap<string, Readonly<Record<string, string>>> =>
  new Map(
    files.flatMap(({ year, table, content }) => {
      const [columns = [], ...rows] = content.split("\n").map((line) => line.split(","));
      return rows.map((cells, at) => {
        const named = columns.map((column, position) => [column, cells[position] ?? ""]);
        return [`${year} ${table} ${at + FIRST_LINE}`, Object.fromEntries(named) as Record<string, string>] as const;
      });
    }),
  );

const findingsOf = (faults: readonly Fault[]): readonly Finding[] =>
  faults
    .filter(({ row }) => row !== null)
    .map(({ rule, row, file }) => {
      const [, year = "", table = ""] = /(\d{4})\/(\w+)\.csv$/.exec(file) ?? [];
      return { year: Number(year), table, row, rule: SAME[rule] ?? rule };
    });

const byRules = (findings: readonly Finding[], group: (finding: Finding) => string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map([...Map.groupBy(findings, group)].map(([key, of]) => [key, new Set(of.map(({ rule }) => rule))]));

const NOTHING: ReadonlySet<string> = new Set();

/** Why one has a finding that the other has not; undefined where nothing says so. */
const whyOnly = (by: Difference["by"], finding: Finding, context: Context): Difference | string | undefined => {
  const lists = by === "DOOR" ? NOT_THEIRS : NOT_OURS;
  return (
    DIFFERENCES.find((each) => each.by === by && each.rules.includes(finding.rule) && each.isMet(finding, context)) ??
    (Object.values(lists).flat().includes(finding.rule) ? finding.rule : undefined)
  );
};

/** Sets what the door finds in a borough's files beside what the open validator does. */
export const compare = (files: Files, faults: readonly Fault[], theirs: readonly Finding[]): Comparison => {
  const cells = cellsByPlace(files);
  const childOf = (finding: Finding): string => cells.get(placeOf(finding))?.["CHILD"] ?? "";
  const ours = findingsOf(faults);
  const [here, ofChild] = [byRules(ours, placeOf), byRules(ours, childOf)];
  const [ourKeys, theirKeys] = [new Set(ours.map(keyOf)), new Set(theirs.map(keyOf))];
  const only: readonly (readonly [Difference["by"], Finding])[] = [
    ...ours.filter((finding) => !theirKeys.has(keyOf(finding))).map((finding) => ["DOOR", finding] as const),
    ...theirs.filter((finding) => !ourKeys.has(keyOf(finding))).map((finding) => ["VALIDATOR", finding] as const),
  ];
  const [met, unexplained] = [new Set<Difference | string>(), [] as string[]];
  for (const [by, finding] of only) {
    const at = placeOf(finding);
    const context = {
      cells: cells.get(at) ?? {},
      here: here.get(at) ?? NOTHING,
      ofChild: ofChild.get(childOf(finding)) ?? NOTHING,
    };
    const why = whyOnly(by, finding, context);
    if (why === undefined) unexplained.push(`${by} ${keyOf(finding)}`);
    else met.add(why);
  }
  const both = new Set(ours.filter((finding) => theirKeys.has(keyOf(finding))).map(({ rule }) => rule));
  return { both, unexplained, met };
};
