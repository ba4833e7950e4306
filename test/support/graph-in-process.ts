/** The graph of London as a caller is served it, over records of a test's own: the gateway's resolvers, without wire or processes. */
import type { GraphQLError } from "graphql";
import type { GatewayContext } from "../../gateway/context.ts";
import { gatewaySchema } from "../../gateway/gateway.ts";
import { londonAnswers } from "../../gateway/request.ts";
import type { Scatter } from "../../gateway/scatter.ts";
import { providerUse } from "../../schema/figures/provider-use.ts";
import type { Rosters } from "../../schema/question/coverage.ts";
import { type HeldFact, HELD_FACTS } from "../../schema/question/measures.ts";
import type { Audience } from "../../schema/question/population.ts";
import { type BOROUGHS, SUB_REGIONS, subRegionOfBorough } from "../../schema/reference/sub-regions.ts";
import { registerReader } from "../../schema/register/reader.ts";
import { buildRegister, type Register } from "../../schema/register/register.ts";
import type { BoroughVacancies } from "../../schema/register/vacancy.ts";
import { bedVacancies } from "../../subgraphs/loaders/borough-vacancies.ts";
import type { HomeRecord } from "../../subgraphs/models/home.ts";
import type { BedRecord } from "../../subgraphs/returns/kinds/beds/bed-record.ts";
import { answer } from "../../subgraphs/snapshot/answer.ts";
import { ofBorough } from "../../subgraphs/snapshot/answers.ts";
import { askSchema } from "./ask-schema.ts";
import { type HeldRecords, heldIn, secretOf } from "./federated.ts";
import { snapshotOf } from "./records.ts";

/** What came of a query; a test that expects no errors has them thrown by `ask`, one that expects some asks for the `reply`. */
export type GraphInProcess = {
  readonly ask: <T>(query: string) => Promise<T>;
  readonly reply: (
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ) => Promise<{ readonly data?: unknown; readonly errors?: readonly GraphQLError[] }>;
};

export const EVERYBODY: Audience = { kind: "PUBLIC" };

const SCHEMA = gatewaySchema();

const rowOf = ({ borough, provider, ...home }: HomeRecord) => ({ ...home, boroughCode: borough, providerId: provider });

/** As the borough's subgraph tells them: of the last day described. */
const vacanciesIn = (beds: readonly BedRecord[], borough: string): BoroughVacancies => {
  const own = beds.filter((bed) => bed.borough === borough);
  const asAt =
    own
      .map((bed) => bed.asAt)
      .toSorted()
      .at(-1) ?? null;
  const described = own.filter((bed) => bed.asAt === asAt);
  return { borough, asAt, byUrn: new Map(described.map((bed) => [bed.urn, bedVacancies(bed)])) };
};

/** What the resolvers of one request have, but that rows are nobody's here. */
const contextFor = (
  audience: Audience,
  { answers, register }: { readonly answers: GatewayContext["answers"]; readonly register: Register },
  held: Partial<HeldRecords>,
): Omit<GatewayContext, "pinned"> => {
  return {
    audience,
    answers,
    providerUse: (measure, when) => providerUse(measure, when, { audience, answers }),
    authorization: undefined,
    register: registerReader(() => Promise.resolve(register)),
    vacant: (borough) => Promise.resolve(vacanciesIn(held.beds ?? [], borough)),
    askOne: () => Promise.reject(new Error("No rows are asked for.")),
  };
};

/** Days that every borough's return covers. */
const COVERED = { from: "2020-04-01", to: "2025-03-31" } as const;

/** Boroughs without a return, of every fact or of some. */
type MissingReturns = {
  readonly boroughs: readonly (typeof BOROUGHS)[number]["code"][];
  readonly facts?: readonly HeldFact[];
};

/** Every borough of London with a return of every fact, except what is missing. */
const rostersWithout = ({ boroughs: missing, facts = HELD_FACTS }: MissingReturns): Rosters =>
  new Map(
    SUB_REGIONS.map(({ code, boroughs }) => [
      code,
      {
        kind: "ANSWERED",
        vintage: "v1",
        returns: boroughs.flatMap((borough) =>
          HELD_FACTS.filter((fact) => !missing.includes(borough.code) || !facts.includes(fact)).map((fact) => ({
            fact,
            borough: borough.code,
            ...COVERED,
          })),
        ),
        incompatible: [],
      },
    ]),
  );

const numberOf = (borough: string): number => SUB_REGIONS.indexOf(subRegionOfBorough(borough)!);

/** Each sub-region's own snapshot answers, under a secret of its own; a borough's own is told to its staff alone. */
const scatterOver = async (held: Partial<HeldRecords>, audience: Audience): Promise<Scatter> => {
  const all = { episodes: [], costs: [], beds: [], homes: [], ...held };
  const snapshots = new Map(
    await Promise.all(
      SUB_REGIONS.map(async ({ code }, number) => {
        const { episodes, ...beside } = heldIn(all, numberOf, number);
        return [code, await snapshotOf(episodes, { ...beside, noiseSecret: secretOf(number) })] as const;
      }),
    ),
  );
  return (subRegions, { query }) => {
    if (query.form === "OWN" && audience.kind !== "BOROUGH") throw new RangeError("The public has no borough of its own.");
    const asked = query.form === "OWN" && audience.kind === "BOROUGH" ? ofBorough(query, audience.borough) : query;
    return Promise.resolve(subRegions.map(({ code }) => answer(snapshots.get(code)!, asked)));
  };
};

/** London over some records: every borough but the missing has handed in a return of everything, however little is in it. */
export const graphOver = async (
  held: Partial<HeldRecords>,
  audience: Audience = EVERYBODY,
  missing: MissingReturns = { boroughs: [] },
): Promise<GraphInProcess> => {
  const register = buildRegister("of the test", (held.homes ?? []).map(rowOf));
  const [scatter, rosters] = [await scatterOver(held, audience), Promise.resolve(rostersWithout(missing))];
  /** A request's own, as in the gateway. */
  const answersOf = (): GatewayContext["answers"] => londonAnswers(() => rosters, { scatter, outages: new Map() });
  const reply: GraphInProcess["reply"] = (source, variableValues) =>
    askSchema({
      schema: SCHEMA,
      source,
      variableValues,
      contextValue: contextFor(audience, { answers: answersOf(), register }, held),
    });
  return {
    reply,
    ask: async <T>(query: string) => {
      const { data, errors } = await reply(query);
      if (errors !== undefined) throw errors[0]!;
      return data as T;
    },
  };
};
