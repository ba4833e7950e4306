/**
 * What is measured, and what it can be divided by, as the graph describes itself. Names, units and definitions are those of the SDL,
 * codes those of the table of dimensions. Only sources and rules stand here.
 */
import { type GraphQLEnumType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, getNamedType } from "graphql";
import { type Dimension, DIMENSIONS, OF_CHILDREN } from "../question/dimensions.ts";
import { type CountedFact, type Fact, FACTS } from "../question/measures.ts";
import { titledCode, type TitledCode, titleOf } from "../question/titles.ts";
import { DISCLOSURE_RULES, type RuleNumber } from "./disclosure-rules.ts";
import { MEASURE_TITLES } from "./measure-titles.ts";

export type CataloguedMeasure = {
  readonly population: Fact;
  readonly name: string;
  readonly title: string;
  readonly form: "FIGURE" | "DISTRIBUTION";
  readonly unit: string;
  readonly definition: string;
  readonly source: string;
  readonly disclosure: readonly { readonly number: RuleNumber; readonly text: string }[];
};

export type CataloguedDimension = {
  readonly name: string;
  readonly title: string;
  readonly isOrdinal: boolean;
  readonly unit: string | null;
  readonly populations: readonly Fact[];
  readonly definition: string;
  readonly filter: string | null;
  readonly divides: string | null;
  readonly rest: string | null;
  readonly codes: readonly TitledCode[] | null;
};

const TYPES: Readonly<Record<Fact, { readonly measures: string; readonly dimensions: string }>> = {
  PLACEMENTS: { measures: "PlacementMeasures", dimensions: "PlacementDimension" },
  COSTS: { measures: "CostMeasures", dimensions: "CostDimension" },
  BEDS: { measures: "BedMeasures", dimensions: "BedDimension" },
  MOVEMENTS: { measures: "MovementMeasures", dimensions: "MovementDimension" },
  REFERRALS: { measures: "ReferralMeasures", dimensions: "ReferralDimension" },
};

const SSDA903 = "SSDA903 returns (Header, Episodes, UASC)";
const MISSING_TABLE = "SSDA903 returns (Header, Episodes, UASC, MISSING)";
const COST_RETURNS = "S251 placement-cost returns and weekly-cost censuses, by the placements of the SSDA903 returns";
const BUDGET_RETURNS = "Budget returns, of our own definition";
const REFERRAL_RETURNS = "Referral returns, of our own definition";
const BED_RETURNS = "Bed returns, by Ofsted's register";

/** Where a measure comes from and the rules that publish it, by field; rules 1, 2 and 9 are those of all, and 12 of children. */
const PROVENANCE: Readonly<Record<Fact, Readonly<Record<string, readonly [source: string, ...rules: readonly RuleNumber[]]>>>> = {
  PLACEMENTS: {
    children: [SSDA903, 3],
    ratePer10000: [`${SSDA903}; mid-year population estimates of the Office for National Statistics`, 3, 4],
    percentInOwnBorough: [SSDA903, 3, 4],
    percentWithin20Miles: [SSDA903, 3, 4],
    percentInLondon: [SSDA903, 3, 4],
    distance: [SSDA903, 5, 6],
    daysInPlacement: [SSDA903, 5, 6],
    weeklyCost: [COST_RETURNS, 5, 6],
    annualCommitment: [COST_RETURNS, 5],
  },
  COSTS: {
    children: [COST_RETURNS, 3],
    spend: [COST_RETURNS, 5],
    placementWeeks: [COST_RETURNS, 5],
    unitCostPerWeek: [COST_RETURNS, 5],
    weeklyCost: [COST_RETURNS, 5, 6],
    "funding.socialCare": [COST_RETURNS, 4, 5],
    "funding.health": [COST_RETURNS, 4, 5],
    "funding.education": [COST_RETURNS, 4, 5],
    "funding.unattributed": [COST_RETURNS, 4, 5],
    "fundingAmounts.socialCare": [COST_RETURNS, 4, 5],
    "fundingAmounts.health": [COST_RETURNS, 4, 5],
    "fundingAmounts.education": [COST_RETURNS, 4, 5],
    "fundingAmounts.unattributed": [COST_RETURNS, 4, 5],
    "topTen.ofEachBorough.sum": [COST_RETURNS, 5, 7],
    "topTen.ofEachBorough.shareOfSpend": [COST_RETURNS, 5, 7],
    "topTen.ofPlace.sum": [COST_RETURNS, 5, 7],
    "topTen.ofPlace.shareOfSpend": [COST_RETURNS, 5, 7],
    millionOrMore: [COST_RETURNS, 3, 7],
    budget: [BUDGET_RETURNS, 11],
    overspend: [`${BUDGET_RETURNS}; ${COST_RETURNS}`, 5, 11],
    percentOverspent: [`${BUDGET_RETURNS}; ${COST_RETURNS}`, 5, 11],
  },
  BEDS: {
    homes: [BED_RETURNS, 8],
    registeredPlaces: [BED_RETURNS, 8],
    occupied: [BED_RETURNS, 3, 8],
    occupiedByLondon: [BED_RETURNS, 3, 8],
    occupiedByOthers: [BED_RETURNS, 3, 8],
    vacant: [BED_RETURNS, 8],
    blocked: [BED_RETURNS, 8],
    "blockedReasons.places": [BED_RETURNS, 8],
    percentOccupied: [BED_RETURNS, 4, 8],
    percentVacant: [BED_RETURNS, 4, 8],
    percentBlocked: [BED_RETURNS, 4, 8],
    percentByLondon: [BED_RETURNS, 4, 8],
  },
  MOVEMENTS: {
    children: [SSDA903, 3],
    started: [SSDA903, 3],
    newToCare: [SSDA903, 3],
    returnedWithin12Months: [SSDA903, 3],
    returnedWithin5Years: [SSDA903, 3],
    ceased: [SSDA903, 3],
    entrants: [SSDA903, 5],
    exits: [SSDA903, 5],
    movedIn: [SSDA903, 5],
    movedOut: [SSDA903, 5],
    placementsStarted: [SSDA903, 5],
    moves: [SSDA903, 5],
    unplannedMoves: [SSDA903, 5],
    percentUnplanned: [SSDA903, 4, 5],
    "missing.children": [MISSING_TABLE, 3],
    "missing.percentOfChildren": [MISSING_TABLE, 3, 4],
    "missing.incidents": [MISSING_TABLE, 5],
    "missing.incidentsPerChild": [MISSING_TABLE, 5],
    "awayWithoutAuthorisation.children": [MISSING_TABLE, 3],
    "awayWithoutAuthorisation.percentOfChildren": [MISSING_TABLE, 3, 4],
    "awayWithoutAuthorisation.incidents": [MISSING_TABLE, 5],
    "awayWithoutAuthorisation.incidentsPerChild": [MISSING_TABLE, 5],
    "stability.children": [SSDA903, 3],
    "stability.threeOrMore": [SSDA903, 3],
    "stability.percentThreeOrMore": [SSDA903, 3, 4],
    "stability.childrenOfTwoYears": [SSDA903, 3],
    "stability.threeOrMoreInTwoYears": [SSDA903, 3],
    "stability.percentThreeOrMoreInTwoYears": [SSDA903, 3, 4],
    "stability.longTerm": [SSDA903, 3],
    "stability.longTermStable": [SSDA903, 3],
    "stability.percentLongTermStable": [SSDA903, 3, 4],
  },
  REFERRALS: {
    children: [REFERRAL_RETURNS, 3],
    childrenPlaced: [REFERRAL_RETURNS, 3],
    made: [REFERRAL_RETURNS, 5],
    offered: [REFERRAL_RETURNS, 5],
    awaited: [REFERRAL_RETURNS, 5],
    placed: [REFERRAL_RETURNS, 5],
    notOffered: [REFERRAL_RETURNS, 5],
    withdrawn: [REFERRAL_RETURNS, 5],
    open: [REFERRAL_RETURNS, 5],
    concluded: [REFERRAL_RETURNS, 5],
    percentPlaced: [REFERRAL_RETURNS, 4, 5],
    daysToOffer: [REFERRAL_RETURNS, 5, 6],
    daysToPlacement: [REFERRAL_RETURNS, 5, 6],
    daysOpen: [REFERRAL_RETURNS, 5, 6],
    unmet: [REFERRAL_RETURNS, 5],
    "alternatives.searches": [REFERRAL_RETURNS, 5],
    "alternatives.withDolOrder": [REFERRAL_RETURNS, 5],
    "alternatives.percentWithDolOrder": [REFERRAL_RETURNS, 4, 5],
    "alternatives.unregistered": [REFERRAL_RETURNS, 5],
    "alternatives.percentUnregistered": [REFERRAL_RETURNS, 4, 5],
  },
};

const rulesOfAll = (population: Fact): readonly RuleNumber[] => (OF_CHILDREN.includes(population) ? [1, 2, 9, 12] : [1, 2, 9]);

/** The fields of a type that a dotted name leads through. */
const fieldsAt = (type: GraphQLObjectType, name: string): readonly GraphQLField<unknown, unknown>[] => {
  const [first = "", ...rest] = name.split(".");
  const field = type.getFields()[first]!;
  return rest.length === 0 ? [field] : [field, ...fieldsAt(getNamedType(field.type) as GraphQLObjectType, rest.join("."))];
};

/** "Money spent. Unit: pounds." -> the unit "pounds", and the words without it. */
const UNIT = /\s*Unit: ([^.]+)\./;

/** Everything that is measured, in the order of the populations and their fields. */
export const catalogueMeasures = (schema: GraphQLSchema): readonly CataloguedMeasure[] =>
  FACTS.flatMap((population) =>
    Object.entries(PROVENANCE[population]).map(([name, [source, ...rules]]) => {
      const fields = fieldsAt(schema.getType(TYPES[population].measures) as GraphQLObjectType, name);
      const description = fields.map((field) => field.description ?? "").join(" ");
      return {
        population,
        name,
        title: MEASURE_TITLES[name]!,
        form: getNamedType(fields.at(-1)!.type).name === "Distribution" ? "DISTRIBUTION" : "FIGURE",
        unit: UNIT.exec(description)?.[1] ?? "",
        definition: description.replace(UNIT, ""),
        source,
        disclosure: [...rulesOfAll(population), ...rules]
          .toSorted((a, b) => a - b)
          .map((number) => ({ number, text: DISCLOSURE_RULES[number] })),
      };
    }),
  );

const isAsked = (fact: CountedFact): fact is Fact => (FACTS as readonly CountedFact[]).includes(fact);

/** What a dimension is in one population's words: a borough that pays, or one that a home stands in. */
type Definition = { readonly population: Fact; readonly text: string };

const definitionsOf = (schema: GraphQLSchema, { name, facts }: Dimension): readonly Definition[] =>
  facts.filter(isAsked).flatMap((population) => {
    const value = (schema.getType(TYPES[population].dimensions) as GraphQLEnumType).getValue(name);
    return value ? [{ population, text: value.description ?? "" }] : [];
  });

/** One text where all have the same, else whose each is: "Of costs: The borough that pays. Of beds: The borough that ..." */
const inAllWords = (definitions: readonly Definition[]): string => {
  const ofText = [...Map.groupBy(definitions, ({ text }) => text)];
  if (ofText.length === 1) return ofText[0]![0];
  return ofText
    .map(([text, of]) => `Of ${of.map(({ population }) => population.toLowerCase()).join(" and ")}: ${text}`)
    .join(" ");
};

/** Everything that callers can group by, in canonical order; in the words of one population where only its dimensions are asked for. */
export const catalogueDimensions = (schema: GraphQLSchema, population?: Fact): readonly CataloguedDimension[] =>
  [...DIMENSIONS.values()].flatMap((dimension) => {
    const { name, filter, parent, rest, axis } = dimension;
    const definitions = definitionsOf(schema, dimension);
    const asked = definitions.filter((each) => (population ?? each.population) === each.population);
    if (asked.length === 0) return [];
    const populations = definitions.map((each) => each.population);
    const codes = axis?.map(({ code }) => titledCode(name, code)) ?? null;
    return [{ name, ...titleOf(name), populations, definition: inAllWords(asked), filter, divides: parent, rest, codes }];
  });
