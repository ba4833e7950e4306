import { createReadStream } from "node:fs";
import type { Encoding } from "./inspect-bytes.ts";

export type TextForm = { readonly path: string; readonly encoding: Encoding };

/** A file's text, a piece of some 64 KB at a time, without a byte order mark. Errors: the file system's own. */
export async function* readText({ path, encoding }: TextForm): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
