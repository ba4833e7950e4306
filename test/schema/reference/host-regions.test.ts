import { expect, test } from "vitest";
import { AUTHORITY_NAMES } from "../../../schema/reference/authorities.ts";
import { HOST_REGIONS, hostRegionOf, IN_LONDON } from "../../../schema/reference/host-regions.ts";
import { BOROUGHS } from "../../../schema/reference/sub-regions.ts";
import { regionOf } from "../../support/reference/where-children-live.ts";

const BARNET = "E09000003";

test.each([
  [BARNET, "OWN_BOROUGH"],
  ["E09000007", "REST_OF_SUB_REGION"],
  ["E09000012", "REST_OF_LONDON"],
  ["E10000016", "SOUTH_EAST"],
  ["E06000059", "SOUTH_WEST"],
  ["E08000003", "NORTH_WEST"],
  ["WAL", "WALES"],
  ["SCO", "SCOTLAND"],
  ["NIR", "NORTHERN_IRELAND"],
  ["E06999999", "UNKNOWN"],
  [null, "UNKNOWN"],
])("a child of Barnet who lives in %s is in %s", (host, region) => expect(hostRegionOf(BARNET, host)).toBe(region));

test("of any borough and any authority is the one that a list of our own says", () => {
  const hosts = [...AUTHORITY_NAMES.keys(), ...BOROUGHS.map(({ code }) => code), "WAL", "SCO", "NIR"];
  const wrong = BOROUGHS.flatMap(({ code }) => hosts.filter((host) => hostRegionOf(code, host) !== regionOf(code, host)));
  expect(wrong).toEqual([]);
  const met = new Set(BOROUGHS.flatMap(({ code }) => hosts.map((host) => hostRegionOf(code, host))));
  expect(HOST_REGIONS.filter(({ code }) => !met.has(code))).toEqual([]);
});

test("is in London or outside, each once", () => {
  expect(IN_LONDON.flatMap(({ codes }) => codes)).toEqual(HOST_REGIONS.map(({ code }) => code));
  expect(IN_LONDON[0]!.codes).toEqual(["OWN_BOROUGH", "REST_OF_SUB_REGION", "REST_OF_LONDON"]);
});
