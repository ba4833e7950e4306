import { createHmac, type KeyObject } from "node:crypto";
import type { Models } from "../models/models.ts";
import type { BoroughReturn } from "../models/vintage.ts";
import type { SourceFile } from "./files/recognise-file.ts";
import { isUsed } from "./files/tables.ts";
import type { PostcodeTable } from "./places/postcode-table.ts";
import { liveVintage } from "./switch-vintage.ts";

/** Raised when the door makes other rows of the same files, so that files imported before are not taken for done. */
const DOOR_VERSION = 1;

/** The borough returns a sub-region answers from, by borough. */
export const liveReturns = async (models: Models): Promise<ReadonlyMap<string, BoroughReturn>> => {
  const live = await liveVintage(models);
  const returns = await Promise.all((live?.returns ?? []).map((id) => models.returns.findById(id).lean<BoroughReturn>()));
  return new Map(returns.filter((each) => each !== null).map((each) => [each.borough, each]));
};

/** Whose rows a pooled file holds is only known by reading it. */
const isPooled = ({ holds }: SourceFile): boolean =>
  holds.kind === "table" && isUsed(holds.table) && holds.columns.includes("LA");

export type FilesHashes = {
  /** Hash over the bytes of a borough's files and over all else that decides what comes of them. */
  readonly hashOf: (borough: string) => string;
  /** Whether a file need not be read: its borough's files were imported before, and what came of them is live. */
  readonly isLive: (file: SourceFile, live: ReadonlyMap<string, BoroughReturn>) => boolean;
};

/** Recognises files that were imported before by their bytes, where they lie, the postcode table and the pseudonym key. */
export const filesHashes = (
  files: readonly SourceFile[],
  { pseudonymKey, postcodes }: { pseudonymKey: KeyObject; postcodes: PostcodeTable | null },
): FilesHashes => {
  const hasPooled = files.some(isPooled);
  const hashOf = (borough: string): string => {
    const own = files.filter((file) => file.borough === borough || isPooled(file)).map(({ hash, year }) => `${hash} ${year}`);
    const hmac = createHmac("sha256", pseudonymKey);
    return hmac.update(JSON.stringify([DOOR_VERSION, borough, postcodes?.hash ?? null, own.toSorted()])).digest("hex");
  };
  const known = new Map([...new Set(files.flatMap(({ borough }) => borough ?? []))].map((borough) => [borough, hashOf(borough)]));
  const isLive: FilesHashes["isLive"] = ({ borough }, live) => {
    const imported = borough === null || hasPooled ? undefined : live.get(borough)?.filesHash;
    return imported !== undefined && borough !== null && imported === known.get(borough);
  };
  return { hashOf, isLive };
};
