import { LAST_DAY, RETURN_YEARS, yearSpan } from "../chance/calendar.ts";
import { between, chance, weighted, type Random } from "../chance/random.ts";
import type { SecureReferral } from "../lives/secure-referrals.ts";
import type { DatedFile } from "../written/dated-file.ts";
import { written } from "../written/written.ts";
import type { NumberedChild, Row } from "../written/yearly-cut.ts";

const COLUMNS: Row = [
  "referral_id",
  "child",
  "kind",
  "referred_on",
  "needed_by",
  "age",
  "outcome",
  "offered_on",
  "placed_on",
  "urn",
  "ethnic",
  "sex",
  "need",
  "alternative_kind",
  "alternative_dol_order",
  "alternative_registered",
  "alternative_weekly_cost",
];

const DAYS_PER_YEAR = 365.25;
const NEEDS = { EBD: 70, MENTAL: 20, DRUGS: 6, ALCOHOL: 4 } as const;
const NEEDED_WITHIN = 10;
/** How many of those whose search was given up had been offered a place. */
const REFUSED = 0.2;
/** Pounds a week of what is had instead of a secure home, up to £30,000. */
const ALTERNATIVE_POUNDS = [5_000, 30_000] as const;

const alternativeCells = (random: Random, { stay, dolOrder }: SecureReferral): Readonly<Record<string, string>> => {
  if (dolOrder === null) return {};
  const isHome = stay.kind === "K2";
  return {
    alternative_kind: isHome ? "RESIDENTIAL" : "OTHER",
    alternative_dol_order: dolOrder ? "YES" : "NO",
    alternative_registered: isHome ? "YES" : "NO",
    alternative_weekly_cost: String(between(random, ...ALTERNATIVE_POUNDS)),
  };
};

/** When a place was offered: on the way to it, or in vain. */
const offeredOn = (random: Random, { outcome, referred, stay }: SecureReferral): number | null => {
  if (outcome === "PLACED") return between(random, referred, stay.start);
  return outcome === "WITHDRAWN" && chance(random, REFUSED) ? Math.min(LAST_DAY, referred + between(random, 1, 20)) : null;
};

const rowOf = (random: Random, child: NumberedChild, referral: SecureReferral): Row => {
  const { referred, outcome, stay } = referral;
  const home = outcome === "PLACED" ? child.episodes.find(({ decom }) => decom === stay.start)?.urn : undefined;
  const cells: Readonly<Record<string, string>> = {
    referral_id: `${child.id}-${referred}`,
    child: child.id,
    kind: "SECURE_WELFARE",
    referred_on: written(referred),
    needed_by: written(referred + between(random, 0, NEEDED_WITHIN)),
    age: String(Math.floor((referred - child.birth) / DAYS_PER_YEAR)),
    outcome,
    offered_on: written(offeredOn(random, referral)),
    placed_on: outcome === "PLACED" ? written(stay.start) : "",
    urn: home ?? "",
    ethnic: child.ethnic,
    sex: child.sex,
    need: weighted(random, NEEDS),
    ...alternativeCells(random, referral),
  };
  return COLUMNS.map((column) => cells[column] ?? "");
};

/** The referral return of a borough: a file a year of its searches for secure homes, in the order in which they began. */
export const referralFiles = (random: Random, children: readonly NumberedChild[]): readonly DatedFile[] => {
  const searches = children
    .flatMap((child) => child.referrals.map((referral) => ({ child, referral })))
    .toSorted((a, b) => a.referral.referred - b.referral.referred)
    .map(({ child, referral }) => ({ referred: referral.referred, row: rowOf(random, child, referral) }));
  return RETURN_YEARS.map((year) => {
    const { from, to } = yearSpan(year);
    const rows = searches.flatMap(({ referred, row }) => (from <= referred && referred <= to ? [row] : []));
    return { path: `referrals/${year}.csv`, table: "REFERRALS", columns: COLUMNS, rows };
  });
};
