/** What can be worked out of published money: one child's amount, by who knows a lot, and the number of children behind it. */
import { nestedCells } from "./differencing.ts";
import { cellOfChild, tablesAt } from "./grid.ts";
import type { MoneyRelease } from "./money.ts";
import { upwards } from "./records.ts";

/** Children whose amount somebody tried to find, and how many were found within 5 %. */
export type Found = { readonly tried: number; readonly found: number };

const NEAR = 0.05;

const isNear = (guess: number, amount: number): boolean => Math.abs(guess - amount) <= NEAR * amount;

/** The wide cells that a child's amount is in and of which money is shown. */
export const shownCellsOf = ({ grid, records, mean }: MoneyRelease, child: number): readonly number[] =>
  upwards(grid.setting, records.borough[child]!)
    .slice(1)
    .flatMap((place) => tablesAt(grid, place).map((table) => grid.firstOf[place]! + cellOfChild(table, records.codes, child)))
    .filter((cell) => mean[cell] !== null);

/** What is left for one child: the mean times the number, less all that the others cost. */
const leftFor = ({ n, mean, exact, pence }: MoneyRelease, cell: number, child: number): number =>
  n[cell]! * mean[cell]! - (exact[cell]! - pence[child]!);

/** Somebody knows the number of a cell of so many children and all amounts but one. */
export const knowingAllOthers = (money: MoneyRelease, from: number, to: number): Found => {
  let [tried, found] = [0, 0];
  for (const child of money.pence.keys())
    for (const cell of shownCellsOf(money, child)) {
      if (money.n[cell]! < from || money.n[cell]! > to) continue;
      tried++;
      found += +isNear(leftFor(money, cell, child), money.pence[child]!);
    }
  return { tried, found };
};

/** The same, averaged over all cells of the child: what others' noise there is in each is not the same in all. */
export const knowingAllOthersEverywhere = (money: MoneyRelease): Found => {
  let [tried, found] = [0, 0];
  for (const [child, amount] of money.pence.entries()) {
    const cells = shownCellsOf(money, child);
    if (cells.length === 0) continue;
    tried++;
    const weights = cells.map((cell) => 1 / money.n[cell]!);
    const sum = cells.reduce((sum, cell, at) => sum + weights[at]! * leftFor(money, cell, child), 0);
    found += +isNear(sum / weights.reduce((a, b) => a + b, 0), amount);
  }
  return { tried, found };
};

/** Two cells that differ by one child, whose numbers somebody knows: the difference of their money is the child's. */
export const nestedSums = (money: MoneyRelease): Found => {
  const { n, mean, exact } = money;
  const pairs = nestedCells(money).filter(
    ({ whole, part }) => n[whole] === n[part]! + 1 && mean[whole] !== null && mean[part] !== null,
  );
  const found = pairs.filter(({ whole, part }) =>
    isNear(n[whole]! * mean[whole]! - n[part]! * mean[part]!, exact[whole]! - exact[part]!),
  );
  return { tried: pairs.length, found: found.length };
};

/** Money as whoever knows nothing guesses it: an amount like that of any other child of the cell, to hold the attacks against. */
export const guessingAlike = (money: MoneyRelease, from: number, to: number): Found => {
  const { n, mean, pence } = money;
  let [tried, found] = [0, 0];
  for (const [child, amount] of pence.entries())
    for (const cell of shownCellsOf(money, child)) {
      if (n[cell]! < from || n[cell]! > to) continue;
      tried++;
      found += +isNear(mean[cell]!, amount);
    }
  return { tried, found };
};

/** What a total and its mean say of the number of children: of how many cells it is the true one, or but the published one. */
export type NumberOfMoney = { readonly cells: number; readonly true: number; readonly published: number };

export const numberOfMoney = ({ n, p, mean, total }: MoneyRelease): NumberOfMoney => {
  const quotients = [...n.keys()].flatMap((cell) =>
    mean[cell] === null ? [] : [{ cell, number: Math.round(total[cell]! / mean[cell]!) }],
  );
  return {
    cells: quotients.length,
    true: quotients.filter(({ cell, number }) => number === n[cell]).length,
    published: quotients.filter(({ cell, number }) => number === p[cell]).length,
  };
};
