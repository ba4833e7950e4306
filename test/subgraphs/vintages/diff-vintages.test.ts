import { expect, it } from "vitest";
import { diffVintages, NO_VINTAGE } from "../../../subgraphs/vintages/diff-vintages.ts";
import { findVintage } from "../../../subgraphs/vintages/find-vintage.ts";
import { HACKNEY } from "../returns/returns-folder.ts";
import { openVintages } from "./vintage-store.ts";

const KID_2 = { CHILD: "kid-2", DECOM: "02/06/2023" };
const KID_3 = { CHILD: "kid-3", DECOM: "03/06/2023" };

it("counts rows added, changed and removed by borough", async () => {
  await using at = await openVintages();
  const before = await findVintage(at.models, await at.vintageOf({}, KID_2));
  const after = await findVintage(at.models, await at.vintageOf({ PLACE: "U6" }, KID_3));
  expect(await diffVintages(at.models, before, after)).toEqual({
    boroughs: [{ borough: HACKNEY, rows: "episodes", added: 1, changed: 1, removed: 1 }],
    homes: null,
  });
});

it("counts everything as added where nothing was before, and nothing between a vintage and itself", async () => {
  await using at = await openVintages();
  const only = await findVintage(at.models, await at.vintageOf({}, KID_2));
  expect((await diffVintages(at.models, NO_VINTAGE, only)).boroughs).toMatchObject([{ added: 2, changed: 0, removed: 0 }]);
  expect(await diffVintages(at.models, only, only)).toEqual({ boroughs: [], homes: null });
});

it("counts settings of the register", async () => {
  await using at = await openVintages();
  const list = (...rows: readonly string[]): string =>
    ["Title", "URN,Provision type,Registration status", ...rows, ""].join("\n");
  await at.folder.write("r/ofsted/list.csv", list("SC000001,Children's home,Active", "SC000002,Children's home,Active"));
  const before = await findVintage(at.models, await at.vintageOf({}));
  await at.folder.write("r/ofsted/list.csv", list("SC000001,Children's home,Suspended", "SC000003,Children's home,Active"));
  const after = await findVintage(at.models, await at.vintageOf({}));
  expect((await diffVintages(at.models, before, after)).homes).toEqual({ added: 1, changed: 1, removed: 1 });
});

it("shows a staged import what it would change, and leaves nothing of it behind", async () => {
  await using at = await openVintages();
  const live = await findVintage(at.models, await at.vintageOf({}));
  await at.hand([{}, KID_2]);
  const outcome = await at.run(async ({ next }) => {
    expect((await diffVintages(at.models, live, next)).boroughs).toMatchObject([{ added: 1, changed: 0, removed: 0 }]);
    return false;
  });
  expect(outcome).toMatchObject({ kind: "declined" });
  expect((await findVintage(at.models, "current"))._id).toBe(live._id);
  const left = [at.models.episodes, at.models.returns, at.models.vintages, at.models.staged, at.models.imports];
  expect(await Promise.all(left.map((model) => model.countDocuments()))).toEqual([1, 1, 1, 0, 0]);
});
