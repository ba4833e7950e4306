/** Every table of costs that the public may ask of the demo, held against what its shares come to. */
import { beforeAll, describe, expect, it } from "vitest";
import { LONDON_PLACE, subRegionsOf } from "../../schema/reference/places.ts";
import { moneyOf, ownOf, toldOf } from "../support/london-shares.ts";
import {
  areTold,
  YEAR,
  WIDE,
  BOROUGHS,
  NOBODY,
  WITHHELD,
  countOf,
  isSame,
  isWithin,
  wrongIn,
  tablesOf,
  ofBoroughs,
  split,
} from "../support/london-told.ts";
import { walk } from "../support/london-walk.ts";
import { type London, startPatientLondon } from "../support/start-london.ts";

let london: London;
beforeAll(async () => {
  london = await startPatientLondon();
  return () => london[Symbol.asyncDispose]();
});

describe("everything that the public may ask of costs", () => {
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
        wrongIn(table, (shown) => areTold(table.by, shown, expected[at]!.get(shown.name) ?? NOBODY)),
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
    const walked = await walk(london, { fact: "COSTS", place: LONDON_PLACE, fields: ["children", "spend"] }, ofBoroughs(tables));
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
