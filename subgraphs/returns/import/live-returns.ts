import { createHmac, type KeyObject } from "node:crypto";
import type { HomeRecord } from "../../models/home.ts";
import type { Models } from "../../models/models.ts";
import { type BoroughReturn, inTodaysForm } from "../../models/vintage.ts";
import { liveVintage } from "../../vintages/manifest.ts";
import { kindOf, type ReturnKind, TABLES } from "../kinds/kinds.ts";
import { ownerKey, ownerKeyOf, type ReturnOwner } from "../kinds/owner.ts";
import type { PostcodeTable } from "../places/postcode-table.ts";
import type { HomePlace } from "../rows/kind.ts";
import { handedInRows } from "../staging/handed-in.ts";
import type { SourceFile } from "../tables/recognise-file.ts";
import { type DaysInCare, openDaysInCare, type PlacedDays } from "./days-in-care.ts";
import type { HandedInOf } from "./take-over.ts";

/** Raised when the door makes other rows of the same files, or keeps others of them: files imported before are then not taken for done. */
export const DOOR_VERSION = 8;

type LiveReturns = ReadonlyMap<string, BoroughReturn>;

/** The borough returns a sub-region answers from, by borough and kind. */
export const liveReturns = async (models: Models): Promise<LiveReturns> => {
  const live = await liveVintage(models);
  const returns = await Promise.all((live?.returns ?? []).map((id) => models.returns.findById(id).lean<BoroughReturn>()));
  return new Map(returns.filter((each) => each !== null).map((each) => [ownerKeyOf(each._id), inTodaysForm(each)]));
};

/** Whose rows a pooled file holds is only known by reading it. */
const isPooled = ({ holds }: SourceFile): boolean =>
  holds.kind === "table" && TABLES[holds.table].use === "KEPT" && holds.columns.includes("LA");

/** The kind of return a file is part of; null for a register, and for what is not a return at all. */
export const kindOfFile = ({ holds }: SourceFile): ReturnKind | null => {
  if (holds.kind === "xml") return holds.of;
  return holds.kind === "table" ? TABLES[holds.table].kind : null;
};

/** By table the years that files say they are of: all that is known of a return before it is read. */
const yearsIn = (files: readonly SourceFile[]): ReadonlyMap<string, ReadonlySet<number>> => {
  const tables = files.flatMap(({ holds, year }) => {
    if (holds.kind === "xml") return Object.keys(kindOf(holds.of).tables).map((table) => ({ table, year }));
    return holds.kind === "table" ? [{ table: holds.table, year }] : [];
  });
  return new Map(
    [...Map.groupBy(tables, ({ table }) => table)].map(([table, all]) => [table, new Set(all.map(({ year }) => year ?? 0))]),
  );
};

export type FilesHashes = {
  /** Hash over the bytes of a borough's files of a kind and over all else that decides what comes of them. */
  readonly hashOf: (owner: ReturnOwner) => string;
  /** Whether a file need not be read: it and its fellows were imported before, and what came of them is live. */
  readonly isLive: (file: SourceFile) => boolean;
};

/**
 * Recognises files that were imported before by their bytes, where they lie, the postcode table and the pseudonym key; costs by
 * the children that they are set beside, too. Of files that are no whole return the live one decides as well what comes of them.
 */
export const filesHashes = (
  files: readonly SourceFile[],
  { pseudonymKey, postcodes, live }: { pseudonymKey: KeyObject; postcodes: PostcodeTable | null; live: LiveReturns },
): FilesHashes => {
  const pooledKinds = new Set(files.filter(isPooled).map(kindOfFile));
  const hashes = new Map<string, string>();
  const filesOf = ({ borough, kind }: ReturnOwner): readonly SourceFile[] =>
    files.filter((file) => kindOfFile(file) === kind && (file.borough === borough || isPooled(file)));
  /** Costs are matched with the children of the placements return beside them, or of the live one. */
  const careOf = ({ borough }: ReturnOwner): string | null => {
    const owner = { borough, kind: "PLACEMENTS" } as const;
    return filesOf(owner).length > 0 ? hashOf(owner) : (live.get(ownerKey(owner))?.filesHash ?? null);
  };
  const hashOf = (owner: ReturnOwner): string => {
    const key = ownerKey(owner);
    const known = hashes.get(key);
    if (known !== undefined) return known;
    const of = filesOf(owner);
    const own = of.map(({ hash, year, quarter }) => `${hash} ${year} ${quarter}`);
    const isPartial = kindOf(owner.kind).isPartial?.({ years: yearsIn(of) }) === true;
    const parts = [
      DOOR_VERSION,
      key,
      postcodes?.hash ?? null,
      own.toSorted(),
      ...(owner.kind === "COSTS" ? [careOf(owner)] : []),
      ...(isPartial ? [live.get(key)?.filesHash ?? null] : []),
    ];
    const hash = createHmac("sha256", pseudonymKey).update(JSON.stringify(parts)).digest("hex");
    hashes.set(key, hash);
    return hash;
  };
  const isLive: FilesHashes["isLive"] = (file) => {
    const [kind, { borough }] = [kindOfFile(file), file];
    if (kind === null || borough === null || pooledKinds.has(kind)) return false;
    return live.get(ownerKey({ borough, kind }))?.filesHash === hashOf({ borough, kind });
  };
  return { hashOf, isLive };
};

/** By URN what a register says of each setting, as far as returns are checked against it. */
export const homePlaces = (homes: readonly Pick<HomeRecord, "urn" | "borough" | "places">[]): ReadonlyMap<string, HomePlace> =>
  new Map(homes.map(({ urn, borough, places }) => [urn, { borough, places }]));

/** The same of the register that a sub-region answers from; null before its first provider list. */
export const liveHomes = async (models: Models): Promise<ReadonlyMap<string, HomePlace> | null> => {
  const register = (await liveVintage(models))?.register ?? null;
  if (register === null) return null;
  return homePlaces(
    await models.homes
      .find({ register }, { urn: 1, borough: 1, places: 1 })
      .lean<readonly Pick<HomeRecord, "urn" | "borough" | "places">[]>(),
  );
};

/** When the children of a borough were placed, as its live return of placements has it; null where there is none. */
export const liveDaysInCare =
  (models: Models, live: LiveReturns) =>
  async (borough: string): Promise<DaysInCare | null> => {
    const id = live.get(ownerKey({ borough, kind: "PLACEMENTS" }))?._id;
    if (id === undefined) return null;
    const { add, care } = openDaysInCare();
    const placed = models.episodes
      .find({ return: id }, { _id: 0, child: 1, plainChild: 1, start: 1, end: 1 })
      .lean<PlacedDays>()
      .cursor();
    for await (const episode of placed) add([episode]);
    return care;
  };

/** What live returns were made of, as far as this version of the door can take it over. */
export const liveHandedIn =
  (models: Models, live: LiveReturns): HandedInOf =>
  (owner) => {
    const found = live.get(ownerKey(owner));
    if (found === undefined) return null;
    const { handedIn } = found;
    if (handedIn === null || handedIn.door !== DOOR_VERSION) return "UNKNOWN";
    return { years: handedIn.years, rows: () => handedInRows(models, handedIn.set, owner.borough) };
  };
