import type { Finding } from "../../rows/finding.ts";
import type { HomePlace } from "../../rows/kind.ts";
import type { StagedBed } from "./bed-facts.ts";

type BedTable = "BED_HOMES" | "BED_OCCUPANCY" | "BED_GAPS";

type Sound<Row> = Row extends { readonly facts: infer Facts } ? Row & { readonly facts: NonNullable<Facts> } : never;

/** A bed row that has passed its own checks. */
export type HomeRow = Sound<StagedBed>;

type RowOf<Table extends BedTable> = HomeRow & { readonly table: Table };

/** What the three tables say of one home on one day. */
export type HomeDay = {
  readonly homes: readonly RowOf<"BED_HOMES">[];
  readonly occupancy: readonly RowOf<"BED_OCCUPANCY">[];
  readonly gaps: readonly RowOf<"BED_GAPS">[];
};

type HomeReference = { readonly borough: string; readonly homes: ReadonlyMap<string, HomePlace> | null };

/** A check of one home on one day: `find` gives the rows at fault. */
type HomeDayRule = {
  readonly rule: Finding["rule"];
  readonly find: (day: HomeDay, reference: HomeReference) => readonly HomeRow[];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const repeated = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] =>
  [...Map.groupBy(rows, keyOf).values()].flatMap((group) => group.slice(1));

/** The home's row, when what is given of a kind of gap does not add up to what that row says. */
const gapsDiffer =
  (kind: "BLOCKED" | "VACANT", places: (home: RowOf<"BED_HOMES">) => number) =>
  ({ homes, gaps }: HomeDay): readonly HomeRow[] => {
    const given = gaps.filter(({ facts }) => facts.kind === kind);
    const total = sum(given.map(({ facts }) => facts.places));
    return given.length === 0 ? [] : homes.filter((home) => places(home) !== total);
  };

const onRegister = ({ child }: HomeRow, { homes }: HomeReference): HomePlace | undefined => homes?.get(child);

const RULES: readonly HomeDayRule[] = [
  {
    rule: {
      rule: "duplicate-home",
      severity: "error",
      column: "urn",
      message: "The home has another row for the same day.",
      hint: "Keep one row for each home and day; if the same file was handed in twice, hand it in once.",
    },
    find: ({ homes }) => homes.slice(1),
  },
  {
    rule: {
      rule: "duplicate-authority",
      severity: "error",
      column: "placing_authority",
      message: "The authority has another row for the same home and day.",
      hint: "Add the children up in one row.",
    },
    find: ({ occupancy }) => repeated(occupancy, ({ facts }) => facts.authority),
  },
  {
    rule: {
      rule: "no-home",
      severity: "error",
      column: "urn",
      message: "The home has no row in bed_homes for this day.",
      hint: "Add it there, or correct urn or as_at.",
    },
    find: ({ homes, occupancy, gaps }) => (homes.length > 0 ? [] : [...occupancy, ...gaps]),
  },
  {
    rule: {
      rule: "occupancy-sum",
      severity: "error",
      column: "occupied",
      message: "The children of the placing authorities do not add up to the places occupied.",
      hint: "Every child in the home is in one row of bed_occupancy, whoever placed the child.",
    },
    find: ({ homes, occupancy }) =>
      homes.filter(({ facts }) => facts.occupied !== sum(occupancy.map((row) => row.facts.children))),
  },
  {
    rule: {
      rule: "gap-sum",
      severity: "error",
      column: "blocked",
      message: "The places of the BLOCKED gaps do not add up to those blocked.",
      hint: "Give all of the home's blocked places in bed_gaps, or none.",
    },
    find: gapsDiffer("BLOCKED", ({ facts }) => facts.blocked),
  },
  {
    rule: {
      rule: "gap-sum",
      severity: "error",
      column: "vacant",
      message: "The places of the VACANT gaps do not add up to those vacant.",
      hint: "Give all of the home's vacant places in bed_gaps, or none.",
    },
    find: gapsDiffer("VACANT", ({ facts }) => facts.vacant),
  },
  {
    rule: {
      rule: "urn-unregistered",
      severity: "error",
      column: "urn",
      message: "The home is not on the register.",
      hint: "Correct the URN, or hand in a later provider list along with the return.",
    },
    find: ({ homes }, reference) => homes.filter((home) => reference.homes !== null && onRegister(home, reference) === undefined),
  },
  {
    rule: {
      rule: "home-elsewhere",
      severity: "error",
      column: "urn",
      message: "By the register the home stands in another authority.",
      hint: "A bed return has the homes that stand in the borough, whoever's children live there.",
    },
    find: ({ homes }, reference) =>
      homes.filter((home) => {
        const place = onRegister(home, reference);
        return place !== undefined && place.borough !== reference.borough;
      }),
  },
  {
    rule: {
      rule: "places-differ",
      severity: "warning",
      column: "registered_places",
      message: "The register has another number of places.",
      hint: "The return's own number counts for beds; see which of the two is out of date.",
    },
    find: ({ homes }, reference) =>
      homes.filter((home) => {
        const places = onRegister(home, reference)?.places ?? null;
        return places !== null && places !== home.facts.registeredPlaces;
      }),
  },
];

/** What is wrong with one home on one day across the three tables, and beside the register. */
export const checkHomeDay = (day: HomeDay, reference: HomeReference): readonly Finding[] =>
  RULES.flatMap(({ rule, find }) => find(day, reference).map((row) => ({ rule, row })));
