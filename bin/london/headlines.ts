/** The demo's question, and its answer as a table beside what was published. */
import type { Figure } from "../../schema/disclosure/figure.ts";

export const HEADLINES = `query Headlines($asAt: LocalDate, $year: Period!) {
  london {
    children: placements(asAt: $asAt) {
      asAt
      coverage { complete missing { name reason } }
      total { children { ...shown } ratePer10000 { ...shown } percentInOwnBorough { ...shown } percentWithin20Miles { ...shown }
        distance { mean { ...shown } median { ...shown } } }
      groups(by: [PLACEMENT_TYPE]) { keys { code label } measures { children { ...shown } } }
    }
    residential: placements(asAt: $asAt, where: { placementType: ["CHILDRENS_HOMES"] }) { total { children { ...shown } percentInOwnBorough { ...shown } } }
    residentialOut: placements(asAt: $asAt, where: { placementType: ["CHILDRENS_HOMES"], locality: ["OUT"] }) { total { distance { mean { ...shown } } } }
    secure: placements(asAt: $asAt, where: { place: ["K1"] }) { total { children { ...shown } distance { mean { ...shown } } } }
    secureCosts: costs(during: $year, where: { place: ["K1"] }) { total { unitCostPerWeek { ...shown } } }
    costs(during: $year) { total { spend { ...shown } topTen { ofEachBorough { sum { ...shown } } } millionOrMore { ...shown } } }
    secureSearches: referrals(during: { from: "2022-04-01", to: "2025-03-31" }, where: { referralKind: ["SECURE_WELFARE"] }) {
      total { children { ...shown } childrenPlaced { ...shown } }
    }
    movements(during: $year) { total { started { ...shown } ceased { ...shown } stability { percentThreeOrMore { ...shown } } } }
    beds(asAt: $asAt, where: { homeType: ["CHILDRENS_HOME"] }) { total { registeredPlaces { ...shown } percentByLondon { ...shown } } }
  }
}
fragment shown on Figure { value low high status }`;

type Total = {
  readonly children: Figure;
  readonly ratePer10000: Figure;
  readonly percentInOwnBorough: Figure;
  readonly percentWithin20Miles: Figure;
  readonly distance: { readonly mean: Figure; readonly median: Figure };
};

export type Headlines = {
  readonly london: {
    readonly children: {
      readonly asAt: string | null;
      readonly coverage: {
        readonly complete: boolean;
        readonly missing: readonly { readonly name: string; readonly reason: string }[];
      };
      readonly total: Total;
      readonly groups: readonly {
        readonly keys: readonly { readonly code: string; readonly label: string }[];
        readonly measures: Pick<Total, "children">;
      }[];
    };
    readonly residential: { readonly total: Pick<Total, "children" | "percentInOwnBorough"> };
    readonly residentialOut: { readonly total: Pick<Total, "distance"> };
    readonly secure: { readonly total: Pick<Total, "children" | "distance"> };
    readonly secureCosts: { readonly total: { readonly unitCostPerWeek: Figure } };
    readonly secureSearches: { readonly total: { readonly children: Figure; readonly childrenPlaced: Figure } };
    readonly movements: {
      readonly total: {
        readonly started: Figure;
        readonly ceased: Figure;
        readonly stability: { readonly percentThreeOrMore: Figure };
      };
    };
    readonly costs: {
      readonly total: {
        readonly spend: Figure;
        readonly topTen: { readonly ofEachBorough: { readonly sum: Figure } };
        readonly millionOrMore: Figure;
      };
    };
    readonly beds: { readonly total: { readonly registeredPlaces: Figure; readonly percentByLondon: Figure } };
  };
};

/** By placement type; published for 31 March 2025 by the Department for Education; residential, secure and money from the pan-London business case. */
const PUBLISHED_TYPES: Readonly<Record<string, string>> = {
  FOSTER: "6,330",
  SUPPORTED: "1,150",
  CHILDRENS_HOMES: "940",
  PARENTS: "300",
  OTHER_RESIDENTIAL: "220",
  OTHER: "200",
  ADOPTION: "150",
  RESIDENTIAL_SCHOOLS: "10",
};

type Row = readonly [headline: string, ours: string, published: string];

export const headlineTable = ({ london }: Headlines): string => {
  const { total, groups } = london.children;
  const { costs, beds, secureCosts, secureSearches, movements } = london;
  const rows: readonly Row[] = [
    ["Children looked after", shown(total.children), "9,290"],
    ["  per 10,000 aged 0 to 17", shown(total.ratePer10000), "48"],
    ...groups
      .filter(({ keys }) => keys[0]!.code in PUBLISHED_TYPES)
      .map(({ keys, measures }): Row => [`  ${keys[0]!.label}`, shown(measures.children), PUBLISHED_TYPES[keys[0]!.code]!]),
    ["In own borough", shown(total.percentInOwnBorough, "%"), "34%"],
    ["Within 20 miles of home", shown(total.percentWithin20Miles, "%"), "70%"],
    ["Mean distance from home", shown(total.distance.mean, " miles"), "-"],
    ["Median distance from home", shown(total.distance.median, " miles"), "-"],
    ["Residential, out of borough", shown(complement(london.residential.total.percentInOwnBorough), "%"), "91%"],
    ["  mean distance of those", shown(london.residentialOut.total.distance.mean, " miles"), "53 miles"],
    ["Secure children's homes", shown(london.secure.total.children), "12"],
    ["  mean distance of those", shown(london.secure.total.distance.mean, " miles"), "192 miles"],
    ["  cost a week over the year", inPounds(secureCosts.total.unitCostPerWeek), "£10,500"],
    ["  referred in three years", shown(secureSearches.total.children), "295"],
    ["  placed of those", shown(secureSearches.total.childrenPlaced), "159"],
    ["Came into care in the year", shown(movements.total.started), "4,260"],
    ["Left care", shown(movements.total.ceased), "4,700"],
    ["Three placements or more in the year", shown(movements.total.stability.percentThreeOrMore, "%"), "10%"],
    ["Places in London's children's homes", shown(beds.total.registeredPlaces), "1,098"],
    ["  used by London's children", shown(beds.total.percentByLondon, "%"), "41%"],
    ["Spent on placements in the year", inPounds(costs.total.spend), "over £430m"],
    ["  on each borough's ten dearest", inPounds(costs.total.topTen.ofEachBorough.sum), "over £133m"],
    ["Placements at £1m a year or more", shown(costs.total.millionOrMore), "4"],
  ];
  return aligned([["", "answered", "published"], ...rows]);
};

/** What is left of all, of a percentage; its interval isn't shown. */
const complement = ({ value, status }: Figure): Pick<Figure, "value" | "high" | "status"> => ({
  value: value === null ? null : 100 - value,
  high: null,
  status,
});

const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

/** A small number is told as a band; what else is absent, by its status. */
const absent = ({ high, status }: Pick<Figure, "high" | "status">): string =>
  status === "SUPPRESSED" && high !== null ? `${high} or fewer` : status;

const shown = (figure: Pick<Figure, "value" | "high" | "status">, unit = ""): string =>
  figure.value === null ? absent(figure) : `${number.format(figure.value)}${unit}`;

const MILLION = 1_000_000;

/** £10,400; £436.1m */
const inPounds = ({ value, status }: Figure): string => {
  if (value === null) return status;
  return value < MILLION ? `£${number.format(value)}` : `£${number.format(value / MILLION)}m`;
};

const aligned = (rows: readonly Row[]): string => {
  const width = (column: 0 | 1 | 2): number => Math.max(...rows.map((row) => row[column].length));
  const [first, second] = [width(0), width(1)];
  return rows.map(([a, b, c]) => `${a.padEnd(first)}  ${b.padStart(second)}  ${c.padStart(10)}`.trimEnd()).join("\n");
};
