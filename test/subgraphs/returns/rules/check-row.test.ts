import { describe, expect, it } from "vitest";
import { checkRow } from "../../../../subgraphs/returns/rules/check-row.ts";

const EPISODE = {
  CHILD: "kid-1",
  DECOM: "01/06/2023",
  RNE: "S",
  LS: "C2",
  CIN: "N1",
  PLACE: "U4",
  PLACE_PROVIDER: "PR1",
  DEC: "",
  REC: "",
  REASON_PLACE_CHANGE: "",
  HOME_POST: "",
  PL_POST: "",
  URN: "",
};
const HEADER = { CHILD: "kid-1", SEX: "1", DOB: "17/08/2012", ETHNIC: "WBRI", UPN: "", MOTHER: "", MC_DOB: "" };

const place = { file: "e.csv", row: 2, year: 2024, showValues: false };
const rulesOf = (change: object, year = 2024): readonly string[] =>
  checkRow("EPISODES", { ...EPISODE, ...change }, { ...place, year }).map(({ rule }) => rule);
const headerRulesOf = (change: object, year = 2024): readonly string[] =>
  checkRow("HEADER", { ...HEADER, ...change }, { ...place, year }).map(({ rule }) => rule);

describe("an episode", () => {
  it.each([
    ["is sound", {}, []],
    ["lacks its start", { DECOM: "" }, ["required"]],
    ["starts on no day", { DECOM: "31/06/2023" }, ["141"]],
    ["starts on the last day of its year", { DECOM: "31/03/2024" }, []],
    ["starts after its year", { DECOM: "01/04/2024" }, ["outside-year"]],
    ["ends on no day", { DEC: "2023-13-01", REC: "E8" }, ["147"]],
    ["ends without a reason", { DEC: "02/06/2023" }, ["148"]],
    ["has a reason without an end", { REC: "E8" }, ["148"]],
    ["ends the day after it starts", { DEC: "02/06/2023", REC: "E8" }, []],
    ["ends the day it starts", { DEC: "01/06/2023", REC: "E8" }, ["355"]],
    ["ends before it starts", { DEC: "31/05/2023", REC: "E8" }, ["355"]],
    ["ends after its year", { DEC: "01/04/2024", REC: "E8" }, ["outside-year"]],
    ["has unknown codes throughout", { RNE: "Q", LS: "C9", CIN: "N0", PLACE: "Q1" }, ["143", "144", "145", "146"]],
    ["gives an unknown reason for the change", { REASON_PLACE_CHANGE: "NONE" }, ["reason-code"]],
    ["lacks a provider", { PLACE_PROVIDER: "" }, ["178"]],
    ["has an unknown provider", { PLACE_PROVIDER: "PR9" }, ["178"]],
    ["is temporary without a provider", { PLACE: "T1", PLACE_PROVIDER: "" }, []],
    ["is temporary with a provider", { PLACE: "T1" }, ["213"]],
    ["is of another kind with a provider", { PLACE: "Z1", PLACE_PROVIDER: "PR0" }, ["213"]],
    ["is with parents under PR0", { PLACE: "P1", PLACE_PROVIDER: "PR0" }, []],
    ["is with parents under another provider", { PLACE: "P1" }, ["530"]],
    ["is not with parents under PR0", { PLACE_PROVIDER: "PR0" }, ["550"]],
  ])("%s", (_, change, rules) => {
    expect(rulesOf(change)).toEqual(rules);
  });

  it.each([
    ["SC123456", []],
    ["1234567", []],
    ["XXXXXXX", []],
    ["", []],
    ["SC12345", ["urn-form"]],
    ["123456", ["urn-form"]],
    ["sc123456", ["urn-form"]],
  ])("has the URN %j", (URN, rules) => {
    expect(rulesOf({ URN })).toEqual(rules);
  });

  it.each([
    ["H5", 2024, []],
    ["H5", 2025, ["146"]],
    ["K3", 2024, ["146"]],
    ["K3", 2025, []],
  ])("is in %s in the return of %i", (PLACE, year, rules) => {
    expect(rulesOf({ PLACE }, year)).toEqual(rules);
  });
});

describe("a header row", () => {
  it.each([
    ["is sound", {}, 2024, []],
    ["lacks all it needs", { CHILD: "", SEX: "", DOB: "", ETHNIC: "" }, 2024, ["required", "required", "required", "required"]],
    ["has the sex of later years", { SEX: "M" }, 2024, ["101"]],
    ["has the sex of earlier years", { SEX: "1" }, 2025, ["101"]],
    ["was born on no day", { DOB: "30/02/2012" }, 2024, ["102"]],
    ["has an unknown ethnic origin", { ETHNIC: "WBRT" }, 2024, ["103"]],
  ])("%s", (_, change, year, rules) => {
    expect(headerRulesOf(change, year)).toEqual(rules);
  });
});

describe("a fault", () => {
  const wrong = { ...HEADER, ETHNIC: "WBRT" };

  it("names the nearest code of the return's year and never the value", () => {
    const [fault] = checkRow("HEADER", wrong, place);
    expect(fault).toMatchObject({ rule: "103", file: "e.csv", row: 2, column: "ETHNIC", severity: "error" });
    expect(fault?.hint).toContain("WBRI");
    expect(JSON.stringify(fault)).not.toContain("WBRT");
  });

  it("carries the value when the caller asks for it", () => {
    expect(checkRow("HEADER", wrong, { ...place, showValues: true })[0]?.value).toBe("WBRT");
  });
});
