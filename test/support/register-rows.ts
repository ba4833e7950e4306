/** Made-up rows of the register, and arbitrary ones for properties. */
import * as fc from "fast-check";
import { BOROUGHS } from "../../schema/reference/sub-regions.ts";
import type { HomeRow } from "../../schema/register/home.ts";

/** A children's home in Camden, but for what is said otherwise. */
export const homeRow = (row: Partial<HomeRow> & { readonly urn: string }): HomeRow => ({
  name: null,
  provisionType: "Children's home",
  sector: "Private",
  status: "Active",
  registered: "2019-05-01",
  closed: null,
  localAuthority: "Camden",
  boroughCode: "E09000007",
  places: 4,
  needs: null,
  grade: "Good",
  inspected: "2024-06-01",
  providerId: "alder",
  providerName: "Alder Care Limited",
  ...row,
});

const AUTHORITIES: readonly Pick<HomeRow, "localAuthority" | "boroughCode">[] = [
  ...BOROUGHS.slice(0, 6).map(({ code, name }) => ({ localAuthority: name, boroughCode: code })),
  { localAuthority: "Kent", boroughCode: null },
  { localAuthority: "KENT", boroughCode: null },
  { localAuthority: null, boroughCode: null },
];

const PROVIDERS = ["alder", "Beech", "cedar", "d4", "E5", null];

const orNull = <T>(...values: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom(...values, null);

/** Few values of everything, so that rows share them and orders have ties. */
const anyRow = (urn: string): fc.Arbitrary<HomeRow> =>
  fc
    .record({
      name: orNull("Oak House", "oak house", "Élan", "Zed", "ash"),
      provisionType: fc.constantFrom("Children's home", "Supported Accommodation", "Independent Fostering Agency", "Barge"),
      sector: orNull("Private", "Voluntary", "Local Authority"),
      status: fc.constantFrom("Active", "Suspended", "Closed", "Resigned"),
      registered: orNull("2019-05-01", "2021-01-01", "2023-04-28"),
      closed: fc.option(fc.constantFrom("2024-01-01", "2025-01-01"), { freq: 3 }),
      places: orNull(0, 2, 3, 12),
      needs: fc.option(fc.subarray(["Mental disorders", "Physical disabilities", "Sensory impairment", "Barge"])),
      grade: orNull("Good", "Outstanding", "Requires improvement to be good", "Splendid"),
      inspected: orNull("2023-01-01", "2024-06-01"),
      provider: fc.constantFrom(...PROVIDERS),
      authority: fc.constantFrom(...AUTHORITIES),
    })
    .map(({ provider, authority, ...row }) => ({
      urn,
      ...row,
      ...authority,
      providerId: provider,
      providerName: provider === null ? null : `${provider} Care`,
    }));

/** A register of up to forty settings, in no order. */
export const anyRows: fc.Arbitrary<readonly HomeRow[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 40 })
  .chain((numbers) => fc.tuple(...numbers.map((number) => anyRow(number % 7 === 0 ? `SC${number}` : String(number)))));
