import { rowModel, type Models } from "../../models/models.ts";
import type { BoroughReturn } from "../../models/vintage.ts";
import { fileFault, type Fault } from "../faults/fault.ts";
import { kindOf } from "../kinds/kinds.ts";
import { ownerKey } from "../kinds/owner.ts";
import { holdsTable, type SourceFile } from "../tables/recognise-file.ts";
import { kindOfFile } from "./live-returns.ts";
import type { BoroughSum } from "./sum-borough.ts";

/** What is live, and the files that were handed in. */
type Replacements = { readonly live: ReadonlyMap<string, BoroughReturn>; readonly files: readonly SourceFile[] };

/** The path of a file of a borough's return, to name in a fault. */
const pathOf = (files: readonly SourceFile[], { borough, kind }: BoroughSum): string =>
  files.find((each) => each.borough === borough && kindOfFile(each) === kind)?.path ?? "";

/** It covers less: a borough hands in all of a kind together. */
const coverageFaults = (sum: BoroughSum, old: BoroughReturn, files: readonly SourceFile[]): readonly Fault[] =>
  sum.from <= old.from && sum.to >= old.to
    ? []
    : [
        fileFault("covers-less", "warning", pathOf(files, sum), {
          message: `${sum.borough} had a ${sum.kind.toLowerCase()} return from ${old.from} to ${old.to}; this one, from ${sum.from} to ${sum.to}, replaces it whole.`,
          hint: "To keep the days before and after, hand them in together with this one.",
        }),
      ];

/** Years of a table that figures are made of by itself, which the live return had. */
const lostTables = (sum: BoroughSum, old: BoroughReturn, files: readonly SourceFile[]): readonly Fault[] =>
  old.tableYears.flatMap(({ table, years }) => {
    const kept = sum.tableYears.find((each) => each.table === table)?.years ?? [];
    const lost = years.filter((year) => !kept.includes(year));
    if (lost.length === 0) return [];
    return [
      fileFault(`no-${table.toLowerCase()}`, "warning", pathOf(files, sum), {
        message: `The live return of ${sum.borough} has the table ${table} of ${lost.join(", ")}; this one has not, and no figure of it would have the year.`,
        hint: "Hand it in with the others, with its header line alone where there was none in the year.",
      }),
    ];
  });

/**
 * Rows of the live return that would be lost, because nothing of their table was handed in, nor taken over; a pooled file may be of
 * any borough.
 */
const forgottenFaults = async (
  models: Models,
  sum: BoroughSum,
  old: BoroughReturn,
  files: readonly SourceFile[],
): Promise<readonly Fault[]> => {
  const { forgotten } = kindOf(sum.kind);
  if (forgotten === undefined) return [];
  const isHandedIn = files.some(
    ({ holds, borough }) => holdsTable(holds, forgotten.table) && (borough ?? sum.borough) === sum.borough,
  );
  const isThere = isHandedIn || sum.years.some(({ table }) => table === forgotten.table);
  if (isThere || (await rowModel(models, sum.kind).exists({ return: old._id, ...forgotten.rows })) === null) return [];
  return [forgotten.faultOf(sum.borough, pathOf(files, sum))];
};

/** What a return would lose of the one that it takes the place of: warnings, for it may be meant. */
export const lossFaults = async (
  models: Models,
  sums: readonly BoroughSum[],
  { live, files }: Replacements,
): Promise<readonly Fault[]> => {
  const found = await Promise.all(
    sums.map(async (sum) => {
      const old = live.get(ownerKey(sum));
      if (old === undefined) return [];
      const [covers, tables] = [coverageFaults(sum, old, files), lostTables(sum, old, files)];
      return [...covers, ...tables, ...(await forgottenFaults(models, sum, old, files))];
    }),
  );
  return found.flat();
};
