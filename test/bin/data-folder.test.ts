import { chmod, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openWork } from "./command.ts";
import { writeReturn } from "./returns.ts";

/** Commands that write to the data folder, as they are given one. */
const COMMANDS = [
  ["start", "--once"],
  ["serve", "nel"],
  ["import", "r"],
  ["token", "E09000007"],
] as const;

it.skipIf(process.platform !== "linux").each(COMMANDS)(
  "says of %s at once that a data folder can't be made",
  async (...command) => {
    await using work = await openWork();
    await writeReturn(join(work.path, "r"), [{}]);
    const said = await work.run(...command.filter((word) => word !== undefined), "--data", "/proc/nope");
    expect(said).toMatchObject({
      code: 3,
      out: "",
      complaints: "/proc/nope can't be used: no such file or directory. Name another place, or mend its permissions.\n",
    });
  },
  30_000,
);

it("says that a data folder is a file, or lies below one", async () => {
  await using work = await openWork();
  await writeReturn(join(work.path, "r"), [{}]);
  await writeFile(join(work.path, "notes.txt"), "");
  for (const data of ["notes.txt", "notes.txt/below"]) {
    const said = await work.run("import", "r", "--data", data);
    expect([said.code, said.complaints]).toEqual([
      3,
      `${data} can't be used: not a directory. Name another place, or mend its permissions.\n`,
    ]);
  }
}, 30_000);

// Whoever runs the tests as root may write everywhere.
it.skipIf(process.getuid?.() === 0)(
  "says that a data folder can't be written to",
  async () => {
    await using work = await openWork();
    await writeReturn(join(work.path, "r"), [{}]);
    await mkdir(join(work.path, "kept"));
    await chmod(join(work.path, "kept"), 0o500);
    for (const data of ["kept", "kept/below"]) {
      const said = await work.run("import", "r", "--data", data);
      expect(said.code).toBe(3);
      expect(said.complaints).toMatch(/^kept.* can't be used: .*\. Name another place, or mend its permissions\.\n$/);
    }
    await chmod(join(work.path, "kept"), 0o700);
  },
  30_000,
);

it("makes a data folder with those above it, and leaves no trial behind", async () => {
  await using work = await openWork();
  const said = await work.run("token", "E09000007", "--data", "a/b");
  expect(said.code).toBe(0);
  expect(await readdir(join(work.path, "a/b"))).toEqual(["keys"]);
}, 30_000);
