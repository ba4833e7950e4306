import { mongo } from "mongoose";
import { type Document, fromBson } from "./document.ts";

/** A document as its bytes, and the same as text of one character a byte. */
type Source = { readonly bytes: Buffer; readonly text: string };

/** How a value of one type lies in a document: how many bytes it takes, and how it is read; undefined leaves it to the library. */
type Kind = {
  readonly size: (source: Source, at: number) => number;
  readonly read: (source: Source, at: number, end: number) => unknown;
};

const asciiText = ({ bytes, text }: Source, from: number, to: number): string | undefined => {
  let bits = 0;
  for (let at = from; at < to; at++) bits |= bytes[at]!;
  return bits < 0x80 ? text.slice(from, to) : undefined;
};

/** The types that our records are made of. Source: bsonspec.org, version 1.1. */
const KINDS: Readonly<Record<number, Kind>> = {
  0x01: { size: () => 8, read: ({ bytes }, at) => bytes.readDoubleLE(at) },
  0x02: { size: ({ bytes }, at) => 4 + bytes.readInt32LE(at), read: (source, at, end) => asciiText(source, at + 4, end - 1) },
  0x07: { size: () => 12, read: ({ bytes }, at, end) => new mongo.ObjectId(bytes.subarray(at, end)) },
  0x08: { size: () => 1, read: ({ bytes }, at) => bytes[at] === 1 },
  0x0a: { size: () => 0, read: () => null },
  0x10: { size: () => 4, read: ({ bytes }, at) => bytes.readInt32LE(at) },
};

const FIRST_ELEMENT = 4;

/** Names of which nothing is to be known but how they are spelled; "$ref" and the like are the library's to read. */
const isPlainName = (name: string): boolean => /^\w+$/.test(name) && name !== "__proto__";

/** The name that begins at a place: most often the one that the document before had there, which costs nothing to make. */
const nameAt = ({ bytes, text }: Source, at: number, before: string | undefined): string =>
  before !== undefined && bytes[at + before.length] === 0 && text.startsWith(before, at)
    ? before
    : text.slice(at, bytes.indexOf(0, at));

/** Whether a field of a document is wanted: what is left out need not be read. */
export type IsWanted = (name: string) => boolean;

const readFlat = (bson: Uint8Array, names: string[], isWanted: IsWanted): Document | null => {
  const bytes = Buffer.from(bson.buffer, bson.byteOffset, bson.byteLength);
  const source = { bytes, text: bytes.toString("latin1") };
  const document: Record<string, unknown> = {};
  let [at, field] = [FIRST_ELEMENT, 0];
  while (bytes[at] !== 0) {
    const kind = KINDS[bytes[at]!];
    const name = nameAt(source, at + 1, names[field]);
    if (kind === undefined || !(name === names[field] || isPlainName(name))) return null;
    names[field++] = name;
    at += name.length + 2;
    const end = at + kind.size(source, at);
    if (end < at) return null;
    if (isWanted(name)) {
      const value = kind.read(source, at, end);
      if (value === undefined) return null;
      document[name] = value;
    }
    at = end;
  }
  return document;
};

/**
 * A reader of the documents of one collection, which are alike. Flat ones with text in ASCII are read in half of the library's
 * time, and that is most of what a subgraph does before it can answer; every other is left to the library, and has every field.
 */
export const documentReader = (isWanted: IsWanted = () => true): ((bson: Uint8Array) => Document) => {
  const names: string[] = [];
  return (bson) => readFlat(bson, names, isWanted) ?? fromBson(bson);
};
