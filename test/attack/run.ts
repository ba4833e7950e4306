/**
 * `npm run attack`: every attacker on every policy, as one table. `-- small` attacks a small world, `-- FOLDER` the stores of a data
 * folder, `-- --variants` the ways of publishing that were weighed as well: draws by the names of dimensions, three dimensions.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { control, publicBounds } from "./bounds.ts";
import { importMadeUp } from "./operator.ts";
import { DEPARTMENT, NAMED_BANDED, NAMED_OPEN, T96_BANDED, T96_OPEN } from "./policies.ts";
import { columnOf, table } from "./report.ts";
import type { Schedule } from "./sampler.ts";
import { sourceOf } from "./source.ts";
import type { Done, Target, Work } from "./work.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    secrets: { type: "string", default: "5" },
    variants: { type: "boolean", default: false },
  },
});

/** Two chains from different beginnings: one by itself is sure of whatever it is stuck in. */
const SCHEDULE: Schedule = { seed: 2025, chains: 2, settle: 150, keep: 250, sharpness: 1 };

/** Exact numbers are looked for with some give: chains that may never be wrong never move. */
const AGAINST_EXACT: Schedule = { ...SCHEDULE, sharpness: 0.5 };

/** Of the others' series every so manieth is read: there are tens of thousands. */
const SERIES = 10;

type Asked = { readonly name: string; readonly policy: string; readonly wide: number };

const ofAll = ({ policy, wide }: Asked, sets: number): readonly Work[] =>
  Array.from({ length: sets }, (_, secrets): readonly Work[] => {
    const target: Target = { policy, wide, secrets };
    return [
      { kind: "sample", target, schedule: SCHEDULE },
      { kind: "coalition", target, schedule: SCHEDULE },
      { kind: "reckon", target },
    ];
  }).flat();

const ofLast = ({ policy, wide }: Asked): readonly Work[] => {
  const target: Target = { policy, wide, secrets: 0 };
  return [{ kind: "months", target, every: SERIES }];
};

const PUBLIC: Asked = { name: T96_BANDED.name, policy: T96_BANDED.name, wide: 2 };
const PARTNERS: Asked = { name: T96_OPEN.name, policy: T96_OPEN.name, wide: 2 };
const CONTROL: Asked = { name: DEPARTMENT.name, policy: DEPARTMENT.name, wide: 2 };

const VARIANTS: readonly Asked[] = [
  { name: "by names, band", policy: NAMED_BANDED.name, wide: 2 },
  { name: "by names, no band", policy: NAMED_OPEN.name, wide: 2 },
  { name: "band, 3 dimensions", policy: T96_BANDED.name, wide: 3 },
];

/** Sets of secrets that are enough to see whether a variant is better. */
const OF_VARIANTS = 2;

const sets = Number(values.secrets);
const variants = values.variants ? VARIANTS : [];

const planned = new Map<Asked, readonly Work[]>([
  [
    PUBLIC,
    [
      ...ofAll(PUBLIC, sets),
      ...ofLast(PUBLIC),
      ...Array.from({ length: sets }, (_, secrets): Work => ({ kind: "money", target: { ...PUBLIC, secrets } })),
    ],
  ],
  [PARTNERS, [...ofAll(PARTNERS, 1), ...ofLast(PARTNERS)]],
  [
    CONTROL,
    [
      { kind: "sample", target: { ...CONTROL, secrets: 0 }, schedule: AGAINST_EXACT },
      { kind: "reckon", target: { ...CONTROL, secrets: 0 } },
      ...ofLast(CONTROL),
    ],
  ],
  ...variants.map((asked) => [asked, [...ofAll(asked, Math.min(sets, OF_VARIANTS)), ...ofLast(asked)]] as const),
]);

/** Has all work done by as many threads as there are processors. */
const doAll = async (source: Awaited<ReturnType<typeof sourceOf>>, all: readonly Work[]): Promise<readonly Done[]> => {
  const [waiting, done] = [[...all], [] as Done[]];
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: source });
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        worker.postMessage(next); // oxlint-disable-line unicorn/require-post-message-target-origin -- threads have none
        done.push(await outcomeOf(worker));
        process.stderr.write(`${done.length} of ${all.length}\r`);
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
const done = await doAll(source, [...planned.values()].flat());
const columns = new Map(
  [...planned].map(([{ name }, works]) => [
    name,
    columnOf(done.filter(({ work }) => works.some((each) => JSON.stringify(each) === JSON.stringify(work)))),
  ]),
);
console.log(table(columns));
const imported = importMadeUp(200, 8, SCHEDULE.seed);
console.log(
  `\nAn operator who imports made-up children is certain of others' 1 to 7 in a wider cell after so many imports: ${imported
    .map(({ imports, certain, cells }) => `${imports}: ${Math.round((100 * certain) / cells)} %`)
    .join(", ")}.`,
);
const bounds = [...publicBounds(columns.get(PUBLIC.name)!), control(columns.get(CONTROL.name)!)];
console.log(`\nBounds, as means of ${sets} sets of secrets:`);
for (const { name, found, standing } of bounds) console.log(`${standing.padEnd(15)} ${name} (${found.toFixed(2)})`);
process.exitCode = bounds.some(({ standing }) => standing === "FAILS") ? 1 : 0;
