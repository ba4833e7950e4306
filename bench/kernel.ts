/** Rows a second of the kernel, from 10^4 to 10^7 rows: a count over two dimensions, with one filter. */
import type { PartialQuery } from "../schema/question/question.ts";
import { PLACEMENT_TYPES } from "../schema/reference/groupings.ts";
import { BOROUGHS } from "../schema/reference/sub-regions.ts";
import type { EpisodeRecord } from "../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { answer } from "../subgraphs/snapshot/answer.ts";
import { buildSnapshot } from "../subgraphs/snapshot/snapshot.ts";
import { ms, printTable, quantile, timed } from "./measure.ts";

const PLACES = PLACEMENT_TYPES.flatMap((type) => type.codes);

const pad = (number: number): string => String(number).padStart(2, "0");

/** One child a row, one in five looked after on the date, as in five years of returns. */
function* returns(rows: number): Generator<readonly EpisodeRecord[]> {
  for (let row = 0; row < rows; row++) {
    const year = 2020 + (row % 5);
    const episode: EpisodeRecord = {
      return: "bench",
      borough: BOROUGHS[row % BOROUGHS.length]!.code,
      child: row.toString(16).padStart(32, "0"),
      birthMonth: `${2005 + (row % 18)}-${pad(1 + (row % 12))}`,
      sex: row % 2 === 0 ? "M" : "F",
      ethnic: "WBRI",
      uasc: false,
      uascCeased: null,
      start: `${year}-${pad(4 + (row % 9))}-15`,
      end: year === 2024 ? null : `${year + 1}-${pad(1 + (row % 12))}-10`,
      rne: "S",
      ls: "C2",
      cin: "N1",
      place: PLACES[row % PLACES.length]!,
      placeProvider: "PR4",
      rec: null,
      reasonPlaceChange: null,
      urn: null,
      hostAuthority: null,
      locality: row % 3 === 0 ? "IN" : "OUT",
      distanceTenths: row % 700,
    };
    yield [episode];
  }
}

const NOISE_SECRET = Buffer.alloc(32, "noise of a bench");

const QUERY: PartialQuery = {
  form: "SHARE",
  fact: "PLACEMENTS",
  measure: "CHILDREN",
  times: ["2024-12-31"],
  by: ["PLACEMENT_TYPE", "AGE_BAND"],
  where: [{ dimension: "LOCALITY", codes: ["OUT"] }],
};

export const benchKernel = async (): Promise<void> => {
  const rows: string[][] = [];
  for (const size of [10_000, 100_000, 1_000_000, 10_000_000]) {
    const snapshot = await buildSnapshot(
      { vintage: "bench", returns: [], noiseSecret: NOISE_SECRET },
      { episodes: returns(size) },
    );
    const times = await timed(15, 3, () => answer(snapshot, QUERY));
    const median = quantile(times, 0.5);
    rows.push([size.toLocaleString("en-GB"), ms(median), `${Math.round(size / median / 1000)} million`]);
  }
  printTable("Kernel: filtered count over two dimensions, one core", ["rows", "median", "rows a second"], rows);
};
