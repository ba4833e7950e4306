import { deck, dealByStratum } from "../chance/deck.ts";
import {
  CELLS_BY_STRATUM,
  ETHNICITIES_BY_STRATUM,
  KINDS_BY_COHORT,
  LEGAL_STATUSES_BY_STRATUM,
  NEEDS_BY_STRATUM,
  PROVIDERS_BY_STRATUM,
  SEXES_BY_STRATUM,
  type Cell,
  type Cohort,
  type Kind,
} from "../chance/mixes.ts";
import { streamOf, weighted, type Random, type Weights } from "../chance/random.ts";
import { BOROUGH_FACTS, LONDON_CHILDREN } from "../land/boroughs.ts";

/** What a child is on the last day it is seen: at the end of the return for a child still looked after, else on leaving care. */
export type Profile = {
  readonly uasc: boolean;
  readonly kind: Kind;
  readonly ls: string;
  readonly cell: Cell;
  readonly cin: string;
  readonly sex: "M" | "F";
  readonly ethnic: string;
  /** PLACE_PROVIDER of a foster placement; null where it is drawn when the placement is settled. */
  readonly provider: string | null;
};

const isUasc = (cohort: Cohort): boolean => cohort.startsWith("UASC");

const legalStratumOf = ({ cohort, kind }: { cohort: Cohort; kind: Kind }): string =>
  isUasc(cohort) ? "UASC" : ["ADOPTION", "P1", "K1", "R5"].includes(kind) ? kind : cohort;

/** The row of `CELLS_BY_STRATUM` that a placement falls under. */
const cellStratumOf = (uasc: boolean, kind: Kind): keyof typeof CELLS_BY_STRATUM =>
  uasc ? "UASC" : kind in CELLS_BY_STRATUM ? (kind as keyof typeof CELLS_BY_STRATUM) : "RESIDENTIAL";

const factStratumOf = (uasc: boolean): "UASC" | "OTHER" => (uasc ? "UASC" : "OTHER");

/**
 * The children looked after in London at the end of the return, by borough: dealt from London-wide decks, so that London's mixes
 * are met exactly and each borough's differ from them by chance only.
 */
export const dealStock = (seed: number): ReadonlyMap<string, readonly (Profile & { readonly cohort: Cohort })[]> => {
  const random = streamOf(seed, "stock");
  const pairs = Object.entries(KINDS_BY_COHORT).flatMap(([cohort, kinds]) =>
    Object.entries(kinds).map(([kind, count]) => [`${cohort} ${kind}`, count] as const),
  );
  const stock = deck(random, Object.fromEntries(pairs), LONDON_CHILDREN).map((pair) => {
    const [cohort, kind] = pair.split(" ") as [Cohort, Kind];
    return { cohort, kind, uasc: isUasc(cohort) };
  });
  const dealFacts = <K extends string>(tables: Readonly<Record<string, Weights<K>>>): K[] =>
    dealByStratum(random, stock, { stratumOf: ({ uasc }) => factStratumOf(uasc), tables });
  const ls = dealByStratum<(typeof stock)[number], string>(random, stock, {
    stratumOf: legalStratumOf,
    tables: LEGAL_STATUSES_BY_STRATUM,
  });
  const cells = dealByStratum<(typeof stock)[number], Cell>(random, stock, {
    stratumOf: ({ uasc, kind }) => cellStratumOf(uasc, kind),
    tables: CELLS_BY_STRATUM,
  });
  const needs = dealFacts<string>(NEEDS_BY_STRATUM);
  const sexes = dealFacts<"M" | "F">(SEXES_BY_STRATUM);
  const ethnicities = dealFacts<string>(ETHNICITIES_BY_STRATUM);
  const fostered = stock.filter(({ kind }) => kind === "FOSTER").length;
  const providers = deck<string>(random, PROVIDERS_BY_STRATUM.FOSTER, fostered);
  const profiles = stock.map((child, index) => ({
    ...child,
    ls: ls[index] ?? "",
    cell: cells[index] ?? "OUT_UNKNOWN",
    cin: needs[index] ?? "",
    sex: sexes[index] ?? "M",
    ethnic: ethnicities[index] ?? "",
    provider: child.kind === "FOSTER" ? (providers.pop() ?? null) : null,
  }));
  let dealt = 0;
  return new Map(BOROUGH_FACTS.map(({ code, children }) => [code, profiles.slice(dealt, (dealt += children))]));
};

/** The facts of a child that no quota binds. */
export const drawFacts = (random: Random, uasc: boolean): Pick<Profile, "cin" | "sex" | "ethnic"> => ({
  cin: weighted<string>(random, NEEDS_BY_STRATUM[factStratumOf(uasc)]),
  sex: weighted<"M" | "F">(random, SEXES_BY_STRATUM[factStratumOf(uasc)]),
  ethnic: weighted<string>(random, ETHNICITIES_BY_STRATUM[factStratumOf(uasc)]),
});

export const drawCell = (random: Random, uasc: boolean, kind: Kind): Cell =>
  weighted<Cell>(random, CELLS_BY_STRATUM[cellStratumOf(uasc, kind)]);
