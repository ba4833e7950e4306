import { expect, it } from "vitest";
import { openDoor, rulesOf, tableCsv } from "../door.ts";
import { episodes, HACKNEY, header, NEWHAM } from "../returns-folder.ts";

/** Open in the return of 2022, ended in that of 2023: without the latter it looks as if care had ended untold. */
const FILES = {
  [`${HACKNEY}/2022/e.csv`]: episodes({ DECOM: "01/06/2021" }),
  [`${HACKNEY}/2022/h.csv`]: header({}),
  [`${HACKNEY}/2023/e.csv`]: episodes({ DECOM: "01/06/2021", DEC: "01/09/2022", REC: "E8" }),
  [`${HACKNEY}/2023/h.csv`]: header({}),
  [`${HACKNEY}/2024/e.csv`]: episodes({ CHILD: "kid-2" }),
  [`${HACKNEY}/2024/h.csv`]: header({ CHILD: "kid-2" }),
};

/** Rules that are said of the files, some of them written otherwise or left out. */
const rules = async (instead: Readonly<Record<string, string | null>>): Promise<readonly string[]> => {
  await using at = await openDoor();
  for (const [name, text] of Object.entries({ ...FILES, ...instead })) if (text !== null) await at.write(`r/${name}`, text);
  return rulesOf(await at.run());
};

const LOST = { [`${HACKNEY}/2023/e.csv`]: null, [`${HACKNEY}/2023/h.csv`]: null };

it("says that an episode was ended where the returns lack it", async () => {
  expect(await rules({})).toEqual([]);
  expect(await rules(LOST)).toEqual(["missing-year", "repair-2"]);
});

const [head = "", row = ""] = (FILES[`${HACKNEY}/2023/e.csv`] ?? "").split("\r\n");

it.each<readonly [string, string, readonly string[]]>([
  ["whose header is none", `${head.replace("DECOM", "DECOMM")}\r\n${row}\r\n`, ["misspelt-column"]],
  ["that breaks off in a quote", `${head}\r\n"${row}\r\n`, ["unreadable"]],
  ["with a row of too few cells", `${head}\r\nkid-1,01/06/2021\r\n`, ["column-count"]],
  ["with a row at fault", `${head}\r\n${row.replace("C2", "C9")}\r\n`, ["144"]],
  ["that is XML broken off", "<EXPSSDA903><CHILD><HEADER>", ["unreadable"]],
])("says nothing of the kind beside a file %s", async (_, text, said) => {
  expect(await rules({ [`${HACKNEY}/2023/e.csv`]: text })).toEqual(said);
});

it("says nothing of the kind beside a broken file that may be anybody's", async () => {
  expect(await rules({ ...LOST, "e.csv": FILES[`${HACKNEY}/2023/e.csv`]?.replace("DECOM", "DECOMM") })).not.toContain("repair-2");
});

it("does so all the same where what is broken is another borough's, or another return", async () => {
  const broken = { [`${NEWHAM}/2023/e.csv`]: "1,2\r\n" };
  expect(await rules({ ...LOST, ...broken })).toEqual(["missing-year", "repair-2", "unknown-table"]);
  const costs = { [`${HACKNEY}/2023-24/Q1.csv`]: tableCsv("PLACEMENT_COSTS").replace("Gender", "Gendre") };
  expect(await rules({ ...LOST, ...costs })).toEqual(["missing-year", "repair-2", "misspelt-column"]);
});

it("does not miss children in a Header that could not be read", async () => {
  expect(await rules({ [`${HACKNEY}/2023/h.csv`]: header({}).replace("SEX", "SEXX") })).not.toContain("no-header");
});

it("does not miss episodes of a borough whose only file of them could not be read", async () => {
  const [broken, ok] = [`${NEWHAM}/2024/e.csv`, `${NEWHAM}/2024/h.csv`];
  expect(await rules({ [broken]: episodes({}).replace("DECOM", "DECOMM"), [ok]: header({}) })).not.toContain("no-episodes");
});
