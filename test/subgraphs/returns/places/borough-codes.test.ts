import { expect, it } from "vitest";
import { boroughNamed } from "../../../../subgraphs/returns/places/borough-codes.ts";

it.each([
  ["Hammersmith and Fulham", "E09000013"],
  ["London Borough of Hammersmith & Fulham", "E09000013"],
  ["LB HACKNEY", "E09000012"],
  ["Westminster, City of", "E09000033"],
  ["City of London Corporation", "E09000001"],
  ["Royal Borough of Kingston-upon-Thames", "E09000021"],
  ["e09000012", "E09000012"],
  ["204", "E09000012"],
  ["Kingston upon Hull, City of", null],
  ["Kent", null],
  ["", null],
])("knows %j as %s", (name, code) => {
  expect(boroughNamed(name)).toBe(code);
});
