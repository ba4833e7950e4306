/** Homes that opened and closed: on each side of each limit by hand, and for any register as counted evening by evening. */
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { HomeChangeDimension } from "../../../schema/generated/types.ts";
import { addDays } from "../../../schema/reference/dates.ts";
import type { Period } from "../../../schema/reference/periods.ts";
import { LONDON_PLACE, placeOfBorough, placeOfSubRegion } from "../../../schema/reference/places.ts";
import { homeNumbersBy, homeNumbersOf, homesOverTime } from "../../../schema/register/changes.ts";
import type { HomeRow } from "../../../schema/register/home.ts";
import { buildRegister } from "../../../schema/register/register.ts";
import { anyRows, homeRow } from "../../support/register-rows.ts";

const YEAR = { from: "2024-04-01", to: "2025-03-31" };
const NCL = placeOfSubRegion("NCL")!;

const changes = (rows: readonly Partial<HomeRow>[], place = NCL) =>
  homesOverTime(
    buildRegister(
      "a",
      rows.map((row, at) => homeRow({ urn: String(at), places: 1, ...row })),
    ),
    place,
    YEAR,
  );

const numbers = (...rows: readonly Partial<HomeRow>[]) => homeNumbersOf(changes(rows));

const NONE = {
  openBefore: 0,
  opened: 0,
  closed: 0,
  openAfter: 0,
  placesBefore: 0,
  placesGained: 0,
  placesLost: 0,
  placesAfter: 0,
  undated: 0,
};

const OPEN_THROUGHOUT = { ...NONE, openBefore: 1, openAfter: 1, placesBefore: 1, placesAfter: 1 };
const OPENED = { ...NONE, opened: 1, openAfter: 1, placesGained: 1, placesAfter: 1 };
const CLOSED = { ...NONE, openBefore: 1, closed: 1, placesBefore: 1, placesLost: 1 };

describe("a home", () => {
  test.each<[string, Partial<HomeRow>, typeof NONE]>([
    ["registered the day before was open before", { registered: "2024-03-31" }, OPEN_THROUGHOUT],
    ["registered on the first day opened", { registered: "2024-04-01" }, OPENED],
    ["registered on the last day opened", { registered: "2025-03-31" }, OPENED],
    ["registered the day after is none yet", { registered: "2025-04-01" }, NONE],
    ["without a day of registration was open before", { registered: null }, OPEN_THROUGHOUT],
    ["that closed the day before is none any more", { closed: "2024-03-31" }, NONE],
    ["that closed on the first day closed", { closed: "2024-04-01" }, CLOSED],
    ["that closed on the last day closed", { closed: "2025-03-31" }, CLOSED],
    ["that closes the day after is open", { closed: "2025-04-01" }, OPEN_THROUGHOUT],
    [
      "that opened and closed did both",
      { registered: "2024-05-01", closed: "2024-06-01" },
      { ...NONE, opened: 1, closed: 1, placesGained: 1, placesLost: 1 },
    ],
    ["that closed nobody knows when is told apart", { status: "Closed" }, { ...NONE, undated: 1 }],
    ["that closed before it was registered was never open", { registered: "2024-06-01", closed: "2024-05-01" }, NONE],
    ["without places counts as a home", { places: null }, { ...OPEN_THROUGHOUT, placesBefore: 0, placesAfter: 0 }],
    ["that stands elsewhere is none of the place's", { boroughCode: "E09000012" }, NONE],
    ["outside London is none of its", { boroughCode: null, localAuthority: "Kent" }, NONE],
  ])("%s", (_, row, expected) => expect(numbers(row)).toEqual(expected));
});

describe("groups", () => {
  const rows = [
    { boroughCode: "E09000019", registered: "2024-05-01", places: 3 },
    { boroughCode: "E09000003", provisionType: "Supported Accommodation", registered: "2024-05-01", places: 9 },
    { boroughCode: "E09000003", sector: "Local Authority", closed: "2024-05-01", places: 5 },
    { boroughCode: "E09000003", sector: null, provisionType: "Barge", closed: "2019-05-01" },
  ];

  const told = (...by: readonly HomeChangeDimension[]) =>
    homeNumbersBy(changes(rows), by).map(({ keys, measures: { opened, closed, placesGained, placesLost } }) => [
      ...keys.map(({ code }) => code),
      [opened, closed, placesGained, placesLost].join(),
    ]);

  it("stand for the codes of homes that there were, in their order", () => {
    expect(told("BOROUGH")).toEqual([
      ["E09000003", "1,1,9,5"],
      ["E09000019", "1,0,3,0"],
    ]);
    expect(told("HOME_TYPE")).toEqual([
      ["CHILDRENS_HOME", "1,1,3,5"],
      ["SUPPORTED_ACCOMMODATION", "1,0,9,0"],
    ]);
    expect(told("SECTOR", "HOME_TYPE")).toEqual([
      ["PRIVATE", "CHILDRENS_HOME", "1,0,3,0"],
      ["PRIVATE", "SUPPORTED_ACCOMMODATION", "1,0,9,0"],
      ["LOCAL_AUTHORITY", "CHILDRENS_HOME", "0,1,0,5"],
    ]);
  });

  it("are refused by no dimension, and by one that is named twice", () => {
    expect(() => told()).toThrow("Group by one to three dimensions.");
    expect(() => told("SECTOR", "SECTOR")).toThrow("SECTOR is named twice.");
  });
});

it("refuses a period that ends before it begins", () => {
  expect(() => homesOverTime(buildRegister("a", []), NCL, { from: "2025-03-31", to: "2024-04-01" })).toThrow(
    "The period begins on 2025-03-31, after its end 2024-04-01.",
  );
});

/** Whether a home is open on the evening of a day, as its row says. */
const isOpenOn = ({ registered, closed, status }: HomeRow, day: string): boolean =>
  (registered === null || registered <= day) && (closed === null ? status !== "Closed" : day < closed);

const days = fc.constantFrom("2019-04-30", "2019-05-01", "2020-12-31", "2021-01-01", "2023-12-31", "2024-01-01", "2025-01-01");
const period = fc.tuple(days, days).map((ends): Period => {
  const [from, to] = ends.toSorted();
  return { from: from!, to: to! };
});
const place = fc.constantFrom(LONDON_PLACE, NCL, placeOfSubRegion("NEL")!, placeOfBorough("E09000002")!);

test("for any register, those open before and those who opened, without those that closed, are those open after, evening by evening", () => {
  fc.assert(
    fc.property(anyRows, place, period, (rows, where, during) => {
      const over = homesOverTime(buildRegister("a", rows), where, during);
      const total = homeNumbersOf(over);
      const openOn = (day: string) => over.homes.filter((home) => isOpenOn(home, day));
      const placesOf = (homes: readonly HomeRow[]) => homes.reduce((sum, { places }) => sum + (places ?? 0), 0);
      const [before, after] = [openOn(addDays(during.from, -1)), openOn(during.to)];
      expect([total.openBefore, total.openAfter]).toEqual([before.length, after.length]);
      expect([total.placesBefore, total.placesAfter]).toEqual([placesOf(before), placesOf(after)]);
      expect(total.openBefore + total.opened - total.closed).toBe(total.openAfter);
      expect(total.placesBefore + total.placesGained - total.placesLost).toBe(total.placesAfter);
      for (const by of [["BOROUGH"], ["HOME_TYPE", "SECTOR"]] as const) {
        const parts = homeNumbersBy(over, by);
        for (const [name, number] of Object.entries(total))
          expect(parts.reduce((sum, { measures }) => sum + measures[name as keyof typeof total], 0)).toBe(number);
      }
    }),
    { seed: 20_250_331, numRuns: 300 },
  );
});
