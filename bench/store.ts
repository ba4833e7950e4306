/** The embedded store by itself: a borough's five years of episodes written, paged through, read whole and deleted. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { trusted } from "mongoose";
import { SUB_REGIONS } from "../schema/reference/sub-regions.ts";
import type { Models } from "../subgraphs/models/models.ts";
import type { EpisodeRecord } from "../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { recordsOf } from "../subgraphs/snapshot/records.ts";
import { migrate, openStore } from "../subgraphs/store/open-store.ts";
import { printTable, quantile } from "./measure.ts";

const ROWS = 10_000;
const RUNS = 7;

/** As an import writes them, and as many as a client asks for at once. */
const ROWS_PER_INSERT = 1000;
const ROWS_PER_PAGE = 100;

/** Five episodes a child, in the order of the index. */
const episodeOf = (returned: string, row: number): EpisodeRecord => ({
  return: returned,
  borough: "E09000012",
  child: Math.floor(row / 5)
    .toString(16)
    .padStart(32, "0"),
  birthMonth: `${2005 + (row % 18)}-07`,
  sex: row % 2 === 0 ? "1" : "2",
  ethnic: "WBRI",
  uasc: row % 50 === 0,
  uascCeased: null,
  start: `${2020 + (row % 5)}-06-15`,
  end: row % 5 === 4 ? null : `${2021 + (row % 5)}-06-15`,
  rne: "S",
  ls: "C2",
  cin: "N1",
  place: "U4",
  placeProvider: "PR4",
  rec: null,
  reasonPlaceChange: "CHILD",
  urn: row % 3 === 0 ? `SC${400_000 + (row % 700)}` : null,
  hostAuthority: "E09000030",
  locality: row % 3 === 0 ? "IN" : "OUT",
  distanceTenths: row % 700,
});

const write = async ({ episodes }: Models, returned: string): Promise<void> => {
  for (let first = 0; first < ROWS; first += ROWS_PER_INSERT) {
    const rows = Array.from({ length: ROWS_PER_INSERT }, (_, offset) => episodeOf(returned, first + offset));
    await episodes.insertMany(rows, { lean: true });
  }
};

/** Every page, each from where the last one ended, of the episodes that are open on a day: what `placementRecords` asks for. */
const page = async ({ episodes }: Models, returned: string): Promise<number> => {
  let [rows, last]: [number, Pick<EpisodeRecord, "child" | "start">] = [0, { child: "", start: "" }];
  for (;;) {
    const { child, start } = last;
    const after = {
      child: trusted({ $gte: child }),
      $or: [{ child: trusted({ $gt: child }) }, { start: trusted({ $gt: start }) }],
    };
    const open = { start: trusted({ $lte: "2024-09-30" }), $or: [{ end: null }, { end: trusted({ $gt: "2022-09-30" }) }] };
    const found = await episodes
      .find({ return: returned, $and: [after, open] })
      .sort({ return: 1, child: 1, start: 1 })
      .limit(ROWS_PER_PAGE + 1)
      .lean<EpisodeRecord[]>();
    rows += Math.min(found.length, ROWS_PER_PAGE);
    if (found.length <= ROWS_PER_PAGE) return rows;
    last = found[ROWS_PER_PAGE - 1]!;
  }
};

/** As a subgraph reads a vintage that it takes up. */
const readWhole = async (models: Models, returned: string): Promise<number> => {
  let rows = 0;
  for await (const batch of (await recordsOf(models, { returns: [returned], register: null })).episodes) rows += batch.length;
  return rows;
};

export const benchStore = async (): Promise<void> => {
  const data = await mkdtemp(join(tmpdir(), "placements-bench-"));
  const store = await openStore(SUB_REGIONS[0]!, { data, uri: undefined });
  await migrate(store);
  const { models } = store;
  await write(models, "E09000012:placements:there-already");
  const steps = {
    "import of a borough's rows": write,
    "all its pages of 100": page,
    "read whole, in order": readWhole,
    "delete of the return": (_: Models, returned: string) => models.episodes.deleteMany({ return: returned }),
  };
  const times = Object.keys(steps).map((): number[] => []);
  for (let run = -1; run < RUNS; run++)
    for (const [at, step] of Object.values(steps).entries()) {
      const start = performance.now();
      await step(models, `E09000012:placements:run-${run}`);
      if (run >= 0) times[at]!.push(performance.now() - start);
    }
  await store.connection.close();
  await rm(data, { recursive: true });
  const rows = Object.keys(steps).map((name, at) => {
    const median = quantile(times[at]!, 0.5);
    return [name, `${median.toFixed(0)} ms`, Math.round((ROWS / median) * 1000).toLocaleString("en-GB")];
  });
  printTable(
    `The embedded store: ${ROWS.toLocaleString("en-GB")} episodes of one borough`,
    ["", "median", "rows a second"],
    rows,
  );
};
