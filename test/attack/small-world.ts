/**
 * A made-up world of 300 children in six boroughs and two sub-regions, over 60 months: what the attackers are tried on in every run of
 * the tests. Attributes hang together as in the demo, if more simply, so that there is something to guess.
 */
import { madeUpPseudonym } from "../support/second/secrets.ts";
import { type Draws, drawsOf, weighted } from "./draws.ts";
import { isNever } from "./impossible.ts";
import type { Records, Setting } from "./records.ts";
import { madeUpHomes } from "./small-world-homes.ts";
import type { World } from "./world.ts";

const SIZES = [80, 70, 60, 45, 30, 15];
const MONTHS = 60;

const CODES = {
  PLACEMENT_TYPE: ["FOSTER", "ADOPTION", "PARENTS", "CHILDRENS_HOMES", "SUPPORTED", "OTHER_RESIDENTIAL", "OTHER", "UNKNOWN"],
  LEGAL_STATUS: ["FULL_CARE_ORDER", "INTERIM_CARE_ORDER", "PLACEMENT_ORDER", "SECTION_20", "YOUTH_JUSTICE", "UNKNOWN"],
  CATEGORY_OF_NEED: ["N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "UNKNOWN"],
  AGE_BAND: ["UNDER_1", "1_TO_4", "5_TO_9", "10_TO_15", "16_AND_OVER", "UNKNOWN"],
  SEX: ["MALE", "FEMALE", "UNKNOWN"],
  ETHNICITY: ["WHITE", "MIXED", "ASIAN", "BLACK", "OTHER", "UNKNOWN"],
  UASC: ["UASC", "NOT_UASC"],
  LOCALITY: ["IN", "OUT", "UNKNOWN"],
  DISTANCE_BAND: ["WITHIN_20", "OVER_20", "UNKNOWN"],
} as const;

type Name = keyof typeof CODES;

const NAMES = Object.keys(CODES) as Name[];

const SETTING: Setting = {
  dimensions: NAMES.map((name) => ({ name, codes: CODES[name] })),
  boroughs: SIZES.map((_, at) => ({ code: `B${at + 1}`, region: at % 2 })),
  regions: ["EAST", "WEST"],
  whole: "ALL",
};

/** A child on one date. */
type Child = {
  readonly pseudonym: string;
  readonly borough: number;
  readonly months: number;
  readonly codes: Readonly<Record<Name, string>>;
  readonly weeklyPence: number;
};

const YEAR = 12;

const ageBandOf = (months: number): string => {
  const years = months / YEAR;
  const ends = [1, 5, 10, 16];
  return CODES.AGE_BAND[ends.filter((end) => years >= end).length]!;
};

/** Weights of codes, and those of children of whom something else is known already. */
const ANYBODY: Readonly<Record<Name, readonly number[]>> = {
  PLACEMENT_TYPE: [74, 7, 8, 8, 0, 2, 1, 0.3],
  LEGAL_STATUS: [56, 20, 8, 14, 2, 0.2],
  CATEGORY_OF_NEED: [62, 5, 4, 9, 14, 3, 0.4, 2, 0.3],
  AGE_BAND: [6, 14, 18, 36, 26, 0],
  SEX: [53, 46.5, 0.5],
  ETHNICITY: [38, 20, 7, 32, 3, 1],
  UASC: [2, 98],
  LOCALITY: [48, 50, 2],
  DISTANCE_BAND: [82, 16, 2],
};

const BY_CODE: Readonly<Record<string, Partial<Record<Name, readonly number[]>>>> = {
  UASC: {
    LEGAL_STATUS: [4, 0, 0, 95, 1, 0.2],
    CATEGORY_OF_NEED: [3, 0, 0, 1, 1, 0, 0, 95, 0],
    SEX: [93, 7, 0],
    ETHNICITY: [8, 3, 30, 30, 28, 1],
    DISTANCE_BAND: [0, 0, 1],
  },
  "16_AND_OVER": { PLACEMENT_TYPE: [40, 0, 2, 14, 38, 3, 2, 1], UASC: [30, 70] },
  CHILDRENS_HOMES: { LOCALITY: [20, 78, 2], DISTANCE_BAND: [45, 53, 2] },
};

const weightsOf = (name: Name, known: Partial<Record<Name, string>>): readonly number[] =>
  Object.entries(BY_CODE).find(([code, weights]) => weights[name] !== undefined && Object.values(known).includes(code))?.[1][
    name
  ] ?? ANYBODY[name];

/** Codes of a child in an order in which each may depend on those before it. */
const ORDER: readonly Name[] = [
  "AGE_BAND",
  "UASC",
  "SEX",
  "ETHNICITY",
  "CATEGORY_OF_NEED",
  "PLACEMENT_TYPE",
  "LEGAL_STATUS",
  "LOCALITY",
  "DISTANCE_BAND",
];

/** Draws the codes that are not kept, until they go together. */
const drawCodes = (kept: Partial<Record<Name, string>>, draws: Draws): Readonly<Record<Name, string>> => {
  for (;;) {
    const codes: Partial<Record<Name, string>> = { ...kept };
    for (const name of ORDER) codes[name] ??= CODES[name][weighted(weightsOf(name, codes), draws)]!;
    if (!isNever(Object.values(codes))) return codes as Record<Name, string>;
  }
};

/** Pounds a week, by where a child lives. */
const PRICES: Readonly<Record<string, number>> = {
  FOSTER: 600,
  CHILDRENS_HOMES: 5_000,
  SUPPORTED: 900,
  OTHER_RESIDENTIAL: 3_000,
};

const priceOf = ({ PLACEMENT_TYPE: type }: Readonly<Record<Name, string>>, draws: Draws): number =>
  draws.unit() < 0.03 ? 0 : Math.round(100 * (PRICES[type] ?? 300) * Math.exp(0.7 * (draws.unit() + draws.unit() - 1)));

const MONTHS_IN_BAND: Readonly<Record<string, readonly [number, number]>> = {
  UNDER_1: [0, 12],
  "1_TO_4": [12, 60],
  "5_TO_9": [60, 120],
  "10_TO_15": [120, 192],
  "16_AND_OVER": [192, 216],
};

const newChild = (borough: number, number: number, draws: Draws): Child => {
  const codes = drawCodes({}, draws);
  const [from, to] = MONTHS_IN_BAND[codes.AGE_BAND]!;
  return {
    pseudonym: madeUpPseudonym(`small world ${number}`),
    borough,
    months: from + draws.below(to - from),
    codes,
    weeklyPence: priceOf(codes, draws),
  };
};

/** Keeps a child's codes but those named, and draws these anew. */
const redrawn = (child: Child, changed: readonly Name[], draws: Draws): Child => {
  const kept = Object.fromEntries(Object.entries(child.codes).filter(([name]) => !changed.includes(name as Name)));
  const codes = drawCodes({ ...kept, AGE_BAND: ageBandOf(child.months) }, draws);
  return { ...child, codes, weeklyPence: priceOf(codes, draws) };
};

const PLACED: readonly Name[] = ["PLACEMENT_TYPE", "LOCALITY", "DISTANCE_BAND"];

/** A month later: some move, some have another legal status, all are older. */
const aged = (before: Child, draws: Draws): Child => {
  const child = { ...before, months: before.months + 1 };
  if (isNever([...Object.values(child.codes), ageBandOf(child.months)]))
    return redrawn(child, [...PLACED, "LEGAL_STATUS", "AGE_BAND"], draws);
  const chance = draws.unit();
  if (chance < 0.03) return redrawn(child, PLACED, draws);
  if (chance < 0.04) return redrawn(child, ["LEGAL_STATUS"], draws);
  return { ...child, codes: { ...child.codes, AGE_BAND: ageBandOf(child.months) } };
};

const ADULT = 18 * YEAR;
const LEAVING = 0.035;

/** All children of a month from those of the month before; as many as the boroughs' sizes, give or take a few. */
const nextMonth = (before: readonly Child[], month: number, draws: Draws): readonly Child[] => {
  const stayed = before.map((child) => aged(child, draws)).filter(({ months }) => months < ADULT && draws.unit() >= LEAVING);
  return SIZES.flatMap((size, borough) => {
    const own = stayed.filter((child) => child.borough === borough);
    const wanted = month === MONTHS - 1 ? size : size - 1 + draws.below(3);
    const come = Array.from({ length: Math.max(0, wanted - own.length) }, (_, at) =>
      newChild(borough, month * 10_000 + borough * 1_000 + at, draws),
    );
    return [...own.slice(0, Math.max(wanted, size)), ...come].slice(0, month === MONTHS - 1 ? size : undefined);
  });
};

const asRecords = (children: readonly Child[]): Records => ({
  setting: SETTING,
  pseudonyms: children.map(({ pseudonym }) => pseudonym),
  borough: Uint8Array.from(children, ({ borough }) => borough),
  codes: NAMES.map((name) => Uint8Array.from(children, ({ codes }) => (CODES[name] as readonly string[]).indexOf(codes[name]))),
});

const WEEKS = 52;

/** Makes the world of a seed. */
export const smallWorld = (seed: number): World => {
  const draws = drawsOf(seed);
  const months: (readonly Child[])[] = [];
  for (let month = 0; month < MONTHS; month++) months.push(nextMonth(months.at(-1) ?? [], month, draws));
  const dates = months.map((_, month) => `month ${String(month + 1).padStart(2, "0")}`);
  const last = months.at(-1)!;
  return {
    name: `a small world of ${last.length} children`,
    setting: SETTING,
    dates,
    recordsOn: (date) => asRecords(months[dates.indexOf(date)]!),
    pence: Float64Array.from(last, ({ weeklyPence }) => weeklyPence * WEEKS),
    tables: {},
    ...madeUpHomes(
      last.map(({ borough, codes }) => ({ borough, type: codes.PLACEMENT_TYPE, isNear: codes.LOCALITY === "IN" })),
      SIZES.length,
      draws,
    ),
  };
};
