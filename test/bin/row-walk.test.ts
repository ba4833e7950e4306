import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { ROOT } from "../support/pages.ts";
import { walkOf } from "../support/walks.ts";
import { openWork } from "./command.ts";

const HEADING = "One row, from file to store";
const MOST_STEPS = 35;

const CSV = `referral_id,child,kind,referred_on,needed_by,age,outcome,offered_on,placed_on,urn
ref-1,kid-1,SECURE_WELFARE,01/05/2024,,14,OPEN,,,
`;

/** Files of ours that a process has loaded, by what V8 wrote of it when it ended. */
const filesIn = async (folder: string): Promise<ReadonlySet<string>> => {
  const reports = await Promise.all(
    (await readdir(folder)).map(
      async (name) => JSON.parse(await readFile(join(folder, name), "utf8")) as { result: { url: string }[] },
    ),
  );
  const root = pathToFileURL(ROOT).href;
  return new Set(
    reports.flatMap(({ result }) => result.filter(({ url }) => url.startsWith(root)).map(({ url }) => url.slice(root.length))),
  );
};

it("takes a row of a CSV file through the files that docs/architecture.md names", async () => {
  await using work = await openWork();
  const file = join(work.path, "r/E09000012/referrals.csv");
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, CSV);
  const coverage = join(work.path, "coverage");
  const said = await work.runWith({ NODE_V8_COVERAGE: coverage }, "import", "r", "--sub-region", "nel");
  expect(said).toMatchObject({ code: 0 });
  const [steps] = await walkOf(HEADING);
  expect(steps!.length).toBeLessThanOrEqual(MOST_STEPS);
  const loaded = await filesIn(coverage);
  expect(steps!.filter((step) => !loaded.has(step))).toEqual([]);
});
