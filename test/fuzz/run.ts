/** `npm run fuzz [seed]`: five minutes of spoilt files. A case that fails is made smaller and its files are kept, with the seed. */
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { asyncProperty, check } from "fast-check";
import { cases, filesOf, type Case } from "./cases.ts";
import { openThread } from "./open-thread.ts";

const RUN_MS = 5 * 60_000;

const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);

const save = async (failing: Case): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "placements-fuzz-"));
  for (const { path, bytes } of filesOf(failing)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), Buffer.from(bytes, "latin1"));
  }
  await writeFile(join(folder, "mutations.json"), JSON.stringify(failing.mutations, null, 2));
  return folder;
};

await using thread = openThread();
console.log(`Seed ${seed}.`);
let [tried, complaints]: [number, readonly string[]] = [0, []];
const property = asyncProperty(cases, async (each) => {
  const found = await thread.ask(filesOf(each));
  tried += 1;
  if (found.length > 0) complaints = found;
  return found.length === 0;
});
const outcome = await check(property, {
  seed,
  numRuns: Number.MAX_SAFE_INTEGER,
  interruptAfterTimeLimit: RUN_MS,
  markInterruptAsFailure: false,
});
if (outcome.counterexample === null) console.log(`${tried.toLocaleString("en-GB")} cases, none failed.`);
else {
  console.error(
    `Case ${outcome.numRuns} failed: ${complaints.join("; ")}\nIts files are in ${await save(outcome.counterexample[0])}.`,
  );
  process.exitCode = 1;
}
