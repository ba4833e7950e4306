/** Every table of placements that the public may ask of the demo, held against what there is and what a second implementation publishes of it. */
import { beforeAll, describe, expect, inject, it } from "vitest";
import { LONDON_PLACE } from "../../schema/reference/places.ts";
import { dimensionsOf, fieldOf } from "../support/london-figures.ts";
import {
  areTold,
  AS_AT,
  WIDE,
  NOBODY,
  type Plain,
  countOf,
  isOfRest,
  percentOf,
  isKeyed,
  wrongIn,
  tablesOf,
  cellsIn,
  ofBoroughs,
  split,
} from "../support/london-told.ts";
import { type Member, readTruth, type NumberPair, type TabledKind, type Truth } from "../support/london-truth.ts";
import { walk, type Walked } from "../support/london-walk.ts";
import { crossesRest } from "../support/reference/crossed-rest.ts";
import type { ReferenceDimension } from "../support/reference/dimensions.ts";
import { type London, startPatientLondon } from "../support/start-london.ts";

let london: London;
let truth: Truth;
let members: readonly Member[];
beforeAll(async () => {
  london = await startPatientLondon();
  truth = await readTruth(inject("demo").data);
  members = truth.membersOn(AS_AT);
  return () => london[Symbol.asyncDispose]();
});

describe("everything that the public may ask of placements", () => {
  const tables = new Map<string, ReadonlyMap<string, NumberPair>>();
  const expectedOf = (kind: TabledKind, by: readonly string[]): ReadonlyMap<string, NumberPair> => {
    const name = `${kind} ${by.join()}`;
    const table = tables.get(name) ?? truth.table(members, kind, by as readonly ReferenceDimension[]);
    // Boroughs and London are asked once, the five one after another.
    if (kind === "SubRegion") tables.set(name, table);
    return table;
  };
  /** Cells that differ from the second implementation's; of keys, those are listed that are published, and no others. */
  const differing = ({ place, by, ...table }: Walked): readonly string[] => {
    const isOfBoroughs = by[0] === "BOROUGH";
    const expected = expectedOf(isOfBoroughs ? "Borough" : (place.kind as TabledKind), isOfBoroughs ? by.slice(1) : by);
    const wrong = wrongIn({ place, by, ...table }, (shown) => {
      const told = expected.get(shown.name) ?? NOBODY;
      return areTold(by, shown, told) && (!isKeyed(by) || shown.figures["children"]!.value !== null);
    });
    if (!isKeyed(by)) return wrong;
    const listed = new Set(table.cells.map(({ name }) => name));
    const due = [...expected]
      .filter(([name, { p }]) => split(name)[0] === place.code && p >= 8 && !isOfRest(by, name))
      .map(([name]) => name);
    return [...wrong, ...due.filter((name) => !listed.has(name))];
  };

  it.each(WIDE.map((place) => [place.name, place] as const))(
    "shows %s by every dimension and pair what the children's keys make of it",
    async (_, place) => {
      const asked = tablesOf("PLACEMENTS", place.kind);
      const walked = await walk(london, { fact: "PLACEMENTS", place, fields: ["children"] }, asked);
      expect(walked.flatMap(differing)).toEqual([]);
      expect(cellsIn(walked)).toBeGreaterThan(7_500);
    },
  );

  // Seven hundred tables of all boroughs: no request of a caller's.
  it("shows every borough by every dimension and pair what the children's keys make of it", { timeout: 300_000 }, async () => {
    const asked = ofBoroughs(tablesOf("PLACEMENTS", "Borough"));
    const walked = await walk(london, { fact: "PLACEMENTS", place: LONDON_PLACE, fields: ["children"] }, asked);
    expect(walked.flatMap(differing)).toEqual([]);
    expect(cellsIn(walked)).toBeGreaterThan(190_000);
  });

  it("withholds a percentage or a mean of a cell only where its numbers are too small, and shows the others as those make them", async () => {
    const names = dimensionsOf("PLACEMENTS", { kind: "London" }).filter((name) => name !== "LOCALITY");
    for (const place of WIDE) {
      type Row = {
        keys: readonly [{ code: string }];
        measures: { percentInOwnBorough: Plain; distance: { n: Plain; mean: Plain } };
      };
      const groups = names.map(
        (name) =>
          `${name}: groups(by: [${name}]) { keys { code } measures { percentInOwnBorough { value status } distance { n { value low high status } mean { value status } } } }`,
      );
      const { data } = await london.ask<{ place: { placements: Record<string, readonly Row[]> } }>(
        `{ place: ${fieldOf(place)} { placements(asAt: "${AS_AT}") { ${groups.join(" ")} } } }`,
      );
      const known = members.filter(({ distanceTenths }) => distanceTenths !== null);
      for (const name of names as readonly ReferenceDimension[]) {
        const [whole, part, ofKnown] = [
          expectedOf(place.kind, [name]),
          expectedOf(place.kind, [name, "LOCALITY"]),
          truth.table(known, place.kind, [name]),
        ];
        for (const { keys, measures } of data.place.placements[name]!) {
          const cell = `${place.code}|${keys[0].code}`;
          const isRest = crossesRest([name, "LOCALITY"], [keys[0].code, "IN"]);
          const percent = isRest ? null : percentOf((part.get(`${cell}|IN`) ?? NOBODY).p, (whole.get(cell) ?? NOBODY).p);
          expect(measures.percentInOwnBorough, `${name} ${cell}`).toEqual({
            value: percent,
            status: percent === null ? "SUPPRESSED" : "ROUNDED",
          });
          const { p } = ofKnown.get(cell) ?? NOBODY;
          expect(measures.distance.n, `${name} ${cell}`).toEqual(countOf(p));
          expect(measures.distance.mean.status, `${name} ${cell}`).toBe(p < 10 ? "SUPPRESSED" : "ROUNDED");
        }
      }
    }
  });
});
