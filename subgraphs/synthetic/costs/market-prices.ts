import { normal, type Random } from "../chance/random.ts";
import type { Child } from "../children/child.ts";
import type { Placement } from "../written/placements.ts";

/** What the market asks for a week of a placement in 2024/25, in pounds, and how far single prices spread (of their logarithm). */
type Market = { readonly pounds: number; readonly spread: number };

/**
 * In relation to each other as commissioners report them: a carer of the authority's own 500 to 650, an agency's 950 to 1,100,
 * supported accommodation 1,000 to 1,400, a children's home some thousands, a secure one 10,500.
 */
const MARKET = {
  RELATIVE: { pounds: 290, spread: 0.1 },
  OWN_FOSTER: { pounds: 560, spread: 0.12 },
  AGENCY_FOSTER: { pounds: 1000, spread: 0.12 },
  SUPPORTED: { pounds: 1200, spread: 0.18 },
  SUPPORTED_UASC: { pounds: 850, spread: 0.12 },
  INDEPENDENT: { pounds: 450, spread: 0.15 },
  OWN_HOME: { pounds: 4200, spread: 0.15 },
  HOME: { pounds: 4600, spread: 0.25 },
  SECURE: { pounds: 10_500, spread: 0.04 },
  CARE_HOME: { pounds: 2600, spread: 0.25 },
  FAMILY_CENTRE: { pounds: 3600, spread: 0.15 },
  SCHOOL: { pounds: 3200, spread: 0.2 },
  OTHER: { pounds: 900, spread: 0.3 },
} as const satisfies Readonly<Record<string, Market>>;

/** By PLACE code; adopters, parents, employers, hospitals and prisons send the borough no bill. */
const BY_PLACE: Readonly<Record<string, keyof typeof MARKET>> = {
  U1: "RELATIVE",
  U2: "RELATIVE",
  U3: "RELATIVE",
  K1: "SECURE",
  K3: "SUPPORTED",
  P2: "INDEPENDENT",
  R1: "CARE_HOME",
  R3: "FAMILY_CENTRE",
  S1: "SCHOOL",
  Z1: "OTHER",
};

const FOSTERED = ["OWN_FOSTER", "AGENCY_FOSTER"];
const AGENCIES = ["PR4", "PR5"];

/** Added for a disabled child, and for teenagers with carers; babies cost less. */
const DISABLED = 1.2;
const DAYS_PER_YEAR = 365.25;
const AGES = [
  { from: 16, times: 1.1 },
  { from: 10, times: 1.05 },
  { from: 5, times: 0.98 },
  { from: 0, times: 0.92 },
];

const kindOf = ({ place, provider }: Placement, uasc: boolean): keyof typeof MARKET | undefined => {
  if (place === "K2") return provider === "PR1" ? "OWN_HOME" : "HOME";
  if (place === "K3" && uasc) return "SUPPORTED_UASC";
  if (/^U[456]$/.test(place)) return AGENCIES.includes(provider ?? "") ? "AGENCY_FOSTER" : "OWN_FOSTER";
  return BY_PLACE[place];
};

/** Pounds a week that the market would ask for a placement at the prices of 2024/25; null where it costs nothing. */
export const marketPrice = (random: Random, placement: Placement, { uasc, birth }: Child): number | null => {
  const kind = kindOf(placement, uasc);
  if (kind === undefined) return null;
  const { pounds, spread } = MARKET[kind];
  const age = (placement.start - birth) / DAYS_PER_YEAR;
  const ageTimes = AGES.find(({ from }) => from <= age)?.times ?? 1;
  const dearer = (FOSTERED.includes(kind) ? ageTimes : 1) * (placement.cin === "N2" && kind !== "SECURE" ? DISABLED : 1);
  return pounds * dearer * Math.exp(spread * normal(random));
};
