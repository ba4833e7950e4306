import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Report } from "../../subgraphs/returns/report/report.ts";
import { json, openWork } from "./command.ts";
import { writeReturn } from "./returns.ts";

it("finds nothing in a sound return, and tells the sub-region from the borough's code", async () => {
  await using work = await openWork();
  await writeReturn(join(work.path, "r"), [{}]);
  const said = await work.run("validate", "r");
  expect([said.code, said.complaints]).toEqual([0, "Checking files of North East London: done\n"]);
  expect(said.out).toContain("An import would take these files.");
});

it("prints faults and a summary as JSON and nothing else on stdout", async () => {
  await using work = await openWork();
  await writeReturn(join(work.path, "r"), [{ PLACE: "Q7" }]);
  const said = await work.run("validate", "r", "--json");
  const { faults, summary } = json<Report>(said);
  expect(said.code).toBe(1);
  expect(faults.filter(({ column }) => column === "PLACE")).toMatchObject([{ severity: "error", row: 2 }]);
  expect(summary).toMatchObject({ valid: false, counts: { read: 2, refused: 1 } });
  expect(said.out).not.toContain("Q7");
});

it("shows values on the screen when asked, and writes them to a report only when asked for that as well", async () => {
  await using work = await openWork();
  await writeReturn(join(work.path, "r"), [{ PLACE: "Q7" }]);
  const reports = ["--report", "a.html", "--report", "a.csv"];
  const said = await work.run("validate", "r", "--show-values", ...reports);
  expect(said.out).toContain('"Q7"');
  const read = () => Promise.all(["a.html", "a.csv"].map((name) => readFile(join(work.path, name), "utf8")));
  expect((await read()).filter((text) => text.includes("Q7"))).toEqual([]);
  await work.run("validate", "r", "--show-values", "--values-in-reports", ...reports);
  expect((await read()).filter((text) => text.includes("Q7"))).toHaveLength(2);
});

it("lets warnings pass, unless they count", async () => {
  await using work = await openWork();
  await writeReturn(join(work.path, "r"), [{}]);
  await work.run("generate", "g", "--borough", "E09000012");
  const files = ["r", "g/postcodes.csv"];
  expect((await work.run("validate", ...files)).code).toBe(0);
  expect((await work.run("validate", ...files, "--strict")).code).toBe(1);
});

it("is quiet under CI", async () => {
  await using work = await openWork();
  await writeReturn(join(work.path, "r"), [{}]);
  expect((await work.runWith({ CI: "true" }, "validate", "r")).complaints).toBe("");
});
