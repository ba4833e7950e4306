import { describe, expect, it } from "vitest";
import type { HomeRow } from "../../../schema/register/home.ts";
import { authoritiesOf, gradesOf } from "../../../schema/register/provider-homes.ts";
import { buildRegister } from "../../../schema/register/register.ts";
import { homeRow } from "../../support/register-rows.ts";

const providerOf = (...rows: readonly HomeRow[]) => buildRegister("a", rows).providerById.get("alder")!;

describe("a provider", () => {
  it("has the homes that are open, in order of URN", () => {
    const { homes } = providerOf(
      homeRow({ urn: "3" }),
      homeRow({ urn: "1" }),
      homeRow({ urn: "2", closed: "2025-01-01", status: "Resigned" }),
      homeRow({ urn: "4", status: "Closed" }),
    );
    expect(homes.map(({ urn }) => urn)).toEqual(["1", "3"]);
  });

  it("has a name still when all of its homes have closed", () => {
    expect(providerOf(homeRow({ urn: "1", closed: "2025-01-01" }))).toMatchObject({
      id: "alder",
      name: "Alder Care Limited",
      homes: [],
      places: null,
    });
  });

  it.each([
    ["the places that its homes state", [4, null, 3], 7],
    ["no places where none of its homes states any", [null, null], null],
    ["nought where that is what they state", [0, null], 0],
  ])("has %s", (_, places, total) => {
    expect(providerOf(...places.map((each, at) => homeRow({ urn: String(at), places: each }))).places).toBe(total);
  });

  it("counts its homes by grade, in the order of the grades", () => {
    const grades = ["Good", null, "Outstanding", "Splendid", "Good"];
    const counted = gradesOf(providerOf(...grades.map((grade, at) => homeRow({ urn: String(at), grade }))));
    expect(counted.map(({ code, homeCount }) => [code, homeCount])).toEqual([
      ["OUTSTANDING", 1],
      ["GOOD", 2],
      ["NOT_INSPECTED", 1],
      ["UNKNOWN", 1],
    ]);
  });

  it("counts its homes by authority, a borough being one however its name is written", () => {
    const counted = authoritiesOf(
      providerOf(
        homeRow({ urn: "1", localAuthority: null, boroughCode: null, places: null }),
        homeRow({ urn: "2", localAuthority: "London Borough of Camden", places: 2 }),
        homeRow({ urn: "3", localAuthority: "Kent", boroughCode: null }),
        homeRow({ urn: "4", localAuthority: "Camden", places: 3 }),
        homeRow({ urn: "5", localAuthority: "Essex", boroughCode: null }),
        homeRow({ urn: "6", localAuthority: "KENT", boroughCode: null }),
      ),
    );
    expect(
      counted.map(({ localAuthority, borough, homeCount, places }) => [localAuthority, borough?.code, homeCount, places]),
    ).toEqual([
      ["Camden", "E09000007", 2, 5],
      ["Kent", undefined, 2, 8],
      ["Essex", undefined, 1, 4],
      [null, undefined, 1, null],
    ]);
  });
});
