/** Limits of what counts as a move between groups: lives that a test writes down, one just on each side of each limit. */
import { expect, test } from "vitest";
import { life, toldOfLives } from "../../support/told-of-lives.ts";

const YEAR = { from: "2024-04-01", to: "2025-03-31" };

const RESIDENTIAL = [{ dimension: "PLACE", codes: ["K2"] }] as const;
const FOSTERED = [{ dimension: "PLACE", codes: ["U4"] }] as const;
const ADULT = [{ dimension: "AGE_BAND", codes: ["16_AND_OVER"] }] as const;

test("who goes from one place to another moves between their groups, on any day of the period, and without a night out of care", async () => {
  const moved = (start: string) => life(["2023-06-01", "S", "U4"], [start, "P", "K2"]);
  const told = toldOfLives({
    before: moved("2024-03-31"),
    first: moved("2024-04-01"),
    last: moved("2025-03-31"),
    after: moved("2025-04-01"),
    overNight: life(["2023-06-01", "S", "U4", { end: "2024-06-01" }], ["2024-06-02", "S", "K2"]),
    newStatus: life(["2023-06-01", "S", "K2"], ["2024-06-01", "L", "K2"]),
  });
  const both = { first: 1, last: 1 };
  expect(await told("MOVED_IN", YEAR, RESIDENTIAL)).toEqual(both);
  expect(await told("MOVED_OUT", YEAR, RESIDENTIAL)).toEqual({});
  expect(await told("MOVED_IN", YEAR, FOSTERED)).toEqual({});
  expect(await told("MOVED_OUT", YEAR, FOSTERED)).toEqual(both);
});

test("who goes to and fro moves each time", async () => {
  const told = toldOfLives({
    child: life(["2023-06-01", "S", "U4"], ["2024-05-01", "P", "K2"], ["2024-06-01", "P", "U4"], ["2024-07-01", "P", "K2"]),
  });
  expect(await told("MOVED_IN", YEAR, RESIDENTIAL)).toEqual({ child: 2 });
  expect(await told("MOVED_OUT", YEAR, RESIDENTIAL)).toEqual({ child: 1 });
});

test("who has a birthday in care moves between age bands, on the 1st of its month", async () => {
  const born = (birthMonth: string, end: string | null = null) => life(["2023-06-01", "S", "U4", { birthMonth, end }]);
  const told = toldOfLives({
    before: born("2008-03"),
    first: born("2008-04"),
    last: born("2009-03"),
    after: born("2009-04"),
    asItLeft: born("2008-08", "2024-08-01"),
    beforeItLeft: born("2008-08", "2024-08-02"),
    asItCame: life(["2024-08-01", "S", "U4", { birthMonth: "2008-08" }]),
    asItMoved: life(["2023-06-01", "S", "U4", { birthMonth: "2008-08" }], ["2024-08-01", "P", "K2", { birthMonth: "2008-08" }]),
  });
  expect(await told("MOVED_IN", YEAR, ADULT)).toEqual({ first: 1, last: 1, beforeItLeft: 1, asItMoved: 1 });
  expect(await told("MOVED_OUT", YEAR, ADULT)).toEqual({});
});
