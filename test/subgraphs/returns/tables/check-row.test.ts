import { describe, expect, it } from "vitest";
import { checkRow } from "../../../../subgraphs/returns/tables/check-row.ts";
import { EPISODE, HEADER } from "../returns-folder.ts";

const MOVE = { RNE: "P", PLACE_PROVIDER: "", REC: "X1", DEC: "02/06/2023" };
const INDEPENDENT = { PLACE: "P2", PLACE_PROVIDER: "PR4", REC: "E5" };
const BREAK = { LS: "V3", REC: "E4A" };

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
    ["lacks a provider", { PLACE_PROVIDER: "" }, ["526"]],
    ["has an unknown provider", { PLACE_PROVIDER: "PR9" }, ["178"]],
    ["is temporary without a provider", { RNE: "P", PLACE: "T1", PLACE_PROVIDER: "" }, []],
    ["is temporary with a provider", { RNE: "P", PLACE: "T1" }, ["213"]],
    ["is of another kind without a provider", { PLACE: "Z1", PLACE_PROVIDER: "" }, []],
    ["is of another kind with a provider", { PLACE: "Z1", PLACE_PROVIDER: "PR0" }, ["213"]],
    ["is with parents under PR0", { PLACE: "P1", PLACE_PROVIDER: "PR0" }, []],
    ["is with parents under PR1", { PLACE: "P1" }, ["527"]],
    ["is with parents under PR4", { PLACE: "P1", PLACE_PROVIDER: "PR4" }, ["530"]],
    ["is with parents under PR5", { PLACE: "P1", PLACE_PROVIDER: "PR5" }, ["531"]],
    ["is in a hospital of one's own", { PLACE: "R2" }, ["527"]],
    ["is with foster carers of another public body", { PLACE_PROVIDER: "PR3" }, ["529"]],
    ["is carer's holiday that goes on", { ...MOVE, PLACE: "T3", DEC: "", REC: "" }, ["376"]],
    ["is not with parents under PR0", { PLACE_PROVIDER: "PR0" }, ["550"]],
    ["is with parents by agreement", { PLACE: "P1", PLACE_PROVIDER: "PR0", LS: "V2" }, ["378"]],
    ["is under a court order with parents", { PLACE: "P1", PLACE_PROVIDER: "PR0", LS: "C2" }, []],
    ["is by agreement elsewhere", { LS: "V2" }, []],
    ["starts care with a temporary move", { ...MOVE, PLACE: "T2", RNE: "S" }, ["380"]],
    ["is a temporary move with the same carer", { ...MOVE, PLACE: "T2", RNE: "T" }, ["380"]],
    ["is a temporary move with another legal status", { ...MOVE, PLACE: "T2", RNE: "B" }, []],
    ["ends care with a temporary move", { ...MOVE, PLACE: "T2", DEC: "02/06/2023", REC: "E8" }, ["381"]],
    ["is in hospital for six weeks", { ...MOVE, PLACE: "T1", DEC: "13/07/2023" }, []],
    ["is in hospital for longer", { ...MOVE, PLACE: "T1", DEC: "14/07/2023" }, ["375"]],
    ["is away for the carer's holiday of three weeks", { ...MOVE, PLACE: "T3", DEC: "22/06/2023" }, []],
    ["is away for longer", { ...MOVE, PLACE: "T3", DEC: "23/06/2023" }, ["376"]],
    ["is away for another reason for a week", { ...MOVE, PLACE: "T4", DEC: "08/06/2023" }, []],
    ["is away for another reason for longer", { ...MOVE, PLACE: "T4", DEC: "09/06/2023" }, ["379"]],
    ["is a short break of 17 days", { ...BREAK, DEC: "18/06/2023" }, []],
    ["is independent living to its last day", { ...INDEPENDENT, DEC: "28/10/2023" }, []],
    ["is independent living a day longer", { ...INDEPENDENT, DEC: "29/10/2023" }, ["217t"]],
    ["is independent living without an end", { ...INDEPENDENT, REC: "" }, ["217t"]],
    ["is a short break of 18 days", { ...BREAK, DEC: "19/06/2023" }, ["365"]],
    ["is a short break with a postcode", { ...BREAK, DEC: "02/06/2023", PL_POST: "QQ7 7QX" }, ["214"]],
    ["is a short break with a number", { ...BREAK, DEC: "02/06/2023", URN: "7000001" }, ["214"]],
    ["is a short break with a distance", { ...BREAK, DEC: "02/06/2023", PL_DISTANCE: "1.0" }, ["398"]],
    ["is a short break with an authority", { ...BREAK, DEC: "02/06/2023", PL_LA: "E09000012" }, ["420"]],
    ["has a number where Ofsted does not inspect", { PLACE: "R2", PLACE_PROVIDER: "PR3", URN: "7000001" }, ["222"]],
    ["says there that another body inspects", { PLACE: "R2", PLACE_PROVIDER: "PR3", URN: "XXXXXXX" }, []],
    ["has the greatest distance", { PL_DISTANCE: "999.9" }, []],
    ["has a greater distance", { PL_DISTANCE: "1000" }, ["164"]],
    ["has a distance that is none", { PL_DISTANCE: "-1" }, ["164"]],
    ["lies in Wales", { PL_LA: "WAL" }, []],
    ["lies in an authority that is none", { PL_LA: "Hackney" }, ["host-authority"]],
    ["lies out", { PL_LOCATION: "out" }, []],
    ["lies neither in nor out", { PL_LOCATION: "X" }, ["location"]],
    ["was mended by London's pooling", { DEC: "31/03/2024", REC: "E99", EPISODE_SOURCE: "RULE_2" }, []],
    ["says so without having been pooled", { DEC: "31/03/2024", REC: "E99" }, ["149"]],
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
    ["sc123456", []],
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

it.each([
  ["H5", 2023, ["222"]],
  ["H5", 2024, []],
  ["P2", 2024, ["222"]],
])("takes no number of %s in the return of %i where Ofsted did not register it", (PLACE, year, rules) => {
  expect(
    rulesOf({ PLACE, PLACE_PROVIDER: "PR4", DECOM: "01/06/2022", DEC: "01/07/2022", REC: "E8", URN: "7000001" }, year),
  ).toEqual(rules);
});

it("lets independent living go on in a return of before its end", () => {
  expect(rulesOf({ PLACE: "P2", PLACE_PROVIDER: "PR4", DECOM: "01/06/2022" }, 2023)).toEqual([]);
});

describe("a header row", () => {
  it.each([
    ["is sound", {}, 2024, []],
    ["lacks all it needs", { CHILD: "", SEX: "", DOB: "", ETHNIC: "" }, 2024, ["required", "required", "required", "required"]],
    ["has the sex of later years", { SEX: "M" }, 2024, ["101"]],
    ["has the sex of earlier years", { SEX: "1" }, 2025, ["101"]],
    ["was born on no day", { DOB: "30/02/2012" }, 2024, ["102"]],
    ["has an unknown ethnic origin", { ETHNIC: "WBRT" }, 2024, ["103"]],
    ["has no number, and says why", { UPN: "UN5" }, 2024, []],
    ["has a number that is none", { UPN: "UN6" }, 2024, ["upn-form"]],
    ["is neither a mother nor not", { MOTHER: "2", MC_DOB: "x" }, 2024, ["code", "date-form"]],
  ])("%s", (_, change, year, rules) => {
    expect(headerRulesOf(change, year)).toEqual(rules);
  });
});

describe("a row of UASC", () => {
  const row = { CHILD: "kid-1", SEX: "1", DOB: "17/08/2012", DUC: "" };
  it.each([
    ["is sound", {}, []],
    ["says when the status ended", { DUC: "01/06/2023" }, []],
    ["says so on no day", { DUC: "soon" }, ["104"]],
    ["has a flag of the XML", { UASC: "1" }, []],
    ["has another flag", { UASC: "yes" }, ["uasc-flag"]],
  ])("%s", (_, change, rules) => {
    expect(checkRow("UASC", { ...row, ...change }, place).map(({ rule }) => rule)).toEqual(rules);
  });
});

const BORN = { CHILD: "kid-1", DOB: "17/08/2012" };
const OC2 = { SDQ_SCORE: "", SDQ_REASON: "SDQ1", CONVICTED: "0" };
const AD1 = {
  DATE_INT: "01/06/2023",
  DATE_MATCH: "02/06/2023",
  FOSTER_CARE: "0",
  NB_ADOPTR: "2",
  SEX_ADOPTR: "MF",
  LS_ADOPTR: "L11",
};

describe("a row of a table beside Header and Episodes", () => {
  it.each([
    ["REVIEWS", { REVIEW: "01/06/2023", REVIEW_CODE: "PN7" }, []],
    ["REVIEWS", { REVIEW: "31/06/2023", REVIEW_CODE: "PN8" }, ["date-form", "code"]],
    ["OC2", OC2, []],
    ["OC2", { ...OC2, SDQ_SCORE: "40" }, []],
    ["OC2", { ...OC2, SDQ_SCORE: "41", CONVICTED: "2", SDQ_REASON: "SDQ6" }, ["number-form", "code", "code"]],
    ["OC3", { IN_TOUCH: "YES", ACTIV: "F5", ACCOM: "Z1" }, []],
    ["OC3", { IN_TOUCH: "MAYBE", ACTIV: "F3", ACCOM: "A1" }, ["code", "code", "code"]],
    ["AD1", AD1, []],
    ["AD1", { ...AD1, NB_ADOPTR: "3", DATE_MATCH: "31/05/2023" }, ["number-form", "dates-order"]],
    ["PLACED_ADOPTION", { DATE_PLACED: "01/06/2023", DATE_PLACED_CEASED: "", REASON_PLACED_CEASED: "" }, []],
    ["PLACED_ADOPTION", { DATE_PLACED: "01/06/2023", REASON_PLACED_CEASED: "RD1" }, ["given-together"]],
    ["PREV_PERM", { PREV_PERM: "P1", LA_PERM: "204", DATE_PERM: "zz/05/2020" }, []],
    ["PREV_PERM", { PREV_PERM: "P1", DATE_PERM: "zz/zz/zzzz" }, []],
    ["PREV_PERM", { PREV_PERM: "P5", DATE_PERM: "05/zz/2020" }, ["code", "date-form"]],
    ["MISSING", { MISSING: "M", MIS_START: "01/06/2023", MIS_END: "" }, []],
    ["MISSING", { MISSING: "M", MIS_START: "02/06/2023", MIS_END: "01/06/2023" }, ["dates-order"]],
    ["MISSING", { MISSING: "B", MIS_START: "01/05/2024", MIS_END: "02/05/2024" }, ["code", "outside-year", "outside-year"]],
    ["SW_EPISODES", { SW_ID: "x", SW_DECOM: "01/06/2023", SW_DEC: "", SW_REASON: "" }, []],
    ["SW_EPISODES", { SW_ID: "", SW_DECOM: "", SW_REASON: "LEFT" }, ["required", "required", "code"]],
    ["DOLO", { DOLO_START: "01/06/2023", DOLO_END: "01/07/2023" }, []],
    ["DOLO", { DOLO_START: "", DOLO_END: "x" }, ["required", "date-form"]],
    ["DOLO", { DOLO_START: "01/06/2023", DOLO_END: "01/06/2024" }, []],
    ["DOLO", { DOLO_START: "01/05/2024", DOLO_END: "" }, ["outside-year"]],
  ] as const)("of %s with %j", (table, change, rules) => {
    expect(checkRow(table, { ...BORN, ...change }, place).map(({ rule }) => rule)).toEqual(rules);
  });
});

describe("a fault", () => {
  const wrong = { ...HEADER, ETHNIC: "WBRT" };

  it("names the codes of the return's year, and nothing that tells of the value", () => {
    const [fault] = checkRow("HEADER", wrong, place);
    expect(fault).toMatchObject({ rule: "103", file: "e.csv", row: 2, column: "ETHNIC", severity: "error" });
    expect(fault?.hint).toMatch(/^Codes for 2024: WBRI, .*NOBT\.$/);
    const other = checkRow("HEADER", { ...wrong, ETHNIC: "BAFX" }, place);
    expect(other).toEqual([fault]);
  });

  it("carries the value and the nearest code when the caller asks for them", () => {
    const [fault] = checkRow("HEADER", wrong, { ...place, showValues: true });
    expect(fault).toMatchObject({ value: "WBRT", nearest: "WBRI" });
  });
});
