/** London's answer: a Federation 2 subgraph like the five, whose figures come from crossing London. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GraphQLError, type GraphQLSchema } from "graphql";
import { catalogueResolvers } from "../schema/catalogue/catalogue-resolvers.ts";
import { figureResolvers } from "../schema/figures/resolvers.ts";
import type { Resolvers } from "../schema/generated/types.ts";
import { SUB_REGIONS, type SubRegionCode, subRegionOf } from "../schema/reference/sub-regions.ts";
import { registerResolvers } from "../schema/register/resolvers.ts";
import { buildApollo, buildSchema } from "../schema/server/apollo.ts";
import { answerOf } from "../schema/server/graphql-route.ts";
import { mergeResolvers } from "../schema/server/merge-resolvers.ts";
import type { HttpRequest, PipelineAnswer, ServerParts } from "../schema/server/server-parts.ts";
import type { TokenKeys } from "../schema/server/token-keys.ts";
import { typeDefs } from "../schema/server/type-defs.ts";
import { type Asker, buildAsker, type Endpoint } from "./ask.ts";
import type { GatewayContext } from "./context.ts";
import { buildEntrance, type Entrance, type Entry } from "./entrance.ts";
import { keptAnswers } from "./kept-answers.ts";
import { type Partials, publicPartials, type SubRegionLink } from "./partials.ts";
import { placeResolvers } from "./place-resolvers.ts";
import { addQuestions } from "./questions/routes.ts";
import { buildRegisterCache } from "./register-cache.ts";
import { settled, requestContext } from "./request.ts";
import { buildRosterCache } from "./roster-cache.ts";
import { addSchema } from "./schema-route.ts";
import { addPages } from "./web/routes.ts";

export type GatewayParts = {
  readonly endpoints: readonly Endpoint[];
  /** What borough tokens are verified with: the public keys of all five. */
  readonly tokenKeys: TokenKeys;
  /** No request takes longer than this, however many sub-regions are slow or gone. */
  readonly deadlineMs: number;
  readonly isCacheOn: boolean;
  /** The cost that one caller may spend in a second. */
  readonly callerRate: number;
  /** Whether the records are made up, so that every page says so. */
  readonly isMadeUp?: boolean;
  /** Where what is made once is kept between starts; by default with the machine's other passing files. */
  readonly folder?: string;
};

export const gatewaySchema = (): GraphQLSchema =>
  buildSchema<GatewayContext>(
    typeDefs("gateway"),
    mergeResolvers<Resolvers<GatewayContext>>(figureResolvers, catalogueResolvers, placeResolvers, registerResolvers),
  );

/** A request's context, and its way in. */
type AdmittedContext = GatewayContext & Entry;

export type Gateway = ServerParts<AdmittedContext> & { readonly close: () => Promise<void> };

export const buildGateway = ({
  endpoints,
  tokenKeys,
  deadlineMs,
  isCacheOn,
  callerRate,
  isMadeUp = false,
  folder = join(tmpdir(), "london-placements"),
}: GatewayParts): Gateway => {
  const askers = new Map(endpoints.map((endpoint) => [endpoint.subRegion, buildAsker(endpoint)] as const));
  const askerOf = (code: SubRegionCode): Asker => askers.get(code)!;
  const linkOf = (code: SubRegionCode): SubRegionLink => ({
    ask: askerOf(code).ask,
    subRegion: subRegionOf(code)!,
    withinMs: deadlineMs,
  });
  const partials = new Map([...askers.keys()].map((code) => [code, publicPartials(linkOf(code), isCacheOn)] as const));
  const publicOf = (code: SubRegionCode): Partials => partials.get(code)!;
  const rosterCache = buildRosterCache(askers, () => performance.now());
  const registerCache = buildRegisterCache();
  const entrance = buildEntrance(callerRate, () => performance.now());
  const parts = { askerOf, linkOf, publicOf, rosterCache, registerCache, tokenKeys, deadlineMs };
  const schema = gatewaySchema();
  const entries = new WeakMap<HttpRequest, Entry>();
  const kept = keptAnswers(rosterCache.fresh);
  return {
    apollo: buildApollo<AdmittedContext>(schema),
    around: (received, make) => {
      const makeInTurn = async () => notStoredIfSilent(await refusedIfFull(entrance, make));
      return isCacheOn ? kept.around(received, makeInTurn) : makeInTurn().then(({ sent }) => sent);
    },
    contextOf: async (received) => {
      const context = await requestContext(parts, received.headers.authorization);
      const entry = entrance.entryOf(context.audience, received.address);
      entries.set(received, entry);
      return { ...context, ...entry };
    },
    // What is kept is everybody's: a caller's own share is told beside it.
    replyHeaders: (received) => entries.get(received)?.shareHeaders() ?? {},
    routes: (app, mounted) => {
      addSchema(app, mounted, schema);
      addQuestions(app, mounted);
      addPages(app, mounted, { tokenKeys, isMadeUp, folder });
    },
    readiness: async () => {
      const rosters = await settled(new Map(SUB_REGIONS.map(({ code }) => [code, rosterCache.read(code, deadlineMs)])));
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

type Make = () => Promise<PipelineAnswer<AdmittedContext>>;

/** Past saturation a question is not even read. */
const refusedIfFull = async ({ check }: Entrance, make: Make): Promise<PipelineAnswer<AdmittedContext>> => {
  try {
    check();
  } catch (error) {
    if (error instanceof GraphQLError) return { context: undefined, sent: answerOf(error) };
    throw error;
  }
  return make();
};

/** What a sub-region was silent in is made again for whoever asks next, though no figure of it need be INCOMPLETE. */
const notStoredIfSilent = async ({
  sent,
  context,
}: PipelineAnswer<AdmittedContext>): Promise<PipelineAnswer<AdmittedContext>> => {
  const rosters = sent.isStorable ? await context?.pinned() : undefined;
  const isSilent = rosters === null || [...(rosters?.values() ?? [])].some(({ kind }) => kind !== "ANSWERED");
  return { context, sent: isSilent ? { ...sent, isStorable: false } : sent };
};
