/** London's answer: a Federation 2 subgraph like the five, whose figures come from crossing London. */
import type { GraphQLSchema } from "graphql";
import { buildApollo, buildSchema } from "../schema/apollo.ts";
import { audienceOf } from "../schema/audience.ts";
import { catalogueResolvers } from "../schema/catalogue-resolvers.ts";
import { codeListResolvers } from "../schema/code-list-resolvers.ts";
import type { Roster, Rosters } from "../schema/figures/coverage.ts";
import { figureResolvers } from "../schema/figures/resolvers.ts";
import type { Resolvers } from "../schema/generated/types.ts";
import { SUB_REGIONS, type SubRegion, type SubRegionCode } from "../schema/reference/sub-regions.ts";
import { registerResolvers } from "../schema/register/resolvers.ts";
import { mergeResolvers } from "../schema/merge-resolvers.ts";
import type { Serving } from "../schema/serve.ts";
import type { TokenKeys } from "../schema/token-keys.ts";
import { typeDefs } from "../schema/type-defs.ts";
import { answerCache, londonAnswers } from "./answers.ts";
import { buildAsker, type Endpoint } from "./ask.ts";
import type { GatewayContext } from "./context.ts";
import { buildRegisterBook } from "./register-book.ts";
import { registerReader } from "./register-reader.ts";
import { placeResolvers } from "./resolvers/places.ts";
import { buildRosterBook, type HeldRoster } from "./rosters.ts";
import { route } from "./route.ts";
import { vacantHomes } from "./vacant-homes.ts";
import { buildScatter, halvingDeadline } from "./scatter.ts";

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

export type Gateway = Omit<Serving<GatewayContext>, "host" | "port"> & { readonly close: () => Promise<void> };

export const buildGateway = ({ endpoints, tokenKeys, deadlineMs, isCacheOn }: GatewayParts): Gateway => {
  const askers = new Map(endpoints.map((endpoint) => [endpoint.subRegion, buildAsker(endpoint)] as const));
  const book = buildRosterBook(askers, () => performance.now());
  const registers = buildRegisterBook();
  const cache = answerCache(isCacheOn);
  return {
    apollo: buildApollo<GatewayContext>(gatewaySchema()),
    contextOf: async ({ headers }) => {
      const waveSignal = halvingDeadline(deadlineMs);
      const pinned = new Map<SubRegionCode, Promise<HeldRoster>>();
      const rosterOf = (code: SubRegionCode): Promise<HeldRoster> => {
        const roster = pinned.get(code) ?? book.read(code, waveSignal());
        pinned.set(code, roster);
        return roster;
      };
      const register = registerReader(() => registers.read({ rosterOf, askOne }));
      const askOne: GatewayContext["askOne"] = (subRegion, request) => askers.get(subRegion)!.ask(request, waveSignal());
      return {
        audience: await audienceOf(headers.authorization, tokenKeys),
        answers: londonAnswers(
          (place) => rostersOf(route(place), rosterOf),
          { ...buildScatter(askers, rosterOf, waveSignal), register: register.whole },
          cache,
        ),
        authorization: headers.authorization,
        register,
        vacant: (borough) => vacantHomes({ askOne, authorization: headers.authorization }, borough),
        askOne,
      };
    },
    readiness: async () => {
      const signal = AbortSignal.timeout(deadlineMs);
      const rosters = await rostersOf(SUB_REGIONS, (code) => book.read(code, signal));
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

const rostersOf = async (
  subRegions: readonly SubRegion[],
  rosterOf: (code: SubRegionCode) => Promise<Roster>,
): Promise<Rosters> => new Map(await Promise.all(subRegions.map(async ({ code }) => [code, await rosterOf(code)] as const)));
