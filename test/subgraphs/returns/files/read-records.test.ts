import { stringify } from "csv-stringify/sync";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { QuoteError, readRecords, type CsvRecord } from "../../../../subgraphs/returns/files/read-records.ts";
import { openFolder } from "../returns-folder.ts";

const read = async (content: string | Uint8Array, delimiter = ","): Promise<readonly CsvRecord[]> => {
  await using folder = await openFolder();
  const path = await folder.write("r.csv", content);
  const records: CsvRecord[] = [];
  for await (const some of readRecords({ path, encoding: "utf-8", delimiter })) records.push(...some);
  return records;
};

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z0-9 /é]{0,6}$/) },
  fc.constantFrom('say "so"', "two\nlines", "one, two", "one; two", "\t"),
);

const file = fc.record({
  rows: fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
  delimiter: fc.constantFrom(",", ";", "\t"),
  lineBreak: fc.constantFrom("\n", "\r\n", "\r"),
  hasMark: fc.boolean(),
  isQuoted: fc.boolean(),
  copies: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.constant(900)),
});

it("gives back the cells of every line that is not blank, however they were written", async () => {
  await fc.assert(
    fc.asyncProperty(file, async ({ rows, delimiter, lineBreak, hasMark, isQuoted, copies }) => {
      const text = stringify(rows, { delimiter, record_delimiter: lineBreak, quoted: isQuoted, quoted_match: /[\r\n]/ }).repeat(
        copies,
      );
      const expected = rows.filter((cells) => cells.some((text) => text.trim() !== ""));
      const records = await read(hasMark ? `\uFEFF${text}` : text, delimiter);
      expect(records.length).toBe(expected.length * copies);
      expect(records.slice(-expected.length).map(({ cells }) => cells)).toEqual(expected);
    }),
    { seed: 20_250_331, numRuns: 80 },
  );
});

it.each([
  ["between plain lines", "a,b\n\n\nc,d\n", [1, 4]],
  ["after line breaks of Windows, before a quote and behind it", 'a,b\r\n\r\n"c\r\nc",d\r\ne,f', [1, 3, 5]],
  ["after line breaks of an old Mac", "a,b\r\rc,d\r", [1, 3]],
  ["of a blank beginning", "\n\na,b\n", [3]],
])("counts lines %s", async (_, content, rows) => {
  expect((await read(content)).map(({ row }) => row)).toEqual(rows);
});

it("does not take a line break of Windows that two pieces of the file share for two", async () => {
  const line = `${"x".repeat(63)}\r\n`;
  const records = await read(line.repeat(5000));
  expect(records.map(({ row }) => row)).toEqual(Array.from({ length: 5000 }, (_, at) => at + 1));
});

it.each([
  ["in a cell", 'a,b\nc,d"d\n', 2],
  ["that is left open", 'a,b\nc,d\n"e,f\n', 3],
])("gives what stands before a quote %s, and then fails at its line", async (_, content, row) => {
  await using folder = await openFolder();
  const path = await folder.write("r.csv", content);
  const records: CsvRecord[] = [];
  const reading = (async () => {
    for await (const some of readRecords({ path, encoding: "utf-8", delimiter: "," })) records.push(...some);
  })();
  const error = await reading.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(QuoteError);
  expect(error).toMatchObject({ row });
  expect(records.map(({ cells }) => cells.join())).toEqual(["a,b", "c,d"].slice(0, row - 1));
});

it("gives up on a line without end", async () => {
  await expect(read("x".repeat(3 << 20))).rejects.toBeInstanceOf(QuoteError);
});
