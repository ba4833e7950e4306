import { describe, expect, it } from "vitest";
import { workbookOf } from "../files/write-workbook.ts";
import { readLists } from "./read-lists.ts";

const HEADER = "URN,Provision type,Registration status,Places,Organisation";
const HOME_1 = "SC000001,Children's home,Active";
const HOME_2 = "SC000002,Children's home,Active";

const list = (...rows: readonly string[]): string => [HEADER, ...rows, ""].join("\n");

describe("of lists of several years", () => {
  it("the latest one's row of a setting wins, whatever order they are read in", async () => {
    const lists = {
      "b_at_31_Mar_2025.csv": list(`${HOME_1},5,`),
      "c_at_31_Aug_2023.csv": list(`${HOME_1},3,`),
      "d_at_31_Mar_2018.csv": list(`${HOME_1},2,Example Care`),
    };
    const { homes, faults, rows } = await readLists(lists);
    const reversed = Object.fromEntries(Object.entries(lists).toReversed());
    expect(homes).toMatchObject([{ urn: "SC000001", places: 5, providerName: null, closed: null }]);
    expect([faults, rows]).toEqual([[], { read: 3, refused: 0 }]);
    expect((await readLists(reversed)).homes).toEqual(homes);
  });

  it("the title decides the day, not the file's name", async () => {
    const { homes } = await readLists({
      "at_31_Mar_2020.csv": `Provider level at 31 March 2025\n${list(`${HOME_1},5,`)}`,
      "at_31_Mar_2024.csv": list(`${HOME_1},3,`),
    });
    expect(homes).toMatchObject([{ places: 5 }]);
  });

  it("each must say its day", async () => {
    const { faults } = await readLists({ "a.csv": list(`${HOME_1},5,`), "at_31_Mar_2024.csv": list(`${HOME_1},3,`) });
    expect(faults).toMatchObject([{ rule: "list-date", severity: "error", file: expect.stringMatching(/a\.csv$/) as string }]);
  });

  it("a setting the later one has no more stays, closed by that day", async () => {
    const { homes } = await readLists({
      "at_31_Mar_2023.csv": list(`${HOME_1},5,`, `${HOME_2},4,`),
      "at_31_Mar_2024.csv": list(`${HOME_2},4,`),
      "at_31_Mar_2025.csv": list(`${HOME_2},4,`),
    });
    expect(homes).toMatchObject([
      { urn: "SC000001", status: "Closed", closed: "2024-03-31" },
      { urn: "SC000002", status: "Active", closed: null },
    ]);
  });

  it("one without any setting of its type does not close it", async () => {
    const { homes } = await readLists({
      "at_31_Mar_2024.csv": list(`${HOME_1},5,`, "2000009,Supported accommodation,Active,9,"),
      "at_31_Mar_2025.csv": list(`${HOME_1},5,`),
    });
    expect(homes).toMatchObject([{ urn: "2000009", status: "Active", closed: null }, { urn: "SC000001" }]);
  });

  it("one of a year's inspections does not close it either", async () => {
    const { homes } = await readLists({
      "at_31_Mar_2024.csv": list(`${HOME_1},5,`),
      "in_year_2024-25.csv":
        "URN,Provision type,Registration status,Inspection event type,Inspection date\nSC000002,Children's home,Active,Full inspection,01/05/2024\n",
    });
    expect(homes).toMatchObject([{ urn: "SC000001", closed: null }, { urn: "SC000002" }]);
  });

  it("a closing day that a list gives stands", async () => {
    const { homes } = await readLists({
      "at_31_Mar_2024.csv": "URN,Provider type,Provider status,Closed date\nSC000001,Children's Home,Resigned,05/06/2023\n",
      "at_31_Mar_2025.csv": list(`${HOME_2},5,`),
    });
    expect(homes).toMatchObject([{ status: "Resigned", closed: "2023-06-05" }, { urn: "SC000002" }]);
  });
});

describe("lists of one day", () => {
  it("fill each other's blanks", async () => {
    const { homes, faults } = await readLists({
      "homes_at_31_Mar_2025.csv":
        "URN,Provision type,Reg Status,Setting Name,Places\nSC000001,Children's home,Active,REDACTED,4\n",
      "list_at_31_Mar_2025.xlsx": workbookOf({
        name: "Any",
        rows: [
          ["URN", "Provider type", "Setting name", "Provider status", "Owner ID", "Sector"],
          ["SC000001", null, "Example House", null, "RP1", "Private"],
        ],
      }),
    });
    expect(faults).toEqual([]);
    expect(homes).toMatchObject([{ name: "Example House", places: 4, status: "Active", provider: "RP1", sector: "Private" }]);
  });

  it("are warned of where they contradict each other", async () => {
    const { homes, faults } = await readLists({
      "a_at_31_Mar_2025.csv": list(`${HOME_1},4,Example Care`),
      "b_at_31_Mar_2025.csv": list(`${HOME_1},5,EXAMPLE CARE LTD`),
    });
    expect(homes).toMatchObject([{ places: 4 }]);
    expect(faults).toMatchObject([
      { rule: "rows-differ", column: "Places", row: 2, file: expect.stringMatching(/b_at_31_Mar_2025\.csv$/) as string },
    ]);
  });
});

it("gives one owner one id, be it the register's on any row or made of the name", async () => {
  const { homes } = await readLists({
    "list.csv":
      "URN,Provision type,Registration status,Owner ID,Owner name\nSC000001,Children's home,Active,RP1,Example Care Ltd\n" +
      "SC000002,Children's home,Active,,EXAMPLE CARE LIMITED\nSC000003,Children's home,Active,,Other Care\nSC000004,Children's home,Active,,other-care\n" +
      "SC000005,Children's home,Active,RP2,Shared name\nSC000006,Children's home,Active,RP3,Shared name\nSC000007,Children's home,Active,,Shared name\n",
  });
  const [first, second, third, fourth, , , seventh] = homes.map(({ provider }) => provider);
  expect([first, second, third]).toEqual(["RP1", "RP1", fourth]);
  expect(seventh).toMatch(/^[\da-f]{12}$/);
});

it("counts a row once that is refused for its setting", async () => {
  const { rows, faults } = await readLists({ "list.csv": list(",,,,", `SC000001,,,4,`, `${HOME_2},4,`) });
  expect(faults.map(({ rule, row }) => [rule, row])).toEqual([
    ["required", 3],
    ["required", 3],
  ]);
  expect(rows).toEqual({ read: 2, refused: 1 });
});
