/**
 * What one sub-region said, each part asked for once: a part is what it says to one question at one time. Callers of a moment share
 * requests; what is published is kept by vintage, for it depends on nothing but the records of that vintage.
 */
import DataLoader from "dataloader";
import QuickLRU from "quick-lru";
import { z } from "zod";
import type { SilenceReason } from "../schema/generated/types.ts";
import type { PartialQuery } from "../schema/question/question.ts";
import type { When } from "../schema/reference/periods.ts";
import { residentsOfSubRegion } from "../schema/reference/populations.ts";
import type { SubRegion } from "../schema/reference/sub-regions.ts";
import type { Confidential } from "../schema/vector/confidential.ts";
import { PARTIALS, questionHash } from "../schema/vector/crossing.ts";
import { agreementOf, type Layout } from "../schema/vector/layout.ts";
import type { Vector } from "../schema/vector/vector.ts";
import { decode, type Speaker } from "../schema/vector/wire.ts";
import type { Asker, Request } from "./ask.ts";

/** A question for one sub-region at one time, over one vintage. */
export type Asked = {
  readonly vintage: string;
  readonly query: Omit<PartialQuery, "times">;
  /** `keyOf` the query, spelt once for all sub-regions. */
  readonly key: string;
  readonly layout: Layout;
  readonly when: When;
};

/** What it says; null where it lays the question out otherwise; or why it says nothing. */
export type Part = Confidential<Vector> | null | { readonly silent: SilenceReason };

export const isSilent = (part: Part): part is { readonly silent: SilenceReason } => part !== null && "silent" in part;

export type Partials = { readonly load: (asked: Asked) => Promise<Part> };

type Reach = Pick<Asker, "ask"> & { readonly subRegion: SubRegion; readonly withinMs: number };

const KEPT_PARTS = 3_000;

const nameOf = ({ vintage, key, when }: Asked): string => `${vintage} ${key} ${when}`;

/** Parts that are published, or shares of London's: kept where `isKept`, else shared by those who ask while they are on their way. */
export const publicPartials = (reach: Reach, isKept: boolean): Partials => {
  const parts = isKept ? new QuickLRU<string, Promise<Part>>({ maxSize: KEPT_PARTS }) : new Map<string, Promise<Part>>();
  const loader = new DataLoader<Asked, Part, string>((asked) => askFor(reach, asked, {}), {
    cacheKeyFn: nameOf,
    cacheMap: parts,
  });
  return {
    load: async (asked) => {
      const part = await loader.load(asked);
      // Neither silence nor another layout is kept: who is back, or brought up to date, is asked again at once.
      if (!isKept || part === null || isSilent(part)) loader.clear(asked);
      return part;
    },
  };
};

/** A borough's own parts, asked in the caller's name: of one request, and never kept. */
export const ownPartials = (reach: Reach, authorization: string | undefined): Partials =>
  new DataLoader<Asked, Part, string>((asked) => askFor(reach, asked, { authorization }), { cacheKeyFn: nameOf });

const reply = z.object({
  partials: z.object({
    subRegion: z.string(),
    vintage: z.string(),
    question: z.string(),
    answers: z.array(z.object({ layout: z.string().nullable(), vectors: z.array(z.unknown()).nullable() })),
  }),
});

type Reply = z.infer<typeof reply>["partials"];

/** Questions of one vintage in one request, times of one question together. */
const askFor = async (
  reach: Reach,
  asked: readonly Asked[],
  request: Pick<Request, "authorization">,
): Promise<readonly Part[]> => {
  const byVintage = Map.groupBy(asked, ({ vintage }) => vintage);
  const parts = new Map<Asked, Part>();
  await Promise.all(
    [...byVintage].map(async ([vintage, of]) => {
      const questions = [...Map.groupBy(of, ({ key }) => key).values()];
      const answers = await askTogether(reach, { vintage, questions, request });
      questions.forEach((question, at) => question.forEach((each, time) => parts.set(each, answers[at]![time]!)));
    }),
  );
  return asked.map((each) => parts.get(each)!);
};

type Together = {
  readonly vintage: string;
  readonly questions: readonly (readonly Asked[])[];
  readonly request: Pick<Request, "authorization">;
};

/** The parts of each question, at each of its times; all silent where anything in the reply is not the sub-region's to say. */
const askTogether = async (reach: Reach, { vintage, questions, request }: Together): Promise<readonly (readonly Part[])[]> => {
  const queries = questions.map((of): PartialQuery => ({ ...of[0]!.query, times: of.map(({ when }) => when) }));
  const answered = await reach.ask({ query: PARTIALS, variables: { vintage, queries }, ...request }, reach.withinMs);
  const allSilent = (silent: SilenceReason) => questions.map((of) => of.map(() => ({ silent })));
  if (answered.kind === "SILENT") return allSilent(answered.reason);
  const { data } = reply.safeParse(answered.data);
  const { subRegion } = reach;
  const isItsOwn =
    data?.partials.subRegion === subRegion.code &&
    data.partials.vintage === vintage &&
    data.partials.question === questionHash(queries) &&
    data.partials.answers.length === queries.length;
  if (!isItsOwn) return allSilent("FAILED");
  try {
    return questions.map((of, at) => partsOf(of, data.partials.answers[at]!, speakerOf(subRegion)));
  } catch (error) {
    if (error instanceof TypeError) return allSilent("FAILED");
    throw error;
  }
};

const speakerOf = (subRegion: SubRegion): Speaker => ({
  residents: residentsOfSubRegion(subRegion),
  boroughs: subRegion.boroughs.map(({ code }) => code),
});

/** What a sub-region lays out otherwise, or not at all, is left out: never guessed at. Errors: a TypeError for no vectors of the layout. */
const partsOf = (of: readonly Asked[], { layout, vectors }: Reply["answers"][number], speaker: Speaker): readonly Part[] => {
  const { query, layout: expected } = of[0]!;
  if (layout !== agreementOf(query)) return of.map(() => null);
  if (vectors?.length !== of.length) throw new TypeError("A partial answer has not a vector for each time.");
  return vectors.map((vector) => decode(expected, vector, speaker));
};
