import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { SubRegion } from "../../../schema/reference/sub-regions.ts";
import type { ImportRun } from "../../models/import-run.ts";
import type { Models } from "../../models/models.ts";
import { assembledUnder, stagedUnder, type StagedRows } from "../../models/staged-rows.ts";
import { removeRun } from "../../vintages/remove-run.ts";
import type { AssembledRow } from "../rows/kind.ts";
import type { StagedRow } from "../rows/staged-row.ts";
import { openHandedIn } from "./handed-in.ts";
import { openHeldRows, type Staging } from "./staging.ts";

/** Returns and a register that an import writes. */
type WritePlan = Pick<ImportRun, "returns" | "register" | "replaces">;

export type StoreStaging = Staging &
  AsyncDisposable & {
    /** What was kept of a return, in the order it came. To be asked once. */
    readonly assembledOf: (owner: string) => AsyncIterable<readonly AssembledRow[]>;
    /** Writes what was kept of the rows handed in; gives the name of the set, which stays where a return names it. */
    readonly writeHandedIn: (owner: string) => Promise<string>;
    /** To be said before the first row of a return or a register is written, so that a killed import can be cleared away. */
    readonly willWrite: (what: WritePlan) => Promise<void>;
  };

/** Rows held before they go to the store, a kilobyte each at most: more than five years of a sub-region half as large again. */
const MOST_ROWS = 160_000;

/** Rows held from then on: all go to the store, and memory that was once taken is not given back. */
const MOST_ROWS_MORE = 10_000;

/** Rows of a bundle: 30 KB or so, of which a store reads some hundreds at a time. */
const BUNDLE_ROWS = 100;

/** Bundles written at once: 1.5 MB. */
const BUNDLES_PER_WRITE = 50;

/** Assembled rows that wait in memory before they follow the staged ones to the store. */
const MOST_ASSEMBLED = 5_000;

/** Digits of a bundle's turn, which is sorted as a text. */
const TURN_DIGITS = 9;

/** Hexadecimal digits of the pseudonym that name a bucket: 256 of them, so that one of a huge borough still fits in memory. */
const BUCKET_DIGITS = 2;

const bucketOf = ({ child }: StagedRow): string => child.slice(0, BUCKET_DIGITS);

/** Rows of one bucket as JSON. */
type Bundle = Pick<StagedRows, "bucket" | "rows">;

const bundleOf = (rows: readonly StagedRow[]): Bundle => ({ bucket: bucketOf(rows[0]!), rows: JSON.stringify(rows) });

/** Children in order -> bundles in order of bucket, one at a time: a a b -> [a a] [b] */
function* bundlesOf(children: Iterable<readonly StagedRow[]>): Generator<Bundle> {
  let open: StagedRow[] = [];
  for (const row of flat(children)) {
    if (open.length === BUNDLE_ROWS || (open[0] !== undefined && bucketOf(open[0]) !== bucketOf(row))) {
      yield bundleOf(open);
      open = [];
    }
    open.push(row);
  }
  if (open.length > 0) yield bundleOf(open);
}

function* flat(children: Iterable<readonly StagedRow[]>): Generator<StagedRow> {
  for (const rows of children) yield* rows;
}

/** The rows of one bucket -> one group a child, in order: b a b -> [a] [b b] */
const groupByChild = (rows: readonly StagedRow[]): readonly (readonly StagedRow[])[] =>
  [...Map.groupBy(rows, ({ child }) => child)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);

/** Bundles in order of bucket -> a child's rows at a time, one bucket of them unpacked. */
async function* childrenIn(bundles: AsyncIterable<Bundle>): AsyncGenerator<readonly StagedRow[]> {
  let [bucket, rows]: [string, StagedRow[]] = ["", []];
  for await (const bundle of bundles) {
    if (bundle.bucket !== bucket) {
      yield* groupByChild(rows);
      [bucket, rows] = [bundle.bucket, []];
    }
    for (const row of JSON.parse(bundle.rows) as StagedRow[]) rows.push(row);
  }
  yield* groupByChild(rows);
}

/** The rows of an import in the store. */
const openSpill = (models: Models, run: string) => {
  const write = async (staging: string, bundles: Iterable<Bundle>): Promise<void> => {
    let some: StagedRows[] = [];
    const send = async (): Promise<void> => {
      if (some.length > 0) await models.staged.insertMany(some, { lean: true });
      some = [];
    };
    for (const bundle of bundles) if (some.push({ staging, ...bundle }) === BUNDLES_PER_WRITE) await send();
    await send();
  };
  const bundlesUnder = (staging: string): AsyncIterable<Bundle> =>
    models.staged.find({ staging }).sort({ staging: 1, bucket: 1 }).lean<StagedRows>().cursor();
  let turn = 0;
  function* inTurn(rows: readonly AssembledRow[]): Generator<Bundle> {
    for (let at = 0; at < rows.length; at += BUNDLE_ROWS) {
      turn += 1;
      yield { bucket: String(turn).padStart(TURN_DIGITS, "0"), rows: JSON.stringify(rows.slice(at, at + BUNDLE_ROWS)) };
    }
  }
  return {
    addStaged: (owner: string, children: Iterable<readonly StagedRow[]>) => write(stagedUnder(run, owner), bundlesOf(children)),
    childrenOf: (owner: string) => childrenIn(bundlesUnder(stagedUnder(run, owner))),
    addAssembled: (owner: string, rows: readonly AssembledRow[]) => write(assembledUnder(run, owner), inTurn(rows)),
    async *assembledOf(owner: string): AsyncGenerator<readonly AssembledRow[]> {
      for await (const { rows } of bundlesUnder(assembledUnder(run, owner))) yield JSON.parse(rows) as AssembledRow[];
    },
  };
};

/** Assembled rows in memory, by return. */
const openAssembled = () => {
  const byOwner = new Map<string, AssembledRow[]>();
  return {
    add: (owner: string, rows: readonly AssembledRow[]): number => {
      const kept = byOwner.get(owner) ?? [];
      byOwner.set(owner, kept);
      for (const row of rows) kept.push(row);
      return kept.length;
    },
    take: (owner: string): readonly AssembledRow[] => {
      const kept = byOwner.get(owner) ?? [];
      byOwner.delete(owner);
      return kept;
    },
  };
};

/**
 * A staging in memory while it is small, which is the rule, and in the sub-region's own store from there on, so that memory does
 * not grow with the files. Leaving its scope, however that comes about, removes the staged rows and whatever else the import
 * began and no vintage refers to.
 */
export const openStoreStaging = async (
  models: Models,
  subRegion: SubRegion,
  mostRows: number = MOST_ROWS,
): Promise<StoreStaging> => {
  const id = randomUUID();
  let run: ImportRun = { _id: id, host: hostname(), pid: process.pid, touchedAt: new Date(), returns: [], register: null };
  const touch = async (change: Partial<WritePlan>): Promise<void> => {
    run = { ...run, ...change, touchedAt: new Date() };
    await models.imports.updateOne({ _id: id }, { $set: { ...change, touchedAt: run.touchedAt } });
  };
  const [held, assembled, spill] = [openHeldRows(), openAssembled(), openSpill(models, id)];
  const handedIn = openHandedIn(models, id);
  let isSpilt = false;
  const spillHeld = async (): Promise<void> => {
    isSpilt = true;
    for (const owner of held.owners()) await spill.addStaged(owner, held.takeChildren(owner));
    await touch({});
  };
  await models.imports.create(run);
  return {
    add: async (rows) => {
      held.add(rows);
      if (held.rows() >= (isSpilt ? Math.min(mostRows, MOST_ROWS_MORE) : mostRows)) await spillHeld();
    },
    async *childrenOf(owner) {
      if (isSpilt && held.rows() > 0) await spillHeld();
      yield* isSpilt ? spill.childrenOf(owner) : held.takeChildren(owner);
    },
    keepAssembled: async (owner, rows) => {
      const kept = assembled.add(owner, rows);
      if (isSpilt && kept >= Math.min(mostRows, MOST_ASSEMBLED)) await spill.addAssembled(owner, assembled.take(owner));
    },
    async *assembledOf(owner) {
      if (isSpilt) yield* spill.assembledOf(owner);
      yield assembled.take(owner);
    },
    keepHandedIn: handedIn.keep,
    writeHandedIn: handedIn.write,
    willWrite: touch,
    [Symbol.asyncDispose]: () => removeRun(models, run, subRegion),
  };
};
