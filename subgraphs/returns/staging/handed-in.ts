/** The rows that returns were made of, as they are kept: each row of a table and year, its file forgotten. */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { type HandedInRows, handedInUnder } from "../../models/handed-in.ts";
import type { Models } from "../../models/models.ts";
import { TABLES, type TableName } from "../kinds/kinds.ts";
import { type StagedRow, TAKEN_OVER } from "../rows/staged-row.ts";

/** Characters of JSON that are deflated together. */
const TEXT_LENGTH = 1 << 17;

/** Deflated characters of a return that wait in memory. */
const MOST_CHARACTERS = 500_000;

/** The quickest: the next would save a tenth of the size. */
const LEVEL = { level: 1 } as const;

type KeptRow = readonly [table: string, year: number, facts: unknown];
type KeptChild = readonly [child: string, rows: readonly KeptRow[]];

const isKept = ({ table, facts }: StagedRow): boolean => facts !== null && TABLES[table as TableName].use === "KEPT";

const keptOf = (rows: readonly StagedRow[]): KeptChild => [
  rows[0]!.child,
  rows.filter(isKept).map(({ table, year, facts }) => [table, year, facts]),
];

/** The rows of one set on their way into the store. */
const openSet = (models: Models, set: string) => {
  let [texts, length, waiting]: [string[], number, HandedInRows[]] = [[], 0, []];
  let characters = 0;
  const deflate = (): void => {
    if (texts.length === 0) return;
    const rows = deflateRawSync(`[${texts.join(",")}]`, LEVEL).toString("base64");
    waiting.push({ set, rows });
    characters += rows.length;
    [texts, length] = [[], 0];
  };
  const send = async (): Promise<void> => {
    if (waiting.length > 0) await models.handedIn.insertMany(waiting, { lean: true });
    [waiting, characters] = [[], 0];
  };
  return {
    add: async (rows: readonly StagedRow[]): Promise<void> => {
      const text = JSON.stringify(keptOf(rows));
      texts.push(text);
      length += text.length;
      if (length >= TEXT_LENGTH) deflate();
      if (characters >= MOST_CHARACTERS) await send();
    },
    finish: (): Promise<void> => {
      deflate();
      return send();
    },
  };
};

/** Takes the rows of an import's returns, by owner, some of which wait in memory until a return is written. */
export const openHandedIn = (models: Models, run: string) => {
  const sets = new Map<string, ReturnType<typeof openSet>>();
  return {
    keep: (owner: string, rows: readonly StagedRow[]): Promise<void> => {
      const set = sets.get(owner) ?? openSet(models, handedInUnder(run, owner));
      sets.set(owner, set);
      return set.add(rows);
    },
    /** Writes what waits; gives the set's name. */
    write: async (owner: string): Promise<string> => {
      await sets.get(owner)?.finish();
      sets.delete(owner);
      return handedInUnder(run, owner);
    },
  };
};

/** The rows of a set, those of some hundreds of children at a time, as if they were read anew; of no file. */
export async function* handedInRows(models: Models, set: string, borough: string): AsyncGenerator<readonly StagedRow[]> {
  for await (const { rows } of models.handedIn.find({ set }).lean<HandedInRows>().cursor()) {
    const children = JSON.parse(inflateRawSync(Buffer.from(rows, "base64")).toString()) as readonly KeptChild[];
    yield children.flatMap(([child, kept]) =>
      kept.map(([table, year, facts]) => ({ table, facts, borough, child, year, file: TAKEN_OVER, row: 0 })),
    );
  }
}
