import { describe, expect, it } from "vitest";
import { openDoor, rulesOf, tableCsv } from "../../door.ts";
import { HACKNEY, type Row } from "../../returns-folder.ts";

const REFERRAL: Row = {
  referral_id: "ref-1",
  child: "kid-1",
  kind: "SECURE_WELFARE",
  referred_on: "01/05/2024",
  age: "14",
  outcome: "OPEN",
};

const referrals = (...rows: readonly Row[]): string => tableCsv("REFERRALS", ...rows.map((row) => ({ ...REFERRAL, ...row })));

const FILE = `r/${HACKNEY}/anything.csv`;

describe("an import of referrals", () => {
  it("keeps searches under pseudonyms, the child's another than the referral's", async () => {
    await using at = await openDoor();
    const placed = { outcome: "PLACED", offered_on: "2024-05-02", placed_on: "03/05/2024", urn: "SC000001" };
    await at.write(FILE, referrals({}, { referral_id: "kid-1", needed_by: "09/05/2024", ...placed }));
    expect(await at.run()).toMatchObject({
      kind: "imported",
      boroughs: [{ kind: "REFERRALS", from: "2024-05-01", to: "2024-05-03", rows: 2 }],
      faults: [],
    });
    const kept = await at.models.referrals.find().lean();
    expect(kept.find(({ outcome }) => outcome === "PLACED")).toMatchObject({
      kind: "SECURE_WELFARE",
      referredOn: "2024-05-01",
      neededBy: "2024-05-09",
      age: 14,
      offeredOn: "2024-05-02",
      placedOn: "2024-05-03",
      urn: "SC000001",
    });
    expect(new Set(kept.flatMap(({ child, referral }) => [child, referral])).size).toBe(3);
  });

  it("warns of a place that was needed before it was looked for", async () => {
    await using at = await openDoor();
    await at.write(FILE, referrals({ needed_by: "30/04/2024" }));
    expect(await at.run()).toMatchObject({ kind: "imported", faults: [{ rule: "dates-order", severity: "warning" }] });
  });
});

it.each<readonly [string, readonly Row[], readonly string[]]>([
  ["a kind that is none", [{ kind: "SECURE" }], ["code"]],
  ["an age that is none", [{ age: "thirteen" }], ["number-form"]],
  ["an offer before the referral", [{ outcome: "OFFERED", offered_on: "30/04/2024" }], ["dates-order"]],
  ["a move before the offer", [{ outcome: "PLACED", offered_on: "09/05/2024", placed_on: "08/05/2024" }], ["dates-order"]],
  ["a placement without its day", [{ outcome: "PLACED" }], ["outcome-date"]],
  ["an offer without its day", [{ outcome: "OFFERED" }], ["outcome-date"]],
  ["an open search with an offer", [{ offered_on: "02/05/2024" }], ["outcome-date"]],
  ["a search given up with a move", [{ outcome: "WITHDRAWN", placed_on: "02/05/2024" }], ["outcome-date"]],
  ["one referral twice", [{}, { child: "kid-2" }], ["duplicate-referral"]],
  ["a referral without a number", [{ referral_id: "" }], ["required"]],
])("referrals are refused with %s", async (_, rows, rules) => {
  await using at = await openDoor();
  await at.write(FILE, referrals(...rows));
  const outcome = await at.run();
  expect(outcome.kind).toBe("refused");
  expect(rulesOf(outcome)).toEqual(rules);
});
