/** The graph of London as a caller is served it, over records of a test's own: the gateway's resolvers, without wire or processes. */
import { graphql, type GraphQLError } from "graphql";
import type { GatewayContext } from "../../gateway/context.ts";
import { gatewaySchema } from "../../gateway/gateway.ts";
import { registerReader } from "../../gateway/register-reader.ts";
import type { Audience } from "../../schema/question/audience.ts";
import { type Place, subRegionsOf } from "../../schema/reference/places.ts";
import { SUB_REGIONS, subRegionOfBorough } from "../../schema/reference/sub-regions.ts";
import { buildRegister, type Register } from "../../schema/register/register.ts";
import type { HomeRecord } from "../../subgraphs/models/home.ts";
import type { Held } from "./federated.ts";
import { pooledAnswers } from "./pooled-answers.ts";
import { snapshotOf } from "./records.ts";

/** What came of a query; a test that expects no errors has them thrown by `ask`, one that expects some asks for the `reply`. */
export type GraphInProcess = {
  readonly ask: <T>(query: string) => Promise<T>;
  readonly reply: (query: string) => Promise<{ readonly data?: unknown; readonly errors?: readonly GraphQLError[] }>;
};

export const EVERYBODY: Audience = { kind: "PUBLIC" };

const SCHEMA = gatewaySchema();

const rowOf = ({ borough, provider, ...home }: HomeRecord) => ({ ...home, boroughCode: borough, providerId: provider });

/** What the resolvers of one request have, but that rows are nobody's here. */
const contextFor = (
  audience: Audience,
  { answers, register }: { readonly answers: GatewayContext["answers"]; readonly register: Register },
  held: Partial<Held>,
): GatewayContext => {
  const vacant = (held.beds ?? []).filter((bed) => bed.vacant > 0);
  return {
    audience,
    answers,
    authorization: undefined,
    register: registerReader(() => Promise.resolve(register)),
    vacant: (borough) => Promise.resolve(new Set(vacant.filter((bed) => bed.borough === borough).map(({ urn }) => urn))),
    askOne: () => Promise.reject(new Error("No rows are asked for.")),
  };
};

/** Answers over the records of the sub-regions that hold a place, as the gateway routes a question to them. */
const routedAnswers = async (held: Partial<Held>, register: Register): Promise<GatewayContext["answers"]> => {
  const over = async (isHeld: (borough: string) => boolean) => {
    const own = <Row extends { readonly borough: string }>(rows: readonly Row[] = []): readonly Row[] =>
      rows.filter(({ borough }) => isHeld(borough));
    const beside = { costs: own(held.costs), beds: own(held.beds), homes: held.homes ?? [] };
    return pooledAnswers(await snapshotOf(own(held.episodes), beside), { boroughs: [] }, register);
  };
  const london = await over(() => true);
  const bySubRegion = new Map(
    await Promise.all(
      SUB_REGIONS.map(async ({ code }) => [code, await over((borough) => subRegionOfBorough(borough)!.code === code)] as const),
    ),
  );
  const answersFor = (place: Place): GatewayContext["answers"] =>
    place.kind === "London" ? london : bySubRegion.get(subRegionsOf(place)[0]!.code)!;
  return {
    ...london,
    counts: (question) => answersFor(question.place).counts(question),
    slots: (question) => answersFor(question.place).slots(question),
  };
};

/** London over some records: every borough has handed in a return of everything, however little is in it. */
export const graphOver = async (held: Partial<Held>, audience: Audience = EVERYBODY): Promise<GraphInProcess> => {
  const register = buildRegister("of the test", (held.homes ?? []).map(rowOf));
  const answers = await routedAnswers(held, register);
  const reply: GraphInProcess["reply"] = (source) =>
    graphql({ schema: SCHEMA, source, contextValue: contextFor(audience, { answers, register }, held) });
  return {
    reply,
    ask: async <T>(query: string) => {
      const { data, errors } = await reply(query);
      if (errors !== undefined) throw errors[0]!;
      return data as T;
    },
  };
};
