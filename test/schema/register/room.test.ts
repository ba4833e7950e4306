import { expect, it } from "vitest";
import { buildRegister } from "../../../schema/register/register.ts";
import { homeRow } from "../../support/register-rows.ts";

const CAMDEN = "E09000007";

it("is that of a provider's open homes together, or unknown where one of them doesn't state its places", () => {
  const { providerById } = buildRegister("a", [
    homeRow({ urn: "1", places: 3 }),
    homeRow({ urn: "2", places: 4 }),
    homeRow({ urn: "3", places: 9, closed: "2025-01-01" }),
    homeRow({ urn: "4", places: 5, providerId: "beech" }),
    homeRow({ urn: "5", places: null, providerId: "beech", provisionType: "Independent Fostering Agency" }),
  ]);
  expect(providerById.get("alder")?.room).toEqual({ homes: 2, places: 7 });
  expect(providerById.get("beech")?.room).toBeNull();
});

it("is that of a borough's open homes of the kinds that a type of placement is in", () => {
  const { roomByBorough } = buildRegister("a", [
    homeRow({ urn: "1", places: 3 }),
    homeRow({ urn: "2", places: 2, provisionType: "Secure children's home" }),
    homeRow({ urn: "3", places: 8, provisionType: "Supported Accommodation" }),
    homeRow({ urn: "4", places: 6, provisionType: "Residential Family Centre" }),
    homeRow({ urn: "5", places: 9, closed: "2025-01-01" }),
    homeRow({ urn: "6", places: 9, localAuthority: "Kent", boroughCode: null }),
  ]);
  expect([...roomByBorough.keys()]).toEqual([CAMDEN]);
  expect(Object.fromEntries(roomByBorough.get(CAMDEN)!)).toEqual({
    CHILDRENS_HOMES: { homes: 2, places: 5 },
    SUPPORTED: { homes: 1, places: 8 },
    RESIDENTIAL_SCHOOLS: { homes: 0, places: 0 },
  });
});
