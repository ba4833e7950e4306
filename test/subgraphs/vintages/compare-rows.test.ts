import { expect, it } from "vitest";
import { compareRows } from "../../../subgraphs/vintages/compare-rows.ts";
import type { Row } from "../../../subgraphs/vintages/row-tables.ts";

async function* stream(...rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}

const compare = (before: readonly Row[], after: readonly Row[]) =>
  compareRows(stream(...before), stream(...after), ["child", "start"]);

const row = (child: string, start: string, place = "U4"): Row => ({ child, start, place });

it.each([
  ["nothing and nothing", [], [], [0, 0, 0]],
  ["a row more at the end", [row("a", "1")], [row("a", "1"), row("a", "2")], [1, 0, 0]],
  ["a row more at the start", [row("b", "1")], [row("a", "9"), row("b", "1")], [1, 0, 0]],
  ["a row less", [row("a", "1"), row("b", "1")], [row("b", "1")], [0, 0, 1]],
  ["another content under the same key", [row("a", "1")], [row("a", "1", "U6")], [0, 1, 0]],
  ["other keys", [row("a", "1")], [row("a", "2")], [1, 0, 1]],
] as const)("tells %s", async (_, before, after, [added, changed, removed]) => {
  expect(await compare(before, after)).toEqual({ added, changed, removed });
});

it("does not mind the store's own id, the owner, or the order of fields", async () => {
  const before = [{ _id: 1, return: "x", child: "a", start: "1", place: "U4" }];
  expect(await compare(before, [{ place: "U4", start: "1", child: "a", return: "y", _id: 2 }])).toEqual({
    added: 0,
    changed: 0,
    removed: 0,
  });
});
