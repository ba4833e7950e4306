/**
 * `npm run attack`: every attacker on what is published and on other policies, as tables. `-- small` attacks a small world, `-- FOLDER` the
 * stores of a data folder, `-- --variants` the ways of publishing that were weighed as well. `-- --keep FILE` goes on where a run over
 * the same sources was ended.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { control, publicBounds } from "./bounds.ts";
import { importMadeUp } from "./operator.ts";
import { runOwnTests } from "./own-tests.ts";
import { DEPARTMENT, NAMED_BANDED, NAMED_OPEN, T96_BANDED, T96_CROSSED, T96_OPEN } from "./policies.ts";
import { type Column, columnOf, table } from "./report.ts";
import type { Schedule } from "./sampler.ts";
import { sourceOf } from "./source.ts";
import type { Done, Target, Work } from "./work.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    secrets: { type: "string", default: "5" },
    variants: { type: "boolean", default: false },
    keep: { type: "string" },
  },
});

/** Two chains from different beginnings: one by itself is sure of whatever it is stuck in. */
const SCHEDULE: Schedule = { seed: 2025, chains: 2, settle: 150, keep: 250, sharpness: 1 };

/** Exact numbers are looked for with some give: chains that may never be wrong never move. */
const AGAINST_EXACT: Schedule = { ...SCHEDULE, sharpness: 0.5 };

/** Of series every so manieth is read; of boroughs the staff of every so manieth are asked, and all others are set on it. */
const SERIES = 20;
const VICTIMS = 3;

/** Dimensions that placements had first, by which ways of publishing are compared: sampling all of them takes five times as long. */
const FIRST = 10;

type Asked = { readonly name: string; readonly of: Omit<Target, "secrets"> };

/** Sums and bounds for as many sets of secrets; samplers, which look at thousands of cells at once, for the first. */
const ofAll = ({ of }: Asked, sets: number, schedule = SCHEDULE): readonly Work[] => [
  ...Array.from({ length: sets }, (_, secrets): Work => ({ kind: "reckon", target: { ...of, secrets }, every: VICTIMS })),
  { kind: "coalition", target: { ...of, secrets: 0 }, schedule, every: VICTIMS },
  { kind: "sample", target: { ...of, secrets: 0 }, schedule },
];

const ofMonths = ({ of }: Asked): readonly Work[] => [{ kind: "months", target: { ...of, secrets: 0 }, every: SERIES }];

const ofOthers = ({ of }: Asked, sets: number): readonly Work[] =>
  Array.from({ length: sets }, (_, secrets): readonly Work[] => [
    { kind: "money", target: { ...of, secrets } },
    { kind: "beside", target: { ...of, secrets } },
  ]).flat();

/** The public policy, or another by name. */
const asked = (name: string, what: Partial<Target>): Asked => ({
  name,
  of: { policy: T96_BANDED.name, wide: 2, sets: "NONE", ...what },
});

/** What is published: every dimension, and Inner and Outer London. */
const PUBLISHED = asked("as published", { sets: "CUT" });
const WITHOUT_SETS = asked("without sets", {});
/** The same by the first ten dimensions, and other policies beside it. */
const TEN = asked("ten dimensions, sets", { sets: "CUT", dimensions: FIRST });
const TEN_SOUTH = asked("ten, South as one draw", { sets: "ALL", dimensions: FIRST });
const TEN_WITHOUT = asked("ten, without sets", { dimensions: FIRST });
const PARTNERS = asked("ten, no band", { dimensions: FIRST, policy: T96_OPEN.name });
const CONTROL = asked("ten, the Department's 1-5", { dimensions: FIRST, policy: DEPARTMENT.name });

const OTHER_TABLES: readonly Asked[] = [
  asked("came into care", { sets: "CUT", table: "came", dimensions: FIRST }),
  asked("left care", { sets: "CUT", table: "left" }),
  asked("referred", { sets: "CUT", table: "referred" }),
];

const VARIANTS: readonly Asked[] = [
  asked("rest crossed", { sets: "CUT", policy: T96_CROSSED.name }),
  asked("by names, band", { dimensions: FIRST, policy: NAMED_BANDED.name }),
  asked("by names, no band", { dimensions: FIRST, policy: NAMED_OPEN.name }),
  asked("band, 3 dimensions", { dimensions: FIRST, wide: 3 }),
];

/** Sets of secrets that are enough to see whether a variant is better. */
const OF_VARIANTS = 2;

const sets = Number(values.secrets);
const variants = values.variants ? VARIANTS : [];
const reckonedOnly = (works: readonly Work[]): readonly Work[] => works.filter(({ kind }) => kind === "reckon");

const planned = new Map<Asked, readonly Work[]>([
  [PUBLISHED, [...ofAll(PUBLISHED, sets), ...ofMonths(PUBLISHED), ...ofOthers(PUBLISHED, sets)]],
  [WITHOUT_SETS, reckonedOnly(ofAll(WITHOUT_SETS, sets))],
  [TEN, ofAll(TEN, sets)],
  [TEN_SOUTH, reckonedOnly(ofAll(TEN_SOUTH, sets))],
  [TEN_WITHOUT, [...ofAll(TEN_WITHOUT, sets), ...ofMonths(TEN_WITHOUT)]],
  [PARTNERS, [...ofAll(PARTNERS, 1).filter(({ kind }) => kind !== "coalition"), ...ofOthers(PARTNERS, 1), ...ofMonths(PARTNERS)]],
  [CONTROL, [...ofAll(CONTROL, 1, AGAINST_EXACT).filter(({ kind }) => kind !== "coalition"), ...ofMonths(CONTROL)]],
  ...variants.map((each) => [each, [...ofAll(each, Math.min(sets, OF_VARIANTS)), ...ofMonths(each)]] as const),
]);
const tables = new Map(OTHER_TABLES.map((each) => [each, ofAll(each, Math.min(sets, OF_VARIANTS))]));

/** What was done before, if it was kept. */
const keptIn = (file: string | undefined): readonly Done[] =>
  file === undefined || !existsSync(file)
    ? []
    : readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Done);

const areSame = (one: Work, other: Work): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The longest pieces first, so that no thread waits for them at the end; of the others samplers last, and those of other tables. */
const latenessOf = ({ kind, target: { dimensions, table } }: Work): number => {
  if (kind !== "sample" && kind !== "coalition") return 1;
  if (table !== undefined) return 3;
  return dimensions === undefined ? 0 : 2;
};

/** Has all work done by as many threads as there are processors; each piece is kept as soon as it is done. */
const doAll = async (
  source: Awaited<ReturnType<typeof sourceOf>>,
  all: readonly Work[],
  keep: string | undefined,
): Promise<readonly Done[]> => {
  const done = [...keptIn(keep)];
  const waiting = all
    .filter((work) => !done.some((each) => areSame(each.work, work)))
    .toSorted((a, b) => latenessOf(a) - latenessOf(b));
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: source });
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        worker.postMessage(next); // oxlint-disable-line unicorn/require-post-message-target-origin -- threads have none
        const outcome = await outcomeOf(worker);
        done.push(outcome);
        if (keep !== undefined) appendFileSync(keep, `${JSON.stringify(outcome)}\n`);
        process.stderr.write(`${all.length - waiting.length} of ${all.length} begun\r`);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  return done;
};

const outcomeOf = (worker: Worker): Promise<Done> => {
  const { promise, resolve, reject } = Promise.withResolvers<Done>();
  worker.once("message", resolve);
  worker.once("error", reject);
  return promise.finally(() => worker.off("error", reject));
};

const source = await sourceOf(positionals[0] ?? "demo");
const done = await doAll(source, [...planned.values(), ...(source.kind === "small" ? [] : tables.values())].flat(), values.keep);
const columnsOf = (all: ReadonlyMap<Asked, readonly Work[]>): ReadonlyMap<string, Column> =>
  new Map(
    [...all].map(([{ name }, works]) => [name, columnOf(done.filter(({ work }) => works.some((each) => areSame(each, work))))]),
  );
const columns = columnsOf(planned);
console.log(table(columns));
if (source.kind !== "small") console.log(`\nThe same of children of a year:\n${table(columnsOf(tables))}`);
const imported = importMadeUp(200, 8, SCHEDULE.seed);
console.log(
  `\nAn operator who imports made-up children is certain of others' 1 to 7 in a wider cell after so many imports: ${imported
    .map(({ imports, certain, cells }) => `${imports}: ${Math.round((100 * certain) / cells)} %`)
    .join(", ")}.`,
);
const bounds = [...publicBounds(columns.get(PUBLISHED.name)!), control(columns.get(CONTROL.name)!)];
console.log(`\nBounds, as means of ${sets} sets of secrets, of samplers of one:`);
for (const { name, found, standing } of bounds) console.log(`${standing.padEnd(15)} ${name} (${found.toFixed(2)})`);
const isHeld = bounds.every(({ standing }) => standing !== "FAILS");
console.log("\nAttacks with tests of their own:");
process.exitCode = (await runOwnTests()) && isHeld ? 0 : 1;
