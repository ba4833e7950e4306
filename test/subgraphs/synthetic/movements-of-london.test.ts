import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { YEARS } from "./generated-folder.ts";
import { DEMO_SEED, londonInMemory } from "./london-in-memory.ts";
import { movementsOf, readMovers, type Mover } from "./measure-movements.ts";
import { chiSquare, deviations, ratesOf } from "./measure-rates.ts";
import { missingOf, secureWelfareOf } from "./measure-secure.ts";

const SEEDS = [DEMO_SEED, 42, 7];

type Figure = readonly [name: string, published: number, tolerance: number];

/** Published figures within 5 percent, those under 1,000 within 10. */
const within = (published: Readonly<Record<string, number>>): readonly Figure[] =>
  Object.entries(published).map(([name, value]) => [name, value, value < 1000 ? 0.1 : 0.05]);

/** Children looked after in London, year by year: stocks within 2 percent, starts within 3. Source: Department for Education. */
const BY_YEAR: Readonly<Record<number, { readonly stock: number; readonly started: number }>> = {
  2021: { stock: 9640, started: 4250 },
  2022: { stock: 9940, started: 5160 },
  2023: { stock: 9680, started: 4910 },
  2024: { stock: 9640, started: 4690 },
  2025: { stock: 9290, started: 4260 },
};

const FIGURES: readonly Figure[] = [
  ...Object.entries(BY_YEAR).flatMap(([year, { stock, started }]): Figure[] => [
    [`${year} children on 31 March`, stock, 0.02],
    [`${year} children started`, started, 0.03],
  ]),
  ["children ceased", 4700, 0.03],
  ...within({
    "placements started": 10_540,
    "with the same carer": 1010,
    "three or more": 950,
    "in care in two years": 6410,
    "three or more in two years": 1600,
    "in care for two and a half years": 2490,
    "two years with the same carer": 1700,
    "home for five years, percent back": 30,
  }),
  ["PLACE", 1010, 0.05],
  ...within({ CARPL: 2240, OTHER: 1500, CREQB: 610, CREQO: 340, CHILD: 230, STAND: 90, LAREQ: 50 }),
  ...within({ CLOSE: 40, ALLEG: 30, CUSTOD: 20, APPRR: 10 }),
  // England's: London's was not found.
  ...within({ "percent of children missing": 11, "incidents a missing child": 6.8 }),
  // A borough's cabinet paper on the Pan-London vehicle.
  ...within({
    "children referred": 295,
    "children placed": 159,
    "in secure homes at a month end": 12,
    "days of a stay": 83,
    "percent of referrals for children who are not White": 72,
    "percent of alternatives with a DoL order": 34,
    "percent of alternatives not registered": 20,
  }),
];

const measured = (seed: number) => {
  const files = londonInMemory(seed);
  const movers = readMovers(files);
  const years = YEARS.flatMap((year) =>
    Object.entries(movementsOf(movers, year)).map(([name, value]) => [`${year} ${name}`, value] as const),
  );
  const figures: Readonly<Record<string, number>> = {
    ...Object.fromEntries(years),
    ...movementsOf(movers, 2025),
    ...missingOf(files, movers, 2025),
    ...secureWelfareOf(files, movers),
  };
  return { movers, figures };
};

const table: string[] = [];
afterAll(() => console.info(table.join("\n")));

describe.each(SEEDS)("made-up London of seed %d", (seed) => {
  let movers: readonly Mover[];
  let figures: Readonly<Record<string, number>>;
  beforeAll(() => {
    ({ movers, figures } = measured(seed));
    table.push(`seed ${seed}: published, made up, difference`);
  });

  it.each(FIGURES)("has %s near %d", (name, published, tolerance) => {
    const made = figures[name] ?? Number.NaN;
    const difference = made / published - 1;
    table.push(`${name}: ${published}, ${Math.round(made * 10) / 10}, ${(100 * difference).toFixed(1)} %`);
    // A count of a few may be off by one.
    expect(Math.abs(made - published)).toBeLessThanOrEqual(Math.max(published * tolerance, Number.isInteger(made) ? 1 : 0));
  });

  it("has the same rates of moving and of leaving, by state and time in care, in all five years", () => {
    const rates = ratesOf(movers, YEARS);
    for (const what of ["moves", "leavings"] as const) {
      const { statistic, freedom } = chiSquare(rates, what);
      table.push(`${what}: chi-square ${Math.round(statistic)} with ${freedom} degrees of freedom`);
      expect(freedom).toBeGreaterThan(40);
      expect(deviations({ statistic, freedom })).toBeLessThan(3.1);
    }
  });
});
