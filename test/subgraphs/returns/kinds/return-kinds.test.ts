import { expect, it } from "vitest";
import { ownerOfReturn } from "../../../../subgraphs/returns/kinds/owner.ts";
import { pruneVintages } from "../../../../subgraphs/vintages/prune-vintages.ts";
import { rollBack } from "../../../../subgraphs/vintages/roll-back.ts";
import { followSnapshots } from "../../../../subgraphs/vintages/snapshots.ts";
import { noiseSecretFor } from "../../../support/noise.ts";
import { openDoor, rulesOf, tableCsv } from "../door.ts";
import { episodes, HACKNEY, header, NEL, NEWHAM } from "../returns-folder.ts";

const TOTAL = "Total committed cost accrued in FY to date";

const costs = (pounds: string, child = "kid-1"): string =>
  tableCsv("PLACEMENT_COSTS", { "Child ID": child, "Placement start date": "2023-06-01", [TOTAL]: pounds });

const referral = (referral_id: string): string =>
  tableCsv("REFERRALS", {
    referral_id,
    child: "kid-1",
    kind: "FOSTER",
    referred_on: "2024-05-01",
    age: "9",
    outcome: "OPEN",
  });

const COSTS = `costs/${HACKNEY}/2024-25/Q1.csv`;

const openBorough = async () => {
  const at = await openDoor();
  await at.write(`r/${HACKNEY}/2024/episodes.csv`, episodes({}));
  await at.write(`r/${HACKNEY}/2024/header.csv`, header({}));
  await at.write(`referrals/${HACKNEY}/r.csv`, referral("ref-1"));
  await at.write(COSTS, costs("100"));
  const manifest = async () => {
    const pointer = await at.models.current.findById("current").lean();
    return (await at.models.vintages.findById(pointer?.vintage).lean())?.returns ?? [];
  };
  const kinds = async () => (await manifest()).map((id) => ownerOfReturn(id).kind);
  return { ...at, manifest, kinds };
};

it("an import of one kind leaves the borough's other returns as they are", async () => {
  await using at = await openBorough();
  await at.run("r", "referrals");
  const before = await at.manifest();
  await at.run("costs");
  expect(await at.kinds()).toEqual(["COSTS", "PLACEMENTS", "REFERRALS"]);
  expect(await at.manifest()).toEqual(expect.arrayContaining([...before]));
});

it("a return replaces the last of its kind and borough, and no other borough's", async () => {
  await using at = await openBorough();
  await at.write(`costs/${NEWHAM}/2024-25/Q1.csv`, costs("7"));
  await at.run("r", "costs");
  const before = await at.manifest();
  await at.write(COSTS, costs("200"));
  expect(await at.run(`costs/${HACKNEY}`)).toMatchObject({ boroughs: [{ borough: HACKNEY, kind: "COSTS", rows: 1 }] });
  const after = await at.manifest();
  expect(after.filter((id) => !before.includes(id))).toEqual([expect.stringMatching(`^${HACKNEY}:costs:`)]);
  expect(before.filter((id) => !after.includes(id))).toEqual([expect.stringMatching(`^${HACKNEY}:costs:`)]);
});

it("the same costs are set beside other episodes, and beside the same are known and not read again", async () => {
  await using at = await openBorough();
  await at.run("r", "costs");
  await at.write(`r/${HACKNEY}/2024/episodes.csv`, episodes({ PLACE: "U6" }));
  expect(await at.run("r", "costs")).toMatchObject({
    kind: "imported",
    boroughs: [{ kind: "PLACEMENTS" }, { kind: "COSTS" }],
  });
  expect(await at.run("costs")).toMatchObject({ kind: "unchanged", counts: { read: 0 } });
  expect(await at.kinds()).toEqual(["COSTS", "PLACEMENTS"]);
});

it("an error in one kind refuses them all", async () => {
  await using at = await openBorough();
  await at.write(COSTS, costs("-1"));
  expect(rulesOf(await at.run("r", "costs", "referrals"))).toContain("negative-cost");
  expect(await at.models.current.countDocuments()).toBe(0);
});

it("warns when a return covers less than the last of its kind", async () => {
  await using at = await openBorough();
  await at.write(`costs/${HACKNEY}/2024-25/Q2.csv`, costs("300"));
  await at.run("costs");
  expect(rulesOf(await at.run(COSTS))).toEqual(["shares-differ", "covers-less"].toSorted());
});

it("placements, costs and referrals enter the snapshot and its coverage", async () => {
  await using at = await openBorough();
  await at.run("r", "costs", "referrals");
  const snapshots = await followSnapshots(at.models, NEL, noiseSecretFor);
  const snapshot = snapshots.current()?.snapshot;
  await snapshots.close();
  expect(snapshot?.placements.columns.place?.values).toEqual(["U4"]);
  expect(snapshot?.costs.boroughs).toEqual([HACKNEY]);
  expect(snapshot?.returns).toMatchObject([
    { fact: "COSTS", borough: HACKNEY },
    { fact: "PLACEMENTS", borough: HACKNEY, from: "2023-04-01", to: "2024-03-31" },
    { fact: "REFERRALS", borough: HACKNEY, from: "2024-05-01", to: "2024-05-01" },
  ]);
});

it("a vintage with costs can be gone back to, and pruned with its rows", async () => {
  await using at = await openBorough();
  const first = await at.run("costs");
  await at.write(COSTS, costs("200"));
  const second = await at.run("costs");
  if (first.kind !== "imported" || second.kind !== "imported") throw new Error("not imported");
  expect(await rollBack(at.models, first.vintage)).toMatchObject({ isMoved: true });
  await rollBack(at.models, second.vintage);
  const now = new Date(Date.now() + 3_600_000);
  expect(await pruneVintages({ models: at.models, subRegion: NEL, keep: 0, now })).toMatchObject({ vintages: [first.vintage] });
  expect((await at.models.costs.find().lean()).map(({ pence }) => pence)).toEqual([20_000]);
});

it("a killed import's costs are removed by the next one", async () => {
  await using at = await openBorough();
  await at.run("costs");
  const [cost] = await at.models.costs.find().lean();
  const half = `${HACKNEY}:costs:half`;
  await at.models.costs.insertMany([{ ...cost, _id: undefined, return: half }]);
  const run = { _id: "dead", host: "elsewhere", pid: 1, touchedAt: new Date(0), returns: [half], register: null };
  await at.models.imports.create(run);
  await at.run("r");
  expect([await at.models.costs.countDocuments(), await at.models.imports.countDocuments()]).toEqual([1, 0]);
});

it("a store of before there were kinds is answered from, and its placements are replaced in place", async () => {
  await using at = await openBorough();
  await at.run("r");
  const [id = ""] = await at.manifest();
  const [old, pointer] = [id.replace(":placements", ""), await at.models.current.findById("current").lean()];
  const [made, vintage] = [
    await at.models.returns.findById(id).lean(),
    await at.models.vintages.findById(pointer?.vintage).lean(),
  ];
  await at.models.episodes.updateOne({}, { $set: { return: old } });
  const { rows: episodeRows, kind: _, tableYears: __, ...plain } = made!;
  await at.models.returns.collection.insertOne({ ...plain, _id: old, episodes: episodeRows } as never);
  await at.models.returns.deleteOne({ _id: id });
  await at.models.vintages.create({ ...vintage!, _id: "old", returns: [old] });
  await at.models.current.updateOne({ _id: "current" }, { $set: { vintage: "old" } });

  const snapshots = await followSnapshots(at.models, NEL, noiseSecretFor);
  expect(snapshots.current()?.snapshot).toMatchObject({
    vintage: "old",
    placements: { rows: 1 },
    returns: [{ fact: "PLACEMENTS", borough: HACKNEY }],
  });
  await snapshots.close();
  await at.run("costs");
  expect(await at.manifest()).toEqual(expect.arrayContaining([old, expect.stringMatching(`^${HACKNEY}:costs:`)]));
  await at.write(`r/${HACKNEY}/2024/episodes.csv`, episodes({ PLACE: "U6" }));
  await at.run("r");
  expect(await at.manifest()).toEqual([
    expect.stringMatching(`^${HACKNEY}:costs:`),
    expect.stringMatching(`^${HACKNEY}:placements:`),
  ]);
  expect(await rollBack(at.models, "old")).toMatchObject({ isMoved: true });
});

it("a store holds no child, day of birth, postcode or referral number of its cost and referral files", async () => {
  await using at = await openDoor();
  const secrets = ["kid-secret-77", "17/08/2012", "2012-08-17", "QQ7 7QX", "QQ77QX", "ref-secret-5"];
  const [child, born, , post] = secrets as [string, string, string, string];
  const row = {
    "Child ID": child,
    "Date of birth": born,
    "Home postcode": post,
    "Placement postcode": post,
    "Placement start date": "2024-04-01",
    [TOTAL]: "123.45",
  };
  const census = {
    "Census date": "2024-07-15",
    Identifier: child,
    "Placement start date": "2024-04-01",
    "Total weekly cost": "9",
  };
  const referred = { referral_id: "ref-secret-5", child, kind: "FOSTER", referred_on: "2024-05-01", age: "11", outcome: "OPEN" };
  const write = async (bad: string): Promise<void> => {
    await at.write(`r/${HACKNEY}/2024-25/Q1.csv`, tableCsv("PLACEMENT_COSTS", { ...row, "Ofsted URN": bad }));
    await at.write(`r/${HACKNEY}/census.csv`, tableCsv("WEEKLY_COSTS", { ...census, "Provider URN": bad }));
    await at.write(`r/${HACKNEY}/referrals.csv`, tableCsv("REFERRALS", { ...referred, urn: bad }));
  };
  await write(post);
  expect((await at.run()).kind).toBe("refused");
  await write("");
  expect((await at.run()).kind).toBe("imported");
  const bytes = await at.bytes();
  expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([]);
  const rows = [at.models.costs, at.models.referrals, at.models.staged];
  expect(await Promise.all(rows.map((model) => model.countDocuments()))).toEqual([2, 1, 0]);
});
