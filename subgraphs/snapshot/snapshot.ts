/**
 * One vintage of a sub-region as typed columns, built in memory when the vintage becomes current. Immutable; running questions finish
 * on the snapshot they began with.
 */
import type { ColumnName, Value } from "../../schema/figures/dimensions.ts";
import type { ReturnCoverage } from "../../schema/figures/coverage.ts";
import { dayOf } from "../../schema/reference/dates.ts";
import type { EpisodeRecord } from "../models/episode.ts";
import { spellsOf, type Spell } from "./timeline.ts";

/** A column as codes into the list of its values. */
export type Column = { readonly codes: Uint16Array; readonly values: readonly Value[] };

export type Snapshot = {
  readonly vintage: string;
  readonly returns: readonly ReturnCoverage[];
  /** One row a spell. */
  readonly rows: number;
  /** First day of the spell and the day it ended, as days since 1970; `OPEN` while it goes on. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly placementStart: Int32Array;
  readonly columns: Readonly<Record<ColumnName, Column>>;
};

export const OPEN = 2 ** 31 - 1;

/** Later than any day that is asked about: the end of a status that has not ended. */
const STILL = "9999-12-31";

const COLUMNS: Readonly<Record<ColumnName, (spell: Spell) => Value>> = {
  borough: (spell) => spell.borough,
  hostAuthority: (spell) => spell.hostAuthority,
  place: (spell) => spell.place,
  placeProvider: (spell) => spell.placeProvider,
  ls: (spell) => spell.ls,
  cin: (spell) => spell.cin,
  birthMonth: (spell) => spell.birthMonth,
  sex: (spell) => spell.sex,
  ethnic: (spell) => spell.ethnic,
  uascUntil: (spell) => (spell.uasc ? (spell.uascCeased ?? STILL) : null),
  locality: (spell) => spell.locality,
  distanceTenths: (spell) => spell.distanceTenths,
};

/** A typed array that grows as it is filled. */
const growing = <T extends Int32Array | Uint16Array>(make: (length: number) => T) => {
  let [items, length] = [make(1024), 0];
  return {
    push: (value: number): void => {
      if (length === items.length) {
        const larger = make(length * 2);
        larger.set(items);
        items = larger;
      }
      items[length++] = value;
    },
    finish: (): T => items.slice(0, length) as T,
  };
};

const dictionary = () => {
  const [codes, values, codeByValue] = [growing((length) => new Uint16Array(length)), [] as Value[], new Map<Value, number>()];
  return {
    push: (value: Value): void => {
      let code = codeByValue.get(value);
      if (code === undefined) {
        code = values.length;
        if (code > 65_535) throw new RangeError("A column of a snapshot has more than 65,536 different values.");
        values.push(value);
        codeByValue.set(value, code);
      }
      codes.push(code);
    },
    finish: (): Column => ({ codes: codes.finish(), values }),
  };
};

/** Builds a snapshot from episodes ordered by return, child and start, one at a time. */
export const buildSnapshot = async (
  { vintage, returns }: Pick<Snapshot, "vintage" | "returns">,
  episodes: AsyncIterable<EpisodeRecord> | Iterable<EpisodeRecord>,
): Promise<Snapshot> => {
  const [start, end, placementStart] = [0, 0, 0].map(() => growing((length) => new Int32Array(length))) as [Days, Days, Days];
  const columns = Object.entries(COLUMNS).map(([name, read]) => ({ name, read, into: dictionary() }));
  let rows = 0;
  const add = (child: readonly EpisodeRecord[]): void => {
    for (const spell of spellsOf(child)) {
      start.push(dayOf(spell.start));
      end.push(spell.end === null ? OPEN : dayOf(spell.end));
      placementStart.push(dayOf(spell.placementStart));
      for (const { read, into } of columns) into.push(read(spell));
      rows++;
    }
  };
  let child: EpisodeRecord[] = [];
  for await (const episode of episodes) {
    const last = child.at(-1);
    if (last !== undefined && (last.child !== episode.child || last.return !== episode.return)) {
      add(child);
      child = [];
    }
    child.push(episode);
  }
  add(child);
  const finished = Object.fromEntries(columns.map(({ name, into }) => [name, into.finish()])) as Record<ColumnName, Column>;
  return {
    vintage,
    returns,
    rows,
    start: start.finish(),
    end: end.finish(),
    placementStart: placementStart.finish(),
    columns: finished,
  };
};

type Days = ReturnType<typeof growing<Int32Array>>;
