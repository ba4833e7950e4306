/** Reads a vector back into cells, by the layout as it is documented: the inverse of nothing that the product runs. */
import type { MeasureName } from "../../../schema/question/measures.ts";
import type { PartialForm } from "../../../schema/question/question.ts";
import { type Bins, DAYS, MILES, SPENDING, WEEKLY } from "../../../schema/reference/edges.ts";
import { type Confidential, reveal, type Vector } from "../../../schema/vector/vector.ts";
import { EVERY_DIMENSION } from "./every-dimension.ts";
import type { Tally } from "./tally.ts";

type VectorQuery = {
  readonly by: readonly (keyof typeof EVERY_DIMENSION)[];
  readonly measure: MeasureName;
  /** OWN without it. */
  readonly form?: PartialForm;
};

/** The slots of each cell that has any, by date or period and by the names that `tallyOf` gives cells. */
export const cellsOf = (
  vectors: readonly Confidential<Vector>[],
  { by, measure, form = "OWN" }: VectorQuery,
): readonly ReadonlyMap<string, readonly number[]>[] => {
  const closed = by.map((name) => EVERY_DIMENSION[name].codes).filter((codes) => codes !== null);
  const names = closed.reduce<readonly (readonly string[])[]>(
    (outer, codes) => outer.flatMap((name) => codes.map((code) => [...name, code])),
    [[]],
  );
  const width = slotsPerCell(measure, form);
  const keyedAt = by.findIndex((name) => EVERY_DIMENSION[name].codes === null);
  return vectors.map((vector) => {
    const cells = new Map<string, readonly number[]>();
    for (const [key, all] of reveal(vector)) {
      if (all.length !== names.length * width) throw new RangeError("A vector is not as long as its layout says.");
      names.forEach((name, at) => {
        const slots = Array.from(all.subarray(at * width, (at + 1) * width));
        const codes = keyedAt < 0 ? name : name.toSpliced(keyedAt, 0, key);
        if (slots.some((slot) => slot !== 0)) cells.set(codes.join(), slots);
      });
    }
    return cells;
  });
};

/** What comes in bins: their edges. */
const BINS: Partial<Record<MeasureName, Bins>> = {
  DISTANCE: MILES,
  DAYS_IN_PLACEMENT: DAYS,
  DAYS_TO_OFFER: DAYS,
  DAYS_TO_PLACEMENT: DAYS,
  DAYS_OPEN: DAYS,
  WEEKLY_COST: WEEKLY,
  SPEND_PER_PLACEMENT: SPENDING,
};

type Slots = Readonly<Record<PartialForm, number>>;

const NUMBER: Slots = { OWN: 1, SHARE: 2, PUBLISHED: 1 };
const PUBLIC: Slots = { OWN: 1, SHARE: 1, PUBLISHED: 1 };
const MONEY: Slots = { OWN: 2, SHARE: 6, PUBLISHED: 3 };
const EVENTS: Slots = { OWN: 2, SHARE: 4, PUBLISHED: 3 };
/** Four percentiles are published, each an interval of bins. */
const SPREAD: Slots = { OWN: 0, SHARE: 3, PUBLISHED: 2 + 4 * 2 };

/** Slots of a cell beside those of bins. */
const BESIDE: Readonly<Record<MeasureName, Slots>> = {
  CHILDREN: NUMBER,
  BOROUGHS_USING: { OWN: 2, SHARE: 3, PUBLISHED: 2 },
  DISTANCE: SPREAD,
  DAYS_IN_PLACEMENT: SPREAD,
  WEEKLY_COST: { OWN: 0, SHARE: 6, PUBLISHED: 3 + 4 * 2 },
  SPEND: MONEY,
  SOCIAL_CARE_SPEND: MONEY,
  HEALTH_SPEND: MONEY,
  EDUCATION_SPEND: MONEY,
  UNATTRIBUTED_SPEND: MONEY,
  BUDGET: PUBLIC,
  PLACEMENT_DAYS: { OWN: 2, SHARE: 3, PUBLISHED: 2 },
  TOP_TEN: MONEY,
  SPEND_PER_PLACEMENT: { OWN: 0, SHARE: 0, PUBLISHED: 3 },
  HOMES: PUBLIC,
  REGISTERED_PLACES: PUBLIC,
  OPEN_PLACES: NUMBER,
  OCCUPIED: NUMBER,
  VACANT: NUMBER,
  BLOCKED: NUMBER,
  STARTED: NUMBER,
  NEW_TO_CARE: NUMBER,
  RETURNED_WITHIN_12_MONTHS: NUMBER,
  RETURNED_WITHIN_5_YEARS: NUMBER,
  CEASED: NUMBER,
  ENTRANTS: EVENTS,
  EXITS: EVENTS,
  MOVED_IN: EVENTS,
  MOVED_OUT: EVENTS,
  PLACEMENTS_STARTED: EVENTS,
  MOVES: EVENTS,
  UNPLANNED_MOVES: EVENTS,
  AT_END: NUMBER,
  THREE_PLACEMENTS: NUMBER,
  AT_END_AND_BEFORE: NUMBER,
  THREE_PLACEMENTS_IN_TWO_YEARS: NUMBER,
  MISSING_CHILDREN: NUMBER,
  MISSING_INCIDENTS: EVENTS,
  AWAY_CHILDREN: NUMBER,
  AWAY_INCIDENTS: EVENTS,
  LONG_TERM: NUMBER,
  LONG_TERM_STABLE: NUMBER,
  CHILDREN_PLACED: NUMBER,
  REFERRALS_MADE: EVENTS,
  REFERRALS_OFFERED: EVENTS,
  REFERRALS_AWAITED: EVENTS,
  REFERRALS_PLACED: EVENTS,
  REFERRALS_NOT_OFFERED: EVENTS,
  REFERRALS_WITHDRAWN: EVENTS,
  REFERRALS_OPEN: EVENTS,
  REFERRALS_CONCLUDED: EVENTS,
  REFERRALS_UNMET: EVENTS,
  ALTERNATIVES: EVENTS,
  ALTERNATIVES_WITH_ORDER: EVENTS,
  ALTERNATIVES_UNREGISTERED: EVENTS,
  DAYS_TO_OFFER: SPREAD,
  DAYS_TO_PLACEMENT: SPREAD,
  DAYS_OPEN: SPREAD,
};

/** With bins: of a borough's own values count and sum of each, of a share the count; zero, under, between every two edges, over. */
export const slotsPerCell = (measure: MeasureName, form: PartialForm): number => {
  const bins = BINS[measure];
  if (bins === undefined || form === "PUBLISHED") return BESIDE[measure][form];
  return form === "OWN" ? 2 * (bins.fine.edges.length + 2) : BESIDE[measure].SHARE + bins.coarse.edges.length + 2;
};

/** The bin of a value, found by looking at one edge after another. */
export const binAmong = (edges: readonly number[], value: number): number =>
  value === 0 ? 0 : 1 + edges.filter((edge) => edge <= value).length;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** The slots that a tally should have in its cell of a borough's own. */
export const slotsOf = ({ contributions, values }: Tally, measure: MeasureName): readonly number[] => {
  const bins = BINS[measure];
  if (bins !== undefined) {
    const slots = Array.from({ length: slotsPerCell(measure, "OWN") }, () => 0);
    for (const value of values) {
      const bin = binAmong(bins.fine.edges, value);
      slots[2 * bin]! += 1;
      slots[2 * bin + 1]! += value;
    }
    return slots;
  }
  const number = total(contributions.map((each) => each.number));
  if (measure === "BOROUGHS_USING") return [number, new Set(contributions.map(({ borough }) => borough)).size];
  return BESIDE[measure].OWN === 1 ? [number] : [number, total(values)];
};
