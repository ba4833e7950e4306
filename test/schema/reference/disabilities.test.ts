import { expect, it } from "vitest";
import { disabilityCodeOf } from "../../../schema/reference/disabilities.ts";

it.each([
  [null, "UNKNOWN"],
  [[], "NONE"],
  [["AUT"], "AUTISM"],
  [["MOB", "VIS"], "PHYSICAL"],
  [["AUT", "LD"], "SEVERAL"],
])("%j is of the group %s", (codes, group) => {
  expect(disabilityCodeOf(codes)).toBe(group);
});
