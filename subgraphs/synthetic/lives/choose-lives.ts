import { dayOf } from "../../../schema/reference/dates.ts";
import { LAST_DAY } from "../chance/calendar.ts";
import { SECURED_IN_THREE_YEARS, STOCK_BY_BAND, STOCK_BY_KIND, STOCK_BY_STATUS, STOCK_UASC } from "../chance/mixes.ts";
import { between, type Random } from "../chance/random.ts";
import { bandOf } from "./bands.ts";
import type { Life } from "./draw-life.ts";

/** Lives of one entry year: as many as London has, and some to choose from. */
export type EntryYear = { readonly wanted: number; readonly lives: readonly Life[] };

const STATUS_GROUPS: Readonly<Record<string, string>> = { L1: "L", L2: "L", J1: "J" };

const [ALL, UASC, SECURED] = ["ALL", "UASC", "SECURED"] as const;

/** How much more than others a count matters: of the total and of the few in secure homes nobody may be missing. */
const IMPORTANCE: Readonly<Record<string, number>> = { [ALL]: 5000, K1: 300, [SECURED]: 100 };

const SECURE_SINCE = dayOf("2022-04-01");

const wasSecured = ({ periods }: Life): boolean =>
  periods.some(({ stays }) => stays.some(({ kind, start }) => kind === "K1" && start >= SECURE_SINCE));

/** What a child counts towards: the stock of the last day, unless it has left, and those placed in secure homes in three years. */
const codesOf = (life: Life): readonly string[] => {
  const secured = wasSecured(life) ? [SECURED] : [];
  const period = life.periods.at(-1);
  if (period === undefined || period.end <= LAST_DAY) return secured;
  const { ls = "" } = period.legal.at(-1) ?? {};
  const kind = period.stays.at(-1)?.kind ?? "";
  const ofStock = [ALL, bandOf(life.birth, LAST_DAY), kind in STOCK_BY_KIND ? kind : "RESIDENTIAL", STATUS_GROUPS[ls] ?? ls];
  return [...ofStock, ...(life.uasc ? [UASC] : []), ...secured];
};

const STOCK = Object.values(STOCK_BY_KIND).reduce((sum, count) => sum + count, 0);

const TARGETS: Readonly<Record<string, number>> = {
  [ALL]: STOCK,
  [UASC]: STOCK_UASC,
  [SECURED]: SECURED_IN_THREE_YEARS,
  ...STOCK_BY_BAND,
  ...STOCK_BY_KIND,
  ...STOCK_BY_STATUS,
};

/** Weights of squared differences: as in a chi-square, by the size of what is counted. */
const WEIGHTS = new Map(Object.entries(TARGETS).map(([code, target]) => [code, (IMPORTANCE[code] ?? 1) / target]));

/** By how much nearer the counts would be if the codes had one child more, or less. */
const gainOf = (missing: ReadonlyMap<string, number>, codes: readonly string[], by: 1 | -1): number =>
  codes.reduce((gain, code) => {
    const off = missing.get(code) ?? 0;
    return gain + (WEIGHTS.get(code) ?? 0) * (off ** 2 - (off - by) ** 2);
  }, 0);

type Candidate = { readonly life: Life; readonly codes: readonly string[] };

/** Those still in care on the last day, as many who are not, and the rest, whom no exchange would need. */
const parted = (lives: readonly Life[]): { readonly candidates: Candidate[]; readonly rest: readonly Life[] } => {
  const all = lives.map((life) => ({ life, codes: codesOf(life) }));
  const [present, absent] = [all.filter(({ codes }) => codes.length > 0), all.filter(({ codes }) => codes.length === 0)];
  return {
    candidates: [...present, ...absent.slice(0, present.length)],
    rest: absent.slice(present.length).map(({ life }) => life),
  };
};

const TRIES = 12;

/**
 * The lives of London: of each entry year as many as came, such that those still in care on the last day have the published ages,
 * placements and legal statuses. Lives are exchanged for spare ones of the same entry year while that brings the counts nearer:
 * what chance and calibration left over is spread over all years of entry, and each life stays as it was drawn.
 * Source: combinatorial optimisation, as spatial microsimulation has it (Williamson, Birkin and Rees, 1998).
 */
export const chooseLives = (random: Random, years: readonly EntryYear[]): readonly Life[] => {
  const missing = new Map(Object.entries(TARGETS));
  const count = (codes: readonly string[], by: 1 | -1): void => {
    for (const code of codes) missing.set(code, (missing.get(code) ?? 0) - by);
  };
  const pools = years.map(({ wanted, lives }) => ({
    chosen: parted(lives.slice(0, wanted)),
    spare: parted(lives.slice(wanted)),
  }));
  for (const { chosen } of pools) for (const { codes } of chosen.candidates) count(codes, 1);
  const exchange = (chosen: Candidate[], spare: Candidate[]): void => {
    const [at, other] = [between(random, 0, chosen.length - 1), between(random, 0, spare.length - 1)];
    const [leaves, comes] = [chosen[at], spare[other]];
    if (leaves === undefined || comes === undefined) return;
    const gain = gainOf(missing, leaves.codes, -1);
    count(leaves.codes, -1);
    const isGain = gain + gainOf(missing, comes.codes, 1) > 0;
    count(isGain ? comes.codes : leaves.codes, 1);
    if (isGain) [chosen[at], spare[other]] = [comes, leaves];
  };
  for (let round = 0; round < TRIES; round += 1)
    for (const { chosen, spare } of pools) for (const _ of chosen.candidates) exchange(chosen.candidates, spare.candidates);
  return pools.flatMap(({ chosen }) => [...chosen.candidates.map(({ life }) => life), ...chosen.rest]);
};
