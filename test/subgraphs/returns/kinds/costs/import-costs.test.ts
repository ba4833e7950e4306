import { describe, expect, it } from "vitest";
import { openDoor, rulesOf, tableCsv } from "../../door.ts";
import { episodes, HACKNEY, header, NEWHAM, type Row } from "../../returns-folder.ts";

const TOTAL = "Total committed cost accrued in FY to date";
const SHARES = {
  "Contribution from social care provider/s": "80",
  "Contribution from health provider/s": "20",
  "Contribution from education provider/s": "0",
};
const ACCRUED: Row = { "Child ID": "kid-1", "Placement start date": "01/04/2024", [TOTAL]: "100", ...SHARES };
const CENSUS: Row = {
  "Census date": "2024-05-15",
  Identifier: "kid-1",
  "Placement start date": "01/04/2024",
  "Total weekly cost": "100",
  "Contribution from Social Care": "100",
};

const accrued = (...rows: readonly Row[]): string => tableCsv("PLACEMENT_COSTS", ...rows.map((row) => ({ ...ACCRUED, ...row })));
const census = (...rows: readonly Row[]): string => tableCsv("WEEKLY_COSTS", ...rows.map((row) => ({ ...CENSUS, ...row })));

const FILE = `r/${HACKNEY}/2024-25/Q1.csv`;

describe("an import of costs", () => {
  it("keeps prices under the child's pseudonym of the episodes", async () => {
    await using at = await openDoor();
    await at.write(FILE, accrued({ [TOTAL]: "£9,100.00", "Ofsted URN": "SC000001" }));
    await at.write(`r/${HACKNEY}/2024-25/episodes.csv`, episodes({ CHILD: "kid-1", DECOM: "01/04/2024" }));
    await at.write(`r/${HACKNEY}/2024-25/header.csv`, header({ CHILD: "kid-1", SEX: "M" }));
    expect(rulesOf(await at.run())).toEqual(["shares-differ"]);
    const [episode] = await at.models.episodes.find().lean();
    expect(await at.models.costs.find().lean()).toMatchObject([
      {
        borough: HACKNEY,
        child: episode?.child,
        placementStart: "2024-04-01",
        from: "2024-04-01",
        to: "2024-06-30",
        pence: 91e4,
        perDays: 91,
        weeklyPence: 7e4,
        socialCarePence: 8e3,
        healthPence: 2e3,
        urn: "SC000001",
        source: "S251",
      },
    ]);
    expect(await at.models.returns.findOne({ kind: "COSTS" }).lean()).toMatchObject({
      _id: expect.stringMatching(`^${HACKNEY}:costs:[0-9a-f]{16}$`) as string,
      from: "2024-04-01",
      to: "2024-06-30",
      rows: 1,
    });
  });

  it("reads a pooled file by LA, YEAR and QUARTER, and the header in capitals and another order", async () => {
    await using at = await openDoor();
    const rows = [
      { ...ACCRUED, LA: "Hackney", YEAR: "2024-25", QUARTER: "Q2" },
      { ...ACCRUED, LA: NEWHAM, YEAR: "2025", QUARTER: "1" },
    ];
    const [head = "", ...lines] = accrued(...rows).split("\r\n");
    const turned = [head.toUpperCase(), ...lines].map((line) => line.split(",").toReversed().join(";"));
    await at.write("r/pooled.csv", turned.join("\r\n"));
    expect(await at.run()).toMatchObject({ kind: "imported", faults: [] });
    const ends = (await at.models.costs.find().lean()).map(({ borough, to }) => `${borough} ${to}`);
    expect(ends.toSorted()).toEqual([`${HACKNEY} 2024-09-30`, `${NEWHAM} 2024-06-30`]);
  });

  it("keeps how a placement was bought, and what it is said to need, whatever the words' case", async () => {
    await using at = await openDoor();
    const child = { Disability: "ld; AUT", "Does the child have an EHCP": "y", "Procurement platform": "in house" };
    await at.write(FILE, accrued(child));
    const bought = { "Sourcing route": "SPOT PURCHASE", "Primary registration type": "Unregistered", DoLS: "Previous" };
    const row = { Identifier: "kid-2", ...bought, "Solo placement": "No" };
    await at.write(
      `r/${HACKNEY}/census.csv`,
      census(row, { Identifier: "kid-3", "Primary registration type": "Children's home" }),
    );
    expect(await at.run()).toMatchObject({ kind: "imported", faults: [] });
    const kept = await at.models.costs.find().lean();
    expect(kept.find(({ source }) => source === "S251")).toMatchObject({
      procurement: "IN_HOUSE",
      ehcp: true,
      disability: ["AUT", "LD"],
      registered: null,
      solo: null,
      dols: null,
    });
    expect(kept.find(({ solo }) => solo === false)).toMatchObject({
      procurement: "SPOT",
      registered: false,
      dols: "PREVIOUS",
      ehcp: null,
      disability: null,
    });
    expect(kept.filter(({ registered }) => registered === true)).toHaveLength(1);
  });

  it("takes a word that it does not know for not known, warns of it and says none of it", async () => {
    await using at = await openDoor();
    await at.write(
      FILE,
      accrued({ "Procurement platform": "Aunt Agatha", Disability: "NONE", "Does the child have an EHCP": "soon" }),
    );
    const outcome = await at.run();
    expect(outcome).toMatchObject({ kind: "imported" });
    expect(outcome.faults.map(({ rule, column, severity }) => [rule, column, severity])).toEqual([
      ["unknown-word", "Does the child have an EHCP", "warning"],
      ["unknown-word", "Procurement platform", "warning"],
    ]);
    expect(JSON.stringify(outcome.faults)).not.toContain("Agatha");
    expect(await at.models.costs.find().lean()).toMatchObject([{ procurement: null, ehcp: null, disability: [] }]);
  });

  it("takes the census's price to the next census in hand, of another file too", async () => {
    await using at = await openDoor();
    await at.write(`r/${HACKNEY}/may.csv`, census({ "Establishment URN": "SC000002", "Provider URN": "SC000001" }));
    await at.write(
      `r/${HACKNEY}/june.csv`,
      census({ "Census date": "2024-06-03", Identifier: "kid-2", "Provider URN": "SC000001" }),
    );
    expect(await at.run()).toMatchObject({ kind: "imported", faults: [] });
    const made = (await at.models.costs.find().lean()).map(({ from, to, urn, source }) => `${source} ${from} ${to} ${urn}`);
    expect(made.toSorted()).toEqual(["CENSUS 2024-05-15 2024-06-02 SC000002", "CENSUS 2024-06-03 2024-06-30 SC000001"]);
    expect(await at.models.returns.findOne().lean()).toMatchObject({ from: "2024-05-15", to: "2024-06-30" });
  });

  it("gives the same return for the same rows in another order and split over other files", async () => {
    await using at = await openDoor();
    const [one, two] = [{ "Child ID": "kid-1" }, { "Child ID": "kid-2", [TOTAL]: "7", "Placement start date": "2024-05-05" }];
    await at.write(FILE, accrued(one, two));
    expect(await at.run()).toMatchObject({ kind: "imported" });
    expect(await at.run()).toMatchObject({ kind: "unchanged" });
    await at.write(`other/${HACKNEY}/2024-25/a/s251-Q1.csv`, accrued(two));
    await at.write(`other/${HACKNEY}/2024-25/b/s251-Q1.csv`, accrued(one));
    expect(await at.run("other")).toMatchObject({ kind: "unchanged" });
    expect(await at.models.costs.countDocuments()).toBe(2);
  });

  it("does not take a file that moved to another quarter for one it knows", async () => {
    await using at = await openDoor();
    await at.write(FILE, accrued({}));
    await at.run();
    await at.write(`other/${HACKNEY}/2024-25/Q2.csv`, accrued({}));
    expect(await at.run("other")).toMatchObject({ kind: "imported", boroughs: [{ kind: "COSTS", to: "2024-09-30" }] });
  });
});

describe("a refused import of costs", () => {
  it.each<readonly [string, string, string]>([
    ["a credit", accrued({ [TOTAL]: "-100" }), "negative-cost"],
    ["a contribution below zero", accrued({ "Contribution from health provider/s": "(5)" }), "negative-cost"],
    ["what is no amount", accrued({ [TOTAL]: "much" }), "money-form"],
    ["a blank cost", accrued({ [TOTAL]: "" }), "required"],
    ["no day at all", accrued({ "Placement end date": "01/04/2024" }), "no-days"],
    ["a placement of a later quarter", accrued({ "Placement start date": "01/07/2024" }), "no-days"],
    ["a URN of another form", accrued({ "Ofsted URN": "12" }), "urn-form"],
    ["two rows of one placement", accrued({}, {}), "duplicate-cost"],
    ["a census without the placement yet", census({ "Placement start date": "16/05/2024" }), "starts-after-census"],
    ["a census after the placement", census({ "Placement end date": "15/05/2024" }), "no-days"],
    ["a day that is none", census({ "Census date": "31/06/2024" }), "date-form"],
    ["a census that has not been", census({ "Census date": "30/06/2099" }), "future-day"],
    ["no child", accrued({ "Child ID": "" }), "required"],
    ["a misspelt header", accrued({}).replace("Child ID", "Child IDs"), "misspelt-column"],
  ])("says of %s", async (_, content, rule) => {
    await using at = await openDoor();
    await at.write(FILE, content);
    const outcome = await at.run();
    expect(outcome.kind).toBe("refused");
    expect(rulesOf(outcome).filter((each) => each !== "shares-differ")).toEqual([rule]);
    expect(await at.models.costs.countDocuments()).toBe(0);
  });

  it("says when nothing names the quarter, whatever the placements' ends are, and when QUARTER is none", async () => {
    await using at = await openDoor();
    const ended = { "Child ID": "kid-3", "Placement end date": "20/05/2024" };
    await at.write(`r/${HACKNEY}/2024-25/a.csv`, accrued({}, ended));
    await at.write(`r/${HACKNEY}/b.csv`, accrued({ ...ACCRUED, "Child ID": "kid-2", QUARTER: "Q5" }));
    expect(rulesOf(await at.run()).toSorted()).toEqual(["quarter-form", "unknown-quarter"]);
  });

  it("counts every row as kept, checked or refused", async () => {
    await using at = await openDoor();
    await at.write(FILE, accrued({}, { "Child ID": "kid-2" }, { "Child ID": "kid-2" }, { "Child ID": "kid-3", [TOTAL]: "x" }));
    await at.write(
      `r/${HACKNEY}/homes.csv`,
      tableCsv("INTERNAL_RESIDENTIAL_COSTS", { "Asset name": "Oak", [TOTAL]: "5" }, { "Asset name": "Ash", [TOTAL]: "-5" }),
    );
    expect((await at.check()).counts).toEqual({ read: 6, kept: 2, checked: 2, refused: 2 });
  });
});
