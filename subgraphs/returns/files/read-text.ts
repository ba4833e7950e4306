import { createReadStream } from "node:fs";
import type { Encoding } from "./inspect-bytes.ts";

export type TextForm = {
  readonly path: string;
  readonly encoding: Encoding;
  /** Bytes of a piece: 64 KB unless said, less where only the beginning is wanted. */
  readonly pieceBytes?: number;
};

/** A file's text, a piece at a time, without a byte order mark. Errors: the file system's own. */
export async function* readText({ path, encoding, pieceBytes = 64 * 1024 }: TextForm): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  const bytes = createReadStream(path, { highWaterMark: pieceBytes }) as AsyncIterable<Buffer>;
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
