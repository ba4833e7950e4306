import { describe, expect, it } from "vitest";
import { readRegister, registerHash } from "../../../../subgraphs/returns/register/read-register.ts";
import { recogniseFile } from "../../../../subgraphs/returns/files/recognise-file.ts";
import { openFolder } from "../returns-folder.ts";

const read = async (content: string) => {
  await using folder = await openFolder();
  const file = await recogniseFile(await folder.write("list.csv", content));
  return await readRegister(file, file.holds.kind === "register" ? file.holds.headerRow : NaN);
};

const LIST_2025 = [
  "Provider level data as at 31 March 2025,,,,,,,,,,",
  "URN,Provision type,Registration date,Registration status,Name,Local authority,Sector,Places,Organisation which owns the provider," +
    '"Latest full\ninspection date",Overall experiences and progress of children and young people',
  'SC000001,Children\'s Home,01/02/2019,Active,REDACTED,Hackney,Private,4,"Example Care Ltd",03/04/2024,Good',
  "2000002,Supported accommodation,2023-04-28,Active,Example House,Royal Borough of Kingston upon Thames,Voluntary,12,,,",
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
      localAuthority: "Hackney",
      borough: "E09000012",
      places: 4,
      grade: "Good",
      inspected: "2024-04-03",
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

it.each([
  ["required", ",Children's home,Active,4,"],
  ["required", "SC000001,,Active,4,"],
  ["places-form", "SC000001,Children's home,Active,four,"],
  ["date-form", "SC000001,Children's home,Active,4,in May"],
])("finds the fault %s in %j", async (rule, row) => {
  const { homes, faults } = await read(`URN,Provision type,Registration status,Places,Registration date\n${row}\n`);
  expect(faults).toMatchObject([{ rule, row: 2, severity: "error" }]);
  expect(homes).toEqual([]);
});

it("finds a setting that is there twice", async () => {
  const { faults } = await read(
    "URN,Provision type,Registration status\nSC000001,Children's home,Active\nSC000001,Children's home,Active\n",
  );
  expect(faults).toMatchObject([{ rule: "duplicate-urn", row: 3 }]);
});
