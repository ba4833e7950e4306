import { describe, expect, it } from "vitest";
import { registerHash } from "../../../../subgraphs/returns/register/register-hash.ts";
import { workbookOf } from "../files/write-workbook.ts";
import { readList as read, readLists } from "./read-lists.ts";

const LIST_2025 = [
  "Provider level data as at 31 March 2025,,,,,,,,,,",
  "URN,Provision type,Registration date,Registration status,Name,Local authority,Sector,Places,Organisation which owns the provider," +
    '"Latest full\ninspection date",Overall experiences and progress of children and young people',
  'SC000001,Children\'s Home,01/02/2019,Active,REDACTED,Hackney,Private,4,"Example Care Ltd",03/04/2024,Good',
  "SC000002,Supported accommodation,2023-04-28,Active,Example House,Royal Borough of Kingston upon Thames,Voluntary,12,,,",
  "SC000003,children’s home,01/02/2020,Suspended,,Kent,Private,,EXAMPLE CARE LIMITED,,",
].join("\n");

describe("the list of 2025", () => {
  it("becomes homes, with titles skipped and what is redacted left null", async () => {
    const { homes, faults } = await read(LIST_2025);
    expect(faults).toEqual([]);
    expect(homes[0]).toEqual({
      urn: "SC000001",
      name: null,
      provisionType: "Children's home",
      status: "Active",
      sector: "Private",
      registered: "2019-02-01",
      closed: null,
      localAuthority: "Hackney",
      borough: "E09000012",
      places: 4,
      needs: null,
      grade: "Good",
      inspected: "2024-04-03",
      ownerId: null,
      provider: expect.stringMatching(/^[\da-f]{12}$/) as string,
      providerName: "Example Care Ltd",
    });
  });

  it("has boroughs by any name, and other authorities by theirs", async () => {
    const { homes } = await read(LIST_2025);
    expect(homes.map(({ borough, localAuthority }) => borough ?? localAuthority)).toEqual(["E09000012", "E09000021", "Kent"]);
  });

  it("has one casing of each type, and one id of each owner", async () => {
    const { homes } = await read(LIST_2025);
    expect(homes.map(({ provisionType }) => provisionType)).toEqual([
      "Children's home",
      "Supported Accommodation",
      "Children's home",
    ]);
    expect(homes[2]?.provider).toBe(homes[0]?.provider);
    expect(homes[1]).toMatchObject({ provider: null, grade: null, inspected: null });
  });

  it("has the same content hash in another order", async () => {
    const { homes } = await read(LIST_2025);
    expect(registerHash(homes.toReversed())).toBe(registerHash(homes));
    expect(registerHash(homes.slice(1))).not.toBe(registerHash(homes));
  });
});

it.each([
  ["2015", "URN,Provision type,Reg Status,Setting Name,Inspection Date,Overall effectiveness,Local authority"],
  ["2018", "URN,Provision type,Registration status,Name,Latest full inspection date,Overall effectiveness,Local authority"],
])("reads the columns as they were called in %s", async (_, columns) => {
  const { homes } = await read(`${columns}\nSC000001,Children's home,Active,Example House,01/02/2015,Adequate,Camden\n`);
  expect(homes).toMatchObject([
    { name: "Example House", status: "Active", inspected: "2015-02-01", grade: "Adequate", places: null },
  ]);
});

const HEADER = "URN,Provision type,Registration status,Places,Registration date,Owner ID,Mental disorders";

it.each([
  ["required", "URN", ",Children's home,Active,4,,,"],
  ["required", "Provision type", "SC000001,,Active,4,,,"],
  ["required", "Registration status", "SC000001,Children's home,,4,,,"],
  ["urn-form", "URN", "SC 000001,Children's home,Active,4,,,"],
  ["places-form", "Places", "SC000001,Children's home,Active,four,,,"],
  ["places-form", "Places", "SC000001,Children's home,Active,3.5,,,"],
  ["date-form", "Registration date", "SC000001,Children's home,Active,4,in May,,"],
  ["need-form", "Mental disorders", "SC000001,Children's home,Active,4,,,maybe"],
  ["column-count", null, "SC000001,Children's home,Active,4,,"],
  ["column-count", null, "SC000001,Children's home,Active,4,,,,more"],
])("refuses a row by the rule %s in the column %s", async (rule, column, row) => {
  const { homes, faults, rows } = await read(`${HEADER}\n${row}\n`);
  expect(faults).toMatchObject([{ rule, column, row: 2, severity: "error" }]);
  expect(homes).toEqual([]);
  expect(rows).toEqual({ read: 1, refused: 1 });
});

it("names a column in a fault as the list does", async () => {
  const { faults } = await read('URN,Provision type,"Reg\nStatus"\nSC000001,Children\'s home,\n');
  expect(faults).toMatchObject([{ rule: "required", column: "Reg Status", row: 3 }]);
});

it("finds a setting that is there twice", async () => {
  const { faults, homes, rows } = await read(
    "URN,Provision type,Registration status\nSC000001,Children's home,Active\nsc000001,Children's home,Active\n",
  );
  expect(faults).toMatchObject([{ rule: "duplicate-urn", row: 3 }]);
  expect([homes.length, rows]).toEqual([1, { read: 2, refused: 1 }]);
});

describe("a column that is needed and missing is said with the nearest header", () => {
  it.each([
    ["URN", "URM,Provision type,Registration status,Name,Sector", "URM"],
    ["Provision type", "URN,Provison typ,Registration status,Name,Sector", "Provison typ"],
    ["Registration status", "URN,Provision type,Regstration status,Name,Sector", "Regstration status"],
    ["Registration status", "URN,Provision type,Rg Status,Name,Sector", "Rg Status"],
  ])("%s, from %s", async (column, header, near) => {
    const { faults, rows } = await read(
      `A title\n${header}\nSC000001,Children's home,Active,A,Private\nSC000002,Boarding school,L,M,N\n`,
    );
    expect(faults).toMatchObject([{ rule: "missing-column", column, row: 2, severity: "error" }]);
    expect(faults[0]?.message).toContain(`The nearest header is "${near}".`);
    expect(rows).toEqual({ read: 2, refused: 2 });
  });

  it("or without one, when there is none", async () => {
    const { faults } = await read("URN,Provision type,Sector\nSC000001,Children's home,Private\n");
    expect(faults).toMatchObject([{ rule: "missing-column", message: 'The list has no column "Registration status".' }]);
  });
});

it("takes lines under the list for notes, and says so", async () => {
  const { homes, faults, rows } = await read(
    "URN,Provision type,Registration status\nSC000001,Children's home,Active\nSource: Ofsted,,\nEnd of the list,,\n",
  );
  expect(homes).toHaveLength(1);
  expect(faults).toMatchObject([{ rule: "notes-skipped", severity: "warning" }]);
  expect(rows).toEqual({ read: 1, refused: 0 });
});

it("refuses a list without a setting, for it would empty the register", async () => {
  const { faults } = await read("URN,Provision type,Registration status\n");
  expect(faults).toMatchObject([{ rule: "empty-list", severity: "error" }]);
});

it("keeps a grade that is none of Ofsted's as it is written, and says so", async () => {
  const { homes, faults } = await read(
    "URN,Provision type,Registration status,Overall effectiveness\nSC000001,Children's home,Active,Splendid\n" +
      "SC000002,Children's home,Active,requires  improvement\nSC000003,Children's home,Active,Not yet inspected\n",
  );
  expect(homes.map(({ grade }) => grade)).toEqual(["Splendid", "Requires improvement to be good", null]);
  expect(faults).toMatchObject([{ rule: "unknown-grade", severity: "warning", row: 2 }]);
});

it.each([
  ["Mac-Roman", [0xd5, 0x8e]],
  ["Windows-1252", [0x92, 0xe9]],
])("reads the bytes of %s", async (_, [apostrophe = 0, accent = 0]) => {
  const bytes = Buffer.from("URN,Provision type,Registration status,Name\nSC000001,Children~s home,Active,Caf^\n");
  const content = bytes.map((byte) => ({ [0x7e]: apostrophe, [0x5e]: accent })[byte] ?? byte);
  const { homes } = await read(content);
  expect(homes).toMatchObject([{ provisionType: "Children's home", name: "Café" }]);
});

it("takes the subtype where it is a type of its own", async () => {
  const { homes } = await read(
    "URN,Provider type,Provider subtype,Provider status\nSC000001,Children's Home,Secure Children's Home,Active\n" +
      "SC000002,Children's Home,Short break only,Active\n",
  );
  expect(homes.map(({ provisionType }) => provisionType)).toEqual(["Secure children's home", "Children's home"]);
});

it("reads needs from Y and from numbers, and only where the list has columns of them", async () => {
  const needs = "Emotional and Behavioural Difficulties,Mental Disorders,Learning Difficulty";
  const { homes } = await read(
    `URN,Provider type,Provider status,${needs}\nSC000001,Children's Home,Active,Y,N,3\nSC000002,Children's Home,Active,,0,\n`,
  );
  expect(homes.map((home) => home.needs)).toEqual([["Emotional and behavioural difficulties", "Learning difficulty"], []]);
});

it("reads no places of an agency, whose carers are no beds", async () => {
  const { homes } = await read(
    'URN,Provision type,Registration status,Places\nSC000001,Independent fostering agency,Active,120\n2000002,Boarding School,Active,"1,120"\n',
  );
  expect(homes.map(({ places }) => places)).toEqual([1120, null]);
});

describe("the premises of supported accommodation", () => {
  const header = "Provider local authority,Setting Local Authority,URN,Provider type,Registration status,Setting status,Capacity";

  it("are one setting, with the places of those that are open", async () => {
    const { homes, faults, rows } = await read(
      `${header}\nHackney,Kent,2000001,Supported accommodation,Active,Open,4\n` +
        "Hackney,Camden,2000001,Supported accommodation,Active,Open,3\nHackney,Camden,2000001,Supported accommodation,Active,Closed,9\n",
    );
    expect(homes).toMatchObject([{ urn: "2000001", borough: "E09000012", places: 7 }]);
    expect(rows).toEqual({ read: 3, refused: 0 });
    expect(faults).toMatchObject([
      { rule: "premises-elsewhere", severity: "warning", message: expect.stringContaining("registered: 3.") as string },
    ]);
  });

  it("are not warned of where their provider is", async () => {
    const { faults } = await read(`${header}\nHackney,HACKNEY,2000001,Supported accommodation,Active,Open,4\n`);
    expect(faults).toEqual([]);
  });

  it("are warned of when they contradict each other", async () => {
    const { homes, faults } = await read(
      `${header}\nHackney,,2000001,Supported accommodation,Active,Open,4\nCamden,,2000001,Supported accommodation,Active,Open,4\n`,
    );
    expect(homes).toMatchObject([{ localAuthority: "Hackney" }]);
    expect(faults).toMatchObject([{ rule: "rows-differ", severity: "warning", row: 3, column: "Provider local authority" }]);
  });
});

it("takes the grade of a year's latest full inspection", async () => {
  const { homes, faults, rows } = await read(
    "URN,Provision type,Registration status,Inspection event type,Inspection date,Overall experiences and progress of children and young people\n" +
      "SC000001,Children's home,Active,Full inspection,01/05/2022,Good\nSC000001,Children's home,Active,Full inspection,01/02/2023,Inadequate\n" +
      "SC000001,Children's home,Active,Interim inspection,01/03/2023,Improved effectiveness\nSC000001,Children's home,Active,Full inspection,01/08/2022,Outstanding\n",
  );
  expect(homes).toMatchObject([{ grade: "Inadequate", inspected: "2023-02-01" }]);
  expect(faults).toMatchObject([{ rule: "not-full-inspection", severity: "warning" }]);
  expect(rows).toEqual({ read: 4, refused: 0 });
});

describe("a list as CSV that is larger than any", () => {
  it.each([
    ["of 64 MB", " ".repeat(64 * 1024 * 1024)],
    ["of 200,000 rows", "2000002,Boarding School,Active,1\n".repeat(200_001)],
    ["of 2,000,000 cells", `a${",".repeat(500_000)}\n`.repeat(4)],
  ])("%s is said to be too large", async (_, rest) => {
    const { faults } = await read(`URN,Provision type,Registration status,Places\n${rest}`);
    expect(faults).toMatchObject([{ rule: "unreadable", message: expect.stringContaining("larger than any") as string }]);
  });
});

describe("a workbook that is no provider list", () => {
  it.each([
    ["unreadable", "is damaged", Buffer.from("504b0304aaaa", "hex")],
    ["unreadable", "is an old .xls", Buffer.from("d0cf11e0a1b11ae1", "hex")],
    ["unreadable", "breaks off", workbookOf({ name: "A", rows: [["URN"]] }).subarray(0, 400)],
    ["unknown-table", "has other sheets", workbookOf({ name: "A", rows: [["URN", "Amount"]] }, { name: "B", rows: [] })],
  ])("is refused: %s when it %s", async (rule, _, content) => {
    const { faults, homes } = await readLists({ "list.xlsx": content });
    expect(faults).toMatchObject([{ rule, severity: "error", file: expect.stringMatching(/list\.xlsx$/) as string }]);
    expect(homes).toEqual([]);
  });
});

it("says the sheet and the row of Excel where a workbook is at fault", async () => {
  const sheet = {
    name: "Providers",
    rows: [["At 31 March 2025"], [], ["URN", "Provision type", "Registration status"], [], ["SC000001"]],
  };
  const { faults } = await readLists({ "list.xlsx": workbookOf(sheet) });
  expect(faults).toMatchObject([
    { rule: "required", row: 5, column: "Provision type", file: expect.stringMatching(/list\.xlsx \[Providers\]$/) as string },
    { rule: "required", row: 5, column: "Registration status" },
  ]);
});

it("says where a list stops being CSV", async () => {
  const { faults } = await read("URN,Provision type,Registration status\nSC000001,\"Children's home,Active\n");
  expect(faults).toMatchObject([{ rule: "unreadable", severity: "error" }]);
});
