/** Everything that is measured, asked of some places at once, and the figures of an answer by where they stand in it. */
import type { Figure } from "../../schema/disclosure/figure.ts";
import { DIMENSIONS } from "../../schema/question/dimensions.ts";
import type { Fact } from "../../schema/question/measures.ts";
import type { Place } from "../../schema/reference/places.ts";

const each = (names: readonly string[], selection: string): string => names.map((name) => `${name} ${selection}`).join(" ");

const FIGURE = "{ ...figure }";
const SPREAD = "{ ...spread }";
const DEAREST = `{ sum ${FIGURE} shareOfSpend ${FIGURE} }`;

/** Groups are many, and an answer may have so many fields: their highs are left out. */
const OF_GROUP = "{ ...ofGroup }";

const FRAGMENTS = `
fragment figure on Figure { value low high status }
fragment ofGroup on Figure { value low status }
fragment spread on Distribution { ${each(["n", "mean", "median", "total"], FIGURE)} }
fragment placed on PlacementMeasures { ${each(["children", "ratePer10000", "percentInOwnBorough", "percentWithin20Miles"], FIGURE)}
  ${each(["distance", "daysInPlacement", "weeklyCost"], SPREAD)} }
fragment paid on CostMeasures { ${each(["children", "spend", "placementWeeks", "unitCostPerWeek", "millionOrMore"], FIGURE)}
  weeklyCost ${SPREAD} funding { ${each(["socialCare", "health", "education", "unattributed"], FIGURE)} }
  topTen { ofEachBorough ${DEAREST} ofPlace ${DEAREST} } }
fragment used on BedMeasures {
  ${each(["homes", "registeredPlaces", "occupied", "occupiedByLondon", "occupiedByOthers", "vacant", "blocked"], FIGURE)}
  ${each(["percentOccupied", "percentVacant", "percentBlocked", "percentByLondon"], FIGURE)} blockedReasons { reason places ${FIGURE} } }
fragment placements on PlacementGroup { keys { code } measures { children ${OF_GROUP} percentInOwnBorough ${OF_GROUP} } }
fragment costs on CostGroup { keys { code } measures { children ${OF_GROUP} spend ${OF_GROUP} } }
fragment beds on BedGroup { keys { code } measures { homes ${OF_GROUP} occupied ${OF_GROUP} } }`;

/** Of a borough these are published to nobody but its own staff. */
const OF_MANY_BOROUGHS: readonly string[] = ["HOST_AUTHORITY", "PROVIDER", "WEEKLY_COST_BAND"];

/** The dimensions that a fact of a place may be grouped by, but the borough; those that are no one's to group by have no filter either. */
export const dimensionsOf = (fact: Fact, { kind }: Pick<Place, "kind">): readonly string[] =>
  [...DIMENSIONS.values()].flatMap(({ name, facts, filter }) =>
    facts.includes(fact) &&
    (filter !== null || name === "ANNUAL_COST") &&
    !(kind === "Borough" && OF_MANY_BOROUGHS.includes(name))
      ? [name]
      : [],
  );

export const fieldOf = ({ kind, code }: Pick<Place, "kind" | "code">): string =>
  ({
    London: "london",
    SubRegion: `subRegion(code: "${code}")`,
    Borough: `borough(code: "${code}")`,
    BoroughSet: `place(name: "${code}")`,
  })[kind];

const groupsOf = (fact: Fact, kind: Place["kind"]): string =>
  dimensionsOf(fact, { kind })
    .map((name) => `by${name}: groups(by: [${name}]) { ...${fact.toLowerCase()} }`)
    .join(" ");

const everything = (name: string, kind: Place["kind"]): string => `
fragment ${name} on Place {
  placements(asAt: "2025-03-31") { coverage { complete subRegions { code answered vintage layoutDiffers } }
    total { ...placed } ${groupsOf("PLACEMENTS", kind)} }
  costs(during: { from: "2024-04-01", to: "2025-03-31" }) { total { ...paid } ${groupsOf("COSTS", kind)} }
  beds(asAt: "2025-03-31") { total { ...used } ${groupsOf("BEDS", kind)} } }`;

/** How much London uses some providers. */
const USE = `providers(first: 5) { nodes { id children(asAt: "2025-03-31") ${FIGURE} boroughsUsing(asAt: "2025-03-31") ${FIGURE} } }`;

const NAME = { London: "wide", SubRegion: "wide", Borough: "narrow", BoroughSet: "narrow" } as const;

/** All of it, at the end of the demo's last year. */
export const everythingOf = (places: readonly Place[]): string => {
  const asked = places.map((place) => `${place.code}: ${fieldOf(place)} { ...${NAME[place.kind]} }`);
  const fragments = [...new Set(places.map(({ kind }) => NAME[kind]))].map((name) =>
    everything(name, name === "wide" ? "London" : "Borough"),
  );
  return `{ ${asked.join(" ")} ${USE} } ${fragments.join("")} ${FRAGMENTS}`;
};

/** The totals of everything, without groups. */
export const totalsOf = (places: readonly Place[]): string => {
  const asked = places.map((place) => `${place.code}: ${fieldOf(place)} { ...totals }`);
  return `{ ${asked.join(" ")} } fragment totals on Place { placements(asAt: "2025-03-31") { total { ...placed } }
    costs(during: { from: "2024-04-01", to: "2025-03-31" }) { total { ...paid } } beds(asAt: "2025-03-31") { total { ...used } } }
    ${FRAGMENTS.replaceAll(/fragment (ofGroup|placements|costs|beds) .*/g, "")}`;
};

type Coverage = {
  readonly complete: boolean;
  readonly subRegions: readonly {
    readonly code: string;
    readonly answered: boolean;
    readonly vintage: string | null;
    readonly layoutDiffers: readonly string[];
  }[];
};

/** By code of the place; beside the places, what London has of providers. */
export type Everything = Readonly<Record<string, { readonly placements: { readonly coverage: Coverage } }>>;

const isFigure = (value: object): value is Figure => "status" in value && "low" in value;

/** A group is known by its codes and a reason by its name, whatever order they come in. */
const nameOf = (value: unknown, at: number): string => {
  const { keys, reason } = value as { readonly keys?: readonly { readonly code: string }[]; readonly reason?: string };
  return keys?.map(({ code }) => code).join("+") ?? reason ?? String(at);
};

/** "LONDON.placements.bySEX.MALE.measures.children" -> the figure. */
export const figuresOf = (answer: unknown, before = ""): ReadonlyMap<string, Figure> => {
  if (typeof answer !== "object" || answer === null) return new Map();
  if (isFigure(answer)) return new Map([[before.slice(1), answer]]);
  const entries = Array.isArray(answer)
    ? answer.map((value: unknown, at) => [nameOf(value, at), value] as const)
    : Object.entries(answer);
  return new Map(entries.flatMap(([name, value]) => [...figuresOf(value, `${before}.${name}`)]));
};
