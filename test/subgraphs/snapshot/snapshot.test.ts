import { expect, test } from "vitest";
import { dayOf } from "../../../schema/reference/dates.ts";
import { OPEN } from "../../../subgraphs/snapshot/columns.ts";
import { buildSnapshot, type Snapshot } from "../../../subgraphs/snapshot/snapshot.ts";
import { cost } from "../../support/cost-records.ts";
import { NOISE_SECRET } from "../../support/noise.ts";
import { episode, snapshotOf } from "../../support/records.ts";

/** Two pseudonyms, in order. */
const [FIRST, SECOND] = ["0".repeat(32), "1".repeat(32)] as const;

/** All of a snapshot that is no function. */
const rowsOf = ({ noise: _noise, ...rows }: Snapshot) => rows;

test("has a row for each spell, with days since 1970 and values by code", async () => {
  const { placements } = await snapshotOf([
    episode({ child: FIRST, start: "2024-01-01", end: "2024-02-01", place: "U4" }),
    episode({ child: FIRST, start: "2024-02-01", rne: "P", place: "K2" }),
    episode({ child: SECOND, start: "2024-03-01", place: "U4" }),
  ]);
  expect(placements.rows).toBe(3);
  expect([...placements.start]).toEqual(["2024-01-01", "2024-02-01", "2024-03-01"].map(dayOf));
  expect([...placements.end]).toEqual([dayOf("2024-02-01"), OPEN, OPEN]);
  const { codes, values } = placements.columns.place!;
  expect(Array.from(codes, (code) => values[code])).toEqual(["U4", "K2", "U4"]);
});

test("keeps apart two children of one pseudonym in two boroughs' returns", async () => {
  const { placements: two } = await snapshotOf([
    episode({ borough: "E09000003", start: "2024-01-01" }),
    episode({ borough: "E09000007", start: "2024-02-01" }),
  ]);
  expect([...two.end]).toEqual([OPEN, OPEN]);
});

test("reads returns one at a time as from a list", async () => {
  async function* returns() {
    yield await Promise.resolve([episode({ child: FIRST })]);
  }
  const read = await buildSnapshot({ vintage: "v1", returns: [], noiseSecret: NOISE_SECRET }, { episodes: returns() });
  expect(rowsOf(read)).toEqual(rowsOf(await snapshotOf([episode({ child: FIRST })])));
});

test("grows beyond its first thousand rows without losing one", async () => {
  const many = Array.from({ length: 5_000 }, (_, at) => episode({ child: String(at).padStart(32, "0"), distanceTenths: at }));
  const { rows, columns } = (await snapshotOf(many)).placements;
  expect(rows).toBe(5_000);
  expect(Array.from(columns.distanceTenths!.codes, (code) => columns.distanceTenths!.values[code])).toEqual(
    many.map((record) => record.distanceTenths),
  );
});

test("of no episodes has no rows", async () => {
  const { placements: empty } = await snapshotOf([]);
  expect([empty.rows, empty.start.length, empty.columns.place!.values.length]).toEqual([0, 0, 0]);
});

test("is of the boroughs that any child is of, with prices or without, each once and in order", async () => {
  const episodes = [episode({ borough: "E09000014" }), episode({ borough: "E09000003" }), episode({ child: "b" })];
  const costs = [cost({ borough: "E09000007" }), cost({ borough: "E09000014" })];
  expect((await snapshotOf(episodes, { costs })).boroughs).toEqual(["E09000003", "E09000007", "E09000014"]);
});

test("has one key a child, whatever becomes of it, and others under another secret", async () => {
  const moved = [episode({ child: FIRST, end: "2024-07-01" }), episode({ child: FIRST, start: "2024-07-01", rne: "P" })];
  const keysUnder = async (noiseSecret: Uint8Array): Promise<readonly number[]> => [
    ...(await snapshotOf([...moved, episode({ child: SECOND })], { noiseSecret })).placements.keys,
  ];
  const [first, again, second] = await keysUnder(NOISE_SECRET);
  expect(again).toBe(first);
  expect(second).not.toBe(first);
  expect(await keysUnder(Buffer.alloc(32, "another"))).not.toEqual([first, again, second]);
});
