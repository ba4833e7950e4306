/**
 * What is published of the demo's placements, worked out a second time: from the records and the secrets of the five, by code that
 * shares nothing with the kernel, the crossing or disclosure.
 *
 * Source: the service's own reference of its cell key method, section "Counts, exactly".
 */
import { type Cipheriv, createCipheriv, createHmac } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { LONDON_PLACE, type Place } from "../../schema/reference/places.ts";
import { SUB_REGIONS, type SubRegionCode, subRegionOfBorough } from "../../schema/reference/sub-regions.ts";
import { readCosts, readHomes, readRecords } from "./london-records.ts";
import { REFERENCE_DIMENSIONS, type ReferenceDimension } from "./reference/dimensions.ts";
import { pricedChildrenOn } from "./reference/priced-children.ts";
import { published } from "./second/t96.ts";

/** A child who is looked after on a date, with its secret key and what it is on each dimension. */
export type Member = {
  readonly child: string;
  readonly borough: string;
  readonly subRegion: SubRegionCode;
  readonly key: number;
  readonly distanceTenths: number | null;
  readonly codes: Readonly<Record<ReferenceDimension, string>>;
};

/** How many there are of something, and the number that is published of them. */
export type NumberPair = { readonly n: number; readonly p: number };

/** Kinds of places of which each child is in one: tables of them are counted in one go. */
export type TabledKind = Exclude<Place["kind"], "BoroughSet">;

export type Truth = {
  readonly membersOn: (date: string) => readonly Member[];
  /** Secret keys of children by pseudonym. */
  readonly keyOf: (subRegion: SubRegionCode, child: string) => number;
  /** Pseudonyms of all children who are in any record, by sub-region. */
  readonly children: ReadonlyMap<SubRegionCode, ReadonlySet<string>>;
  readonly told: (members: readonly Member[]) => NumberPair;
  /** The cells of a table of places of one kind, by the codes of the place and the cell: "NCL|K1|MALE". */
  readonly table: (
    members: readonly Member[],
    kind: TabledKind,
    by: readonly ReferenceDimension[],
  ) => ReadonlyMap<string, NumberPair>;
};

/** What is in one sub-region of a cell. */
type Part = { n: number; keys: number };

const cipherOf = (secret: Buffer, name: string): Cipheriv => {
  const key = createHmac("sha256", secret).update(name).digest();
  return createCipheriv("aes-128-ecb", key.subarray(0, 16), null).setAutoPadding(false);
};

const ditherOf = (cipher: Cipheriv, { n, keys }: Part): number => {
  const block = Buffer.alloc(16);
  block.writeUInt32BE(keys % 2 ** 32, 0);
  block.writeUInt32BE(n, 4);
  return n === 0 ? 0 : cipher.update(block).readUInt32BE(0) % 96;
};

const secretOf = async (data: string, code: SubRegionCode): Promise<Buffer> => {
  const text = await readFile(join(data, "keys", `${code.toLowerCase()}-noise.key`), "utf8");
  return Buffer.from(text.trim(), "hex");
};

/** All of it takes some seconds to read. */
export const readTruth = async (data: string): Promise<Truth> => {
  const [records, costs, homes] = await Promise.all([readRecords(data), readCosts(data), readHomes(data)]);
  const ciphers = new Map(
    await Promise.all(
      SUB_REGIONS.map(async ({ code }) => {
        const secret = await secretOf(data, code);
        return [code, { child: cipherOf(secret, "child"), dither: cipherOf(secret, "dither") }] as const;
      }),
    ),
  );
  const keyOf = (subRegion: SubRegionCode, child: string): number =>
    ciphers.get(subRegion)!.child.update(Buffer.from(child, "hex")).readUInt32BE(0);
  const nameOf = ({ borough, child }: { readonly borough: string; readonly child: string }): string => `${borough} ${child}`;
  const [episodesByChild, costsByChild] = [Map.groupBy(records, nameOf), Map.groupBy(costs, nameOf)];
  const homeByUrn = new Map(homes.map((home) => [home.urn, home]));

  const membersOn = (date: string): readonly Member[] =>
    [...episodesByChild].flatMap(([name, episodes]) => {
      const beside = {
        costs: costsByChild.get(name) ?? [],
        homes: episodes.flatMap(({ urn }) => homeByUrn.get(urn ?? "") ?? []),
      };
      return pricedChildrenOn(episodes, beside, date).map((counted): Member => {
        const { borough, child } = counted.row;
        const subRegion = subRegionOfBorough(borough)!.code;
        const codes = Object.fromEntries(
          Object.entries(REFERENCE_DIMENSIONS).map(([dimension, { codeOf }]) => [dimension, codeOf(counted, date)]),
        ) as Member["codes"];
        return { child, borough, subRegion, key: keyOf(subRegion, child), distanceTenths: counted.setting.distanceTenths, codes };
      });
    });

  const toldOf = (parts: Iterable<readonly [SubRegionCode, Part]>): NumberPair => {
    let [n, dithers] = [0, 0];
    for (const [code, part] of parts) {
      n += part.n;
      dithers += ditherOf(ciphers.get(code)!.dither, part);
    }
    return { n, p: published([{ n, d: dithers }]) };
  };

  const told = (members: readonly Member[]): NumberPair => {
    const parts = new Map<SubRegionCode, Part>();
    for (const member of members) add(parts, member.subRegion, member);
    return toldOf(parts);
  };

  const table: Truth["table"] = (members, kind, by) => {
    const cells = new Map<string, Map<SubRegionCode, Part>>();
    for (const member of members) {
      let name = PLACE_OF[kind](member);
      for (const dimension of by) name += `|${member.codes[dimension]}`;
      const parts = cells.get(name) ?? new Map<SubRegionCode, Part>();
      cells.set(name, parts);
      add(parts, member.subRegion, member);
    }
    return new Map([...cells].map(([name, parts]) => [name, toldOf(parts)]));
  };

  const children = new Map(
    SUB_REGIONS.map(({ code }) => {
      const own = records.filter(({ borough }) => subRegionOfBorough(borough)!.code === code);
      return [code, new Set(own.map(({ child }) => child))] as const;
    }),
  );
  return { membersOn, keyOf, children, told, table };
};

const PLACE_OF: Readonly<Record<TabledKind, (member: Member) => string>> = {
  London: () => LONDON_PLACE.code,
  SubRegion: ({ subRegion }) => subRegion,
  Borough: ({ borough }) => borough,
};

const add = (parts: Map<SubRegionCode, Part>, code: SubRegionCode, { key }: Pick<Member, "key">): void => {
  const part = parts.get(code) ?? { n: 0, keys: 0 };
  parts.set(code, part);
  part.n += 1;
  part.keys += key;
};
