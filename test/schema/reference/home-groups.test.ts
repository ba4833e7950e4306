import { describe, expect, it } from "vitest";
import { UNKNOWN } from "../../../schema/reference/groupings.ts";
import {
  gradeCodeOf,
  GRADES,
  HOME_STATUSES,
  HOME_TYPES,
  homeStatusCodeOf,
  homeTypeCodeOf,
  NEED_GROUPS,
  needCodesOf,
  needGroupCodeOf,
  NEEDS,
  sectorCodeOf,
  SECTORS,
} from "../../../schema/reference/home-groups.ts";
import { PROVISIONS } from "../../../subgraphs/synthetic/land/settings.ts";

describe("groups of homes", () => {
  it.each([
    ["Children's home", "CHILDRENS_HOME"],
    ["Children’s  Home", "CHILDRENS_HOME"],
    ["SECURE CHILDREN'S HOME", "SECURE_CHILDRENS_HOME"],
    ["Supported accommodation", "SUPPORTED_ACCOMMODATION"],
    ["Residential special school (registered as a children's home)", "RESIDENTIAL_SPECIAL_SCHOOL_AS_HOME"],
    ["Something new", "UNKNOWN"],
    [null, "UNKNOWN"],
  ])("has the provision type %s as %s", (type, code) => expect(homeTypeCodeOf(type)).toBe(code));

  it("knows every provision type of the made-up register", () => {
    expect(PROVISIONS.map(({ type }) => homeTypeCodeOf(type))).not.toContain(UNKNOWN.code);
  });

  it.each([
    ["Local authority", "LOCAL_AUTHORITY"],
    ["Private", "PRIVATE"],
    ["Charity", "UNKNOWN"],
    [null, "UNKNOWN"],
  ])("has the sector %s as %s", (sector, code) => expect(sectorCodeOf(sector)).toBe(code));

  it.each([
    ["Requires improvement to be good", "REQUIRES_IMPROVEMENT"],
    ["Requires Improvement", "REQUIRES_IMPROVEMENT"],
    ["Adequate", "ADEQUATE"],
    [null, "NOT_INSPECTED"],
    ["Satisfactory", "UNKNOWN"],
  ])("has the grade %s as %s", (grade, code) => expect(gradeCodeOf(grade)).toBe(code));

  it.each([
    ["active", "ACTIVE"],
    ["Closed", "CLOSED"],
    ["Proposed", "UNKNOWN"],
  ])("has the status %s as %s", (status, code) => expect(homeStatusCodeOf(status)).toBe(code));

  it.each([
    [["Physical Disabilities", "Emotional and behavioural difficulties"], ["EBD", "PHYSICAL"], "SEVERAL"],
    [["Mental disorders", "Emotional and behavioural difficulties"], ["EBD", "MENTAL"], "EMOTIONAL"],
    [["Learning difficulty"], ["LEARNING"], "DISABILITY"],
    [["Present drug problems", "Present alcohol problems"], ["ALCOHOL", "DRUGS"], "SUBSTANCE"],
    [["Something new", "Sensory impairment"], ["SENSORY"], "DISABILITY"],
    [["Something new"], [], "UNKNOWN"],
    [[], [], "UNKNOWN"],
    [null, null, "UNKNOWN"],
  ])("has the needs %j as %j in the group %s", (needs, codes, group) => {
    expect(needCodesOf(needs)).toEqual(codes);
    expect(needGroupCodeOf(needs)).toBe(group);
  });

  it("puts every need in one group", () => {
    expect(NEED_GROUPS.flatMap(({ codes }) => codes).toSorted()).toEqual(NEEDS.map(({ code }) => code).toSorted());
  });

  it.each(Object.entries({ HOME_TYPES, SECTORS, GRADES, HOME_STATUSES, NEEDS, NEED_GROUPS }))(
    "has each code of %s once, and leaves UNKNOWN to the axis",
    (_, table) => {
      const codes: readonly string[] = table.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes).not.toContain(UNKNOWN.code);
    },
  );
});
