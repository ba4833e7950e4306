/** London's answer: a Federation 2 subgraph like the five, whose figures come from crossing London. */
import type { GraphQLSchema } from "graphql";
import { buildApollo, buildSchema } from "../schema/server/apollo.ts";
import { audienceOf } from "../schema/server/audience.ts";
import { catalogueResolvers } from "../schema/catalogue/catalogue-resolvers.ts";
import { codeListResolvers } from "../schema/catalogue/code-list-resolvers.ts";
import type { Roster, Rosters } from "../schema/question/coverage.ts";
import { figureResolvers } from "../schema/figures/resolvers.ts";
import type { Resolvers } from "../schema/generated/types.ts";
import { SUB_REGIONS, type SubRegion, type SubRegionCode, subRegionOf } from "../schema/reference/sub-regions.ts";
import { registerResolvers } from "../schema/register/resolvers.ts";
import { mergeResolvers } from "../schema/server/merge-resolvers.ts";
import type { PipelineAnswer, ServerParts } from "../schema/server/server-parts.ts";
import type { TokenKeys } from "../schema/server/token-keys.ts";
import { typeDefs } from "../schema/server/type-defs.ts";
import { londonAnswers } from "./answers.ts";
import { keptAnswers } from "./kept-answers.ts";
import { buildAsker, type Endpoint } from "./ask.ts";
import type { GatewayContext } from "./context.ts";
import { buildRegisterCache } from "./register-cache.ts";
import { ownPartials, type Partials, publicPartials } from "./partials.ts";
import { registerReader } from "./register-reader.ts";
import { placeResolvers } from "./place-resolvers.ts";
import { buildRosterCache, type HeldRoster } from "./roster-cache.ts";
import { route } from "./route.ts";
import { vacantHomes } from "./vacant-homes.ts";
import { buildScatter, halvingTime } from "./scatter.ts";

export type GatewayParts = {
  readonly endpoints: readonly Endpoint[];
  /** What borough tokens are verified with: the public keys of all five. */
  readonly tokenKeys: TokenKeys;
  /** No request takes longer than this, however many sub-regions are slow or gone. */
  readonly deadlineMs: number;
  readonly isCacheOn: boolean;
};

export const gatewaySchema = (): GraphQLSchema =>
  buildSchema<GatewayContext>(
    typeDefs("gateway"),
    mergeResolvers<Resolvers<GatewayContext>>(
      figureResolvers,
      catalogueResolvers,
      codeListResolvers,
      placeResolvers,
      registerResolvers,
    ),
  );

export type Gateway = ServerParts<GatewayContext> & { readonly close: () => Promise<void> };

export const buildGateway = ({ endpoints, tokenKeys, deadlineMs, isCacheOn }: GatewayParts): Gateway => {
  const askers = new Map(endpoints.map((endpoint) => [endpoint.subRegion, buildAsker(endpoint)] as const));
  const book = buildRosterCache(askers, () => performance.now());
  const registers = buildRegisterCache();
  const reachOf = (code: SubRegionCode) => ({ ask: askers.get(code)!.ask, subRegion: subRegionOf(code)!, withinMs: deadlineMs });
  const partials = new Map([...askers.keys()].map((code) => [code, publicPartials(reachOf(code), isCacheOn)] as const));
  const kept = keptAnswers(book.fresh);
  return {
    apollo: buildApollo<GatewayContext>(gatewaySchema()),
    around: (received, make) => {
      const makeWhole = () => make().then(notStoredIfSilent);
      return isCacheOn ? kept.around(received, makeWhole) : makeWhole().then(({ sent }) => sent);
    },
    contextOf: async ({ headers: { authorization } }) => {
      const waveTime = halvingTime(deadlineMs);
      const pinned = new Map<SubRegionCode, Promise<HeldRoster>>();
      const rosterOf = (code: SubRegionCode): Promise<HeldRoster> => {
        const roster = pinned.get(code) ?? book.read(code, waveTime());
        pinned.set(code, roster);
        return roster;
      };
      const own = new Map<SubRegionCode, Partials>();
      const ownOf = (code: SubRegionCode): Partials => {
        const known = own.get(code) ?? ownPartials(reachOf(code), authorization);
        own.set(code, known);
        return known;
      };
      const withoutRows = new Set<SubRegionCode>();
      /** Rows too are of the vintage that the request has pinned. */
      const askOne: GatewayContext["askOne"] = async (code, request) => {
        const roster = await rosterOf(code);
        const vintage = roster.kind === "ANSWERED" && roster.returns.length > 0 ? roster.vintage : undefined;
        const reply = await askers.get(code)!.ask({ vintage, ...request }, waveTime());
        if (reply.kind === "UNAVAILABLE") withoutRows.add(code);
        return reply;
      };
      const register = registerReader(() => registers.read({ rosterOf, askOne }));
      const { scatter, outages } = buildScatter({ publicOf: (code) => partials.get(code)!, ownOf, rosterOf, waveTime });
      return {
        audience: await audienceOf(authorization, tokenKeys),
        answers: londonAnswers((place) => rostersOf(route(place), rosterOf), { scatter, outages }),
        authorization,
        register,
        vacant: (borough) => vacantHomes({ askOne, authorization }, borough),
        askOne,
        pinned: async () => (outages.size + withoutRows.size > 0 ? null : settled(pinned)),
      };
    },
    readiness: async () => {
      const rosters = await rostersOf(SUB_REGIONS, (code) => book.read(code, deadlineMs));
      const subRegions = Object.fromEntries(
        [...rosters].map(([code, roster]) => [code, roster.kind === "ANSWERED" ? "ANSWERED" : roster.reason]),
      );
      // One sub-region is enough: the others' figures say INCOMPLETE, which is an answer.
      return { ready: Object.values(subRegions).includes("ANSWERED"), detail: { subRegions } };
    },
    close: async () => {
      await Promise.all([...askers.values()].map((asker) => asker.close()));
    },
  };
};

/** What a sub-region was silent in is made again for whoever asks next, though no figure of it need be INCOMPLETE. */
const notStoredIfSilent = async ({ sent, context }: PipelineAnswer<GatewayContext>): Promise<PipelineAnswer<GatewayContext>> => {
  const rosters = sent.isStorable ? await context?.pinned() : undefined;
  const isSilent = rosters === null || [...(rosters?.values() ?? [])].some(({ kind }) => kind !== "ANSWERED");
  return { context, sent: isSilent ? { ...sent, isStorable: false } : sent };
};

const settled = async <T>(pending: ReadonlyMap<SubRegionCode, Promise<T>>): Promise<ReadonlyMap<SubRegionCode, T>> =>
  new Map(await Promise.all([...pending].map(async ([code, promise]) => [code, await promise] as const)));

const rostersOf = (subRegions: readonly SubRegion[], rosterOf: (code: SubRegionCode) => Promise<Roster>): Promise<Rosters> =>
  settled(new Map(subRegions.map(({ code }) => [code, rosterOf(code)])));
