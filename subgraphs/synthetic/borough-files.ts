import { RETURN_YEARS } from "./chance/calendar.ts";
import { streamOf } from "./chance/random.ts";
import type { World } from "./children/borough-children.ts";
import { budgetFiles } from "./costs/budget-file.ts";
import { costFiles } from "./costs/cost-files.ts";
import { priced } from "./costs/prices.ts";
import { bedFiles } from "./homes/bed-files.ts";
import type { BoroughFacts } from "./land/boroughs.ts";
import { referralFiles } from "./referrals/referral-file.ts";
import { filesWithFaults, type PlantedFault } from "./slips/faults.ts";
import { plantDatedSlips } from "./slips/plant-dated-slips.ts";
import type { Survey } from "./survey.ts";
import { csvOf, returnFiles } from "./written/return-files.ts";
import { cutYear } from "./written/yearly-cut.ts";

/** What all boroughs' files are written from. */
export type London = Survey & { readonly world: World; readonly needs: ReadonlyMap<string, readonly string[]> };

/** Everything that one borough hands in, by path below its folder, and rows before any fault. */
export type BoroughFiles = {
  readonly files: readonly { readonly path: string; readonly content: string | Uint8Array }[];
  readonly faults: readonly PlantedFault[];
  readonly children: number;
  readonly episodes: number;
  readonly costs: number;
  readonly beds: number;
};

const total = (files: readonly { readonly rows: readonly unknown[] }[]): number =>
  files.reduce((sum, { rows }) => sum + rows.length, 0);

/** Life histories come first; the yearly returns, costs and beds are views of them. */
export const boroughFiles = (
  { world, needs, drawn, prices, residents }: London,
  borough: BoroughFacts,
  { withFaults }: { readonly withFaults: boolean },
): BoroughFiles => {
  const { seed, register } = world;
  const { children, drafts: unpriced } = drawn.get(borough.code)!;
  const returns = RETURN_YEARS.map((year) => ({ year, ...cutYear(children, year) }));
  const drafts = unpriced.map((draft) => priced(draft, prices));
  const costs = costFiles(drafts);
  const budgets = budgetFiles(streamOf(seed, `budgets/${borough.code}`), drafts);
  const beds = bedFiles(register, borough.code, { seed, needs, residents });
  const referrals = referralFiles(streamOf(seed, `referrals/${borough.code}`), children);
  const datedFiles = [...costs, ...beds, ...referrals, ...budgets];
  const placed = withFaults
    ? filesWithFaults(returns, streamOf(seed, `faults/${borough.code}`))
    : { files: returnFiles(returns), faults: [] };
  const dated = withFaults
    ? plantDatedSlips(datedFiles, streamOf(seed, `faults/dated/${borough.code}`))
    : { files: datedFiles, faults: [] };
  return {
    files: [...placed.files, ...dated.files.map(({ path, columns, rows }) => ({ path, content: csvOf([columns, ...rows]) }))],
    faults: [...placed.faults, ...dated.faults],
    children: children.length,
    episodes: returns.reduce((sum, year) => sum + year.episodes.length, 0),
    costs: total(costs),
    beds: total(beds),
  };
};
