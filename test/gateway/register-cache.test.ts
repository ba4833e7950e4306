import { describe, expect, it } from "vitest";
import type { SubgraphReply } from "../../gateway/ask.ts";
import { buildRegisterCache } from "../../gateway/register-cache.ts";
import type { HeldRoster } from "../../gateway/roster-cache.ts";
import type { HomeRow } from "../../schema/register/home.ts";
import { homeRow } from "../support/register-rows.ts";

/** What a sub-region holds: the hash of a copy; null without one, and UNAVAILABLE when it doesn't answer. */
type Holding = string | null;

const COPIES: Readonly<Record<string, readonly HomeRow[]>> = {
  old: [homeRow({ urn: "1" }), homeRow({ urn: "2", inspected: "2025-01-01", places: 2 })],
  new: [homeRow({ urn: "2", places: 3 }), homeRow({ urn: "3" })],
};

const UNAVAILABLE: HeldRoster & SubgraphReply = { kind: "UNAVAILABLE", reason: "TIMEOUT", errors: [] };

/** Sub-regions by what they hold; the book's requests for copies go into `asked`, and are answered while `isReadable`. */
const reachOf = (holdings: Readonly<Record<string, Holding>>, asked: string[] = [], isReadable = true) => ({
  rosterOf: async (code: string): Promise<HeldRoster> => {
    const register = holdings[code];
    if (register === undefined) return UNAVAILABLE;
    return { kind: "ANSWERED", vintage: `${register} of ${code}`, register, returns: [], incompatible: [] };
  },
  askOne: async (code: string, { variables }: { variables?: Readonly<Record<string, unknown>> }): Promise<SubgraphReply> => {
    const vintage = String(variables!["vintage"]);
    asked.push(`${code}: ${vintage}`);
    return isReadable ? { kind: "ANSWERED", data: { registerRows: COPIES[vintage.split(" ")[0]!] } } : UNAVAILABLE;
  },
});

const placesOf = ({ homes }: { homes: readonly HomeRow[] }) => homes.map(({ urn, places }) => [urn, places]);

const MERGED = [
  ["1", 4],
  ["2", 2],
  ["3", 4],
];

describe("the gateway's register", () => {
  it("asks one holder of each copy for its vintage's rows, once", async () => {
    const book = buildRegisterCache();
    const asked: string[] = [];
    const reach = reachOf({ NCL: "old", NWL: "new", SEL: "old", SWL: null }, asked);
    const [register, again] = await Promise.all([book.read(reach), book.read(reach)]);
    expect(await book.read(reach)).toBe(register);
    expect(placesOf(register)).toEqual(MERGED);
    expect(again.homes).toEqual(register.homes);
    expect(asked).toEqual(["NCL: old of NCL", "NWL: new of NWL"]);
  });

  it("stays the same when a sub-region falls silent that had another copy than those that answer", async () => {
    const book = buildRegisterCache();
    const register = await book.read(reachOf({ NEL: "old", SEL: "new" }));
    expect(await book.read(reachOf({ SEL: "new" }))).toBe(register);
  });

  it("is what those say that answer, when another was silent from the first", async () => {
    const book = buildRegisterCache();
    const later = reachOf({ NEL: "old", SEL: "new" });
    expect(placesOf(await book.read(reachOf({ SEL: "new" })))).toEqual([
      ["2", 3],
      ["3", 4],
    ]);
    expect(placesOf(await book.read(later))).toEqual(MERGED);
  });

  it("is another one as soon as a sub-region takes up another copy", async () => {
    const book = buildRegisterCache();
    const before = await book.read(reachOf({ NEL: "old", SEL: "old" }));
    const after = await book.read(reachOf({ NEL: "old", SEL: "new" }));
    expect(after.hash).not.toBe(before.hash);
    expect(placesOf(after)).toEqual(MERGED);
  });

  it("asks again for a copy that nobody could read the last time", async () => {
    const book = buildRegisterCache();
    await expect(book.read(reachOf({ NEL: "old" }, [], false))).rejects.toMatchObject({
      extensions: { code: "SUBGRAPH_UNAVAILABLE", reason: "FAILED" },
    });
    expect((await book.read(reachOf({ NEL: "old" }))).hash).toBe("old");
  });

  it("is asked for by each request itself while nobody can read a copy, so that each knows what is missing", async () => {
    const book = buildRegisterCache();
    const [one, other]: [string[], string[]] = [[], []];
    const holdings = { NCL: "old", NWL: "new" };
    await Promise.allSettled([book.read(reachOf(holdings, one, false)), book.read(reachOf(holdings, other, false))]);
    expect(one).toEqual(["NCL: old of NCL", "NWL: new of NWL"]);
    expect(other).toEqual(one);
  });

  it("is refused while none of the five answers, though it is remembered", async () => {
    const book = buildRegisterCache();
    await book.read(reachOf({ NEL: "old" }));
    await expect(book.read(reachOf({}))).rejects.toMatchObject({
      extensions: { code: "SUBGRAPH_UNAVAILABLE", subRegion: null, reason: "TIMEOUT" },
    });
  });

  it("has nothing in it where nobody has imported a list", async () => {
    expect((await buildRegisterCache().read(reachOf({ NEL: null }))).homes).toEqual([]);
  });
});
