import { expect, it } from "vitest";
import { findVintage } from "../../../subgraphs/vintages/find-vintage.ts";
import { listVintages } from "../../../subgraphs/vintages/list-vintages.ts";
import { rollBack } from "../../../subgraphs/vintages/roll-back.ts";
import { HACKNEY } from "../returns/returns-folder.ts";
import { liveContent, openVintages } from "./vintage-store.ts";

it("restores the very content of a vintage, and back again", async () => {
  await using at = await openVintages();
  const first = await at.vintageOf({});
  const content = await liveContent(at.models);
  const second = await at.vintageOf({ PLACE: "U6" });
  const newer = await liveContent(at.models);
  expect(await rollBack(at.models, first)).toEqual({ from: second, to: first, isMoved: true });
  expect(await liveContent(at.models)).toBe(content);
  await rollBack(at.models, second);
  expect(await liveContent(at.models)).toBe(newer);
});

it("lists vintages, the latest made first, with what each holds", async () => {
  await using at = await openVintages();
  const first = await at.vintageOf({});
  const second = await at.vintageOf({}, { CHILD: "kid-2" });
  await rollBack(at.models, first);
  const listed = await listVintages(at.models);
  expect(listed.map(({ id, isCurrent }) => [id, isCurrent])).toEqual([
    [second, false],
    [first, true],
  ]);
  expect(listed[0]).toMatchObject({ previous: first, homes: null, returns: [{ borough: HACKNEY, kind: "PLACEMENTS", rows: 2 }] });
  expect(listed[0]?.replacedAt).toBeInstanceOf(Date);
});

it("does not move to the vintage that is current", async () => {
  await using at = await openVintages();
  const only = await at.vintageOf({});
  expect(await rollBack(at.models, only)).toEqual({ from: only, to: only, isMoved: false });
});

it("refuses a vintage whose rows are gone, and stays where it is", async () => {
  await using at = await openVintages();
  const first = await at.vintageOf({});
  const [returned = ""] = (await findVintage(at.models, first)).returns;
  const second = await at.vintageOf({ PLACE: "U6" });
  await at.models.episodes.deleteMany({ return: returned });
  await expect(rollBack(at.models, first)).rejects.toThrow(/not whole/);
  expect((await findVintage(at.models, "current"))._id).toBe(second);
});

it("moves back when a pruning takes the vintage away in the same moment", async () => {
  await using at = await openVintages();
  const first = await at.vintageOf({});
  const second = await at.vintageOf({ PLACE: "U6" });
  const { current } = at.models;
  const move = current.updateOne.bind(current) as (filter: object, change: object) => Promise<unknown>;
  Object.assign(current, {
    updateOne: async (filter: object, change: object) => {
      await at.models.vintages.deleteOne({ _id: first });
      return move(filter, change);
    },
  });
  await expect(rollBack(at.models, first)).rejects.toThrow(/not whole/);
  expect((await findVintage(at.models, "current"))._id).toBe(second);
});

it("takes the beginning of an id for the vintage, and says when none or several are meant", async () => {
  await using at = await openVintages();
  const only = await at.vintageOf({});
  expect((await findVintage(at.models, only.slice(0, 4)))._id).toBe(only);
  await expect(findVintage(at.models, "zzzz")).rejects.toThrow('No vintage zzzz is kept; "placements versions" lists them.');
  await at.models.vintages.create({ ...(await findVintage(at.models, only)), _id: `${only.slice(0, 4)}-other` });
  await expect(findVintage(at.models, only.slice(0, 4))).rejects.toThrow(/2 vintages begin with/);
});
