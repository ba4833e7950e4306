import { expect, it } from "vitest";
import { placeNamed } from "../../../schema/reference/place-names.ts";
import { LONDON_PLACE, withParts } from "../../../schema/reference/places.ts";

it.each([
  ["London", "E12000007"],
  [" greater london", "E12000007"],
  ["nel", "NEL"],
  ["North-East London", "NEL"],
  ["Royal Borough of Kensington & Chelsea", "E09000020"],
  ["RBKC", "E09000020"],
  ["cmd", "E09000007"],
  ["202", "E09000007"],
  ["London Borough of Camden Council", "E09000007"],
  ["Westminster City Council", "E09000033"],
  ["City of London", "E09000001"],
])("finds %s", (text, code) => {
  expect(placeNamed(text)?.code).toBe(code);
});

it.each(["", "Council", "Bolton", "E09000034"])("finds no place by %j", (text) => {
  expect(placeNamed(text)).toBeUndefined();
});

it("finds every place by its code and by its name", () => {
  for (const place of withParts(LONDON_PLACE)) expect([placeNamed(place.code), placeNamed(place.name)]).toEqual([place, place]);
});
