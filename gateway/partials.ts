/**
 * What one sub-region said, each part asked for once: a part is what it says to one question at one time. Callers of a moment share
 * requests; what is published is kept by vintage, for it depends on nothing but the records of that vintage.
 */
import DataLoader from "dataloader";
import QuickLRU from "quick-lru";
import { z } from "zod";
import type { SilenceReason } from "../schema/generated/types.ts";
import type { PartialQuery } from "../schema/question/question.ts";
import type { Time } from "../schema/reference/periods.ts";
import { residentsOfSubRegion } from "../schema/reference/populations.ts";
import { SUB_REGIONS, type SubRegion, type SubRegionCode } from "../schema/reference/sub-regions.ts";
import { PARTIALS, questionHash } from "../schema/vector/crossing.ts";
import { agreementOf, type Layout } from "../schema/vector/layout.ts";
import type { Confidential, Vector } from "../schema/vector/vector.ts";
import { decode, type Speaker } from "../schema/vector/wire.ts";
import type { Asker, SubgraphRequest } from "./ask.ts";

/** A question for one sub-region at one time, over one vintage. */
export type PartQuery = {
  readonly vintage: string;
  readonly query: Omit<PartialQuery, "times">;
  /** `queryKeyOf` the query, spelt once for all sub-regions. */
  readonly key: string;
  readonly layout: Layout;
  readonly when: Time;
};

/** What it says; null where it lays the question out otherwise; or why it is unavailable. */
export type Part = Confidential<Vector> | null | { readonly unavailable: SilenceReason };

export const isUnavailable = (part: Part): part is { readonly unavailable: SilenceReason } =>
  part !== null && "unavailable" in part;

export type Partials = { readonly load: (asked: PartQuery) => Promise<Part> };

/** A sub-region, and how it is asked. */
export type SubRegionLink = Pick<Asker, "ask"> & { readonly subRegion: SubRegion; readonly withinMs: number };

const KEPT_PARTS = 3_000;

const partKeyOf = ({ vintage, key, when }: PartQuery): string => `${vintage} ${key} ${when}`;

/** Parts that are published, or shares of London's: kept where `isKept`, else shared by those who ask while they are on their way. */
export const publicPartials = (link: SubRegionLink, isKept: boolean): Partials => {
  const parts = isKept ? new QuickLRU<string, Promise<Part>>({ maxSize: KEPT_PARTS }) : new Map<string, Promise<Part>>();
  const loader = new DataLoader<PartQuery, Part, string>((asked) => askFor(link, asked, {}), {
    cacheKeyFn: partKeyOf,
    cacheMap: parts,
  });
  return {
    load: async (asked) => {
      const part = await loader.load(asked);
      // Neither an outage nor another layout is kept: a sub-region that is back, or brought up to date, is asked again at once.
      if (!isKept || part === null || isUnavailable(part)) loader.clear(asked);
      return part;
    },
  };
};

/** A borough's own parts, asked in the caller's name: of one request, and never kept. */
export const ownPartials = (link: SubRegionLink, authorization: string | undefined): Partials =>
  new DataLoader<PartQuery, Part, string>((asked) => askFor(link, asked, { authorization }), { cacheKeyFn: partKeyOf });

const partialsReply = z.object({
  partials: z.object({
    subRegion: z.string(),
    vintage: z.string(),
    question: z.string(),
    answers: z.array(z.object({ layout: z.string().nullable(), vectors: z.array(z.unknown()).nullable() })),
  }),
});

type PartialsReply = z.infer<typeof partialsReply>["partials"];

/** Questions of one vintage in one request, times of one question together. */
const askFor = async (
  link: SubRegionLink,
  asked: readonly PartQuery[],
  request: Pick<SubgraphRequest, "authorization">,
): Promise<readonly Part[]> => {
  const byVintage = Map.groupBy(asked, ({ vintage }) => vintage);
  const parts = new Map<PartQuery, Part>();
  await Promise.all(
    [...byVintage].map(async ([vintage, of]) => {
      const questions = [...Map.groupBy(of, ({ key }) => key).values()];
      const answers = await askPartials(link, { vintage, questions, request });
      questions.forEach((question, at) => question.forEach((each, time) => parts.set(each, answers[at]![time]!)));
    }),
  );
  return asked.map((each) => parts.get(each)!);
};

type PartialsRequest = {
  readonly vintage: string;
  readonly questions: readonly (readonly PartQuery[])[];
  readonly request: Pick<SubgraphRequest, "authorization">;
};

/** The parts of each question at each of its times; all unavailable where the reply is not wholly the sub-region's own. */
const askPartials = async (
  link: SubRegionLink,
  { vintage, questions, request }: PartialsRequest,
): Promise<readonly (readonly Part[])[]> => {
  const queries = questions.map((of): PartialQuery => ({ ...of[0]!.query, times: of.map(({ when }) => when) }));
  const answered = await link.ask({ query: PARTIALS, variables: { vintage, queries }, ...request }, link.withinMs);
  const allUnavailable = (unavailable: SilenceReason) => questions.map((of) => of.map(() => ({ unavailable })));
  if (answered.kind === "UNAVAILABLE") return allUnavailable(answered.reason);
  const { data } = partialsReply.safeParse(answered.data);
  const { subRegion } = link;
  const isItsOwn =
    data?.partials.subRegion === subRegion.code &&
    data.partials.vintage === vintage &&
    data.partials.question === questionHash(queries) &&
    data.partials.answers.length === queries.length;
  if (!isItsOwn) return allUnavailable("FAILED");
  try {
    return questions.map((of, at) => partsOf(of, data.partials.answers[at]!, SPEAKERS.get(subRegion.code)!));
  } catch (error) {
    if (error instanceof TypeError) return allUnavailable("FAILED");
    throw error;
  }
};

const SPEAKERS: ReadonlyMap<SubRegionCode, Speaker> = new Map(
  SUB_REGIONS.map((subRegion) => [
    subRegion.code,
    { residents: residentsOfSubRegion(subRegion), boroughs: subRegion.boroughs.map(({ code }) => code) },
  ]),
);

/** What a sub-region lays out otherwise, or not at all, is left out: never guessed at. Errors: a TypeError for no vectors of the layout. */
const partsOf = (
  of: readonly PartQuery[],
  { layout, vectors }: PartialsReply["answers"][number],
  speaker: Speaker,
): readonly Part[] => {
  const { query, layout: expected } = of[0]!;
  if (layout !== agreementOf(query)) return of.map(() => null);
  if (vectors?.length !== of.length) throw new TypeError("A partial answer has not a vector for each time.");
  return vectors.map((vector) => decode(expected, vector, speaker));
};
