import { expect, it } from "vitest";
import { inspectBytes } from "../../../../subgraphs/returns/files/inspect-bytes.ts";
import { openFolder } from "../returns-folder.ts";

const encodingOf = async (content: Uint8Array) => {
  await using folder = await openFolder();
  return (await inspectBytes(await folder.write("a.csv", content))).encoding;
};

it.each([
  ["utf-8", Buffer.from("Children’s home, Café")],
  ["utf-8", Buffer.from("plain letters")],
  ["windows-1252", Buffer.from("Children\x92s home, Caf\xe9 \x96 \xa3400", "latin1")],
  ["macintosh", Buffer.from("Children\xd5s home, Caf\x8e \xd0 \xa3400", "latin1")],
  ["windows-1252", Buffer.from("\xa3400", "latin1")],
  ["windows-1252", Buffer.from("\x92\xd5", "latin1")],
])("reads as %s the bytes %j", async (encoding, content) => {
  expect(await encodingOf(content)).toBe(encoding);
});

it("tells the encoding of a long file by the bytes behind its first ones", async () => {
  const plain = Buffer.alloc(3 << 20, "plain letters\n");
  expect(await encodingOf(Buffer.concat([plain, Buffer.from("Children\xd5s home", "latin1")]))).toBe("macintosh");
});
