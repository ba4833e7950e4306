import { expect, it } from "vitest";
import { openDoor, rulesOf, tableCsv } from "../door.ts";
import { returnXml } from "../return-xml.ts";
import { episodes, HACKNEY, header, uasc } from "../returns-folder.ts";

const write = async (at: Awaited<ReturnType<typeof openDoor>>, year: number, files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) await at.write(`r/${HACKNEY}/${year}/${name}`, text);
};

it.each([
  ["tables with a header line alone", { "episodes.csv": tableCsv("EPISODES"), "header.csv": tableCsv("HEADER") }],
  ["XML without a child", { "return.xml": returnXml() }],
])("an empty export, %s, is refused and takes nobody's place", async (_, empty) => {
  await using at = await openDoor();
  await write(at, 2024, { "episodes.csv": episodes({}), "header.csv": header({}), "return.xml": "" });
  await at.write(`full/${HACKNEY}/2024/episodes.csv`, episodes({}));
  await at.write(`full/${HACKNEY}/2024/header.csv`, header({}));
  await at.run("full");
  await at.write(`empty/${HACKNEY}/2024/${Object.keys(empty)[0]!}`, Object.values(empty)[0]!);
  const outcome = await at.run("empty");
  expect(outcome.kind).toBe("refused");
  expect(rulesOf(outcome)).toContain("empty-return");
  expect(await at.models.episodes.countDocuments()).toBe(1);
});

it("a UASC file that some years have and others lack is missed", async () => {
  await using at = await openDoor();
  await write(at, 2023, { "e.csv": episodes({ DECOM: "01/06/2022" }), "h.csv": header({}) });
  await write(at, 2024, { "e.csv": episodes({ DECOM: "01/06/2022" }), "h.csv": header({}), "u.csv": uasc({}) });
  expect(rulesOf(await at.run())).toContain("no-uasc");
  await write(at, 2023, { "u.csv": tableCsv("UASC") });
  expect(rulesOf(await at.run())).not.toContain("no-uasc");
});

it("unaccompanied children whose file is no longer handed in are missed", async () => {
  await using at = await openDoor();
  const own = { "e.csv": episodes({}), "h.csv": header({}) };
  for (const [name, text] of Object.entries({ ...own, "u.csv": uasc({}) })) await at.write(`with/${HACKNEY}/2024/${name}`, text);
  for (const [name, text] of Object.entries(own)) await at.write(`without/${HACKNEY}/2024/${name}`, text);
  expect(rulesOf(await at.run("with"))).not.toContain("no-uasc");
  expect(rulesOf(await at.run("without"))).toContain("no-uasc");
});

it("a return of a year that hasn't begun is refused", async () => {
  await using at = await openDoor();
  await write(at, 2099, { "e.csv": episodes({}), "h.csv": header({}) });
  const outcome = await at.run();
  expect([outcome.kind, new Set(rulesOf(outcome))]).toEqual(["refused", new Set(["future-year"])]);
});

it("a file in a folder that is of no kind that is read is told of, and one that is named is read", async () => {
  await using at = await openDoor();
  await write(at, 2024, { "e.csv": episodes({}), "h.csv": header({}), "u.txt": uasc({}) });
  expect(rulesOf(await at.run())).toEqual(["not-read"]);
  await at.run("r", `r/${HACKNEY}/2024/u.txt`);
  expect(await at.models.episodes.countDocuments({ uasc: true })).toBe(1);
});

it.each([
  ["utf-16le", "\uFEFF"],
  ["utf-16le", ""],
  ["utf-16be", "\uFEFF"],
])("a file in %s, as spreadsheets save Unicode text, is read, with a mark %j at its beginning", async (encoding, mark) => {
  await using at = await openDoor();
  const wide = Buffer.from(mark + episodes({}), "utf16le");
  await at.write(`r/${HACKNEY}/2024/e.csv`, encoding === "utf-16be" ? wide.swap16() : wide);
  await at.write(`r/${HACKNEY}/2024/h.csv`, header({}));
  const outcome = await at.run();
  expect(rulesOf(outcome)).toEqual(["encoding"]);
  expect(outcome.faults[0]!.message).toBe("The file is not UTF-8; it was read as UTF-16.");
  expect(await at.models.episodes.countDocuments()).toBe(1);
});
