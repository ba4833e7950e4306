import { join } from "node:path";
import { expect, it } from "vitest";
import { findFiles } from "../../../subgraphs/returns/find-files.ts";
import { openFolder } from "./returns-folder.ts";

it("finds every file below a folder that the door reads, in order of path", async () => {
  await using folder = await openFolder();
  for (const name of ["b.csv", "a/E.XML", "a/list.XLSX", "a/~$list.xlsx", "a/notes.txt", "c.csv.bak"])
    await folder.write(name, "");
  const found = await findFiles([folder.path]);
  expect(found).toEqual(["a/E.XML", "a/list.XLSX", "b.csv"].map((name) => join(folder.path, name)));
});

it("takes a file that is named whatever it is called, and once", async () => {
  await using folder = await openFolder();
  const file = await folder.write("list.txt", "");
  expect(await findFiles([file, file])).toEqual([file]);
});

it("fails on a path that is not there", async () => {
  await expect(findFiles(["nowhere/at-all"])).rejects.toThrow("nowhere/at-all");
});
