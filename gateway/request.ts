/** One request to the gateway: the rosters that it is pinned to, its ways to ask sub-regions, and its answers. */
import { PUBLIC } from "../schema/disclosure/policy.ts";
import type { ReleasedAnswer } from "../schema/disclosure/released.ts";
import type { Answers } from "../schema/figures/context.ts";
import { providerUse } from "../schema/figures/provider-use.ts";
import type { Roster, Rosters } from "../schema/question/coverage.ts";
import { vintageOf } from "../schema/question/london-vintage.ts";
import { LONDON_PLACE, type Place, subRegionsOf } from "../schema/reference/places.ts";
import type { SubRegionCode } from "../schema/reference/sub-regions.ts";
import { registerReader } from "../schema/register/reader.ts";
import { audienceOf } from "../schema/server/audience.ts";
import type { TokenKeys } from "../schema/server/token-keys.ts";
import type { Asker } from "./ask.ts";
import { boroughVacancies } from "./borough-vacancies.ts";
import type { GatewayContext } from "./context.ts";
import { crossLondon } from "./cross-london.ts";
import { ownPartials, type Partials, type SubRegionLink } from "./partials.ts";
import type { RegisterCache } from "./register-cache.ts";
import type { HeldRoster, RosterCache } from "./roster-cache.ts";
import { buildScatter, halvingTime, type Outages, type Scatter } from "./scatter.ts";

/** What all requests share. */
type RequestParts = {
  readonly askerOf: (subRegion: SubRegionCode) => Asker;
  readonly linkOf: (subRegion: SubRegionCode) => SubRegionLink;
  readonly publicOf: (subRegion: SubRegionCode) => Partials;
  readonly rosterCache: RosterCache;
  readonly registerCache: RegisterCache;
  readonly tokenKeys: TokenKeys;
  /** No request takes longer than this, however many sub-regions are slow or gone. */
  readonly deadlineMs: number;
};

/** Errors: UNAUTHENTICATED for a token that is none of ours. */
export const requestContext = async (parts: RequestParts, authorization: string | undefined): Promise<GatewayContext> => {
  const waveTime = halvingTime(parts.deadlineMs);
  const pinned = new Map<SubRegionCode, Promise<HeldRoster>>();
  const rosterOf = (code: SubRegionCode): Promise<HeldRoster> =>
    remembered(pinned, code, () => parts.rosterCache.read(code, waveTime()));
  const own = new Map<SubRegionCode, Partials>();
  const ownOf = (code: SubRegionCode): Partials => remembered(own, code, () => ownPartials(parts.linkOf(code), authorization));
  const withoutRows = new Set<SubRegionCode>();
  /** Rows too are of the vintage that the request has pinned. */
  const askOne: GatewayContext["askOne"] = async (code, request) => {
    const roster = await rosterOf(code);
    const vintage = roster.kind === "ANSWERED" && roster.returns.length > 0 ? roster.vintage : undefined;
    const reply = await parts.askerOf(code).ask({ vintage, ...request }, waveTime());
    if (reply.kind === "UNAVAILABLE") withoutRows.add(code);
    return reply;
  };
  const rosters = (place: Place): Promise<Rosters> =>
    settled(new Map(subRegionsOf(place).map(({ code }) => [code, rosterOf(code)])));
  const { scatter, outages } = buildScatter({ publicOf: parts.publicOf, ownOf, waveTime });
  const audience = await audienceOf(authorization, parts.tokenKeys);
  const answers = londonAnswers(rosters, { scatter, outages });
  return {
    audience,
    answers,
    providerUse: (measure, when) => providerUse(measure, when, { audience, answers }),
    authorization,
    register: registerReader(() => parts.registerCache.read({ rosterOf, askOne })),
    vacant: (borough) => boroughVacancies({ askOne, authorization }, borough),
    askOne,
    pinned: async () => (outages.size + withoutRows.size > 0 ? null : settled(pinned)),
  };
};

const remembered = <K, V>(known: Map<K, V>, key: K, make: () => V): V => {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
};

/** Everything that is pending, in its order. */
export const settled = async <T>(pending: ReadonlyMap<SubRegionCode, Promise<T>>): Promise<ReadonlyMap<SubRegionCode, T>> =>
  new Map(await Promise.all([...pending].map(async ([code, promise]) => [code, await promise] as const)));

/** The time it takes the resolvers that an answer wakes to ask what they ask next. */
const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** The rosters of a place's sub-regions, of those of London. */
const within = (place: Place, rosters: Rosters): Rosters =>
  new Map(subRegionsOf(place).map(({ code }) => [code, rosters.get(code)!]));

/** What each sub-region holds, in every combination with what the others hold: two to the power of five at most. */
const combinations = (rosters: Rosters): readonly Rosters[] =>
  [...rosters].reduce<readonly Rosters[]>(
    (all, [code, roster]) => {
      const before = roster.kind === "ANSWERED" && roster.previous ? [{ ...roster, ...roster.previous, previous: null }] : [];
      return all.flatMap((some) => [roster, ...before].map((each) => new Map([...some, [code, each]])));
    },
    [new Map()],
  );

/** The rosters of a vintage of London by its name; null where not all of its parts are held. */
const rostersOf = (vintage: string, rosters: Rosters): Rosters | null =>
  combinations(rosters).find((each) => vintageOf(each, PUBLIC) === vintage) ?? null;

/** How one request asks sub-regions at once, and which of them became unavailable on the way. */
type RequestScatter = { readonly scatter: Scatter; readonly outages: Outages };

/** Until everything that a request asks is answered: questions may lead to others. */
const untilAllAnswered = async (asked: ReadonlySet<Promise<unknown>>): Promise<void> => {
  let answered: number;
  do {
    answered = asked.size;
    await Promise.allSettled(asked);
    await nextTurn();
  } while (asked.size > answered);
};

/** Errors: those of the crossing. */
export const londonAnswers = (rosters: (place: Place) => Promise<Rosters>, reach: RequestScatter): Answers => {
  const { scatter, outages } = reach;
  const asked = new Set<Promise<ReleasedAnswer>>();
  const known = new Map<string, Promise<Answers | null>>();
  const asKnown = async (vintage: string): Promise<Answers | null> => {
    const held = rostersOf(vintage, await rosters(LONDON_PLACE));
    return held && londonAnswers((place) => Promise.resolve(within(place, held)), reach);
  };
  return {
    whole: LONDON_PLACE,
    rosters,
    finalRosters: async (place) => {
      await untilAllAnswered(asked);
      const held = [...(await rosters(place))].map(([code, roster]): readonly [SubRegionCode, Roster] => {
        const reason = outages.get(code);
        return [code, reason === undefined ? roster : { kind: "UNAVAILABLE", reason }];
      });
      return new Map(held);
    },
    released: (question) => {
      const answer = rosters(question.place).then((held) => crossLondon(question, { rosters: held, scatter }));
      asked.add(answer);
      return answer;
    },
    asKnown: (vintage) => remembered(known, vintage, () => asKnown(vintage)),
  };
};
