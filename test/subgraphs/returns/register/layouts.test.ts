/** Whatever the year and whoever it was written for, a list of the same homes is the same register. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NEEDS } from "../../../../subgraphs/returns/register/register-columns.ts";
import type { RegisteredHome } from "../../../../subgraphs/returns/register/register-hash.ts";
import { workbookOf } from "../files/write-workbook.ts";
import { csvOf, PUBLIC_LAYOUTS, SHEET_LAYOUTS, sheetOf, workbookIn, type MadeUpHome } from "./layouts.ts";
import { readLists } from "./read-lists.ts";

const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2025-03-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const SETTINGS = ["Children's home", "Supported Accommodation", "Secure children's home", "Boarding School"];
const GRADES = ["Outstanding", "Good", "Requires improvement to be good", "Adequate", "Inadequate"];

const type = fc.oneof(
  fc.record({ provisionType: fc.constantFrom(...SETTINGS), places: fc.integer({ min: 0, max: 1500 }) }),
  fc.constant({ provisionType: "Independent Fostering Agency", places: null }),
);
const place = fc.constantFrom(
  { localAuthority: "Hackney", borough: "E09000012" },
  { localAuthority: "Richmond upon Thames", borough: "E09000027" },
  { localAuthority: "Kent", borough: null },
);
const owner = fc.constantFrom(
  { ownerId: "RP900001", providerName: "Made-up Care Ltd" },
  { ownerId: "RP900002", providerName: "Invented, Homes & “Sons”" },
);
const inspection = fc.oneof(
  fc.record({ inspected: day, grade: fc.constantFrom(...GRADES) }),
  fc.constant({ inspected: null, grade: null }),
);

type Expected = MadeUpHome & Pick<RegisteredHome, "borough">;

const home: fc.Arbitrary<Expected> = fc
  .record({
    urn: fc.oneof(
      fc.integer({ min: 1_000_000, max: 2_999_999 }).map(String),
      fc.integer({ min: 0, max: 999_999 }).map((number) => `SC${String(number).padStart(6, "0")}`),
    ),
    name: fc.option(fc.constantFrom("Made-up Lodge", "L’Étoile, upper floor", "7 Nowhere")),
    status: fc.constantFrom("Active", "Suspended"),
    sector: fc.constantFrom("Private", "Local Authority", "Voluntary"),
    registered: fc.option(day),
    closed: fc.option(day),
    needs: fc.subarray([...NEEDS]),
    type,
    place,
    owner,
    inspection,
  })
  .map(({ type, place, owner, inspection, ...rest }) => ({ ...rest, ...type, ...place, ...owner, ...inspection }));

const homes = fc.uniqueArray(home, { selector: ({ urn }) => urn, minLength: 1, maxLength: 6 });

const expected = (list: readonly Expected[], fields: readonly (keyof RegisteredHome)[]) =>
  list
    .map((made) => ({ ...made, provider: made.ownerId }))
    .toSorted((a, b) => (a.urn < b.urn ? -1 : 1))
    .map((made) => Object.fromEntries(fields.map((field) => [field, made[field]])));

const picked = (list: readonly RegisteredHome[], fields: readonly (keyof RegisteredHome)[]) =>
  list.map((found) => Object.fromEntries(fields.map((field) => [field, found[field]])));

const LAYOUTS = [
  ...Object.entries(PUBLIC_LAYOUTS).map(([name, layout]) => ({ name, file: "list.csv", layout })),
  ...Object.entries(SHEET_LAYOUTS).map(([name, layout]) => ({ name, file: "list.xlsx", layout })),
];

describe("the same homes come out of every layout", () => {
  it.each(LAYOUTS)("$name", async ({ name, file, layout }) => {
    await fc.assert(
      fc.asyncProperty(homes, async (made) => {
        const content = file === "list.csv" ? csvOf(layout, made) : workbookIn(name, layout, made);
        const { homes: found, faults, rows } = await readLists({ [file]: content });
        expect(faults.filter(({ rule }) => rule !== "not-used")).toEqual([]);
        expect(rows).toEqual({ read: made.length, refused: 0 });
        expect(picked(found, layout.fields)).toEqual(expected(made, layout.fields));
      }),
      { numRuns: 25, seed: 5 },
    );
  });
});

it("finds the sheets of a workbook by their headers, whatever they are called", async () => {
  const [made] = fc.sample(homes, { numRuns: 1, seed: 1 });
  const sheet = sheetOf("Sheet1", SHEET_LAYOUTS["Providers"]!, made!);
  const { homes: found, faults } = await readLists({ "list.xlsx": workbookOf({ name: "Cover", rows: [["Hello"]] }, sheet) });
  expect(found).toHaveLength(made!.length);
  expect(faults).toMatchObject([{ rule: "not-used", severity: "warning", file: expect.stringMatching(/\[Cover\]$/) as string }]);
});

it("merges the sheets of a workbook by URN", async () => {
  const [made] = fc.sample(homes, { numRuns: 1, seed: 2 });
  const { "Current providers": current, "Provider information": information } = SHEET_LAYOUTS;
  const workbook = workbookOf(sheetOf("One", current!, made!), sheetOf("Two", information!, made!));
  const { homes: found, faults, rows } = await readLists({ "list.xlsx": workbook });
  expect(faults).toEqual([]);
  expect(rows).toEqual({ read: 2 * made!.length, refused: 0 });
  expect(picked(found, information!.fields)).toEqual(expected(made!, information!.fields));
});
