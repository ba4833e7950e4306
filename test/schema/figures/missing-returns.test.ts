/** A return that is missing never counts as nothing: whatever rests on it is INCOMPLETE, before it is withheld, and nothing else is. */
import { describe, expect, it, test } from "vitest";
import type { Answers } from "../../../schema/figures/context.ts";
import { type HeldFact, HELD_FACTS } from "../../../schema/question/measures.ts";
import { FIGURE, toldIn } from "../../support/every-figure.ts";
import {
  BARNET,
  HOMES,
  HELD,
  WHOLE,
  BEDS,
  REFERRALS,
  BUDGETS,
  NCL,
  ROOTS,
  statusesOf,
  PLACED,
  LIVED_IN,
  PUBLIC,
  STAFF,
  everythingOf,
  type Root,
  toldBy,
  wholeBy,
  wrongIn,
  totalsIn,
} from "../../support/everything-told.ts";
import { graphOf, londonOver } from "../../support/london-over.ts";
import { paidChildren } from "../../support/paid-children.ts";

test("with everything there, every figure of a sub-region's totals is told", async () => {
  const told = totalsIn(await wholeBy("the sub-region", PUBLIC));
  expect([...told].filter(([, { status }]) => status !== "ROUNDED" && status !== "OK").map(([path]) => path)).toEqual([
    // Nobody moves between the groups of a whole.
    "of.movements.total.movedIn",
    "of.movements.total.movedOut",
    // Of no other reason is there a place.
    ...Array.from({ length: 8 }, (_, at) => `of.beds.total.blockedReasons.${at + 1}.places`),
  ]);
  expect(told.size).toBeGreaterThan(60);
});

/** What is planned rests on budgets alone, and what is spent beyond it on them too; null where they have no part in it. */
const restsOnPlans = (path: string, fact: HeldFact): boolean | null => {
  if (path.endsWith(".budget")) return fact === "BUDGETS";
  return fact === "BUDGETS" ? /^of\.costs\.total\.(overspend|percentOverspent)$/.test(path) : null;
};

describe.each(HELD_FACTS)("without a borough's return of %s", (fact: HeldFact) => {
  const missing = { boroughs: [BARNET!], facts: [fact] };

  /** What of an answer rests on the return. */
  const restsOnIt = (path: string): boolean => {
    const planned = restsOnPlans(path, fact);
    if (planned !== null) return planned;
    const [, population] = path.split(".");
    if (population === "beds" || population === "referrals") return population === fact.toLowerCase();
    if (fact === "BEDS" || fact === "REFERRALS") return false;
    if (fact === "MISSING") return /\.(missing|awayWithoutAuthorisation)\./.test(path);
    const isOfPlacements = population === "placements" || population === "movements";
    return (
      population === "costs" ||
      (isOfPlacements && (fact === "PLACEMENTS" || path.includes(".weeklyCost.") || path.endsWith(".annualCommitment")))
    );
  };

  test.each(Object.keys(ROOTS) as Root[])("all that rests on it is incomplete, of %s, and nothing else is", async (root) => {
    const answers = await londonOver(HELD, missing);
    for (const audience of [PUBLIC, STAFF]) {
      const [told, whole] = [await toldBy(answers, root, audience), await wholeBy(root, audience)];
      const incomplete = [...told].filter(([, { status }]) => status === "INCOMPLETE").map(([path]) => path);
      const expected = [...told.keys()].filter(
        // What a group has decided doesn't apply to it, whoever is missing; nor is a rate by what is the child's own.
        (path) => restsOnIt(path) && !["NOT_APPLICABLE", "NOT_AVAILABLE"].includes(told.get(path)!.status),
      );
      expect(incomplete.toSorted()).toEqual(expected.toSorted());
      expect(wrongIn(totalsIn(told), whole)).toEqual([]);
    }
  });

  test("a borough beside it is told all the same", async () => {
    const answers = await londonOver(HELD, missing);
    const camden = graphOf(answers, { homes: HOMES }).ask(`{ ${everythingOf(`borough(code: "E09000007")`)} }`);
    const whole = graphOf(await WHOLE, { homes: HOMES }).ask(`{ ${everythingOf(`borough(code: "E09000007")`)} }`);
    expect(await camden).toEqual(await whole);
  });

  test("it is incomplete before anything is withheld", async () => {
    const few = { ...paidChildren(1), beds: [BEDS[0]!], homes: HOMES, referrals: [REFERRALS[0]!], budgets: BUDGETS };
    const told = await toldBy(await londonOver(few, missing), "the sub-region", PUBLIC);
    const resting = [...told].filter(([path]) => !path.includes(".groups.") && restsOnIt(path));
    const applying = resting.filter(([, { status }]) => status !== "NOT_APPLICABLE");
    expect(statusesOf(new Map(applying))).toEqual(new Set(["INCOMPLETE"]));
  });
});

describe("a place of which nothing was ever handed in", () => {
  it("is incomplete in every figure, on no date at all", async () => {
    const answers = await londonOver(HELD, { boroughs: NCL });
    const graph = graphOf(answers, { homes: HOMES });
    const { subRegion } = await graph.ask<{ subRegion: { placements: { asAt: null }; beds: { asAt: null } } }>(
      `{ subRegion(code: "NCL") { placements { asAt total { ${PLACED} } groups(by: [SEX]) { measures { ${PLACED} } } } beds { asAt total { ${LIVED_IN} } } } }`,
    );
    expect([subRegion.placements.asAt, subRegion.beds.asAt]).toEqual([null, null]);
    const told = toldIn(subRegion);
    expect(statusesOf(told)).toEqual(new Set(["INCOMPLETE"]));
  });
});

test.each(["PROCUREMENT", "REGISTERED", "SOLO", "DOLS", "EHCP", "DISABILITY"])(
  "children by %s are incomplete where a return of costs has not come, and never just not known",
  async (name) => {
    const by = (root: string): string => `of: ${root} {
      placements(asAt: "2025-03-31") {
        groups(by: [${name}]) { measures { children ${FIGURE} } }
        table(by: [SEX, ${name}]) { measures { children ${FIGURE} } }
      }
      filtered: placements(asAt: "2025-03-31", where: { ${name.toLowerCase()}: ["UNKNOWN"] }) { total { children ${FIGURE} } }
      movements(during: { from: "2024-04-01", to: "2025-03-31" }) { groups(by: [${name}]) { measures { started ${FIGURE} } } }
    }`;
    const statusesOver = async (answers: Answers, root: string) =>
      statusesOf(toldIn(await graphOf(answers, { homes: HOMES }).ask(`{ ${by(root)} }`)));
    const without = await londonOver(HELD, { boroughs: [BARNET!], facts: ["COSTS"] });
    for (const root of ["london", ROOTS["the sub-region"], ROOTS["the borough"]]) {
      expect(await statusesOver(without, root)).toEqual(new Set(["INCOMPLETE"]));
      expect((await statusesOver(await WHOLE, root)).has("INCOMPLETE")).toBe(false);
    }
    expect((await statusesOver(without, `borough(code: "E09000007")`)).has("INCOMPLETE")).toBe(false);
  },
);

test("a list of keys is never just empty: what is not known stands for all, INCOMPLETE", async () => {
  const query = (by: string): string => `{ london { placements(asAt: "2025-03-31") {
    groups(by: [${by}]) { keys { code } measures { children { value status } } }
    table(by: [${by}]) { percentOfTotal { status } measures { children { value status } } }
  } } }`;
  type Listed = { readonly measures: { readonly children: { readonly value: number | null; readonly status: string } } };
  type Keyed = Readonly<Record<"groups" | "table", readonly Listed[]>>;
  const askedOf = async (answers: Answers, by: string): Promise<Keyed> => {
    const { london } = await graphOf(answers, { homes: HOMES }).ask<{ london: { placements: Keyed } }>(query(by));
    return london.placements;
  };
  const children = { value: null, status: "INCOMPLETE" };
  const answers = await londonOver(HELD, { boroughs: [BARNET!] });
  expect(await askedOf(answers, "PROVIDER")).toEqual({
    groups: [{ keys: [{ code: "UNKNOWN" }], measures: { children } }],
    table: [{ percentOfTotal: { status: "INCOMPLETE" }, measures: { children } }],
  });
  const crossed = await askedOf(answers, "PROVIDER, SEX");
  expect(new Set([...crossed.groups, ...crossed.table].map(({ measures }) => measures.children.status))).toEqual(
    new Set(["INCOMPLETE"]),
  );
  const whole = await askedOf(await WHOLE, "PROVIDER");
  expect(whole.groups.every(({ measures }) => measures.children.value !== null)).toBe(true);
});
