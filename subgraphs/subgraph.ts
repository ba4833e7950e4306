/** One sub-region's subgraph, built from its parts: the same code for all five, which differ in name, boroughs and store. */
import { createHash, timingSafeEqual } from "node:crypto";
import type { GraphQLSchema } from "graphql";
import { catalogueResolvers } from "../schema/catalogue/catalogue-resolvers.ts";
import { vintageNotHeld } from "../schema/errors.ts";
import { providerUse } from "../schema/figures/provider-use.ts";
import { figureResolvers } from "../schema/figures/resolvers.ts";
import type { Resolvers } from "../schema/generated/types.ts";
import type { SubRegion } from "../schema/reference/sub-regions.ts";
import { registerReader } from "../schema/register/reader.ts";
import { NO_REGISTER } from "../schema/register/register.ts";
import { registerResolvers } from "../schema/register/resolvers.ts";
import { buildApollo, buildSchema } from "../schema/server/apollo.ts";
import { audienceOf } from "../schema/server/audience.ts";
import { mergeResolvers } from "../schema/server/merge-resolvers.ts";
import type { HttpRequest, ServerParts } from "../schema/server/server-parts.ts";
import type { TokenKeys } from "../schema/server/token-keys.ts";
import { typeDefs } from "../schema/server/type-defs.ts";
import { HEADERS, sealOf } from "../schema/vector/crossing.ts";
import { boroughVacancies } from "./loaders/borough-vacancies.ts";
import type { Models } from "./models/models.ts";
import type { SubgraphContext } from "./resolvers/context.ts";
import { crossingShortcut, partialResolvers } from "./resolvers/partials.ts";
import { placementRecordResolvers } from "./resolvers/placement-records.ts";
import { placeResolvers } from "./resolvers/places.ts";
import { partialCache, subRegionAnswers } from "./snapshot/answers.ts";
import type { HeldVintage, Snapshots } from "./vintages/snapshots.ts";

export type SubgraphParts = {
  readonly subRegion: SubRegion;
  readonly models: Models;
  readonly snapshots: Snapshots;
  /** What tokens of the sub-region's own boroughs are verified with: its public key alone. */
  readonly tokenKeys: TokenKeys;
  /** The bearer of this token is the gateway. */
  readonly serviceToken: string;
  readonly isCacheOn: boolean;
};

export const subgraphSchema = (): GraphQLSchema =>
  buildSchema<SubgraphContext>(
    typeDefs("subgraph"),
    mergeResolvers<Resolvers<SubgraphContext>>(
      figureResolvers,
      catalogueResolvers,
      placeResolvers,
      partialResolvers,
      placementRecordResolvers,
      registerResolvers,
    ),
  );

/** What to serve; the caller decides on which port. */
export const buildSubgraph = (parts: SubgraphParts): ServerParts<SubgraphContext> => {
  const { subRegion, models, snapshots, tokenKeys, serviceToken } = parts;
  const cache = partialCache(parts.isCacheOn);
  const isGateway = ({ headers }: HttpRequest): boolean => isSame(headers[HEADERS.serviceToken], serviceToken);
  const contextOf = async (received: HttpRequest): Promise<SubgraphContext> => {
    const held = heldFor(snapshots, isGateway(received) ? received.headers[HEADERS.vintage] : undefined);
    const audience = await audienceOf(received.headers.authorization, tokenKeys);
    const others = [snapshots.current(), snapshots.previous()].flatMap((each) => each?.snapshot ?? []);
    const answers = subRegionAnswers(subRegion, { now: held?.snapshot ?? null, others }, cache);
    return {
      audience,
      answers,
      providerUse: (measure, when) => providerUse(measure, when, { audience, answers }),
      isGateway: isGateway(received),
      held,
      register: registerReader(() => Promise.resolve(held?.register ?? NO_REGISTER)),
      vacant: (borough) => boroughVacancies(models, held?.manifest ?? null, borough),
      subRegion,
      models,
      snapshots,
      cache,
    };
  };
  return {
    apollo: buildApollo<SubgraphContext>(subgraphSchema()),
    contextOf,
    around: async (received, make) => {
      const answer = isGateway(received) ? await crossingShortcut(received.body, () => contextOf(received)) : null;
      return answer === null
        ? (await make()).sent
        : { status: 200, headers: JSON_TYPE, body: Buffer.from(answer), isStorable: false };
    },
    replyHeaders: (received, body) => (isGateway(received) ? { [HEADERS.seal]: sealOf(serviceToken, body) } : {}),
    readiness: () => {
      const snapshot = snapshots.current()?.snapshot ?? null;
      const detail = {
        subRegion: subRegion.code,
        vintage: snapshot?.vintage ?? null,
        boroughs: new Set(snapshot?.returns.map(({ borough }) => borough)).size,
      };
      return Promise.resolve({ ready: snapshot !== null, detail });
    },
  };
};

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" } as const;

/** What a request is answered from. Errors: VINTAGE_NOT_HELD where the gateway pinned one that is let go. */
const heldFor = (snapshots: Snapshots, vintage: string | readonly string[] | undefined): HeldVintage | null => {
  const current = snapshots.current();
  if (typeof vintage !== "string") return current;
  const held = snapshots.find(vintage);
  if (held === undefined) throw vintageNotHeld(vintage, current?.snapshot.vintage ?? "none");
  return held;
};

/** Compares tokens in a time that tells nothing about them. */
const isSame = (given: string | readonly string[] | undefined, expected: string): boolean => {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return typeof given === "string" && timingSafeEqual(digest(given), digest(expected));
};
