/** What must not keep a good file out: lines that people and programs add, and faults in what nothing is made of. */
import { describe, expect, it } from "vitest";
import { reportOf } from "../../../../subgraphs/returns/report/report.ts";
import { openDoor, rulesOf, tableCsv } from "../door.ts";
import { zip } from "../files/write-workbook.ts";
import { episodes, HACKNEY, header, type Row, uasc } from "../returns-folder.ts";

const AT = `r/${HACKNEY}/2024`;
const ROWS: readonly Row[] = [
  { DECOM: "01/06/2023", DEC: "02/08/2023", REC: "X1" },
  { DECOM: "02/08/2023", RNE: "P", PLACE: "K2", URN: "SC000002" },
  { CHILD: "kid-2", DECOM: "05/05/2023" },
];
const HEADER = header({}, { CHILD: "kid-2" });
const SOUND = episodes(...ROWS);
const [HEAD = "", FIRST = ""] = SOUND.split("\r\n");

/** What the door says of an Episodes file beside a sound Header, and how many episodes it makes of it. */
const readEpisodes = async (content: string, others: Readonly<Record<string, string>> = {}) => {
  await using at = await openDoor();
  await at.write(`${AT}/episodes.csv`, content);
  await at.write(`${AT}/header.csv`, HEADER);
  for (const [name, text] of Object.entries(others)) await at.write(`${AT}/${name}`, text);
  const outcome = await at.run();
  const rows = await at.models.episodes.countDocuments();
  return { kind: outcome.kind, rows, refused: outcome.counts.refused, rules: rulesOf(outcome), faults: outcome.faults };
};

describe("an Episodes file is read whole", () => {
  it.each<readonly [string, string, readonly string[]]>([
    ["below Excel's note of its delimiter", `sep=;\r\n${SOUND.replaceAll(",", ";")}`, []],
    ["below a title", `Children looked after,,,\r\nprinted 1 May\r\n\r\n${SOUND}`, ["title-lines"]],
    ["above lines of blanks and commas", `${SOUND} , , ,\t, , , , , , , , , \r\n  \r\n`, []],
    ["above a footnote", `${SOUND}Source: the case system of the borough\r\n`, ["note-skipped"]],
    ["above a sum", `${SOUND}Total,3,,,,,,,,,,,\r\n`, ["totals-skipped"]],
    ["with its header once more", `${SOUND}${HEAD}\r\n`, ["header-repeated"]],
    ["with rows that lack their blank cells at the end", SOUND.replace(/,+\r\n$/, "\r\n"), ["short-row"]],
    ["with cells too many that are blank", SOUND.replace(FIRST, `${FIRST},, `), []],
    ["with days and months of one digit", SOUND.replace("01/06/2023", "1/6/2023").replace("05/05/2023", "5/5/2023"), []],
    ["with days at midnight", SOUND.replace("01/06/2023", "01/06/2023 00:00:00"), []],
    ["with a number of a provider in small letters", SOUND.replace("SC000002", "sc000002"), []],
  ])("%s", async (_, content, rules) => {
    const read = await readEpisodes(content);
    expect(read).toMatchObject({ kind: "imported", rows: 3 });
    expect(read.rules).toEqual(rules);
  });
});

it("keeps the number of a provider in capitals, however it was written", async () => {
  await using at = await openDoor();
  await at.write(`${AT}/episodes.csv`, SOUND.replace("SC000002", "sc000002"));
  await at.write(`${AT}/header.csv`, HEADER);
  await at.run();
  expect((await at.models.episodes.find().lean()).map(({ urn }) => urn)).toContain("SC000002");
});

describe("a refused file says what to do", () => {
  it.each<readonly [string, string, string, RegExp]>([
    ["of Excel's number of a day", SOUND.replace("01/06/2023", "45078"), "141", /Excel's number of a day/],
    ["of day and month the wrong way round", SOUND.replace("01/06/2023", "06/21/2023"), "141", /wrong way round/],
    ["of another table's header among the rows", `${SOUND}CHILD,SEX,DOB,DUC\r\n`, "header-among-rows", /another table/],
    ["of a row that breaks off", `${SOUND}kid-3,01/06/2023\r\n`, "column-count", /fewer than the 13 cells/],
    ["of a comma too many", `${SOUND}${FIRST.replaceAll("kid-1", "kid-3")},x\r\n`, "column-count", /more than the 13 cells/],
  ])("%s, in one fault", async (_, content, rule, message) => {
    const { kind, faults } = await readEpisodes(content);
    expect(kind).toBe("refused");
    expect(faults).toMatchObject([{ rule, message: expect.stringMatching(message) as string }]);
  });
});

it("says where the header of a file is misspelt, below its title too", async () => {
  const { faults } = await readEpisodes(`A title\r\n${SOUND.replace("DECOM", "DECOMM")}`);
  expect(faults).toMatchObject([{ rule: "misspelt-column", row: 2 }]);
});

it("refuses a file whose header was sorted in among its rows: a row above it is no title", async () => {
  const { kind, rules } = await readEpisodes(`${FIRST}\r\n${SOUND}`);
  expect([kind, ...rules]).toEqual(["refused", "rows-above-header"]);
});

it("warns of a child's number that Excel has cut short", async () => {
  const { kind, rules } = await readEpisodes(SOUND.replaceAll("kid-2", "1.23457E+11"), {
    "header.csv": HEADER.replaceAll("kid-2", "1.23457E+11"),
  });
  expect([kind, ...rules]).toEqual(["imported", "scientific-number", "scientific-number"]);
});

describe("what nothing is made of", () => {
  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      "a code of Reviews",
      { "reviews.csv": tableCsv("REVIEWS", { CHILD: "kid-1", DOB: "17/08/2012", REVIEW: "01/06/2023", REVIEW_CODE: "PN9" }) },
      "code",
    ],
    ["a header of Reviews", { "reviews.csv": "CHILD,DOB,REVIEW,REVIEW_CODES\r\n" }, "misspelt-column"],
    [
      "a quote in Reviews",
      { "reviews.csv": `CHILD,DOB,REVIEW,REVIEW_CODE\r\n${"kid-1,17/08/2012,01/06/2023,PN1\r\n".repeat(20)}kid-1,"\r\n` },
      "unreadable",
    ],
    [
      "a row of Reviews too long",
      { "reviews.csv": "CHILD,DOB,REVIEW,REVIEW_CODE\r\nkid-1,17/08/2012,01/06/2023,PN1,PN1\r\n" },
      "column-count",
    ],
    ["MOTHER", { "header.csv": HEADER.replace("WBRI,,,", "WBRI,,2,") }, "code"],
    ["MC_DOB", { "header.csv": HEADER.replace("WBRI,,,", "WBRI,,,1999") }, "date-form"],
    ["SEX and DOB of UASC", { "uasc.csv": uasc({ SEX: "F" }) }, "101"],
    ["a blank DOB of UASC", { "uasc.csv": uasc({ DOB: "" }) }, "required"],
    [
      "what homes of one's own cost",
      { "homes.csv": tableCsv("INTERNAL_RESIDENTIAL_COSTS", { "Asset name": "Oak", "End date": "1999" }) },
      "date-form",
    ],
  ])("keeps nothing out: %s", async (_, files, rule) => {
    const { kind, rows, refused, faults } = await readEpisodes(SOUND, files);
    expect([kind, rows, refused]).toEqual(["imported", 3, 0]);
    expect(faults.find((fault) => fault.rule === rule)).toMatchObject({ severity: "warning" });
  });
});

it("reads the year of a pooled file as pandas writes it", async () => {
  await using at = await openDoor();
  const pooled = (row: Row): Row => ({ LA: "Hackney", YEAR: "2024.0", ...row });
  await at.write("r/episodes.csv", episodes(...ROWS.map(pooled)));
  await at.write("r/header.csv", header(pooled({}), pooled({ CHILD: "kid-2" })));
  expect(await at.run()).toMatchObject({ kind: "imported", faults: [] });
});

describe("a provider list", () => {
  const list = (...rows: readonly string[]): string =>
    ["URN,Provision type,Registration status,Latest full inspection date,Overall effectiveness", ...rows, ""].join("\n");
  const ILACS = "Not provided as service is inspected as part of the ILACS inspection";

  it("takes an authority's fostering service, inspected with the whole authority, for one without an inspection", async () => {
    await using at = await openDoor();
    await at.write("r/at_31_Mar_2025.csv", list(`SC900100,Local Authority Fostering Agency,Active,${ILACS},${ILACS}`));
    const outcome = await at.run();
    expect([outcome.kind, ...rulesOf(outcome)]).toEqual(["imported", "unknown-type"]);
    expect(await at.models.homes.find().lean()).toMatchObject([{ grade: null, inspected: null }]);
  });

  it.each(["Childrens Home", "CHILDREN'S HOME", "children\u2019s home"])("knows the type %s", async (type) => {
    await using at = await openDoor();
    await at.write("r/at_31_Mar_2025.csv", list(`SC000001,${type},Active,01/02/2024,Good`));
    expect(rulesOf(await at.run())).toEqual([]);
    expect(await at.models.homes.find().lean()).toMatchObject([{ provisionType: "Children's home" }]);
  });
});

describe("a summary", () => {
  const READ = { counts: { read: 0, kept: 0, checked: 0, refused: 0 }, boroughs: [], homes: null };

  it("has each column of a rule with its own number", async () => {
    const { faults } = await readEpisodes(SOUND, {
      "header.csv": HEADER.replace("WBRI,,,", "WBRI,,2,"),
      "reviews.csv": tableCsv(
        "REVIEWS",
        ...[1, 2].map(() => ({ CHILD: "kid-1", DOB: "17/08/2012", REVIEW: "01/06/2023", REVIEW_CODE: "PN9" })),
      ),
    });
    const { rules } = reportOf(faults, READ).summary;
    expect(rules.map(({ rule, column, count }) => [rule, column, count])).toEqual([
      ["code", "REVIEW_CODE", 2],
      ["code", "MOTHER", 1],
    ]);
  });

  it("has no character in it that would act on a terminal or turn a line about", () => {
    const file = "r/\u001b[2Jepisodes\u202e.csv";
    const fault = { rule: "x", severity: "error", file, row: 1, column: "A\u0007", message: "m\u001b", hint: "" } as const;
    expect(JSON.stringify(reportOf([fault], READ))).not.toMatch(/\\u001b|\\u0007|\u202e/);
  });
});

describe("a hostile file ends with a sentence", () => {
  it.each<readonly [string, string]>([
    ["XML a million elements deep", `<EXPSSDA903>${"<CHILD>".repeat(1_000_000)}`],
    ["a child of a million elements", `<EXPSSDA903><CHILD>${"<A/>".repeat(1_000_000)}</CHILD></EXPSSDA903>`],
    ["ten million blanks", " ".repeat(10_000_000)],
  ])("of %s", async (_, content) => {
    await using at = await openDoor();
    await at.write(`${AT}/return.xml`, content);
    expect((await at.run()).faults.map(({ severity }) => severity)).toContain("error");
  });
});

it("says once of a zip archive that is named what to do with it, and not that its folder passes it over", async () => {
  await using at = await openDoor();
  await at.write(`${AT}/episodes.csv`, SOUND);
  await at.write(`${AT}/header.csv`, HEADER);
  await at.write(`${AT}/all.zip`, zip({ "episodes.csv": SOUND }));
  const { faults } = await at.run("r", `${AT}/all.zip`);
  expect(faults).toMatchObject([{ rule: "unreadable", message: expect.stringContaining("zip archive") as string }]);
});
