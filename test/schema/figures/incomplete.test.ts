/** A part that is missing never counts as nothing: whatever is missing, every figure is unchanged or INCOMPLETE, and before it is withheld. */
import { describe, expect, it, test } from "vitest";
import { disclose } from "../../../schema/disclosure/released.ts";
import type { Answers } from "../../../schema/figures/context.ts";
import { dimensionOf } from "../../../schema/question/dimensions.ts";
import { type HeldFact, HELD_FACTS, MEASURES, type MeasureName } from "../../../schema/question/measures.ts";
import type { Audience } from "../../../schema/question/population.ts";
import type { Question } from "../../../schema/question/question.ts";
import { REFERRAL_OUTCOMES } from "../../../schema/reference/referral-codes.ts";
import { usedBed, home } from "../../support/bed-records.ts";
import { budget } from "../../support/budget-records.ts";
import { FIGURE, figuresOf, type PlainFigure, toldIn } from "../../support/every-figure.ts";
import { graphOf, londonOver } from "../../support/london-over.ts";
import { HISTORIES, movingChildren } from "../../support/moving-children.ts";
import { paidChildren, together } from "../../support/paid-children.ts";
import { referral } from "../../support/referral-records.ts";

const NCL = ["E09000003", "E09000007", "E09000010", "E09000014", "E09000019"];
const [BARNET] = NCL;
const PUBLIC: Audience = { kind: "PUBLIC" };
const STAFF: Audience = { kind: "BOROUGH", borough: BARNET! };

/** Enough of everything that every figure of NCL is told. */
const PAID = together(
  ...NCL.map((borough, at) =>
    paidChildren(40, {
      borough,
      price: { pence: 100_000 + at, socialCarePence: 50_000, healthPence: 25_000, educationPence: 10_000 },
    }),
  ),
  ...NCL.map((borough) =>
    paidChildren(30, {
      borough,
      child: { locality: "OUT", hostAuthority: "E10000016", distanceTenths: 400, urn: "SC1", placeProvider: "PR4" },
      price: { pence: 2_000_000, healthPence: 10_000, educationPence: 9_000 },
    }),
  ),
);
const BEDS = NCL.flatMap((borough) =>
  Array.from({ length: 5 }, (_, at) =>
    usedBed({ borough, urn: `SC${borough}${at}` }, { london: 7, others: 6, blocked: 6, vacant: 7 }),
  ),
);
const HOMES = [home({ urn: "SC1", provider: "alder" }), ...BEDS.map(({ urn, borough }) => home({ urn, borough }))];
/** Something of all that happens in a year. */
const MOVING = NCL.flatMap((borough) => Object.values(HISTORIES).flatMap((history) => movingChildren(30, history, { borough })));
/** Searches with every outcome, and with something else instead. */
const REFERRALS = NCL.flatMap((borough) =>
  REFERRAL_OUTCOMES.flatMap(({ code: outcome }) =>
    Array.from({ length: 20 }, (_, at) =>
      referral({
        borough,
        referral: `${borough} ${outcome} ${at}`,
        child: `${borough} ${outcome} ${at}`,
        outcome,
        neededBy: "2024-06-10",
        offeredOn: outcome === "OFFERED" || outcome === "PLACED" ? "2024-06-05" : null,
        placedOn: outcome === "PLACED" ? "2024-06-09" : null,
        alternativeKind: "RESIDENTIAL",
        alternativeDolOrder: at < 4,
        alternativeRegistered: at > 4,
      }),
    ),
  ),
);
const BUDGETS = NCL.map((borough) => budget({ borough }));
const HELD = {
  ...PAID,
  episodes: [...PAID.episodes, ...MOVING],
  beds: BEDS,
  homes: HOMES,
  referrals: REFERRALS,
  budgets: BUDGETS,
};

const [PLACED, PAID_FOR, LIVED_IN, MOVED, SEARCHED] = (
  ["PlacementMeasures", "CostMeasures", "BedMeasures", "MovementMeasures", "ReferralMeasures"] as const
).map((type) => figuresOf(type)) as [string, string, string, string, string];

const BESIDE = figuresOf("FosteringGap");

const everythingOf = (root: string): string => `of: ${root} {
  placements(asAt: "2025-03-31") { total { ${PLACED} } groups(by: [LOCALITY]) { measures { ${PLACED} } } }
  costs(during: { from: "2024-04-01", to: "2025-03-31" }) { total { ${PAID_FOR} } fosteringGap { ${BESIDE} } groups(by: [SEX]) { measures { ${PAID_FOR} } } }
  movements(during: { from: "2024-04-01", to: "2025-03-31" }) { total { ${MOVED} } groups(by: [PLACEMENT_TYPE]) { measures { ${MOVED} } } }
  referrals(during: { from: "2024-04-01", to: "2025-03-31" }) { total { ${SEARCHED} } groups(by: [NEED]) { measures { ${SEARCHED} } } }
  beds(asAt: "2025-03-31") { total { ${LIVED_IN} } groups(by: [GRADE]) { measures { ${LIVED_IN} } } }
}`;

const ROOTS = { London: "london", "the sub-region": `subRegion(code: "NCL")`, "the borough": `borough(code: "${BARNET}")` };
type Root = keyof typeof ROOTS;

/** Groups are ordered by their numbers, and so in another order where there are none: named by where they stand among theirs. */
const toldBy = async (answers: Answers, root: Root, audience: Audience): Promise<ReadonlyMap<string, PlainFigure>> =>
  toldIn(await graphOf(answers, { audience, homes: HOMES }).ask(`{ ${everythingOf(ROOTS[root])} }`));

/** The same answers, each worked out once. */
const remembered = (answers: Answers): Answers => {
  const known = new Map<string, ReturnType<Answers["released"]>>();
  return {
    ...answers,
    released: (question) => {
      const key = JSON.stringify({ ...question, place: question.place.code });
      const released = known.get(key) ?? answers.released(question);
      known.set(key, released);
      return released;
    },
  };
};

const WHOLE = londonOver(HELD).then(remembered);

const wholes = new Map<string, ReadonlyMap<string, PlainFigure>>();

/** The same with everything there, asked once. */
const wholeBy = async (root: Root, audience: Audience): Promise<ReadonlyMap<string, PlainFigure>> => {
  const name = `${root} ${audience.kind}`;
  const told = wholes.get(name) ?? (await toldBy(await WHOLE, root, audience));
  wholes.set(name, told);
  return told;
};

const statusesOf = (told: ReadonlyMap<string, PlainFigure>): ReadonlySet<string> =>
  new Set([...told.values()].map(({ status }) => status));

/** Figures that are neither as they are with everything nor INCOMPLETE. */
const wrongIn = (told: ReadonlyMap<string, PlainFigure>, whole: ReadonlyMap<string, PlainFigure>): readonly string[] =>
  [...told].flatMap(([path, figure]) => {
    const isAsItWas = JSON.stringify(whole.get(path)) === JSON.stringify(figure);
    const isIncomplete = figure.status === "INCOMPLETE" && figure.value === null && figure.low === null && figure.high === null;
    return isAsItWas || isIncomplete ? [] : [`${path}: ${JSON.stringify(figure)}`];
  });

/** Without groups, which may be in another order where their numbers are missing. */
const totalsIn = (told: ReadonlyMap<string, PlainFigure>): ReadonlyMap<string, PlainFigure> =>
  new Map([...told].filter(([path]) => !path.includes(".groups.")));

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

/** The answers of London where a part of each question of some kind is missing: laid out otherwise, or its sub-region just gone. */
const answersWithout = (answers: Answers, isMissing: (question: Question) => boolean): Answers => ({
  ...answers,
  released: (question) =>
    isMissing(question)
      ? Promise.resolve(
          disclose(
            question,
            question.times.map(() => null),
          ),
        )
      : answers.released(question),
});

describe.each([
  ["the public", PUBLIC, Object.keys(ROOTS) as Root[]],
  // Of every other place they are told what the public is.
  ["the borough's own staff", STAFF, ["the borough"] as Root[]],
] as const)("to %s", (_, audience, roots) => {
  test.each(Object.keys(MEASURES) as MeasureName[])(
    "without %s of one part, no figure is another than it was",
    async (measure) => {
      for (const root of roots) {
        const answers = answersWithout(await WHOLE, (question) => question.measure === measure);
        const [told, whole] = [await toldBy(answers, root, audience), await wholeBy(root, audience)];
        expect(wrongIn(totalsIn(told), whole)).toEqual([]);
        const groups = [...told].filter(([path]) => path.includes(".groups."));
        expect(groups.every(([, { status, value }]) => status !== "INCOMPLETE" || value === null)).toBe(true);
        // Providers' use is a measure of its own, asked for below.
        if (root === "the sub-region") expect(statusesOf(told).has("INCOMPLETE")).toBe(measure !== "BOROUGHS_USING");
      }
    },
  );

  test.each(["LOCALITY", "IN_LONDON", "DISTANCE_BAND", "ANNUAL_COST", "OCCUPANT", "BLOCKED_REASON"] as const)(
    "without %s of one part, what is counted by it is incomplete, and never nothing",
    async (dimension) => {
      const isMissing = ({ where }: Question): boolean => where.some((filter) => filter.dimension === dimension);
      for (const root of roots) {
        const told = await toldBy(answersWithout(await WHOLE, isMissing), root, audience);
        const whole = await wholeBy(root, audience);
        expect(wrongIn(totalsIn(told), whole)).toEqual([]);
        const incomplete = [...totalsIn(told)]
          .filter(([, { status }]) => status === "INCOMPLETE")
          .map(([path]) => path.split(".").slice(3).join("."));
        expect(incomplete.toSorted()).toEqual(BY_DIMENSION[dimension]);
      }
    },
  );
});

/** What is counted by a dimension, or worked out of what is. */
const BY_DIMENSION = {
  LOCALITY: ["percentInOwnBorough"],
  IN_LONDON: ["percentInLondon"],
  DISTANCE_BAND: ["percentWithin20Miles"],
  ANNUAL_COST: ["millionOrMore"],
  OCCUPANT: ["occupiedByLondon", "occupiedByOthers", "percentByLondon"],
  BLOCKED_REASON: dimensionOf("BLOCKED_REASON").axis!.map((__, at) => `blockedReasons.${at}.places`),
};

describe("a provider's use", () => {
  it("is incomplete where a borough of London has no return", async () => {
    const ask = async (answers: Answers) =>
      toldIn(
        await graphOf(answers, { homes: HOMES }).ask(
          `{ provider(id: "alder") { children(asAt: "2025-03-31") ${F} boroughsUsing(asAt: "2025-03-31") ${F} spend(during: { from: "2024-04-01", to: "2025-03-31" }) ${F} } }`,
        ),
      );
    const F = "{ value low high status }";
    expect(statusesOf(await ask(await WHOLE))).toEqual(new Set(["ROUNDED", "OK"]));
    expect(statusesOf(await ask(await londonOver(HELD, { boroughs: ["E09000033"] })))).toEqual(new Set(["INCOMPLETE"]));
    const noUsers = await ask(answersWithout(await WHOLE, ({ measure }) => measure === "BOROUGHS_USING"));
    expect(noUsers.get("provider.boroughsUsing")!.status).toBe("INCOMPLETE");
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
