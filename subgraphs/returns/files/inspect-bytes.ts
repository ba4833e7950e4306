import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "macintosh";

/**
 * Bytes that stand for quotes, dashes, blanks and accented letters of English lists in the one encoding, and in the other for
 * what those hardly ever have: 0xD5 is the apostrophe of Mac-Roman and an O with a tilde of Windows-1252.
 */
const MAC_ROMAN = new Set([0x87, 0x8a, 0x8e, 0x8f, 0x9a, 0x9f, 0xca, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5]);
const isWindows = (byte: number): boolean => (byte >= 0x91 && byte <= 0x97) || byte === 0xa0 || byte >= 0xe0;

/** How many bytes speak for Mac-Roman more than for Windows-1252. */
const macVotes = (bytes: Uint8Array): number => {
  let votes = 0;
  for (const byte of bytes) if (byte > 0x7f) votes += Number(MAC_ROMAN.has(byte)) - Number(isWindows(byte));
  return votes;
};

/** Two bytes a character: by its mark, or because every other byte of what begins it is nought, as in English text. */
const wideEncoding = (bytes: Uint8Array): Encoding | null => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const head = bytes.subarray(0, 16);
  const isNought = (odd: number): boolean =>
    head.length === 16 && head.every((byte, at) => (at % 2 === odd ? byte === 0 : byte !== 0));
  if (isNought(1)) return "utf-16le";
  return isNought(0) ? "utf-16be" : null;
};

/** SHA-256 of a file's bytes and the encoding they can be read in, in one pass and a chunk of memory. */
export const inspectBytes = async (path: string): Promise<{ readonly hash: string; readonly encoding: Encoding }> => {
  const hash = createHash("sha256");
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let isUtf8 = true;
  let votes = 0;
  let wide: Encoding | null | undefined;
  const decodes = (bytes?: Uint8Array): boolean => {
    try {
      decoder.decode(bytes, { stream: bytes !== undefined });
      return true;
    } catch {
      return false; // What a fatal decoder throws is the answer to the question, not a failure.
    }
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (wide === undefined) wide = wideEncoding(chunk);
    isUtf8 &&= decodes(chunk);
    if (!isUtf8) votes += macVotes(chunk);
  }
  isUtf8 &&= decodes();
  return { hash: hash.digest("hex"), encoding: wide ?? (isUtf8 ? "utf-8" : votes > 0 ? "macintosh" : "windows-1252") };
};
