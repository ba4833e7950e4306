import { beforeAll, describe, expect, it } from "vitest";
import { dayOf } from "../../../schema/reference/dates.ts";
import { BOROUGHS, SUB_REGIONS } from "../../../schema/reference/sub-regions.ts";
import { checkReturns } from "../../../subgraphs/returns/import/check-returns.ts";
import { readPostcodes } from "../../../subgraphs/returns/places/postcode-table.ts";
import { dayWritten, openParts, readChildren, readCsv, type Row } from "./generated-folder.ts";
import { DEMO_SEED, londonInMemory } from "./london-in-memory.ts";
import { readPlacements, type ReadPlacement } from "./read-placements.ts";

/** What a placement cost in a year of the S251 return: pounds, and the days of the year that it lasted. */
type Cost = {
  readonly key: string;
  readonly borough: string;
  readonly type: string;
  readonly provider: string;
  readonly pounds: number;
  readonly days: number;
  readonly last: Row;
};

const TOTAL = "Total committed cost accrued in FY to date";
const SHARES = ["Contribution from health provider/s", "Contribution from education provider/s"] as const;
const SOCIAL_CARE = "Contribution from social care provider/s";

/** Files of the S251 return by year, and the first and last day that each is about. */
const RETURNS: readonly (readonly [file: string, from: string, to: string])[] = [
  ["2021/placement-costs-q3.csv", "2020-04-01", "2020-12-31"],
  ["2022/placement-costs-q4.csv", "2021-04-01", "2022-03-31"],
  ["2023/placement-costs-q4.csv", "2022-04-01", "2023-03-31"],
  ["2024/placement-costs-q4.csv", "2023-04-01", "2024-03-31"],
  ["2025/placement-costs-q1.csv", "2024-04-01", "2024-06-30"],
  ["2025/placement-costs-q2.csv", "2024-07-01", "2024-09-30"],
  ["2025/placement-costs-q3.csv", "2024-10-01", "2024-12-31"],
  ["2025/placement-costs-q4.csv", "2025-01-01", "2025-03-31"],
];

let files: ReadonlyMap<string, string>;
let placements: readonly ReadPlacement[];
let costs: readonly Cost[];

beforeAll(() => {
  files = londonInMemory(DEMO_SEED);
  placements = BOROUGHS.flatMap(({ code }) => readChildren(files, code).flatMap(readPlacements));
  costs = BOROUGHS.flatMap(({ code }) => costsOf(files, code));
});

const keyOf = (row: Row): string => `${row["Child ID"]} ${row["Placement start date"]}`;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const isNear = (number: number, target: number, share = 0.02): boolean => Math.abs(number / target - 1) <= share;

/** Each placement's last row in 2024/25 has all it cost in the year. */
const costsOf = (all: ReadonlyMap<string, string>, borough: string): readonly Cost[] => {
  const rows = RETURNS.slice(-4).flatMap(([file]) => readCsv(all, borough, file));
  return [...new Map(rows.map((row) => [keyOf(row), row]))].map(([key, last]) => {
    const [start, end] = [dayWritten(last["Placement start date"]) ?? Number.NaN, dayWritten(last["Placement end date"])];
    const days = Math.min(end ?? Infinity, dayOf("2025-04-01")) - Math.max(start, dayOf("2024-04-01"));
    const [type = "", provider = ""] = [last["Placement type"], last["Provider type"]];
    return { key, borough, type, provider, pounds: Number(last[TOTAL]), days, last };
  });
};

const topTens = (of: readonly Cost[]): number =>
  sum(
    [...Map.groupBy(of, ({ borough }) => borough).values()].flatMap((own) =>
      own
        .map(({ pounds }) => pounds)
        .toSorted((a, b) => b - a)
        .slice(0, 10),
    ),
  );

const weekly = (of: readonly Cost[]): number => (sum(of.map(({ pounds }) => pounds)) / sum(of.map(({ days }) => days))) * 7;

const yearly = ({ pounds, days }: Cost): number => (pounds / days) * 365;

describe("costs of 2024/25", () => {
  it("come to £436m in London", () => {
    expect(isNear(sum(costs.map(({ pounds }) => pounds)), 436e6)).toBe(true);
  });

  it("come to a little over £133m for the ten dearest placements of each borough", () => {
    expect(topTens(costs)).toBeGreaterThan(133e6);
    expect(isNear(topTens(costs), 134e6)).toBe(true);
  });

  it("are a million pounds a year or more for four placements, by the year's price and by what was paid in it", () => {
    expect(costs.filter((cost) => yearly(cost) >= 1e6)).toHaveLength(4);
    expect(costs.filter(({ pounds }) => pounds >= 1e6)).toHaveLength(4);
    expect(costs.filter((cost) => yearly(cost) > 965_000)).toHaveLength(4);
  });

  it("are £10,500 a week in secure homes, those of the last day included", () => {
    const secure = costs.filter(({ type }) => type === "K1");
    expect(isNear(weekly(secure), 10_500)).toBe(true);
    const onLastDay = secure.filter(({ last }) => last["Placement end date"] === "");
    expect(onLastDay).toHaveLength(12);
    expect(isNear(weekly(onLastDay), 10_500, 0.03)).toBe(true);
  });

  it("lie by kind as the market has them, a children's home many times a foster carer, with a long tail", () => {
    const ofFoster = (...providers: readonly string[]): number =>
      weekly(costs.filter(({ type, provider }) => /^U[456]/.test(type) && providers.includes(provider)));
    const [own, agency] = [ofFoster("PR1"), ofFoster("PR4", "PR5")];
    const [relatives, supported] = [/^U[123]/, /^K3/].map((kind) => weekly(costs.filter(({ type }) => kind.test(type)))) as [
      number,
      number,
    ];
    const homes = costs.filter(({ type }) => type === "K2");
    expect([relatives, own, agency, supported, weekly(homes)].toSorted((a, b) => a - b)).toEqual([
      relatives,
      own,
      agency,
      supported,
      weekly(homes),
    ]);
    expect(agency / own).toBeGreaterThan(1.6);
    expect(weekly(homes)).toBeGreaterThan(4000);
    const dear = homes.filter((cost) => yearly(cost) / 52 > 10_000).length;
    expect(dear).toBeGreaterThan(80);
    expect(dear / homes.length).toBeLessThan(0.06);
  });
});

it("lists in each S251 return the placements that are paid for in its time, and no others", () => {
  const isFree = ({ row }: ReadPlacement): boolean => /^(A\d|P1|P3|R2|R5|)$/.test(row["PLACE"] ?? "");
  const written = (day: number): string =>
    new Date(day * 86_400_000).toISOString().slice(0, 10).split("-").toReversed().join("/");
  for (const [file, from, to] of RETURNS) {
    const listed = BOROUGHS.flatMap(({ code }) => readCsv(files, code, file).map(keyOf)).toSorted();
    const paid = placements
      .filter((placement) => !isFree(placement) && placement.start <= dayOf(to) && placement.end > dayOf(from))
      .map(({ child, start }) => `${child} ${written(start)}`);
    expect(listed).toEqual(paid.toSorted());
  }
});

it("lists in the census the placements of its day with their price a week", () => {
  const rows = BOROUGHS.flatMap(({ code }) => readCsv(files, code, "2021/weekly-costs.csv"));
  const starts = new Set(placements.map(({ child, start }) => `${child} ${start}`));
  expect(new Set(rows.map((row) => row["Census date"]))).toEqual(new Set(["01/01/2021", "31/01/2021"]));
  expect(rows.filter((row) => !starts.has(`${row["Identifier"]} ${dayWritten(row["Placement start date"])}`))).toHaveLength(0);
  const weeks = rows.filter((row) => row["Census date"] === "01/01/2021").map((row) => Number(row["Total weekly cost"]));
  expect(weeks.length).toBeGreaterThan(8500);
  expect(Math.min(...weeks)).toBeGreaterThan(50);
});

it("raises prices with each April, and changes a few of them in the middle of a placement", () => {
  const priceIn = (file: string): ReadonlyMap<string, number> =>
    new Map(BOROUGHS.flatMap(({ code }) => readCsv(files, code, file)).map((row) => [keyOf(row), Number(row[TOTAL])]));
  // Two quarters of 92 days for placements that were there before and after.
  const [first, half, third] = ["q1", "q2", "q3"].map((quarter) => priceIn(`2025/placement-costs-${quarter}.csv`)) as [
    ReadonlyMap<string, number>,
    ReadonlyMap<string, number>,
    ReadonlyMap<string, number>,
  ];
  const whole = costs.filter(({ key, days }) => days === 365 && half.has(key));
  const changed = whole.filter(({ key }) => {
    const [q2, q3] = [(half.get(key) ?? 0) - (first.get(key) ?? 0), (third.get(key) ?? 0) - (half.get(key) ?? 0)];
    return Math.abs(q3 - q2) > 0.02;
  });
  expect(changed.length / whole.length).toBeGreaterThan(0.001);
  expect(changed.length / whole.length).toBeLessThan(0.05);
  const yearBefore = priceIn("2024/placement-costs-q4.csv");
  const raised = whole.filter(({ last }) => (dayWritten(last["Placement start date"]) ?? 0) < dayOf("2023-04-01"));
  const ratios = raised.map(({ key, pounds }) => pounds / 365 / ((yearBefore.get(key) ?? 0) / 366)).toSorted((a, b) => a - b);
  expect(ratios[Math.floor(ratios.length / 2)]).toBeCloseTo(1.045, 2);
});

it("shares the cost of a minority with health and education, of disabled children in homes most of all", () => {
  const rows = costs.map(({ last }) => last);
  const isShared = (row: Row): boolean => SHARES.some((share) => Number(row[share]) > 0);
  const partOf = (of: readonly Row[], is: (row: Row) => boolean): number => of.filter(is).length / of.length;
  const residential = rows.filter((row) => /^(K2|R1|S1)$/.test(row["Placement type"] ?? ""));
  const disabled = residential.filter((row) => row["Disability"] === "LD");
  expect(partOf(rows, isShared)).toBeLessThan(0.12);
  expect(partOf(residential, isShared)).toBeGreaterThan(0.2);
  expect(partOf(disabled, isShared)).toBeGreaterThan(0.8);
  const pence = (row: Row, column: string): number => Math.round(Number(row[column]) * 100);
  const differs = (row: Row): boolean => sum([SOCIAL_CARE, ...SHARES].map((column) => pence(row, column))) !== pence(row, TOTAL);
  expect(rows.filter(differs)).toHaveLength(0);
});

// All five are imported for the demo that other tests ask.
it.each(SUB_REGIONS.filter(({ code }) => ["NCL", "SWL"].includes(code)))(
  "is taken by the door for $name with no fault or warning",
  async (subRegion) => {
    const parts = [subRegion.code.toLowerCase(), "ofsted"];
    await using folder = await openParts(files, [...parts, "postcodes.csv"]);
    const { faults, counts, tables } = await checkReturns({
      subRegion,
      files: parts.map((part) => `${folder.path}/${part}`),
      postcodes: await readPostcodes(`${folder.path}/postcodes.csv`),
    });
    expect(faults).toEqual([]);
    expect(counts.kept).toBe(counts.read);
    expect([...tables.keys()].toSorted()).toEqual([
      "BED_GAPS",
      "BED_HOMES",
      "BED_OCCUPANCY",
      "BUDGETS",
      "DOLO",
      "EPISODES",
      "HEADER",
      "MISSING",
      "PLACEMENT_COSTS",
      "REFERRALS",
      "UASC",
      "WEEKLY_COSTS",
    ]);
  },
);

it("comes to the same in London whatever the seed", () => {
  const written = londonInMemory(7);
  const others = BOROUGHS.flatMap(({ code }) => costsOf(written, code));
  expect(isNear(sum(others.map(({ pounds }) => pounds)), 436e6)).toBe(true);
  expect(isNear(topTens(others), 134e6)).toBe(true);
  expect(others.filter((cost) => yearly(cost) >= 1e6)).toHaveLength(4);
  expect(isNear(weekly(others.filter(({ type }) => type === "K1")), 10_500)).toBe(true);
});
