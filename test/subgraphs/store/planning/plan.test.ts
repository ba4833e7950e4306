import { describe, expect, it } from "vitest";
import type { Index, Sort } from "../../../../subgraphs/store/planning/declared-index.ts";
import { encodeValue } from "../../../../subgraphs/store/planning/key.ts";
import { planOf } from "../../../../subgraphs/store/planning/plan.ts";

const indexOn = (column: string, ...fields: readonly string[]): Index => ({
  name: column,
  spec: fields.map((field) => [field, 1]),
  fields,
  isUnique: false,
  column,
});

const indexes = [indexOn("id", "_id"), indexOn("k1", "return", "child", "start"), indexOn("k2", "borough", "start", "child")];
const byKey: Sort = [
  ["borough", 1],
  ["start", 1],
  ["child", 1],
];

const planned = (filter: object, sort: Sort = []) => {
  const { index, isExact, isOrdered, isDescending } = planOf({ ...filter }, sort, indexes);
  return { column: index?.column ?? null, isExact, isOrdered, isDescending };
};

describe("a plan", () => {
  it.each([
    ["an equality on a prefix", { borough: "x" }, byKey],
    ["an equality and a range on the next field", { borough: "x", start: { $gte: "a", $lt: "b" } }, byKey],
    ["a list on the leading field", { borough: { $in: ["x", "y"] } }, byKey],
    ["a sort within the equality", { borough: "x" }, [["start", 1]] as Sort],
    ["$and of both", { $and: [{ borough: "x" }, { start: { $gt: "a" } }] }, byKey],
    ["nothing but the sort", {}, byKey],
  ])("follows the index for %s, with nothing left to match or sort", (_name, filter, sort) => {
    expect(planned(filter, sort)).toEqual({ column: "k2", isExact: true, isOrdered: true, isDescending: false });
  });

  it("reads an index backwards for a descending sort", () => {
    expect(planned({ borough: "x" }, [["start", -1]])).toEqual({
      column: "k2",
      isExact: true,
      isOrdered: true,
      isDescending: true,
    });
  });

  it("begins a page at its key and leaves the rest of the $or to the matcher", () => {
    const filter = { borough: "x", $or: [{ start: { $gt: "s" } }, { start: "s", child: { $gt: "c" } }] };
    expect(planned(filter, byKey)).toEqual({ column: "k2", isExact: false, isOrdered: true, isDescending: false });
    expect(planOf(filter, byKey, indexes).ranges[0]?.from).toBe(`${encodeValue("x")}${encodeValue("s")}`);
  });

  it("matches what an index does not decide, and sorts what it does not order", () => {
    expect(planned({ borough: "x", start: { $ne: "s" } }, byKey)).toMatchObject({
      column: "k2",
      isExact: false,
      isOrdered: true,
    });
    expect(planned({ borough: "x" }, [["child", 1]])).toMatchObject({ column: "k2", isExact: true, isOrdered: false });
    expect(planned({ borough: /x/ }, byKey)).toMatchObject({ column: "k2", isExact: false, isOrdered: true });
  });

  it("scans the collection when no index helps", () => {
    expect(planned({ child: "c" })).toEqual({ column: null, isExact: false, isOrdered: true, isDescending: false });
    expect(planned({})).toEqual({ column: null, isExact: true, isOrdered: true, isDescending: false });
  });

  it("prefers the longer run of equalities", () => {
    expect(planned({ borough: "x", return: "r", child: "c" })).toMatchObject({ column: "k1", isExact: false });
  });
});
