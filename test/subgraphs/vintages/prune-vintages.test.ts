import { expect, it } from "vitest";
import type { Vintage } from "../../../subgraphs/models/vintage.ts";
import { prunable, pruneVintages } from "../../../subgraphs/vintages/prune-vintages.ts";
import { rollBack } from "../../../subgraphs/vintages/roll-back.ts";
import { NEL } from "../returns/returns-folder.ts";
import { liveContent, openVintages } from "./vintage-store.ts";

const minutes = (count: number): Date => new Date(Date.UTC(2026, 0, 1, 12, count));

const vintage = (_id: string, made: number, replaced: number | null): Vintage => ({
  _id,
  returns: [],
  register: null,
  noise: null,
  previous: null,
  createdAt: minutes(made),
  replacedAt: replaced === null ? null : minutes(replaced),
});

const FOUR = [vintage("a", 0, 1), vintage("b", 1, 2), vintage("c", 2, 3), vintage("d", 3, null)];

it.each([
  { says: "keeps the current one and the latest", current: "d", keep: 1, now: 60, going: ["b", "a"] },
  { says: "keeps none beside the current one when asked to", current: "d", keep: 0, now: 60, going: ["c", "b", "a"] },
  { says: "keeps the current one however old it is", current: "a", keep: 1, now: 60, going: ["c", "b"] },
  { says: "keeps what was replaced within two minutes", current: "d", keep: 0, now: 5, going: ["b", "a"] },
  { says: "keeps all when there are few", current: "d", keep: 5, now: 60, going: [] },
])("$says", ({ current, keep, now, going }) => {
  expect(prunable(FOUR, { current, keep, now: minutes(now) }).map(({ _id }) => _id)).toEqual(going);
});

const LATER = new Date(Date.now() + 3_600_000);

const open = async () => {
  const at = await openVintages();
  const prune = (keep: number) => pruneVintages({ models: at.models, subRegion: NEL, keep, now: LATER });
  return { ...at, prune };
};

it("removes vintages and the rows that nothing refers to, and no row of another", async () => {
  await using at = await open();
  const first = await at.vintageOf({});
  const second = await at.vintageOf({ PLACE: "U6" }, { CHILD: "kid-2" });
  const content = await liveContent(at.models);
  expect(await at.prune(0)).toMatchObject({ vintages: [first], registers: [] });
  expect(await liveContent(at.models)).toBe(content);
  expect([await at.models.episodes.countDocuments(), await at.models.returns.countDocuments()]).toEqual([2, 1]);
  await expect(rollBack(at.models, first)).rejects.toThrow(/not whole/);
  expect((await at.models.current.findById("current").lean())?.vintage).toBe(second);
});

it("keeps the rows of a return that a later vintage refers to as well", async () => {
  await using at = await open();
  await at.vintageOf({});
  await at.hand([{ CHILD: "kid-9" }], "E09000025");
  await at.run();
  expect((await at.prune(0)).returns).toEqual([]);
  expect(await at.models.episodes.countDocuments()).toBe(2);
});

it("imports pruned content again as the vintage it was", async () => {
  await using at = await open();
  const first = await at.vintageOf({});
  const content = await liveContent(at.models);
  await at.vintageOf({ PLACE: "U6" });
  await at.prune(0);
  expect(await at.vintageOf({})).toBe(first);
  expect(await liveContent(at.models)).toBe(content);
});

it("waits for an import that is at work", async () => {
  await using at = await open();
  await at.vintageOf({});
  await at.hand([{ PLACE: "U6" }]);
  await at.run(async () => {
    await expect(at.prune(0)).rejects.toThrow(/An import is at work/);
    return true;
  });
});

it("puts back a vintage that became current in the same moment", async () => {
  await using at = await open();
  const first = await at.vintageOf({});
  await at.vintageOf({ PLACE: "U6" });
  const remove = at.models.vintages.deleteOne.bind(at.models.vintages);
  Object.assign(at.models.vintages, {
    deleteOne: async (...call: Parameters<typeof remove>) => {
      await rollBack(at.models, first);
      return remove(...call);
    },
  });
  expect((await at.prune(0)).vintages).toEqual([]);
  expect(await at.models.vintages.exists({ _id: first })).not.toBeNull();
  expect(await at.models.episodes.countDocuments()).toBe(2);
});
