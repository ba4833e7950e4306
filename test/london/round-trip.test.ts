/** Made-up returns were written, and imported through the door: every figure is what plain loops over the files come to. */
import { expect, inject, it } from "vitest";
import type { PartialQuery } from "../../schema/question/question.ts";
import { SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import { returnsFolder } from "../../subgraphs/data-folder/data-folder.ts";
import { requireNoiseSecret } from "../../subgraphs/data-folder/noise-secret.ts";
import type { EpisodeRecord } from "../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { answer } from "../../subgraphs/snapshot/answer.ts";
import type { Snapshot } from "../../subgraphs/snapshot/snapshot.ts";
import { openStore } from "../../subgraphs/store/open-store.ts";
import { followSnapshots } from "../../subgraphs/vintages/snapshots.ts";
import { readRecords } from "../support/london-records.ts";
import { OF_OTHER_RETURNS, REFERENCE_DIMENSIONS, type ReferenceDimension } from "../support/reference/dimensions.ts";
import { readReturns } from "../support/reference/read-returns.ts";
import { cellsOf, slotsOf } from "../support/reference/read-vector.ts";
import { tallyOf } from "../support/reference/tally.ts";

/** What the placements returns alone decide: owners stand on the register, prices in another return. */
const DIMENSIONS = (Object.keys(REFERENCE_DIMENSIONS) as readonly ReferenceDimension[]).filter(
  (name) => !OF_OTHER_RETURNS.includes(name),
);
const MEASURES = ["CHILDREN", "DISTANCE", "DAYS_IN_PLACEMENT"] as const;
/** The end of each year and some days between. */
const DATES = ["2021-03-31", "2022-03-31", "2023-03-31", "2024-02-29", "2024-11-17", "2025-03-31"];

const snapshotOf = async (code: string): Promise<Snapshot> => {
  const subRegion = SUB_REGIONS.find((each) => each.code === code)!;
  const { data } = inject("demo");
  const { connection, models } = await openStore(subRegion, { data, uri: undefined });
  const snapshots = await followSnapshots(models, subRegion, (noise) => requireNoiseSecret({}, data, subRegion, noise));
  await snapshots.close();
  await connection.close();
  return snapshots.current()!.snapshot;
};

/** A record without what is the store's own: its id, the return's, and a pseudonym for the child. */
const textOf = ({ return: _return, child: _child, ...facts }: EpisodeRecord): string =>
  JSON.stringify(
    facts,
    // Of the fields within, "kind" is the only one whose name is none of the record's.
    [...Object.keys(facts), "kind"].filter((name) => name !== "_id").toSorted(),
  );

/** How often each record is there. */
const tally = (records: readonly EpisodeRecord[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const text of records.map(textOf)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};

const childrenIn = (records: readonly EpisodeRecord[]): number =>
  new Set(records.map(({ borough, child }) => borough + child)).size;

it.each(SUB_REGIONS.map((subRegion) => [subRegion.code, subRegion] as const))(
  "keeps of %s what its boroughs' files say, record for record",
  async (code, subRegion) => {
    const { data } = inject("demo");
    const [written, stored] = [await readReturns(returnsFolder(data), code.toLowerCase()), await readRecords(data, [subRegion])];
    expect(written.length).toBeGreaterThan(10_000);
    const [inFiles, inStore] = [tally(written), tally(stored)];
    expect([...inFiles].filter(([text, count]) => inStore.get(text) !== count).slice(0, 3)).toEqual([]);
    expect([stored.length, childrenIn(stored)]).toEqual([written.length, childrenIn(written)]);
  },
);

/** Cells in which something was measured. */
const measured = (cells: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, string> =>
  new Map([...cells].filter(([, slots]) => slots.some((slot) => slot !== 0)).map(([cell, slots]) => [cell, slots.join()]));

const QUESTIONS = DATES.flatMap((date) =>
  DIMENSIONS.flatMap((name) => MEASURES.map((measure) => ({ date, measure, by: [name], where: [] }))),
);

it("gives every figure that the files come to, on any day, by any dimension", async () => {
  const records = await readReturns(returnsFolder(inject("demo").data), "ncl");
  const snapshot = await snapshotOf("NCL");
  const boroughs = [...new Set(records.map(({ borough }) => borough))];
  const wrong = QUESTIONS.flatMap((question) => {
    const { date, measure, by } = question;
    const query: PartialQuery = { form: "OWN", fact: "PLACEMENTS", measure, times: [date], by, where: [] };
    const [cells] = cellsOf(answer(snapshot, query), query);
    const counted = [...tallyOf(records, { ...question, boroughs })].map(
      ([cell, each]) => [cell, slotsOf(each, measure)] as const,
    );
    const [told, expected] = [measured(cells!), measured(new Map(counted))];
    const cellNames = [...new Set([...told.keys(), ...expected.keys()])];
    return cellNames
      .filter((cell) => told.get(cell) !== expected.get(cell))
      .map((cell) => `${measure} by ${by.join()} on ${date}: ${cell}`);
  });
  expect(wrong).toEqual([]);
}, 180_000);
