/** Whatever the register, the filter, the order and the size of a page: its pages together are the whole list, sorted, each row once. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { HomeFilter, HomeOrder, ProviderFilter, ProviderOrder } from "../../../schema/generated/types.ts";
import { LONDON_PLACE, placeOfBorough, placeOfSubRegion } from "../../../schema/reference/places.ts";
import type { HomeRow } from "../../../schema/register/home.ts";
import { homePage, providerPage } from "../../../schema/register/lists.ts";
import { buildRegister } from "../../../schema/register/register.ts";
import { type Page, readPages } from "../../support/read-pages.ts";
import { homesInOrder, providersInOrder } from "../../support/reference/register-lists.ts";
import { anyRows } from "../../support/register-rows.ts";

/** One seed for ever: a failure is the same on every machine. */
const SEED = 20_250_331;

const some = (...codes: readonly string[]) => fc.option(fc.subarray([...codes], { minLength: 1 }), { freq: 2 });

const COMMON = {
  name: fc.option(fc.constantFrom("oak", "É", " care ", "e"), { freq: 2 }),
  homeType: some("CHILDRENS_HOME", "SUPPORTED_ACCOMMODATION", "INDEPENDENT_FOSTERING_AGENCY", "UNKNOWN"),
  sector: some("PRIVATE", "VOLUNTARY", "LOCAL_AUTHORITY"),
  grade: some("GOOD", "OUTSTANDING", "REQUIRES_IMPROVEMENT", "NOT_INSPECTED"),
  need: some("MENTAL", "PHYSICAL", "SENSORY", "UNKNOWN"),
};

/** Filters of few fields: most of all fields together match nothing. */
const fewOf = <T extends object>(filter: T, kept: readonly string[]): Partial<T> =>
  Object.fromEntries(Object.entries(filter).filter(([field]) => kept.includes(field))) as Partial<T>;

const FIELDS = ["name", "homeType", "sector", "grade", "need", "place", "status", "provider", "registered", "closed"];

const kept = fc.subarray(FIELDS, { maxLength: 3 });

/** Places that some rows stand in: a filter may name an authority only where the register has it. */
const placesOf = (rows: readonly HomeRow[]): readonly string[] => [
  "E12000007",
  "NEL",
  "E09000001",
  ...new Set(rows.flatMap(({ localAuthority }) => localAuthority ?? [])),
];

const register = anyRows.chain((rows) =>
  fc.record({
    rows: fc.constant(rows),
    homes: fc
      .record({
        ...COMMON,
        place: some(...placesOf(rows)),
        status: some("ACTIVE", "SUSPENDED", "CLOSED", "UNKNOWN"),
        registered: fc.option(fc.constant({ from: "2019-05-02", to: "2021-01-01" }), { freq: 2 }),
        closed: fc.option(fc.constant({ from: "2024-01-01", to: "2024-12-31" }), { freq: 2 }),
        provider: some("", ...rows.flatMap(({ providerId }) => providerId ?? [])).map((ids) => ids?.filter((id) => id !== "")),
      })
      .map(({ provider, ...where }) => ({ ...where, provider: provider?.length ? provider : null })),
    providers: fc.record({ ...COMMON, place: some(...placesOf(rows)) }),
    fields: kept,
    first: fc.integer({ min: 1, max: 9 }),
  }),
);

const direction = fc.constantFrom("ASC", "DESC");

const listed = (pages: readonly Page<unknown>[]) => pages.flatMap(({ nodes }) => nodes);

const name = (text: string | null | undefined) => text?.trim() ?? null;

test("pages of homes make the list that sorting and filtering all of them makes", async () => {
  await fc.assert(
    fc.asyncProperty(
      register,
      fc.constantFrom("URN", "NAME", "PLACES", "REGISTERED"),
      direction,
      async ({ rows, homes, fields, first }, key, way) => {
        const where: HomeFilter = fewOf(homes, fields);
        const orderBy: HomeOrder = `${key}_${way}`;
        const held = buildRegister("a", rows);
        const pages = await readPages((after) => homePage(held, { where, orderBy, first, after }));
        const expected = homesInOrder(rows, { ...where, name: name(where.name) }, [key, way === "DESC"]);
        expect(listed(pages)).toEqual(expected.map((urn) => held.homeByUrn.get(urn)));
        expect(new Set(pages.map(({ totalCount }) => totalCount))).toEqual(new Set([expected.length]));
        expect(pages.slice(0, -1).every(({ nodes }) => nodes.length === first)).toBe(true);
      },
    ),
    { seed: SEED, numRuns: 500 },
  );
});

test("pages of providers, of England or of a place, make the list that sorting and filtering all of them makes", async () => {
  await fc.assert(
    fc.asyncProperty(
      register,
      fc.constantFrom(null, LONDON_PLACE, placeOfSubRegion("NEL")!, placeOfBorough("E09000003")!),
      fc.constantFrom("NAME", "HOMES", "PLACES"),
      direction,
      async ({ rows, providers, fields, first }, place, key, way) => {
        const where: ProviderFilter = fewOf(providers, fields);
        const orderBy: ProviderOrder = `${key}_${way}`;
        const held = buildRegister("a", rows);
        const pages = await readPages((after) => providerPage(held, { where, orderBy, first, after }, { place, vacant: null }));
        const asked = { where: { ...where, name: name(where.name) }, place: place?.code ?? null };
        const expected = providersInOrder(rows, asked, [key, way === "DESC"]);
        expect(listed(pages)).toEqual(expected.map((id) => held.providerById.get(id)));
        expect(new Set(pages.map(({ totalCount }) => totalCount))).toEqual(new Set([expected.length]));
      },
    ),
    { seed: SEED, numRuns: 500 },
  );
});
