import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { templates } from "../../subgraphs/returns/kinds/templates.ts";
import { openWork } from "./command.ts";

it("prints a blank file of a table, and what its columns mean", async () => {
  await using work = await openWork();
  expect((await work.run("template", "UASC")).out).toBe("CHILD,SEX,DOB,DUC\n");
  expect((await work.run("template", "uasc", "--explain")).out).toMatch(/^column,needed,type,meaning,example codes\nCHILD,yes,/);
});

it("writes every table into a folder, and each blank file is known for what it is", async () => {
  await using work = await openWork();
  await work.run("template", "--folder", "E09000012/2024");
  const folder = join(work.path, "E09000012", "2024");
  expect(await readdir(folder)).toHaveLength(2 * templates().length);
  expect(await readFile(join(folder, "uasc.csv"), "utf8")).toBe("CHILD,SEX,DOB,DUC\r\n");
  const blanks = templates().map(({ name }) => join(folder, `${name}.csv`));
  expect((await work.run("validate", ...blanks)).out).not.toContain("unknown-table");
});

it("names the nearest table of one that there is not", async () => {
  await using work = await openWork();
  const said = await work.run("template", "refferal");
  expect([said.code, said.complaints]).toEqual([2, "There is no table refferal; perhaps referrals is meant.\n"]);
});
