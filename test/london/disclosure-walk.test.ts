/** Everything that the public may ask of the demo, held against what there is and what a second implementation publishes of it. */
import { beforeAll, describe, expect, inject, it } from "vitest";
import type { Figure } from "../../schema/disclosure/figure.ts";
import { DIMENSIONS } from "../../schema/question/dimensions.ts";
import type { Fact } from "../../schema/question/measures.ts";
import {
  LONDON_PLACE,
  type Place,
  placeOfBorough,
  placeOfSubRegion,
  subRegionsOf,
  withParts,
} from "../../schema/reference/places.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { post } from "../support/london-ask.ts";
import { dimensionsOf, fieldOf } from "../support/london-figures.ts";
import { moneyOf, ownOf, toldOf } from "../support/london-shares.ts";
import { type Member, readTruth, type NumberPair, type TabledKind, type Truth } from "../support/london-truth.ts";
import { allowed, choose, type ShownFigure, walk, type Walked } from "../support/london-walk.ts";
import { crossesRest } from "../support/reference/crossed-rest.ts";
import type { ReferenceDimension } from "../support/reference/dimensions.ts";
import { type London, startLondon } from "../support/start-london.ts";

const AS_AT = "2025-03-31";
const YEAR = "2024-04-01/2025-03-31";

/** No set of boroughs is among them: those have a walk of their own. */
type TabledPlace = Place & { readonly kind: TabledKind };

const WIDE = [LONDON_PLACE, ...LONDON_PLACE.parts] as readonly TabledPlace[];
const BOROUGHS = withParts(LONDON_PLACE).filter(({ kind }) => kind === "Borough");

const NOBODY: NumberPair = { n: 0, p: 0 };

type Plain = Pick<Figure, "value" | "low" | "high" | "status">;

/** What everybody can look up. */
const NONE: Plain = { value: 0, low: 0, high: 0, status: "OK" };

const WITHHELD: Plain = { value: null, low: null, high: null, status: "SUPPRESSED" };

/** What the public is to read of a published number; `most` is how many there can be for all that everybody knows. */
const countOf = (p: number, most = Infinity): Plain =>
  p < 8
    ? { value: null, low: 0, high: Math.min(10, most), status: "SUPPRESSED" }
    : { value: Math.min(p, most), low: Math.min(p - 3, most), high: Math.min(p + 3, most), status: "ROUNDED" };

/** The same of a cell of a table of children, "NCL|K1|MALE": nothing, where it crosses the rest of a dimension. */
const cellOf = (by: readonly string[], name: string, p: number): Plain =>
  crossesRest(by, by[0] === "BOROUGH" ? name.split("|") : name.split("|").slice(1)) ? WITHHELD : countOf(p);

const isSame = (a: Plain | undefined, b: Plain): boolean => JSON.stringify(a) === JSON.stringify(b);

const isWithin = (n: number, { low, high }: Plain): boolean => (low ?? 0) <= n && n <= (high ?? Infinity);

/** Part of a whole in whole percent, by their published numbers. */
const percentOf = (part: number, base: number): number | null =>
  base < 50 || part < 8 || base - part < 8 ? null : Math.round((100 * part) / base);

const isKeyed = (by: readonly string[]): boolean => by.some((name) => DIMENSIONS.get(name)!.axis === null);

/** Cells that are not shown as they are to be; and whether a table of closed dimensions has each of its cells once. */
const wrongIn = ({ by, cells }: Walked, isRight: (shown: ShownFigure) => boolean): readonly string[] => {
  const wrong = cells.filter((shown) => !isRight(shown)).map(({ name }) => `${by.join()} ${name}`);
  const size = isKeyed(by) ? cells.length : by.reduce((product, name) => product * DIMENSIONS.get(name)!.axis!.length, 1);
  return new Set(cells.map(({ name }) => name)).size === size ? wrong : [...wrong, `${by.join()} has not every cell once`];
};

/** The tables of a fact that the public may ask for, for a place of a kind; without the borough. */
const tablesOf = (fact: Fact, kind: Place["kind"]): readonly (readonly string[])[] => {
  const names = dimensionsOf(fact, { kind });
  return allowed([...choose(names, 1), ...choose(names, 2)]);
};

const cellsIn = (walked: readonly Walked[]): number => walked.reduce((cells, table) => cells + table.cells.length, 0);

const ofBoroughs = (tables: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  tables.map((by) => ["BOROUGH", ...by]);

/** "E09000007|K1" -> "E09000007", "K1" */
const split = (name: string): readonly [place: string, cell: string] => {
  const [place = "", ...codes] = name.split("|");
  return [place, codes.join("|")];
};

describe("everything that the public may ask", () => {
  let london: London;
  let truth: Truth;
  let members: readonly Member[];
  beforeAll(async () => {
    // Tables by the dozen in a request take longer than any caller's.
    london = await startLondon({ settings: { [VARIABLES.deadline]: "60000" } });
    truth = await readTruth(inject("demo").data);
    members = truth.membersOn(AS_AT);
    return () => london[Symbol.asyncDispose]();
  });

  describe("of placements", () => {
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
      const wrong = wrongIn({ place, by, ...table }, ({ name, figures: { children } }) => {
        const { n, p } = expected.get(name) ?? NOBODY;
        return isSame(children, cellOf(by, name, p)) && isWithin(n, children!) && (!isKeyed(by) || p >= 8);
      });
      if (!isKeyed(by)) return wrong;
      const listed = new Set(table.cells.map(({ name }) => name));
      const due = [...expected]
        .filter(([name, { p }]) => split(name)[0] === place.code && cellOf(by, name, p).value !== null)
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

    it("shows one number of a cell by every route: groups, filters, series, lists of places, and a subgraph by itself", async () => {
      const [ncl, camden] = [placeOfSubRegion("NCL")!, placeOfBorough("E09000007")!];
      const CELLS = [
        { sex: "MALE", ageBand: "10_TO_15" },
        { placementType: "FOSTER", locality: "IN" },
        { place: "K2", distanceBand: "OVER_20" },
        { legalStatus: "FULL_CARE_ORDER" },
        { ethnicity: "MIXED", uasc: "NOT_UASC" },
        { categoryOfNeed: "N1", placeProvider: "PR4" },
        { ethnic: "WBRI" },
      ];
      const nameOf = (field: string): ReferenceDimension =>
        [...DIMENSIONS.values()].find(({ filter }) => filter === field)!.name as ReferenceDimension;
      const text = (place: Place, field: string): string =>
        CELLS.map((cell, at) => {
          const where = Object.entries(cell).map(([name, code]) => `${name}: ["${code}"]`);
          const [first, ...others] = where;
          const [, [grouped] = [null]] = Object.entries(cell).map(([name]) => [nameOf(name)] as const);
          const groups =
            grouped === null
              ? ""
              : `grouped${at}: placements(asAt: "${AS_AT}", where: { ${first} }) { groups(by: [${grouped}]) { keys { code } measures { children { value low high status } } } }`;
          return `total${at}: placements(asAt: "${AS_AT}", where: { ${[first, ...others].join()} }) { total { children { value low high status } }
            series(from: "2025-02-28", to: "${AS_AT}") { measures { children { value low high status } } } } ${groups}`;
        }).reduce((fields, each) => `${fields} ${each}`, `${place.code}: ${field} { code `) + " }";
      type Read = Readonly<
        Record<
          string,
          Readonly<
            Record<
              string,
              {
                readonly total?: { readonly children: Plain };
                readonly series?: readonly { readonly measures: { readonly children: Plain } }[];
                readonly groups?: readonly {
                  readonly keys: readonly { readonly code: string }[];
                  readonly measures: { readonly children: Plain };
                }[];
              }
            >
          >
        >
      >;
      const atGateway = await london.ask<Read>(
        `{ ${[LONDON_PLACE, ncl, camden].map((place) => text(place, fieldOf(place))).join(" ")} }`,
      );
      const atSubgraph = await post<Read>(
        london.urls.get("NCL")!,
        `{ ${[ncl, camden].map((place) => text(place, fieldOf(place))).join(" ")} }`,
      );
      const listed = await london.ask<{ subRegions: readonly { boroughs: readonly Read[string][] }[] }>(
        `{ subRegions { ${text(camden, "boroughs")} } }`.replace(`${camden.code}: `, ""),
      );
      const inList = listed.data.subRegions
        .flatMap(({ boroughs }) => boroughs)
        .find(({ code }) => (code as unknown) === camden.code)!;
      const read: readonly (readonly [Place, Read[string]])[] = [
        ...[LONDON_PLACE, ncl, camden].map((place) => [place, atGateway.data[place.code]!] as const),
        ...[ncl, camden].map((place) => [place, atSubgraph.data[place.code]!] as const),
        [camden, inList],
      ];
      for (const [place, answer] of read)
        CELLS.forEach((cell, at) => {
          const filters = Object.entries(cell).map(([name, code]) => [nameOf(name), code] as const);
          const own = members.filter(
            ({ borough, codes }) =>
              withParts(place).some(({ code }) => code === borough) && filters.every(([name, code]) => codes[name] === code),
          );
          const expected = countOf(truth.told(own).p);
          const { total, series } = answer[`total${at}`]!;
          const group = answer[`grouped${at}`]?.groups?.find(({ keys }) => keys[0]!.code === filters[1]![1]);
          const shown = [
            total!.children,
            series!.at(-1)!.measures.children,
            ...(group === undefined ? [] : [group.measures.children]),
          ];
          expect(shown).toEqual(shown.map(() => expected));
          expect(shown).toHaveLength(filters.length === 2 ? 3 : 2);
        });
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

    it("shows the total of every place on 60 dates within 3 of what there is, or that it is small", async () => {
      const dates = `from: "2020-04-30", to: "${AS_AT}"`;
      const fields = withParts(LONDON_PLACE).map(
        (place) =>
          `${place.code}: ${fieldOf(place)} { placements { series(${dates}) { at measures { children { value low high status } } } } }`,
      );
      const { data } = await london.ask<
        Record<string, { placements: { series: readonly { at: string; measures: { children: Plain } }[] } }>
      >(`{ ${fields.join(" ")} }`);
      const times = data[LONDON_PLACE.code]!.placements.series.map(({ at }) => at);
      expect(times).toHaveLength(60);
      const own = new Map<string, readonly number[]>();
      for (const place of BOROUGHS) {
        const [byTime] = await ownOf(london, subRegionsOf(place)[0]!.code, place.code, [
          { fact: "PLACEMENTS", measure: "CHILDREN", times, by: [] },
        ]);
        own.set(
          place.code,
          byTime!.map((cells) => cells.get("") ?? 0),
        );
      }
      const small = new Set<string>();
      for (const place of withParts(LONDON_PLACE))
        times.forEach((at, time) => {
          const n = withParts(place).reduce((sum, { code }) => sum + (own.get(code)?.[time] ?? 0), 0);
          const { children } = data[place.code]!.placements.series[time]!.measures;
          const told =
            children.value === 0 ? { value: 0, low: 0, high: 3, status: "ROUNDED" as const } : countOf(children.value ?? 0);
          expect([place.code, at, children]).toEqual([place.code, at, told]);
          expect([place.code, at, isWithin(n, children)]).toEqual([place.code, at, true]);
          if (children.value === null) small.add(place.name);
        });
      // Nobody else has ten children or fewer.
      expect([...small].filter((name) => name !== "City of London")).toEqual([]);
    });
  });

  describe("of costs", () => {
    it.each(WIDE.map((place) => [place.name, place] as const))(
      "shows %s by every dimension and pair what its shares come to, and money by one",
      async (_, place) => {
        const tables = tablesOf("COSTS", "London");
        const asked = place.kind === "London" ? tables : tables.filter((by) => by.length === 1);
        const questions = asked.map((by) => ({ fact: "COSTS" as const, times: [YEAR], by }));
        const expected = await toldOf(
          london,
          questions.map((question) => ({ ...question, measure: "CHILDREN" as const })),
          2,
        );
        const walked = await walk(london, { fact: "COSTS", place, fields: ["children"] }, asked);
        const wrong = walked.flatMap((table, at) =>
          wrongIn(table, ({ name, figures: { children } }) => {
            const { n, p } = expected[at]!.get(name) ?? NOBODY;
            return isSame(children, cellOf(table.by, name, p)) && isWithin(n, children!);
          }),
        );
        expect(wrong).toEqual([]);
        const single = questions.filter(({ by }) => by.length === 1);
        const money = await moneyOf(
          london,
          single.map((question) => ({ ...question, measure: "SPEND" as const })),
        );
        const spent = await walk(
          london,
          { fact: "COSTS", place, fields: ["spend"] },
          single.map(({ by }) => by),
        );
        const unlike = spent.flatMap((table, at) =>
          wrongIn(table, ({ name, figures: { spend } }) => {
            const { p, mean, isDominated, boroughs } = money[at]!.get(name) ?? { p: 0, mean: 0, isDominated: false, boroughs: 0 };
            if (p < 10 || boroughs < 3 || isDominated) return isSame(spend, WITHHELD);
            return (
              spend!.status === "ROUNDED" &&
              spend!.value === Number((Number((mean / 700).toPrecision(p < 30 ? 2 : 3)) * p).toPrecision(12))
            );
          }),
        );
        expect(unlike).toEqual([]);
      },
    );

    it("shows the children of every borough by every dimension within 3, and no money of any", async () => {
      const tables = tablesOf("COSTS", "Borough").filter((by) => by.length === 1);
      const walked = await walk(
        london,
        { fact: "COSTS", place: LONDON_PLACE, fields: ["children", "spend"] },
        ofBoroughs(tables),
      );
      const own = new Map<string, readonly ReadonlyMap<string, number>[]>();
      for (const place of BOROUGHS) {
        const answers = await ownOf(
          london,
          subRegionsOf(place)[0]!.code,
          place.code,
          tables.map((by) => ({ fact: "COSTS", measure: "CHILDREN", times: [YEAR], by })),
        );
        own.set(
          place.code,
          answers.map(([first]) => first!),
        );
      }
      const wrong = walked.flatMap((table, at) =>
        wrongIn(table, ({ name, figures: { children, spend } }) => {
          const [borough, cell] = split(name);
          const n = own.get(borough)![at]!.get(cell) ?? 0;
          return isWithin(n, children!) && isSame(children, countOf(children!.value ?? 0)) && isSame(spend, WITHHELD);
        }),
      );
      expect(wrong).toEqual([]);
    });
  });

  describe("of beds", () => {
    const USES = {
      occupied: { measure: "OCCUPIED" },
      occupiedByLondon: { measure: "OCCUPIED", where: [{ dimension: "OCCUPANT", codes: ["LONDON"] }] },
      occupiedByOthers: { measure: "OCCUPIED", where: [{ dimension: "OCCUPANT", codes: ["OTHERS"] }] },
      vacant: { measure: "VACANT" },
      blocked: { measure: "BLOCKED" },
    } as const;
    const FIELDS = ["homes", "registeredPlaces", ...Object.keys(USES)];
    const public_ = (figures: ShownFigure["figures"], homes: number, places: number): boolean =>
      figures["homes"]!.value === homes && figures["registeredPlaces"]!.value === places && figures["homes"]!.status === "OK";

    it("shows London and the five by every dimension and pair what their shares come to, of three homes and more", async () => {
      const tables = tablesOf("BEDS", "London");
      const questions = tables.map((by) => ({ fact: "BEDS" as const, times: [AS_AT], by }));
      const numbers = (more: object, width: 1 | 2) =>
        toldOf(
          london,
          questions.map((question) => ({ ...question, ...(more as { measure: "HOMES" }) })),
          width,
        );
      const [homes, places] = [await numbers({ measure: "HOMES" }, 1), await numbers({ measure: "REGISTERED_PLACES" }, 1)];
      const uses = new Map<string, Awaited<ReturnType<typeof numbers>>>();
      for (const [name, more] of Object.entries(USES)) uses.set(name, await numbers(more, 2));
      for (const place of WIDE) {
        const walked = await walk(london, { fact: "BEDS", place, fields: FIELDS }, tables);
        const wrong = walked.flatMap((table, at) =>
          wrongIn(table, ({ name, figures }) => {
            const [home, most] = [homes[at]!.get(name)?.n ?? 0, places[at]!.get(name)?.n ?? 0];
            const isUsed = [...uses].every(([field, told]) => {
              const { n, p } = told[at]!.get(name) ?? NOBODY;
              if (home < 3) return isSame(figures[field], home === 0 ? NONE : WITHHELD);
              return isSame(figures[field], countOf(p, most)) && isWithin(n, figures[field]!);
            });
            return public_(figures, home, most) && isUsed;
          }),
        );
        expect(wrong).toEqual([]);
      }
    });

    it("shows every borough by every dimension and pair within 3, of three homes and more", async () => {
      const tables = tablesOf("BEDS", "Borough");
      const walked = await walk(london, { fact: "BEDS", place: LONDON_PLACE, fields: FIELDS }, ofBoroughs(tables));
      const asked = tables.flatMap((by) =>
        [{ measure: "HOMES" as const }, { measure: "REGISTERED_PLACES" as const }, ...Object.values(USES)].map((more) => ({
          fact: "BEDS" as const,
          times: [AS_AT],
          by,
          ...more,
        })),
      );
      const own = new Map<string, readonly ReadonlyMap<string, number>[]>();
      for (const place of BOROUGHS) {
        const answers = await ownOf(london, subRegionsOf(place)[0]!.code, place.code, asked);
        own.set(
          place.code,
          answers.map(([first]) => first!),
        );
      }
      const wrong = walked.flatMap((table, at) =>
        wrongIn(table, ({ name, figures }) => {
          const [borough, cell] = split(name);
          const [homes = 0, places = 0, ...uses] = own
            .get(borough)!
            .slice(7 * at, 7 * at + 7)
            .map((numbers) => numbers.get(cell) ?? 0);
          return (
            public_(figures, homes, places) &&
            Object.keys(USES).every((field, use) => {
              if (homes < 3) return isSame(figures[field], homes === 0 ? NONE : WITHHELD);
              return (
                isWithin(uses[use]!, figures[field]!) &&
                (figures[field]!.value === null || figures[field]!.value >= Math.min(8, places))
              );
            })
          );
        }),
      );
      expect(wrong).toEqual([]);
    });
  });
});
