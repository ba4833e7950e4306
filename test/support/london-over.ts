/** London over records of a test's own: five sub-regions with what their boroughs hold, some of whose returns may be missing. */
import type { GatewayContext } from "../../gateway/context.ts";
import { gatewaySchema } from "../../gateway/gateway.ts";
import { leastPart } from "../../schema/disclosure/policy.ts";
import type { Answers } from "../../schema/figures/context.ts";
import { localAnswers } from "../../schema/figures/local-answers.ts";
import { providerUse } from "../../schema/figures/provider-use.ts";
import type { Rosters } from "../../schema/question/coverage.ts";
import { type HeldFact, HELD_FACTS } from "../../schema/question/measures.ts";
import type { Audience } from "../../schema/question/population.ts";
import { LONDON_PLACE, subRegionsOf } from "../../schema/reference/places.ts";
import { SUB_REGIONS, type SubRegionCode } from "../../schema/reference/sub-regions.ts";
import { registerReader } from "../../schema/register/reader.ts";
import { buildRegister } from "../../schema/register/register.ts";
import { layoutOf } from "../../schema/vector/layout.ts";
import { sum } from "../../schema/vector/vector.ts";
import type { HomeRecord } from "../../subgraphs/models/home.ts";
import { answer } from "../../subgraphs/snapshot/answer.ts";
import { ofBorough } from "../../subgraphs/snapshot/answers.ts";
import type { Snapshot } from "../../subgraphs/snapshot/snapshot.ts";
import { askSchema } from "./ask-schema.ts";
import { type HeldRecords, secretOf } from "./federated.ts";
import type { GraphInProcess } from "./graph-in-process.ts";
import { kept } from "./kept.ts";
import { snapshotOf } from "./records.ts";

/** Days that every borough's return covers. */
const COVERED = { from: "2015-04-01", to: "2025-03-31" } as const;

/** Boroughs without a return, of every fact or of some. */
export type MissingReturns = { readonly boroughs: readonly string[]; readonly facts?: readonly HeldFact[] };

const NOTHING: MissingReturns = { boroughs: [] };

/** What a sub-region has returns of. */
export const rostersWithout = ({ boroughs: missing, facts = HELD_FACTS }: MissingReturns = NOTHING): Rosters =>
  new Map(
    SUB_REGIONS.map(({ code, boroughs }) => {
      const returns = boroughs.flatMap((borough) =>
        HELD_FACTS.filter((fact) => !missing.includes(borough.code) || !facts.includes(fact)).map((fact) => ({
          fact,
          borough: borough.code,
          ...COVERED,
        })),
      );
      return [code, { kind: "ANSWERED", vintage: "v1", returns, incompatible: [] }] as const;
    }),
  );

/** The records of one sub-region's boroughs. */
export const heldIn = (code: SubRegionCode, { episodes, costs, homes = [], ...held }: Partial<HeldRecords>) => {
  const boroughs = SUB_REGIONS.find((subRegion) => subRegion.code === code)!.boroughs.map((borough) => borough.code);
  const own = <Row extends { readonly borough: string }>(rows: readonly Row[] = []): readonly Row[] =>
    rows.filter(({ borough }) => (boroughs as readonly string[]).includes(borough));
  const noiseSecret = secretOf(SUB_REGIONS.findIndex((subRegion) => subRegion.code === code));
  const beside = { beds: own(held.beds), referrals: own(held.referrals), budgets: own(held.budgets) };
  return snapshotOf(own(episodes), { costs: own(costs), ...beside, homes, noiseSecret });
};

/** Built once for all answers over the same records, whatever returns are missing of them. */
const snapshotsOver = kept(
  async (held: Partial<HeldRecords>): Promise<ReadonlyMap<SubRegionCode, Snapshot>> =>
    new Map(await Promise.all(SUB_REGIONS.map(async ({ code }) => [code, await heldIn(code, held)] as const))),
);

/** The answers of London, summed as the gateway sums what its sub-regions say. */
export const londonOver = async (held: Partial<HeldRecords>, missing: MissingReturns = NOTHING): Promise<Answers> => {
  const bySubRegion = await snapshotsOver(held);
  return localAnswers({
    whole: LONDON_PLACE,
    rosters: rostersWithout(missing),
    vectorsFor: (query, place) => {
      const asked = query.form === "OWN" ? ofBorough(query, place.code) : query;
      const parts = subRegionsOf(place).map(({ code }) => answer(bySubRegion.get(code)!, asked));
      return query.times.map((_, time) =>
        sum(
          layoutOf(query),
          parts.map((part) => part[time]!),
          leastPart(place),
        )!,
      );
    },
  });
};

const SCHEMA = gatewaySchema();

type GraphOptions = { readonly audience?: Audience; readonly homes?: readonly HomeRecord[] };

const rowOf = ({ borough, provider, ...home }: HomeRecord) => ({ ...home, boroughCode: borough, providerId: provider });

/** The graph as a caller is served it from some answers; rows are nobody's here. */
export const graphOf = (answers: Answers, { audience = { kind: "PUBLIC" }, homes = [] }: GraphOptions = {}): GraphInProcess => {
  const contextValue: GatewayContext = {
    audience,
    answers,
    providerUse: (measure, when) => providerUse(measure, when, { audience, answers }),
    authorization: undefined,
    register: registerReader(() => Promise.resolve(buildRegister("of the test", homes.map(rowOf)))),
    vacant: (borough) => Promise.resolve({ borough, asAt: null, byUrn: new Map() }),
    askOne: () => Promise.reject(new Error("No rows are asked for.")),
    pinned: () => Promise.resolve(null),
  };
  const reply: GraphInProcess["reply"] = (source) => askSchema({ schema: SCHEMA, source, contextValue });
  return {
    reply,
    ask: async <T>(query: string) => {
      const { data, errors } = await reply(query);
      if (errors !== undefined) throw errors[0]!;
      return data as T;
    },
  };
};
