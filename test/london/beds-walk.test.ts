/** Every table of beds that the public may ask of the demo, held against what its shares come to. */
import { beforeAll, describe, expect, it } from "vitest";
import { LONDON_PLACE, subRegionsOf } from "../../schema/reference/places.ts";
import { ownOf, toldOf } from "../support/london-shares.ts";
import {
  AS_AT,
  WIDE,
  BOROUGHS,
  NOBODY,
  NONE,
  WITHHELD,
  countOf,
  isSame,
  isWithin,
  wrongIn,
  tablesOf,
  ofBoroughs,
  split,
} from "../support/london-told.ts";
import { type ShownFigure, walk } from "../support/london-walk.ts";
import { type London, startPatientLondon } from "../support/start-london.ts";

let london: London;
beforeAll(async () => {
  london = await startPatientLondon();
  return () => london[Symbol.asyncDispose]();
});

describe("everything that the public may ask of beds", () => {
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
