/** Enough of everything that every figure of a sub-region is told, and all that is told of it. */
import type { Answers } from "../../schema/figures/context.ts";
import type { Audience } from "../../schema/question/population.ts";
import { REFERRAL_OUTCOMES } from "../../schema/reference/referral-codes.ts";
import { usedBed, home } from "./bed-records.ts";
import { budget } from "./budget-records.ts";
import { figuresOf, type PlainFigure, toldIn } from "./every-figure.ts";
import { graphOf, londonOver } from "./london-over.ts";
import { HISTORIES, movingChildren } from "./moving-children.ts";
import { paidChildren, together } from "./paid-children.ts";
import { referral } from "./referral-records.ts";

export const NCL = ["E09000003", "E09000007", "E09000010", "E09000014", "E09000019"];

export const [BARNET] = NCL;

export const PUBLIC: Audience = { kind: "PUBLIC" };

export const STAFF: Audience = { kind: "BOROUGH", borough: BARNET! };

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

export const BEDS = NCL.flatMap((borough) =>
  Array.from({ length: 5 }, (_, at) =>
    usedBed({ borough, urn: `SC${borough}${at}` }, { london: 7, others: 6, blocked: 6, vacant: 7 }),
  ),
);

export const HOMES = [home({ urn: "SC1", provider: "alder" }), ...BEDS.map(({ urn, borough }) => home({ urn, borough }))];

/** Something of all that happens in a year. */
const MOVING = NCL.flatMap((borough) => Object.values(HISTORIES).flatMap((history) => movingChildren(30, history, { borough })));

/** Searches with every outcome, and with something else instead. */
export const REFERRALS = NCL.flatMap((borough) =>
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

export const BUDGETS = NCL.map((borough) => budget({ borough }));

export const HELD = {
  ...PAID,
  episodes: [...PAID.episodes, ...MOVING],
  beds: BEDS,
  homes: HOMES,
  referrals: REFERRALS,
  budgets: BUDGETS,
};

export const PLACED = figuresOf("PlacementMeasures");
export const LIVED_IN = figuresOf("BedMeasures");
const PAID_FOR = figuresOf("CostMeasures");
const MOVED = figuresOf("MovementMeasures");
const SEARCHED = figuresOf("ReferralMeasures");

const BESIDE = figuresOf("FosteringGap");

export const everythingOf = (root: string): string => `of: ${root} {
  placements(asAt: "2025-03-31") { total { ${PLACED} } groups(by: [LOCALITY]) { measures { ${PLACED} } } }
  costs(during: { from: "2024-04-01", to: "2025-03-31" }) { total { ${PAID_FOR} } fosteringGap { ${BESIDE} } groups(by: [SEX]) { measures { ${PAID_FOR} } } }
  movements(during: { from: "2024-04-01", to: "2025-03-31" }) { total { ${MOVED} } groups(by: [PLACEMENT_TYPE]) { measures { ${MOVED} } } }
  referrals(during: { from: "2024-04-01", to: "2025-03-31" }) { total { ${SEARCHED} } groups(by: [NEED]) { measures { ${SEARCHED} } } }
  beds(asAt: "2025-03-31") { total { ${LIVED_IN} } groups(by: [GRADE]) { measures { ${LIVED_IN} } } }
}`;

export const ROOTS = {
  London: "london",
  "the sub-region": `subRegion(code: "NCL")`,
  "the borough": `borough(code: "${BARNET}")`,
};

export type Root = keyof typeof ROOTS;

/** Groups are ordered by their numbers, and so in another order where there are none: named by where they stand among theirs. */
export const toldBy = async (answers: Answers, root: Root, audience: Audience): Promise<ReadonlyMap<string, PlainFigure>> =>
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

export const WHOLE = londonOver(HELD).then(remembered);

const wholes = new Map<string, ReadonlyMap<string, PlainFigure>>();

/** The same with everything there, asked once. */
export const wholeBy = async (root: Root, audience: Audience): Promise<ReadonlyMap<string, PlainFigure>> => {
  const name = `${root} ${audience.kind}`;
  const told = wholes.get(name) ?? (await toldBy(await WHOLE, root, audience));
  wholes.set(name, told);
  return told;
};

export const statusesOf = (told: ReadonlyMap<string, PlainFigure>): ReadonlySet<string> =>
  new Set([...told.values()].map(({ status }) => status));

/** Figures that are neither as they are with everything nor INCOMPLETE. */
export const wrongIn = (told: ReadonlyMap<string, PlainFigure>, whole: ReadonlyMap<string, PlainFigure>): readonly string[] =>
  [...told].flatMap(([path, figure]) => {
    const isAsItWas = JSON.stringify(whole.get(path)) === JSON.stringify(figure);
    const isIncomplete = figure.status === "INCOMPLETE" && figure.value === null && figure.low === null && figure.high === null;
    return isAsItWas || isIncomplete ? [] : [`${path}: ${JSON.stringify(figure)}`];
  });

/** Without groups, which may be in another order where their numbers are missing. */
export const totalsIn = (told: ReadonlyMap<string, PlainFigure>): ReadonlyMap<string, PlainFigure> =>
  new Map([...told].filter(([path]) => !path.includes(".groups.")));
