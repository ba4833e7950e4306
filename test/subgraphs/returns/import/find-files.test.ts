import { once } from "node:events";
import { mkdir, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findFiles, passedOver } from "../../../../subgraphs/returns/import/find-files.ts";
import { openFolder } from "../returns-folder.ts";

it("finds every file below a folder that the door reads, and those that it doesn't, in order of path", async () => {
  await using folder = await openFolder();
  for (const name of ["b.csv", "a/E.XML", "a/list.XLSX", "a/~$list.xlsx", "a/notes.txt", "c.csv.bak", ".hidden"])
    await folder.write(name, "");
  const found = await findFiles([folder.path]);
  const at = (names: readonly string[]) => names.map((name) => join(folder.path, name));
  expect(found).toEqual({ files: at(["a/E.XML", "a/list.XLSX", "b.csv"]), others: at(["a/notes.txt", "c.csv.bak"]) });
  expect(passedOver(found).map(({ rule, severity, file }) => [rule, severity, file])).toEqual(
    at(["a/notes.txt", "c.csv.bak"]).map((file) => ["not-read", "warning", file]),
  );
});

it.skipIf(process.platform === "win32")("passes over what has a name that is read and is no file", async () => {
  await using folder = await openFolder();
  await mkdir(join(folder.path, "folder.csv"));
  await symlink("nowhere", join(folder.path, "link.csv"));
  await symlink(".", join(folder.path, "loop"));
  await using socket = createServer().listen(join(folder.path, "socket.csv"));
  await once(socket, "listening");
  const { files, others } = await findFiles([folder.path]);
  expect(files).toEqual([]);
  expect(others).toEqual(["link.csv", "loop", "socket.csv"].map((name) => join(folder.path, name)));
});

it("takes a file that is named whatever it is called, and once", async () => {
  await using folder = await openFolder();
  const file = await folder.write("list.txt", "");
  expect(await findFiles([file, file])).toEqual({ files: [file], others: [] });
});

it("fails on a path that is not there", async () => {
  await expect(findFiles(["nowhere/at-all"])).rejects.toThrow("nowhere/at-all");
});
