import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openFile } from "../../../../subgraphs/store/embedded/open-file.ts";
import { conditionOf, selectSeqs, type Sql } from "../../../../subgraphs/store/embedded/select.ts";
import { createIndex, tableOf } from "../../../../subgraphs/store/embedded/table.ts";

const folder = mkdtempSync(join(tmpdir(), "store-"));
const file = openFile(join(folder, "records.db"));
createIndex({ file, name: "episodes" }, { return: 1, child: 1, start: 1 }, { unique: true });
const table = tableOf({ file, name: "episodes" })!;

afterAll(() => {
  file.close();
  rmSync(folder, { recursive: true });
});

/** SQLite's own words for how it would run a statement. */
const planOf = ({ sql, parameters }: Sql): readonly unknown[] =>
  file.rows(`EXPLAIN QUERY PLAN ${sql}`, ...parameters).map(([, , , step]) => step);

const byKey = ["return", "child", "start"];
const [index, byReturn] = ["episodes(return,child,start)", "(<expr>=?)"];
const after = { child: { $gte: "c" }, $or: [{ child: { $gt: "c" } }, { start: { $gt: "s" } }] };
const open = { start: { $lte: "d" }, $or: [{ end: null }, { end: { $gt: "d" } }] };

describe("a selection", () => {
  it.each([
    ["all rows of a return in order", { filter: { return: "r" }, sort: byKey }, `COVERING INDEX ${index} ${byReturn}`],
    ["one row of a return", { filter: { return: "r" }, limit: 1 }, `COVERING INDEX ${index} ${byReturn}`],
    [
      "a page from its key on",
      { filter: { return: "r", $and: [after, {}] }, sort: byKey, limit: 101 },
      `COVERING INDEX ${index} (<expr>=? AND <expr>>?)`,
    ],
    [
      "a page of what is open on a day",
      { filter: { return: "r", $and: [after, open] }, sort: byKey, limit: 101 },
      `INDEX ${index} (<expr>=? AND <expr>>?)`,
    ],
    ["a document by its id", { filter: { _id: "current", vintage: "v" }, limit: 1 }, "INDEX sqlite_autoindex_episodes_1 (id=?)"],
  ])("of %s follows an index, and sorts nothing", (_name, selection, found) => {
    const [first, ...others] = planOf(selectSeqs(table, selection));
    expect(first).toBe(`SEARCH episodes USING ${found}`);
    expect(others.join()).not.toContain("TEMP B-TREE");
  });

  it("of many ids looks each of them up", () => {
    expect(planOf(selectSeqs(table, { filter: { _id: { $in: ["a", "b"] } } }))[0]).toBe(
      "SEARCH episodes USING COVERING INDEX sqlite_autoindex_episodes_1 (id=?)",
    );
  });

  it("of the whole collection reads it in order of insertion", () => {
    expect(planOf(selectSeqs(table, { filter: {} }))).toEqual(["SCAN episodes"]);
  });

  it("is counted, and deleted stretch by stretch, along the index", () => {
    const { sql, parameters } = conditionOf(table, { return: "r" });
    const counting = { sql: `SELECT count(*) FROM episodes WHERE ${sql}`, parameters };
    expect(planOf(counting)).toEqual([`SEARCH episodes USING COVERING INDEX ${index} ${byReturn}`]);
    const deletion = `DELETE FROM episodes WHERE ${sql} AND seq BETWEEN ? AND ?`;
    expect(planOf({ sql: deletion, parameters: [...parameters, 1, 2_000] })).toEqual([
      `SEARCH episodes USING INDEX ${index} ${byReturn}`,
    ]);
  });

  it("binds what a caller asks for, and never spells it", () => {
    const { sql, parameters } = selectSeqs(table, { filter: { child: "'; DROP TABLE episodes" } });
    expect(sql).not.toContain("DROP");
    expect(parameters).toContain("'; DROP TABLE episodes");
    expect(() => selectSeqs(table, { filter: { "child' = '": "x" } })).toThrow("does not serve the path");
  });
});
