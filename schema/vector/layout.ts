/**
 * From a question to the layout of its answer: which integer stands in which slot. Both sides compute it from `schema/reference`,
 * and its hash travels with the vector, so that two sides that would count differently can never be added.
 */
import { createHash } from "node:crypto";
import { queryTooExpensive } from "../errors.ts";
import { type DimensionName, dimensionOf, DIMENSIONS } from "../question/dimensions.ts";
import { binsOf, kindOf, type MeasureKind, type MeasureName, MEASURES } from "../question/measures.ts";
import type { PartialForm, PartialQuery } from "../question/question.ts";
import { BOROUGHS, SUB_REGIONS } from "../reference/sub-regions.ts";
import { binCount } from "./bins.ts";
import { BINS_AT, PERCENTILES, PERCENTILES_AT } from "./slots.ts";

export type Layout = {
  readonly form: PartialForm;
  readonly measure: MeasureName;
  /** In canonical order, as the question has them. */
  readonly by: readonly DimensionName[];
  /** Number of codes of each closed axis of `by`, in order; a keyed axis is not among them. */
  readonly sizes: readonly number[];
  /** The one keyed dimension of the question, whose keys name a vector each; null where there is one vector. */
  readonly keyed: DimensionName | null;
  readonly slotsPerCell: number;
  /** Slots of one vector, at one time. */
  readonly size: number;
  readonly hash: string;
};

/** How numbers are perturbed and amounts marked: another table, other factors, edges or marks make another layout. */
const PERTURBATION = "T96/1 factors/2 marks/2";

/** The most slots that one question may ask of a sub-region. */
export const SLOT_LIMIT = 100_000;

const MOST_BOROUGHS = Math.max(...SUB_REGIONS.map(({ boroughs }) => boroughs.length));

/** There are as many as there are tables, whose names the vocabulary bounds. */
const layoutsByName = new Map<string, Layout>();

/**
 * The layout of a question at each of its times.
 *
 * Shape:  slot = (code on axis 1 x size of axis 2 + code on axis 2) x slots of a cell + slot.
 */
export const layoutOf = (query: Omit<PartialQuery, "where" | "times">): Layout => {
  const name = `${query.form} ${query.fact} ${query.measure} ${query.by.join()}`;
  const layout = layoutsByName.get(name) ?? buildLayout(query);
  layoutsByName.set(name, layout);
  return layout;
};

/** Errors: QUERY_TOO_EXPENSIVE beyond SLOT_LIMIT over all times, naming the longest axis as the one to drop. */
export const boundedLayout = (query: PartialQuery): Layout => {
  const layout = layoutOf(query);
  // Of the boroughs of its axis a sub-region fills its own.
  const share = query.by.includes("BOROUGH") ? MOST_BOROUGHS / BOROUGHS.length : 1;
  const slots = Math.ceil(layout.size * share) * query.times.length;
  if (slots > SLOT_LIMIT) throw queryTooExpensive(slots, SLOT_LIMIT, axisToDrop(query));
  return layout;
};

/** Slots beside bins and percentiles. */
const PLAIN: Readonly<Record<MeasureKind, Readonly<Record<PartialForm, number>>>> = {
  PUBLIC: { OWN: 1, SHARE: 1, PUBLISHED: 1 },
  COUNT: { OWN: 1, SHARE: 2, PUBLISHED: 1 },
  USERS: { OWN: 2, SHARE: 3, PUBLISHED: 2 },
  AMOUNT: { OWN: 2, SHARE: 3, PUBLISHED: 2 },
  EVENTS: { OWN: 2, SHARE: 4, PUBLISHED: 3 },
  MONEY: { OWN: 2, SHARE: 6, PUBLISHED: 3 },
  DEAREST: { OWN: 2, SHARE: 6, PUBLISHED: 3 },
  SPREAD: { OWN: 0, SHARE: BINS_AT.SPREAD, PUBLISHED: PERCENTILES_AT.SPREAD },
  PRICES: { OWN: 0, SHARE: BINS_AT.PRICES, PUBLISHED: PERCENTILES_AT.PRICES },
  // The least and the most that the ten dearest come to, and whether they may be released.
  TEN: { OWN: 0, SHARE: 0, PUBLISHED: 3 },
};

export const slotsPerCell = (measure: MeasureName, form: PartialForm): number => {
  const [bins, kind] = [binsOf(measure), kindOf(measure)];
  const plain = PLAIN[kind][form];
  if (bins === null) return plain;
  if (form === "OWN") return 2 * binCount(bins.fine);
  if (form === "SHARE") return plain + binCount(bins.coarse);
  return kind === "TEN" ? plain : plain + 2 * PERCENTILES.length;
};

const axisOf = (name: DimensionName): readonly string[] => (dimensionOf(name).axis ?? []).map(({ code }) => code);

const buildLayout = ({ form, fact, measure, by }: Omit<PartialQuery, "where" | "times">): Layout => {
  const axes = by.filter((name) => dimensionOf(name).axis !== null).map((name) => ({ name, codes: axisOf(name) }));
  const sizes = axes.map(({ codes }) => codes.length);
  const perCell = slotsPerCell(measure, form);
  const size = sizes.reduce((product, length) => product * length, perCell);
  const keyed = by.find((name) => dimensionOf(name).axis === null) ?? null;
  const laidOut = [PERTURBATION, form, fact, measure, kindOf(measure), binsOf(measure), keyed, axes];
  return { form, measure, by, sizes, keyed, slotsPerCell: perCell, size, hash: hashOf(laidOut) };
};

const agreementsByName = new Map<string, string>();

/**
 * Hash of all that two sides must agree on before their answers are added: the layout, and the codes of each dimension filtered by.
 * A sub-region with other codes would find nobody under ours, and answer 0 as if it had counted.
 */
export const agreementOf = (query: Omit<PartialQuery, "times">): string => {
  const { hash } = layoutOf(query);
  if (query.where.length === 0) return hash;
  const filters = query.where.map(({ dimension }) => dimension);
  const name = `${hash} ${filters.join()}`;
  const agreement = agreementsByName.get(name) ?? hashOf([hash, filters.map((dimension) => [dimension, axisOf(dimension)])]);
  agreementsByName.set(name, agreement);
  return agreement;
};

/** BOROUGH is none that a caller can leave out: it is there because a borough is asked about. */
const axisToDrop = ({ by, times }: PartialQuery): string => {
  const axes = by.filter((name) => name !== "BOROUGH").map((name) => ({ name: name as string, length: axisOf(name).length }));
  const dates = { name: "the dates of the series", length: times.length };
  return [dates, ...axes].reduce((longest, axis) => (axis.length > longest.length ? axis : longest)).name;
};

const hashOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);

export type LayoutHash = { readonly name: string; readonly hash: string };

/** Each dimension and measure with the hash of how it is laid out, so that two sides can tell what they would count differently. */
export const layoutHashes = (): readonly LayoutHash[] => [
  ...[...DIMENSIONS.values()].map(({ name, axis }) => ({ name, hash: hashOf(axis?.map((entry) => entry.code) ?? "keyed") })),
  ...Object.entries(MEASURES).map(([name, { kind }]) => ({
    name,
    hash: hashOf([PERTURBATION, kind, binsOf(name as MeasureName)]),
  })),
];
