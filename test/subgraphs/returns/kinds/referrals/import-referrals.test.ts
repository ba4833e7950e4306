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

  it("keeps who the child is, what is needed, and what it had instead", async () => {
    await using at = await openDoor();
    const said = { ethnic: "BCRB", sex: "F", need: "MENTAL", outcome: "NOT_OFFERED" };
    const instead = { alternative_kind: "RESIDENTIAL", alternative_dol_order: "YES", alternative_registered: "NO" };
    await at.write(FILE, referrals({ ...said, ...instead, alternative_weekly_cost: "£30,000" }));
    expect(await at.run()).toMatchObject({ kind: "imported", faults: [] });
    expect(await at.models.referrals.findOne().lean()).toMatchObject({
      ethnic: "BCRB",
      sex: "F",
      need: "MENTAL",
      alternativeKind: "RESIDENTIAL",
      alternativeDolOrder: true,
      alternativeRegistered: false,
      alternativeWeeklyPence: 3_000_000,
    });
  });

  it("reads a file of before there were these columns, and takes them for not known", async () => {
    await using at = await openDoor();
    const columns = [
      "referral_id",
      "child",
      "kind",
      "referred_on",
      "needed_by",
      "age",
      "outcome",
      "offered_on",
      "placed_on",
      "urn",
    ];
    await at.write(FILE, `${columns.join()}\r\n${columns.map((name) => REFERRAL[name] ?? "").join()}\r\n`);
    expect(await at.run()).toMatchObject({ kind: "imported", faults: [] });
    expect(await at.models.referrals.findOne().lean()).toMatchObject({
      kind: "SECURE_WELFARE",
      ethnic: null,
      sex: null,
      need: null,
      alternativeKind: null,
      alternativeDolOrder: null,
      alternativeRegistered: null,
      alternativeWeeklyPence: null,
    });
  });

  it("warns of a place that was needed before it was looked for", async () => {
    await using at = await openDoor();
    await at.write(FILE, referrals({ needed_by: "30/04/2024" }));
    expect(await at.run()).toMatchObject({ kind: "imported", faults: [{ rule: "dates-order", severity: "warning" }] });
  });
});

it.each([
  [`r/${HACKNEY}/referrals-2025.csv`, []],
  [`r/${HACKNEY}/referrals-2024.csv`, ["outside-year"]],
  [`r/${HACKNEY}/referrals-2026.csv`, ["outside-year"]],
  [FILE, []],
])("a search that began in 2024-25 is looked for in the year of its file: %s", async (path, rules) => {
  await using at = await openDoor();
  await at.write(path, referrals({}));
  const outcome = await at.run();
  expect(outcome.kind).toBe("imported");
  expect(rulesOf(outcome)).toEqual(rules);
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
  ["the cost of an alternative that is not named", [{ alternative_weekly_cost: "9000" }], ["given-together"]],
  ["a sex by its number", [{ sex: "1" }], ["code"]],
  ["an ethnic origin that is none", [{ ethnic: "WHITE" }], ["code"]],
  ["a search that has not begun", [{ referred_on: "01/05/2099" }], ["future-day"]],
  ["a move that has not been", [{ outcome: "PLACED", placed_on: "01/05/2099" }], ["future-day"]],
  ["one referral twice", [{}, { child: "kid-2" }], ["duplicate-referral"]],
  ["a referral without a number", [{ referral_id: "" }], ["required"]],
])("referrals are refused with %s", async (_, rows, rules) => {
  await using at = await openDoor();
  await at.write(FILE, referrals(...rows));
  const outcome = await at.run();
  expect(outcome.kind).toBe("refused");
  expect(rulesOf(outcome)).toEqual(rules);
});

describe("the years of a return of referrals", () => {
  it("are those that its files name, be it without a row, and not the days of the few searches in them", async () => {
    await using at = await openDoor();
    await at.write(`r/${HACKNEY}/referrals/2024.csv`, tableCsv("REFERRALS"));
    const placed = { outcome: "PLACED", placed_on: "09/04/2025" };
    await at.write(`r/${HACKNEY}/referrals/2025.csv`, referrals({ referred_on: "20/03/2025", ...placed }));
    expect(await at.run()).toMatchObject({
      kind: "imported",
      boroughs: [{ kind: "REFERRALS", from: "2023-04-01", to: "2025-03-31", rows: 1 }],
      faults: [],
    });
  });

  it("say that there was no search at all", async () => {
    await using at = await openDoor();
    await at.write(`r/${HACKNEY}/referrals/2025.csv`, tableCsv("REFERRALS"));
    expect(await at.run()).toMatchObject({
      kind: "imported",
      boroughs: [{ kind: "REFERRALS", from: "2024-04-01", to: "2025-03-31", rows: 0 }],
      faults: [],
    });
  });

  it("leave out a year between two that no file names", async () => {
    await using at = await openDoor();
    for (const year of [2023, 2025]) await at.write(`r/${HACKNEY}/referrals/${year}.csv`, tableCsv("REFERRALS"));
    await at.run();
    expect(await at.models.returns.findOne().lean()).toMatchObject({ gaps: [{ from: "2023-04-01", to: "2024-03-31" }] });
  });

  it("make another return of the same rows", async () => {
    await using at = await openDoor();
    const row = referrals({ referred_on: "20/03/2025" });
    await at.write(`r/${HACKNEY}/referrals/2025.csv`, row);
    await at.run();
    await at.write(`r/${HACKNEY}/referrals/2024.csv`, tableCsv("REFERRALS"));
    await at.run();
    expect(await at.models.returns.countDocuments()).toBe(2);
  });
});
