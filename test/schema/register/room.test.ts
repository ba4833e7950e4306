import { describe, expect, it } from "vitest";
import { buildRegister } from "../../../schema/register/register.ts";
import { roomsOn } from "../../../schema/register/room.ts";
import { homeRow } from "../../support/register-rows.ts";

const CAMDEN = "E09000007";
const DAY = "2025-03-31";

describe("the room", () => {
  it("is that of a provider's open homes together, or unknown where one of them doesn't state its places", () => {
    const register = buildRegister("a", [
      homeRow({ urn: "1", places: 3 }),
      homeRow({ urn: "2", places: 4 }),
      homeRow({ urn: "3", places: 9, status: "Closed" }),
      homeRow({ urn: "4", places: 5, providerId: "beech" }),
      homeRow({ urn: "5", places: null, providerId: "beech", provisionType: "Independent Fostering Agency" }),
    ]);
    const { byProvider } = roomsOn(register, DAY);
    expect(byProvider.get("alder")).toEqual({ homes: 2, places: 7 });
    expect(byProvider.get("beech")).toBeNull();
  });

  it("is that of a borough's open homes of the kinds that a type of placement is in", () => {
    const register = buildRegister("a", [
      homeRow({ urn: "1", places: 3 }),
      homeRow({ urn: "2", places: 2, provisionType: "Secure children's home" }),
      homeRow({ urn: "3", places: 8, provisionType: "Supported Accommodation" }),
      homeRow({ urn: "4", places: 6, provisionType: "Residential Family Centre" }),
      homeRow({ urn: "5", places: 9, closed: "2025-01-01" }),
      homeRow({ urn: "6", places: 9, localAuthority: "Kent", boroughCode: null }),
    ]);
    const { byBorough } = roomsOn(register, DAY);
    expect([...byBorough.keys()]).toEqual([CAMDEN]);
    expect(Object.fromEntries(byBorough.get(CAMDEN)!)).toEqual({
      CHILDRENS_HOMES: { homes: 2, places: 5 },
      SUPPORTED: { homes: 1, places: 8 },
      RESIDENTIAL_SCHOOLS: { homes: 0, places: 0 },
    });
  });

  it.each([
    ["2020-03-31", { homes: 1, places: 2 }],
    ["2021-06-30", { homes: 2, places: 5 }],
    ["2023-03-31", { homes: 1, places: 3 }],
    ["2025-03-31", { homes: 2, places: 7 }],
  ])("on %s is in the homes that were open then", (day, room) => {
    const register = buildRegister("a", [
      homeRow({ urn: "1", places: 2, registered: null, closed: "2022-01-01" }),
      homeRow({ urn: "2", places: 3, registered: "2021-06-30" }),
      homeRow({ urn: "3", places: 4, registered: "2024-05-01" }),
    ]);
    expect(roomsOn(register, day).byProvider.get("alder")).toEqual(room);
    expect(roomsOn(register, day)).toBe(roomsOn(register, day));
  });
});
