import * as fc from "fast-check";
import { beforeAll, describe, expect, inject, it } from "vitest";
import type { Figure } from "../../schema/disclosure/figure.ts";
import { addDays, endOfMonth, monthOf } from "../../schema/reference/dates.ts";
import { boroughsOf, LONDON_PLACE, type Place, withParts } from "../../schema/reference/places.ts";
import { SLOT_LIMIT } from "../../schema/vector/layout.ts";
import type { EpisodeRecord } from "../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { fieldOf } from "../support/london-figures.ts";
import { readRecords } from "../support/london-records.ts";
import { crossesRest } from "../support/reference/crossed-rest.ts";
import { OF_OTHER_RETURNS, REFERENCE_DIMENSIONS, type ReferenceDimension } from "../support/reference/dimensions.ts";
import { slotsPerCell } from "../support/reference/read-vector.ts";
import { tallyOf } from "../support/reference/tally.ts";
import { type London, startLondon } from "../support/start-london.ts";

type Filter = { readonly dimension: ReferenceDimension; readonly codes: readonly string[] };
type Question = {
  readonly place: Place;
  readonly date: string;
  readonly by: readonly ReferenceDimension[];
  readonly where: readonly Filter[];
};
type Group = {
  readonly keys: readonly { readonly dimension: string; readonly code: string }[];
  readonly measures: { readonly children: Figure; readonly distance: { readonly n: Figure; readonly total: Figure } };
};

const PLACES = withParts(LONDON_PLACE);
const PARENT: Partial<Record<ReferenceDimension, ReferenceDimension>> = {
  PLACE: "PLACEMENT_TYPE",
  LS: "LEGAL_STATUS",
  ETHNIC: "ETHNICITY",
  HOST_REGION: "IN_LONDON",
};
/** What episodes alone tell: not the borough that a place decides, nor what the register and returns of costs know. */
const NAMES = (Object.keys(REFERENCE_DIMENSIONS) as ReferenceDimension[]).filter(
  (name) => name !== "BOROUGH" && !OF_OTHER_RETURNS.includes(name),
);

/** Some dimensions of which none divides another. */
const dimensions = (from: readonly ReferenceDimension[], maxLength: number): fc.Arbitrary<readonly ReferenceDimension[]> =>
  fc
    .uniqueArray(fc.constantFrom(...from), { maxLength })
    .map((names) => names.filter((name) => !names.some((other) => PARENT[other] === name)));

/** Cells of a table, by the codes that each dimension may have; a host authority is one of a few of a borough's. */
const cellsOf = (names: readonly ReferenceDimension[]): number =>
  names.reduce((cells, name) => cells * (REFERENCE_DIMENSIONS[name].codes?.length ?? 1), 1);

/** More cells than these, each with the bins of a distance, are refused. */
const MOST_CELLS = Math.floor(SLOT_LIMIT / slotsPerCell("DISTANCE", "OWN"));

const filterOn = (dimension: ReferenceDimension, maxLength: number): fc.Arbitrary<Filter> =>
  fc
    .uniqueArray(fc.constantFrom(...(REFERENCE_DIMENSIONS[dimension].codes ?? ["E09000007", "UNKNOWN"])), {
      minLength: 1,
      maxLength,
    })
    .map((codes) => ({ dimension, codes }));

const day = fc.integer({ min: 0, max: 1_825 }).map((days) => addDays("2020-04-01", days));
const monthEnd = day.map((date) => endOfMonth(monthOf(date)));

/** A borough's questions about its own children: any day, any codes, any three dimensions. */
const ownQuestion: fc.Arbitrary<Question> = dimensions(NAMES, 3)
  .filter((names) => cellsOf(names.slice(0, 2)) <= MOST_CELLS)
  .chain((names) =>
    fc.record({
      place: fc.constantFrom(...PLACES.filter(({ kind }) => kind === "Borough")),
      date: day,
      by: fc.constant(names.slice(0, 2)),
      where: fc.tuple(...names.slice(2).map((name) => filterOn(name, 3))),
    }),
  );

/** What the public may cross; not host authorities, whose codes differ by question. */
const CROSSED = NAMES.filter((name) => name !== "HOST_AUTHORITY");

/** The public's: month ends, two dimensions at most, one code a filter. */
const publicQuestion: fc.Arbitrary<Question> = fc
  .tuple(
    dimensions(CROSSED, 2).filter((names) => cellsOf(names) <= MOST_CELLS),
    fc.nat({ max: 1 }),
  )
  .chain(([names, filters]) =>
    fc.record({
      place: fc.constantFrom(...PLACES),
      date: monthEnd,
      by: fc.constant(names.slice(filters)),
      where: fc.tuple(...names.slice(0, filters).map((name) => filterOn(name, 1))),
    }),
  );

const camelCase = (name: string): string => name.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

describe("London's figures against the records pooled in one place", () => {
  let london: London;
  let records: Partial<Record<string, EpisodeRecord[]>>;
  beforeAll(async () => {
    london = await startLondon();
    records = Object.groupBy(await readRecords(inject("demo").data), ({ borough }) => borough);
    return () => london[Symbol.asyncDispose]();
  });

  const ask = async ({ place, date, by, where }: Question, token?: string): Promise<readonly Group[]> => {
    const measures = "children { value low high status } distance { n { value } total { value } }";
    const filter = Object.fromEntries(where.map(({ dimension, codes }) => [camelCase(dimension), codes]));
    const shown =
      by.length === 0
        ? `total { ${measures} }`
        : `groups(by: [${by.join()}]) { keys { dimension code } measures { ${measures} } }`;
    const { data, errors } = await london.ask<{
      place: { placements: { total?: Group["measures"]; groups?: readonly Group[] } };
    }>(
      `query Asked($date: LocalDate, $where: PlacementFilter) { place: ${fieldOf(place)} { placements(asAt: $date, where: $where) { ${shown} } } }`,
      { variables: { date, where: filter }, ...(token === undefined ? {} : { token }) },
    );
    expect(errors).toBeUndefined();
    const { total, groups } = data.place.placements;
    return groups ?? [{ keys: [], measures: total! }];
  };
  const pooled = ({ place, ...question }: Question) => {
    const boroughs = boroughsOf(place);
    return tallyOf(
      boroughs.flatMap((code) => records[code] ?? []),
      { ...question, boroughs, measure: "DISTANCE" },
    );
  };
  const nameOf = ({ keys }: Group): string => keys.map(({ code }) => code).join();

  it("shows a borough its own children exactly as counted over the records", async () => {
    await fc.assert(
      fc.asyncProperty(ownQuestion, async (question) => {
        const groups = await ask(question, await london.tokenOf(question.place.code));
        const tally = pooled(question);
        for (const group of groups) {
          const { children, values } = tally.get(nameOf(group)) ?? { children: 0, values: [] };
          expect(group.measures.children).toEqual({ value: children, low: children, high: children, status: "OK" });
          expect(group.measures.distance.n.value).toBe(values.length);
          expect(group.measures.distance.total.value).toBe(values.reduce((sum, tenths) => sum + tenths, 0) / 10);
        }
        const shown = new Set(groups.map(nameOf));
        expect([...tally.keys()].filter((name) => !shown.has(name))).toEqual([]);
      }),
      { seed: 20_250_331, numRuns: 40 },
    );
  });

  it("shows the public a number within three of the true one, or that it is ten or fewer, and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(publicQuestion, async (question) => {
        const tally = pooled(question);
        for (const group of await ask(question)) {
          const { children } = tally.get(nameOf(group)) ?? { children: 0 };
          const { value, low, high, status } = group.measures.children;
          const isPlace = question.by.length + question.where.length === 0;
          const coarser = question.by.map((name) => PARENT[name]);
          const filters = question.where.filter(({ dimension }) => !coarser.includes(dimension));
          const asked = [...group.keys, ...filters.map(({ dimension, codes }) => ({ dimension, code: codes[0]! }))];
          const [by, codes] = [asked.map(({ dimension }) => dimension), asked.map(({ code }) => code)];
          if (crossesRest(by, codes)) {
            expect([value, low, high, status]).toEqual([null, null, null, "SUPPRESSED"]);
            continue;
          }
          if (value === null) expect([low, high, status]).toEqual([0, 10, "SUPPRESSED"]);
          else
            expect([Math.abs(value - children) <= 3, value >= 8 || (value === 0 && isPlace), status]).toEqual([
              true,
              true,
              "ROUNDED",
            ]);
          expect(low).toBeLessThanOrEqual(children);
          expect(high).toBeGreaterThanOrEqual(children);
        }
      }),
      { seed: 20_250_331, numRuns: 40 },
    );
  });
});
