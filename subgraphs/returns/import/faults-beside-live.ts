/** What a return would lose of the one that it takes the place of: warnings, for it may be meant. */
import type { Models } from "../../models/models.ts";
import { returnStem } from "../../models/return-kind.ts";
import type { BoroughReturn } from "../../models/vintage.ts";
import { fileFault, type Fault } from "../faults/fault.ts";
import { holdsTable, type SourceFile } from "../tables/recognise-file.ts";
import { kindOfFile } from "./live-returns.ts";
import { NO_UASC_HINT } from "./read-returns.ts";
import type { BoroughSum } from "./sum-borough.ts";

/** What is live, and what was handed in. */
type Handed = { readonly live: ReadonlyMap<string, BoroughReturn>; readonly files: readonly SourceFile[] };

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

/** Unaccompanied children would become others, because nothing of their table was handed in; a pooled file may be of any borough. */
const uascFaults = async (
  models: Models,
  sum: BoroughSum,
  old: BoroughReturn,
  files: readonly SourceFile[],
): Promise<readonly Fault[]> => {
  const isHandedIn = files.some(({ holds, borough }) => holdsTable(holds, "UASC") && (borough ?? sum.borough) === sum.borough);
  if (sum.kind !== "PLACEMENTS" || isHandedIn) return [];
  if ((await models.episodes.exists({ return: old._id, uasc: true })) === null) return [];
  return [
    fileFault("no-uasc", "warning", pathOf(files, sum), {
      message: `No UASC file of ${sum.borough} is among the files, and its live return has unaccompanied children: none would be left.`,
      hint: NO_UASC_HINT,
    }),
  ];
};

export const faultsBesideLive = async (
  models: Models,
  sums: readonly BoroughSum[],
  { live, files }: Handed,
): Promise<readonly Fault[]> => {
  const found = await Promise.all(
    sums.map(async (sum) => {
      const old = live.get(returnStem(sum));
      return old === undefined ? [] : [...coverageFaults(sum, old, files), ...(await uascFaults(models, sum, old, files))];
    }),
  );
  return found.flat();
};
