import { describe, expect, it } from "vitest";
import { locate } from "../../../../subgraphs/returns/places/locate.ts";
import { readPostcodes } from "../../../../subgraphs/returns/places/postcode-table.ts";
import { HACKNEY, openFolder } from "../returns-folder.ts";

// None of these postcodes is a real one. The second lies 3 km east and 4 km north of the first: 5 km, or 3.1 miles.
const TABLE = [
  "x,pcds,oseast1m,osnrth1m,oscty,oslaua,ctry",
  "1,ZZ1 1AA,530000,180000,E99999999,E09000012,E92000001",
  "2,ZZ1 1AB,533000,184000,E99999999,E09000025,E92000001",
  "3,ZZ2 1AA,560000,220000,E10000012,E07000067,E92000001",
  "4,ZZ3 1AA,320000,180000,W99999999,W06000015,W92000004",
  "5,ZZ4 1AA,330000,370000,N99999999,N09000003,N92000002",
  "6,ZZ5 1AA,,,E99999999,E09000025,E92000001",
  "7,no postcode,530000,180000,E99999999,E09000012,E92000001",
].join("\r\n");

const postcodesOf = async (content: string) => {
  await using folder = await openFolder();
  return await readPostcodes(await folder.write("postcodes.csv", content));
};

const postcodes = await postcodesOf(TABLE);
const locateWith = (cells: Readonly<Record<string, string>>) =>
  locate({ LS: "C2", HOME_POST: "ZZ1 1AA", ...cells }, HACKNEY, postcodes);

describe("from the postcodes", () => {
  it.each([
    ["the home itself", "ZZ1 1AA", { hostAuthority: "E09000012", locality: "IN", distanceTenths: 0 }],
    ["another borough", "ZZ1 1AB", { hostAuthority: "E09000025", locality: "OUT", distanceTenths: 31 }],
    [
      "the same, written without its space and in lower case",
      "zz11ab",
      { hostAuthority: "E09000025", locality: "OUT", distanceTenths: 31 },
    ],
    ["a district, which is its county's", "ZZ2 1AA", { hostAuthority: "E10000012", locality: "OUT", distanceTenths: 311 }],
    ["Wales", "ZZ3 1AA", { hostAuthority: "WAL", locality: "OUT", distanceTenths: 1305 }],
    ["Northern Ireland, which is on another grid", "ZZ4 1AA", { hostAuthority: "NIR", locality: "OUT", distanceTenths: null }],
    ["a postcode that was never placed", "ZZ5 1AA", { hostAuthority: "E09000025", locality: "OUT", distanceTenths: null }],
    ["a postcode that is not in the table", "ZZ9 9ZZ", { hostAuthority: null, locality: null, distanceTenths: null }],
    [
      "what is no postcode, though a row of the table has none either",
      "unknown",
      { hostAuthority: null, locality: null, distanceTenths: null },
    ],
    ["a sector", "ZZ1 1", { hostAuthority: null, locality: null, distanceTenths: null }],
    ["a blank", "", { hostAuthority: null, locality: null, distanceTenths: null }],
  ])("places %s", (_, PL_POST, location) => {
    expect(locateWith({ PL_POST })).toEqual(location);
  });

  it.each(["V3", "V4"])("gives no distance to a short break under %s", (LS) => {
    expect(locateWith({ LS, PL_POST: "ZZ1 1AB" })).toEqual({ hostAuthority: "E09000025", locality: "OUT", distanceTenths: null });
  });
});

describe("from the file's own columns", () => {
  const own = { PL_LA: "E09000025", PL_LOCATION: "OUT", PL_DISTANCE: "12.3" };

  it("where there is no table", () => {
    expect(locate(own, HACKNEY, null)).toEqual({ hostAuthority: "E09000025", locality: "OUT", distanceTenths: 123 });
  });

  it("where the table does not know the postcode", () => {
    expect(locateWith({ ...own, PL_POST: "ZZ9 9ZZ" })).toEqual({
      hostAuthority: "E09000025",
      locality: "OUT",
      distanceTenths: 123,
    });
  });

  it("but not where it does", () => {
    expect(locateWith({ ...own, PL_POST: "ZZ1 1AA" })).toEqual({ hostAuthority: "E09000012", locality: "IN", distanceTenths: 0 });
  });

  it.each([
    ["the Department's unknown distance", { PL_DISTANCE: "999.9" }],
    ["what is not a number", { PL_DISTANCE: "near" }],
    ["what is not an authority", { PL_LA: "12 Some Street" }],
    ["what is not a locality", { PL_LOCATION: "ABROAD" }],
  ])("without %s", (_, cells) => {
    expect(locate(cells, HACKNEY, null)).toEqual({ hostAuthority: null, locality: null, distanceTenths: null });
  });
});

it("refuses a postcode table without the columns it needs, by name", async () => {
  await expect(postcodesOf("pcds,lat,long\nZZ1 1AA,51,0\n")).rejects.toThrow("no column east1m");
});
