/** What would make a figure wrong without a word: years that are missing, children that vanish, places and money that nobody knows. */
import { describe, expect, it } from "vitest";
import { coverageOf } from "../../../../subgraphs/snapshot/records.ts";
import { openDoor, rulesOf, tableCsv } from "../door.ts";
import { episodes, HACKNEY, header, type Row } from "../returns-folder.ts";

type Door = Awaited<ReturnType<typeof openDoor>>;

const M = { SEX: "M" };

/** A borough's Episodes of a year, and a Header with their children. */
const handIn = async (at: Door, year: number, ...rows: readonly Row[]): Promise<void> => {
  const children = [...new Set(rows.map(({ CHILD = "kid-1" }) => CHILD))];
  await at.write(`r/${HACKNEY}/${year}/episodes.csv`, episodes(...rows));
  const sex = year > 2024 ? M : {};
  await at.write(`r/${HACKNEY}/${year}/header.csv`, header(...children.map((CHILD) => ({ ...sex, CHILD }))));
};

/** Days of the live episodes, "start end". */
const days = async ({ models }: Door): Promise<readonly string[]> =>
  (await models.episodes.find().sort({ child: 1, start: 1 }).lean()).map(({ start, end }) => `${start} ${end ?? "open"}`);

describe("a return year that is missing between two", () => {
  const children = ["kid-1", "kid-2", "kid-3"];

  it("is said, is covered by nothing, and closes no episode of the year before", async () => {
    await using at = await openDoor();
    await handIn(at, 2023, ...children.map((CHILD) => ({ CHILD, DECOM: "01/06/2022" })));
    await handIn(at, 2025, { DECOM: "10/09/2023", RNE: "P", PLACE: "K2" });
    const outcome = await at.run();
    expect(rulesOf(outcome)).toContain("missing-year");
    expect(outcome.faults.find(({ rule }) => rule === "missing-year")?.message).toContain("2023-24");
    expect(coverageOf(await at.models.returns.find().lean())).toMatchObject([
      { fact: "PLACEMENTS", borough: HACKNEY, from: "2022-04-01", to: "2023-03-31" },
      { fact: "PLACEMENTS", borough: HACKNEY, from: "2024-04-01", to: "2025-03-31" },
    ]);
    expect((await days(at)).toSorted()).toEqual([
      "2022-06-01 2023-09-10",
      "2022-06-01 2024-04-01",
      "2022-06-01 2024-04-01",
      "2023-09-10 open",
    ]);
  });

  it("is covered when it is handed in after all", async () => {
    await using at = await openDoor();
    await handIn(at, 2023, { DECOM: "01/06/2022" });
    await handIn(at, 2025, { DECOM: "01/06/2022" });
    await at.run();
    await handIn(at, 2024, { DECOM: "01/06/2022" });
    expect(rulesOf(await at.run())).toEqual([]);
    const gaps = (await at.models.returns.find().lean()).map((each) => each.gaps);
    expect(gaps.toSorted((a, b) => a.length - b.length)).toEqual([[], [{ from: "2023-04-01", to: "2024-03-31" }]]);
  });
});

it("counts a child that the latest return has in care, whatever an earlier one has within that episode", async () => {
  await using at = await openDoor();
  const own = { DECOM: "01/06/2022" };
  await handIn(at, 2023, own, { DECOM: "01/09/2022", RNE: "P", DEC: "01/10/2022", REC: "E8", PLACE: "K2" });
  // Within one return the overlap is an error; as two rows of two returns it is mended.
  await handIn(at, 2023, { DECOM: "01/09/2022", DEC: "01/10/2022", REC: "E8", PLACE: "K2" });
  await handIn(at, 2024, own);
  const outcome = await at.run();
  expect(rulesOf(outcome)).toEqual(["nested-years"]);
  expect(await days(at)).toEqual(["2022-06-01 open"]);
});

const OLD =
  "pcds,oscty,oslaua,oseast1m,osnrth1m\nE8 1EA,E99999999,E09000012,534000,185000\nM1 9ZZ,E99999999,E08000003,384000,398000\n";
const NEW = (year: number): string =>
  `pcd7,pcds,doterm,east1m,north1m,cty${year}cd,lad${year}cd\n"E8 1EA","E8 1EA","",534000,185000,E13000001,E09000012\n"M1 9ZZ","M1 9ZZ","",384000,398000,E11000001,E08000003\n`;
const NSPL = OLD.replace("oscty,oslaua", "cty,laua");

describe("postcodes", () => {
  it.each([
    ["before 2025", OLD],
    ["of 2025", NEW(25)],
    ["of 2027", NEW(27)],
    ["of the NSPL", NSPL],
  ])("are looked up in a directory %s, however they are spaced", async (_, postcodes) => {
    await using at = await openDoor({ postcodes });
    await handIn(at, 2024, { HOME_POST: "e8\u00a01ea", PL_POST: "M19ZZ", URN: "SC000001" });
    expect(rulesOf(await at.run())).toEqual([]);
    expect(await at.models.episodes.find().lean()).toMatchObject([
      { hostAuthority: "E08000003", locality: "OUT", distanceTenths: 1619 },
    ]);
  });

  it("of homes that no table knows are warned of in each row, like those of placements", async () => {
    await using at = await openDoor({ postcodes: OLD });
    const lost = { PL_POST: "E8 1EA", URN: "SC000001", HOME_POST: "E8 9ZZ" };
    await handIn(at, 2024, lost, { ...lost, CHILD: "kid-2", HOME_POST: "E8 1EA" }, { ...lost, CHILD: "kid-3" });
    expect((await at.check()).faults).toMatchObject([
      { rule: "392c", severity: "warning", row: 2, column: "HOME_POST" },
      { rule: "392c", severity: "warning", row: 4, column: "HOME_POST" },
    ]);
  });

  it("of a table in another layout are a mistake in the configuration", async () => {
    const wrong = openDoor({ postcodes: "postcode,lat,long\nE8 1EA,51.5,0\n" });
    await expect(wrong).rejects.toMatchObject({ name: "ConfigurationError", message: expect.stringContaining("pcds") as string });
  });
});

const ACCRUED = (row: Row): Row => ({
  "Placement start date": "01/06/2024",
  "Total committed cost accrued in FY to date": "9000",
  "Contribution from social care provider/s": "9000",
  ...row,
});
const accrued = (...rows: readonly Row[]): string => tableCsv("PLACEMENT_COSTS", ...rows.map(ACCRUED));

describe("costs", () => {
  const Q1 = `r/${HACKNEY}/2024-25/s251-Q1.csv`;

  it("of children and placements that the 903 return does not know are warned of, with their number and share", async () => {
    await using at = await openDoor();
    await handIn(at, 2025, { DECOM: "01/06/2024" }, { CHILD: "kid-2", DECOM: "20/06/2024" });
    await at.write(Q1, accrued({ "Child ID": "kid-1" }, { "Child ID": "kid-2" }, { "Child ID": "stranger" }));
    const said = (await at.check()).faults.map(({ rule, severity, message }) => [
      rule,
      severity,
      message.match(/Cost rows.*/)?.[0],
    ]);
    expect(said).toEqual([
      ["cost-unknown-child", "warning", "Cost rows: 1 of 3, 33% of the money."],
      ["cost-unknown-placement", "warning", "Cost rows: 1 of 3, 33% of the money."],
    ]);
  });

  it("are set beside the live return where that is not handed in with them", async () => {
    await using at = await openDoor();
    await handIn(at, 2025, { DECOM: "01/06/2024" });
    await at.run();
    await at.write(Q1, accrued({ "Child ID": "stranger" }));
    expect(rulesOf(await at.run(Q1))).toEqual(["cost-unknown-child"]);
  });

  it("are of the child that the 903 return writes otherwise, and the report says how many rows are", async () => {
    await using at = await openDoor();
    await handIn(at, 2025, { CHILD: "A01", DECOM: "01/06/2024" }, { CHILD: "0002", DECOM: "01/06/2024" });
    await at.write(Q1, accrued({ "Child ID": "a 01" }, { "Child ID": "2" }));
    const outcome = await at.run();
    expect(outcome.faults).toMatchObject([
      { rule: "cost-child-matched", severity: "warning", message: expect.stringContaining(`Rows of ${HACKNEY}: 2.`) as string },
    ]);
    const childrenOf = (rows: readonly { readonly child: string }[]) => rows.map(({ child }) => child).toSorted();
    expect(childrenOf(await at.models.costs.find().lean())).toEqual(childrenOf(await at.models.episodes.find().lean()));
    for (const number of ["A01", "a01", "a 01", "0002"]) expect((await at.bytes()).includes(number)).toBe(false);
  });

  it("are matched with the live return too, and again when another 903 return is handed in with them", async () => {
    await using at = await openDoor();
    await handIn(at, 2025, { CHILD: "x7", DECOM: "01/06/2024" });
    await at.run();
    await at.write(Q1, accrued({ "Child ID": "X7" }));
    expect(rulesOf(await at.run(Q1))).toEqual(["cost-child-matched"]);
    await handIn(at, 2025, { CHILD: "0X7", DECOM: "01/06/2024" });
    await at.run();
    const children = new Set((await at.models.episodes.find().lean()).map(({ child }) => child));
    expect([children.size, new Set((await at.models.costs.find().lean()).map(({ child }) => child))]).toEqual([2, children]);
  });

  it("stay apart, and warned of, where two children of the 903 return could be meant", async () => {
    await using at = await openDoor();
    await handIn(at, 2025, { CHILD: "A01", DECOM: "01/06/2024" }, { CHILD: "0A01", DECOM: "01/06/2024" });
    await at.write(Q1, accrued({ "Child ID": "a01" }));
    const { faults } = await at.run();
    expect(faults).toMatchObject([
      { rule: "cost-unknown-child", message: expect.stringContaining("Cost rows: 1 of 1, 100% of the money.") as string },
    ]);
  });

  it.each([
    ["£60,001 a week", "60001", ["cost-implausible"]],
    ["£60,000 a week", "60000", []],
  ])("of %s are told", async (_, cost, rules) => {
    await using at = await openDoor();
    const census = {
      "Census date": "2024-06-30",
      Identifier: "kid-1",
      "Placement start date": "01/06/2024",
      "Total weekly cost": cost,
      "Contribution from Social Care": cost,
    };
    await at.write(`r/${HACKNEY}/census.csv`, tableCsv("WEEKLY_COSTS", census));
    expect(rulesOf(await at.check())).toEqual(rules);
  });

  it.each(["-", " £ -   ", "£-", "\u2013"])("take %s for nought, as Excel's accounting format writes it", async (nought) => {
    await using at = await openDoor();
    await at.write(Q1, accrued({ "Child ID": "kid-1", "Contribution from health provider/s": nought }));
    expect(rulesOf(await at.run())).toEqual([]);
    expect(await at.models.costs.find().lean()).toMatchObject([{ healthPence: 0, pence: 900_000 }]);
  });
});
