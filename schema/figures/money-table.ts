/**
 * Which cells of a table of money may be shown beside each other. One that may not be shown by itself could be worked out: a whole less
 * those of its parts that are shown leaves it. Where that would tell too closely what its largest contributor paid, more is withheld:
 * the smallest part that is shown; and where the parts are places, the whole.
 *
 * Wholes and parts are taken to be known to the money of one child, for each is a mean times a rounded number of children; coarser tables
 * are taken to be shown.
 *
 * Source: secondary suppression and the protection level of the p % rule, Eurostat/CENEX, Handbook on Statistical Disclosure Control,
 * 2nd ed., 4.2.2 and 4.3.
 */
import type { When } from "../reference/periods.ts";
import { boroughsOf } from "../reference/places.ts";
import { BOROUGHS } from "../reference/sub-regions.ts";
import { type Cell, codesOf, countQuestion, slotQuestion } from "./cells.ts";
import type { Context } from "./context.ts";
import { PUBLIC } from "./count-policy.ts";
import type { Code } from "./count-tables.ts";
import { type DimensionName, dimensionOf } from "./dimensions.ts";
import { type Contributions, isPublishable, protectionOf, PUBLIC_MONEY, together } from "./dominance.ts";
import type { Figure } from "./figure.ts";
import { judgedBy } from "./measures.ts";
import { coarserThan, parentCode } from "./shape.ts";
import { type MeasureName, SEVENTHS, unitOf } from "./slots.ts";

/** Money of one kind: its amounts by borough, the bins of each child's part, and the published number of children it is of. */
export type MoneyKind = {
  readonly amount: MeasureName;
  readonly perChild: MeasureName;
  readonly nOf: (cell: Cell, context: Context) => Promise<Figure>;
};

/** The money of one cell as it is, and whether it may be shown. */
export type MoneyCell = {
  readonly codes: readonly Code[];
  readonly contributions: Contributions;
  /** In the unit of the bins: pence, or pence a week. */
  readonly pence: number;
  readonly children: number;
  readonly isShown: boolean;
  /** Of one that is withheld: how far above what is left of its line a bound on it has to stay, in the unit of the money. */
  readonly need: number;
};

/** Cells by the names of their codes. */
type MoneyTable = { readonly isIncomplete: boolean; readonly cells: ReadonlyMap<string, MoneyCell> };

/** The money of a cell as the public may see it: there is none of a provider, say, that nobody paid. */
export const moneyCell = async (
  cell: Cell,
  kind: MoneyKind,
  context: Context,
): Promise<{ readonly isIncomplete: boolean; readonly money: MoneyCell | null }> => {
  const { isIncomplete, cells } = await tableOnce(asTable(cell), kind, context);
  return { isIncomplete, money: cells.get(nameOf(codesOf(cell))) ?? null };
};

/** The cell in the table that it stands in: every filter a dimension of it, at one time. */
const asTable = (cell: Cell): Cell => ({ ...cell, codes: codesOf(cell), pinned: [], times: [timeOf(cell)], at: 0 });

const timeOf = ({ times, at }: Cell): When => times[at!]!;

const namesOf = ({ codes }: Cell) => codes.map(({ dimension }) => dimension);

const nameOf = (codes: readonly Code[]): string =>
  codes
    .map(({ dimension, code }) => `${dimension} ${code}`)
    .toSorted()
    .join();

/** The cells of a table are decided together, and once. */
const tableOnce = (cell: Cell, kind: MoneyKind, context: Context): Promise<MoneyTable> => {
  const { fact, place } = cell;
  const key = JSON.stringify(["money", fact, place.code, kind.perChild, timeOf(cell), namesOf(cell).toSorted()]);
  return context.answers.derived(place, key, () => tableOf(cell, kind, context));
};

const tableOf = async (cell: Cell, kind: MoneyKind, context: Context): Promise<MoneyTable> => {
  const parts = cell.place.parts.filter((part) => part.kind !== "Borough");
  const [alone, ...within] = await Promise.all([
    cellsOf(cell, kind, context),
    ...parts.map((place) => tableOnce({ ...cell, place }, kind, context)),
  ]);
  const besideParts = alone.cells.map((whole) => {
    const need = whole.isShown ? needOf(within.flatMap(({ cells }) => cells.get(nameOf(whole.codes)) ?? [])) : 0;
    return need > 0 ? { ...whole, isShown: false, need } : whole;
  });
  return {
    isIncomplete: [alone, ...within].some(({ isIncomplete }) => isIncomplete),
    cells: besideEachOther(new Map(besideParts.map((each) => [nameOf(each.codes), each])), cell),
  };
};

/** No amount, of no child. */
const NOTHING = new Float64Array(2);

/** Every cell of a table by itself: rule 5. */
const cellsOf = async (cell: Cell, { amount, perChild, nOf }: MoneyKind, context: Context) => {
  const names = namesOf(cell);
  const [amounts, bins, [counts]] = await Promise.all([
    context.answers.slots(slotQuestion(cell, amount)),
    context.answers.slots(slotQuestion(cell, perChild)),
    context.answers.counts(countQuestion(cell, "CHILDREN")),
  ]);
  const own = boroughsOf(cell.place);
  const crossed = names.reduce<readonly (readonly Code[])[]>(
    (all, dimension) => all.flatMap((codes) => counts!.codes(dimension).map((code) => [...codes, { dimension, code }])),
    [[]],
  );
  const published = await Promise.all(crossed.map((codes) => nOf({ ...cell, codes }, context)));
  const cells = crossed.map((codes, at): MoneyCell => {
    const slots = BOROUGHS.map(({ code }) =>
      own.includes(code) ? amounts.slots(0, [...codes, { dimension: "BOROUGH", code }]) : NOTHING,
    );
    const [n, children] = [published[at]!, sumOf(slots, ([, contributors]) => contributors!)];
    const contributions = {
      byBorough: slots.map(([amount]) => amount! / SEVENTHS),
      bins: bins.slots(0, codes),
      unit: unitOf(perChild)!,
    };
    const isEnough = n.value !== null && judgedBy({ ...cell, codes }, n, children) >= PUBLIC.meansFrom;
    const isShown = isEnough && isPublishable(contributions, PUBLIC_MONEY);
    return {
      codes,
      contributions,
      pence: sumOf(slots, ([amount]) => amount!) / SEVENTHS,
      children,
      isShown,
      need: isShown ? 0 : protectionOf(contributions, PUBLIC_MONEY),
    };
  });
  const isIncomplete = amounts.isIncomplete(0) || bins.isIncomplete(0) || published.some(({ status }) => status === "INCOMPLETE");
  return { isIncomplete, cells };
};

/**
 * What those parts of a whole that are withheld need, where what is left of it tells more: the whole, and each part that is shown, are
 * taken to be known to the money of a child. Zero where nothing is told too closely.
 */
const needOf = (parts: readonly MoneyCell[]): number => {
  const paid = parts.filter(({ children }) => children > 0);
  const [shown, left] = [paid.filter(({ isShown }) => isShown), paid.filter(({ isShown }) => !isShown)];
  if (shown.length === 0 || left.length === 0) return 0;
  const [first, ...others] = left.map(({ contributions }) => contributions);
  const need = others.length === 0 ? left[0]!.need : protectionOf(together([first!, ...others]), PUBLIC_MONEY);
  const whole = { children: sumOf(paid, ({ children }) => children), pence: sumOf(paid, ({ pence }) => pence) };
  return need > sumOf([whole, ...shown], ({ children, pence }) => pence / children) ? need : 0;
};

const sumOf = <T>(each: readonly T[], of: (one: T) => number): number => each.reduce((sum, one) => sum + of(one), 0);

/** Withholds more of a table until none of its lines tells too much. */
const besideEachOther = (table: MoneyTable["cells"], cell: Cell): MoneyTable["cells"] => {
  const lines = linesOf(table, cell);
  const decided = new Map(table);
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const line of lines) {
      const parts = line.map((name) => decided.get(name)!);
      const need = needOf(parts);
      if (need <= 0) continue;
      const smallest = parts
        .filter(({ isShown, children }) => isShown && children > 0)
        .reduce((least, part) => (part.children < least.children ? part : least));
      decided.set(nameOf(smallest.codes), { ...smallest, isShown: false, need });
      isSettled = false;
    }
  }
  return decided;
};

/** Names of the cells that make up each cell of every coarser table. */
const linesOf = (table: MoneyTable["cells"], cell: Cell): readonly (readonly string[])[] =>
  coarserThan(namesOf(cell)).flatMap((coarser) => {
    const whole = ({ codes }: MoneyCell): string => nameOf(coarser.map((name) => codeOn(name, codes)));
    return [...Map.groupBy(table.values(), whole).values()].map((parts) => parts.map(({ codes }) => nameOf(codes)));
  });

/** The code on a dimension that some codes have or imply. */
const codeOn = (dimension: DimensionName, codes: readonly Code[]): Code => {
  const own = codes.find((code) => code.dimension === dimension);
  if (own !== undefined) return own;
  const finer = codes.find((code) => dimensionOf(code.dimension).parent === dimension)!;
  return { dimension, code: parentCode(finer.dimension, finer.code) };
};
