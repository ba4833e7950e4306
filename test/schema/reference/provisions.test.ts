import { expect, test } from "vitest";
import { CODE_LISTS } from "../../../schema/reference/code-lists.ts";
import { PROVISIONS, provisionOf } from "../../../schema/reference/provisions.ts";
import { kindOfProvision } from "../../support/reference/kinds-of-provision.ts";

const PROVIDERS = [...CODE_LISTS.PLACE_PROVIDER.map(({ code }) => code), null];

test.each([
  ["U4", "PR1", "IN_HOUSE_FOSTER"],
  ["U6", "PR5", "INDEPENDENT_FOSTERING_AGENCY"],
  ["U4", "PR2", "OTHER"],
  ["U4", null, "UNKNOWN"],
  ["U1", "PR4", "KINSHIP"],
  ["K2", "PR4", "RESIDENTIAL"],
  ["K1", "PR1", "SECURE"],
  ["R3", null, "PARENT_AND_CHILD"],
  ["X9", "PR1", "UNKNOWN"],
])("%s by %s is %s", (place, provider, provision) => expect(provisionOf(place, provider)).toBe(provision));

test("every placement code is one kind of provision, whoever provides it, but foster care of nobody", () => {
  const pairs = CODE_LISTS.PLACE.flatMap(({ code }) => PROVIDERS.map((provider) => [code, provider] as const));
  expect(pairs.filter(([place, provider]) => provisionOf(place, provider) !== kindOfProvision(place, provider))).toEqual([]);
  const unknown = pairs.filter(([place, provider]) => provisionOf(place, provider) === "UNKNOWN");
  expect(unknown.map(([place, provider]) => `${place} ${provider}`)).toEqual(
    ["U4", "U5", "U6"].flatMap((place) => [`${place} PR0`, `${place} null`]),
  );
  const met = new Set(pairs.map(([place, provider]) => provisionOf(place, provider)));
  expect(PROVISIONS.filter(({ code }) => !met.has(code))).toEqual([]);
});
