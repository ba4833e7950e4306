/** That the peers were asked the same: their answers to one question, held beside each other before anything is measured. */
import { PUBLIC } from "../../schema/disclosure/policy.ts";
import { dimensionOf } from "../../schema/question/dimensions.ts";
import { layoutOf } from "../../schema/vector/layout.ts";
import { partialQuery } from "../london.ts";
import type { PeerName } from "./figure.ts";

type Group = {
  readonly keys: readonly { readonly code: string }[];
  readonly measures: { readonly children: { readonly value: number | null } };
};
type Table = { readonly placements: { readonly groups: readonly Group[] } };
type Parts = { readonly answers: readonly { readonly vectors: readonly Readonly<Record<string, readonly number[]>>[] }[] };

const query = partialQuery("2025-03-31");
const codes = query.by.map((name) => dimensionOf(name).axis!.map(({ code }) => code));

/** The first slot of the cell of a group. */
const slotOf = ({ keys }: Group): number => {
  const { sizes, slotsPerCell } = layoutOf(query);
  return keys.reduce((slot, { code }, axis) => slot * sizes[axis]! + codes[axis]!.indexOf(code), 0) * slotsPerCell;
};

/** Numbers of children by slot, as published; those in the band are left out. */
const published = (groups: readonly Group[]): ReadonlyMap<number, number> =>
  new Map(
    groups.flatMap((group) => (group.measures.children.value === null ? [] : [[slotOf(group), group.measures.children.value]])),
  );

const sumOf = (parts: readonly Parts[]): ReadonlyMap<number, number> => {
  const sum = new Map<number, number>();
  for (const { answers } of parts) {
    const pairs = answers[0]!.vectors[0]![""]!;
    for (let at = 0; at < pairs.length; at += 2) sum.set(pairs[at]!, (sum.get(pairs[at]!) ?? 0) + pairs[at + 1]!);
  }
  return sum;
};

/** Errors: an Error where one answers another question than the others. */
export const agree = (answers: ReadonlyMap<PeerName, Buffer>): void => {
  const of = (name: PeerName): unknown => JSON.parse(answers.get(name)!.toString("utf8"));
  const { sum } = of("bare fan-out") as { sum: readonly number[] };
  const { data: ours } = of("ours") as { data: { london: Table } };
  const { data: parts } = of("Hive, parts") as { data: Readonly<Record<string, Parts>> };
  const { data: tables } = of("Hive, tables") as { data: Readonly<Record<string, Table>> };
  const cells = published(ours.london.placements.groups);
  if (cells.size === 0 || [...cells].some(([slot, value]) => Math.abs(value - sum[slot]!) > PUBLIC.noise))
    throw new Error("The gateway's figure is not the sum of the fan-out.");
  const added = sumOf(Object.values(parts));
  if (sum.some((value, slot) => value !== (added.get(slot) ?? 0))) throw new Error("Hive's parts are not those of the fan-out.");
  for (const { placements } of Object.values(tables))
    for (const [slot, value] of published(placements.groups))
      if (value - PUBLIC.noise > sum[slot]!) throw new Error("A table of Hive's has more children than London.");
};
