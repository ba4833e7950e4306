/** What the five say of themselves for London's sum, and of their boroughs to the boroughs' own: numbers as they are. */
import { type DimensionName, dimensionOf, inCanonicalOrder } from "../../schema/question/dimensions.ts";
import type { Fact, MeasureName } from "../../schema/question/measures.ts";
import type { Filter } from "../../schema/question/population.ts";
import { LONDON_PLACE } from "../../schema/reference/places.ts";
import type { SubRegionCode } from "../../schema/reference/sub-regions.ts";
import type { NumberPair } from "./london-truth.ts";
import { published } from "./second/t96.ts";
import type { London } from "./start-london.ts";

export type ShareQuery = {
  readonly fact: Fact;
  readonly measure: MeasureName;
  readonly times: readonly string[];
  readonly by: readonly string[];
  readonly where?: readonly Filter[];
};

type Vector = Readonly<Record<string, readonly number[]>>;

/** "K1|MALE" of a cell's number in a table by SEX and PLACE, whose axes are in canonical order; a key is the code of a keyed axis. */
const cellNames = (by: readonly string[]): ((cell: number, key: string) => string) => {
  const axes = inCanonicalOrder(by as readonly DimensionName[]);
  const closed = axes.map((name) => ({ name, codes: dimensionOf(name).axis?.map(({ code }) => code) ?? null })).toReversed();
  return (cell, key) => {
    let left = cell;
    const codes = new Map<string, string>();
    for (const { name, codes: list } of closed) {
      codes.set(name, list === null ? key : list[left % list.length]!);
      left = Math.floor(left / (list?.length ?? 1));
    }
    return by.map((dimension) => codes.get(dimension)!).join("|");
  };
};

/** By codes of the cell, in the order of `by` and joined by bars, the slots that the wire has of it. */
const cellsOf = (vector: Vector, by: readonly string[], width: number): ReadonlyMap<string, readonly number[]> => {
  const cells = new Map<string, number[]>();
  const nameOf = cellNames(by);
  for (const [key, pairs] of Object.entries(vector))
    for (let at = 0; at < pairs.length; at += 2) {
      const name = nameOf(Math.floor(pairs[at]! / width), key);
      const slots = cells.get(name) ?? Array.from({ length: width }, () => 0);
      cells.set(name, slots);
      slots[pairs[at]! % width] = pairs[at + 1]!;
    }
  return cells;
};

const vectorsOf = async (
  { askPartials }: Pick<London, "askPartials">,
  code: SubRegionCode,
  questions: readonly (ShareQuery & { readonly form: string })[],
  token?: string,
): Promise<readonly (readonly Vector[])[]> => {
  const queries = questions.map(({ by, where = [], ...question }) => ({
    ...question,
    by: inCanonicalOrder(by as readonly DimensionName[]),
    where,
  }));
  const { data, errors } = await askPartials(code, queries, token);
  if (errors !== undefined) throw new Error(errors[0]!.message);
  return data!.partials.answers.map(({ vectors }) => vectors!);
};

/** The shares of each question at its first time, added up for London: slots by "E12000007|K1" and "NCL|K1". */
const sharesOf = async (
  london: London,
  questions: readonly ShareQuery[],
  width: number,
): Promise<readonly ReadonlyMap<string, readonly number[]>[]> => {
  const asked = questions.map((question) => ({ ...question, form: "SHARE" }));
  const shares = await Promise.all(
    [...london.urls.keys()].map(async (code) => [code, await vectorsOf(london, code, asked)] as const),
  );
  return questions.map(({ by }, at) => {
    const cells = new Map<string, readonly number[]>();
    for (const [code, vectors] of shares)
      for (const [name, slots] of cellsOf(vectors[at]![0]!, by, width)) {
        const cell = name === "" ? "" : `|${name}`;
        const sum = cells.get(`${LONDON_PLACE.code}${cell}`) ?? slots.map(() => 0);
        cells.set(`${code}${cell}`, slots);
        cells.set(
          `${LONDON_PLACE.code}${cell}`,
          slots.map((slot, index) => slot + sum[index]!),
        );
      }
    return cells;
  });
};

/** What cells of London and of the five come to, and what is published of them; `width` is 1 for what everybody can look up. */
export const toldOf = async (
  london: London,
  questions: readonly ShareQuery[],
  width: 1 | 2,
): Promise<readonly ReadonlyMap<string, NumberPair>[]> =>
  (await sharesOf(london, questions, width)).map(
    (cells) => new Map([...cells].map(([name, [n = 0, d = 0]]) => [name, { n, p: width === 1 ? n : published([{ n, d }]) }])),
  );

/** Money of a cell: the noisy mean in sevenths of a penny, how many boroughs contribute, and whether one child or borough is most of it. */
type Money = NumberPair & { readonly mean: number; readonly boroughs: number; readonly isDominated: boolean };

/** £100 in sevenths of a penny: the unit of what is squared. */
const HUNDRED_POUNDS = 70_000;

export const moneyOf = async (london: London, questions: readonly ShareQuery[]): Promise<readonly ReadonlyMap<string, Money>[]> =>
  (await sharesOf(london, questions, 6)).map(
    (cells) =>
      new Map(
        [...cells].map(([name, [n = 0, d = 0, amount = 0, byChild = 0, boroughs = 0, byBorough = 0]]) => {
          const isDominated = Math.max(byChild, byBorough) >= 0.4 * (amount / HUNDRED_POUNDS) ** 2;
          return [name, { n, p: published([{ n, d }]), mean: amount / n, boroughs, isDominated }];
        }),
      ),
  );

/** What a borough reads of its own: numbers by codes of the cell, for each question and time. */
export const ownOf = async (
  london: London,
  holder: SubRegionCode,
  borough: string,
  questions: readonly ShareQuery[],
): Promise<readonly (readonly ReadonlyMap<string, number>[])[]> => {
  const asked = questions.map((question) => ({ ...question, form: "OWN" }));
  const vectors = await vectorsOf(london, holder, asked, await london.tokenOf(borough));
  return questions.map(({ by }, at) =>
    vectors[at]!.map((vector) => new Map([...cellsOf(vector, by, 1)].map(([name, [n]]) => [name, n!]))),
  );
};
