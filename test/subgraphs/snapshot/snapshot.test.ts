import { expect, test } from "vitest";
import { dayOf } from "../../../schema/reference/dates.ts";
import { OPEN } from "../../../subgraphs/snapshot/columns.ts";
import { buildSnapshot } from "../../../subgraphs/snapshot/snapshot.ts";
import { episode, snapshotOf } from "../../support/records.ts";

test("has a row for each spell, with days since 1970 and values by code", async () => {
  const { placements } = await snapshotOf([
    episode({ child: "a", start: "2024-01-01", end: "2024-02-01", place: "U4" }),
    episode({ child: "a", start: "2024-02-01", rne: "P", place: "K2" }),
    episode({ child: "b", start: "2024-03-01", place: "U4" }),
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
    yield await Promise.resolve([episode()]);
  }
  const read = await buildSnapshot({ vintage: "v1", returns: [] }, { episodes: returns() });
  expect(read).toEqual(await snapshotOf([episode()]));
});

test("grows beyond its first thousand rows without losing one", async () => {
  const many = Array.from({ length: 5_000 }, (_, at) => episode({ child: String(at).padStart(5, "0"), distanceTenths: at }));
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
