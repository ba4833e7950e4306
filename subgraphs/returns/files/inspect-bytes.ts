import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

export type Encoding = "utf-8" | "windows-1252";

const CHUNK_BYTES = 1 << 20;

/** SHA-256 of a file's bytes and the encoding they can be read in, in one pass and a chunk of memory. */
export const inspectBytes = async (path: string): Promise<{ readonly hash: string; readonly encoding: Encoding }> => {
  const hash = createHash("sha256");
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let isUtf8 = true;
  const decodes = (bytes?: Uint8Array): boolean => {
    try {
      decoder.decode(bytes, { stream: bytes !== undefined });
      return true;
    } catch {
      return false; // What a fatal decoder throws is the answer to the question, not a failure.
    }
  };
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    isUtf8 &&= decodes(chunk);
  }
  isUtf8 &&= decodes();
  return { hash: hash.digest("hex"), encoding: isUtf8 ? "utf-8" : "windows-1252" };
};
