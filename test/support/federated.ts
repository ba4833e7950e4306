import type { PartialQuery } from "../../schema/question/question.ts";
import { layoutOf } from "../../schema/vector/layout.ts";
import { type Confidential, reveal, sum, type Vector } from "../../schema/vector/vector.ts";
import { decode, encode, type Speaker } from "../../schema/vector/wire.ts";
import type { HomeRecord } from "../../subgraphs/models/home.ts";
import type { BedRecord } from "../../subgraphs/returns/kinds/beds/bed-record.ts";
import type { BudgetRecord } from "../../subgraphs/returns/kinds/budgets/budget-record.ts";
import type { CostRecord } from "../../subgraphs/returns/kinds/costs/cost-record.ts";
import type { EpisodeRecord } from "../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import type { ReferralRecord } from "../../subgraphs/returns/kinds/referrals/referral-record.ts";
import { answer } from "../../subgraphs/snapshot/answer.ts";
import type { Snapshot } from "../../subgraphs/snapshot/snapshot.ts";
import { snapshotOf } from "./records.ts";

/** Records of boroughs, and the register, which every sub-region holds. */
export type HeldRecords = {
  readonly episodes: readonly EpisodeRecord[];
  readonly costs: readonly CostRecord[];
  readonly beds: readonly BedRecord[];
  readonly referrals?: readonly ReferralRecord[];
  readonly budgets?: readonly BudgetRecord[];
  readonly homes: readonly HomeRecord[];
};

/** At each time of a question. */
export type Vectors = readonly Confidential<Vector>[];

/** All of it in one place: what one count over it says. */
export const pooled = async ({ episodes, ...beside }: HeldRecords, asked: PartialQuery): Promise<Vectors> =>
  answer(await snapshotOf(episodes, beside), asked);

export const SUB_REGION_NUMBERS = [0, 1, 2, 3, 4] as const;

/** Which of five sub-regions each borough is of. */
export type Split = (borough: string) => number;

const SECRETS = SUB_REGION_NUMBERS.map((subRegion) => Buffer.alloc(32, `secret of sub-region ${subRegion}`));

/** Each sub-region has a secret of its own. */
export const secretOf = (subRegion: number): Uint8Array => SECRETS[subRegion]!;

/** What one of five sub-regions holds. */
export const heldIn = ({ homes, ...held }: HeldRecords, splitBy: Split, subRegion: number): HeldRecords => {
  const own = <Row extends { readonly borough: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter(({ borough }) => splitBy(borough) === subRegion);
  const { episodes, costs, beds, referrals = [], budgets = [] } = held;
  const beside = { beds: own(beds), referrals: own(referrals), budgets: own(budgets) };
  return { episodes: own(episodes), costs: own(costs), ...beside, homes };
};

/** More than any records of the tests have. */
const RESIDENTS = 100_000;

/** Five sub-regions that can be asked. */
export type Five = readonly { readonly snapshot: Snapshot; readonly speaker: Speaker }[];

/** The five, each over the records of its own boroughs. */
export const fiveOver = (held: HeldRecords, splitBy: Split): Promise<Five> =>
  Promise.all(
    SUB_REGION_NUMBERS.map(async (subRegion) => {
      const { episodes, ...beside } = heldIn(held, splitBy, subRegion);
      const boroughs = [...episodes, ...beside.costs, ...beside.beds, ...(beside.referrals ?? []), ...(beside.budgets ?? [])].map(
        ({ borough }) => borough,
      );
      const snapshot = await snapshotOf(episodes, { ...beside, noiseSecret: secretOf(subRegion) });
      return { snapshot, speaker: { residents: RESIDENTS, boroughs: [...new Set(boroughs)] } };
    }),
  );

/** Asks each of the five, and passes its answers over the wire. */
export const answersOf = (five: Five, asked: PartialQuery): readonly Vectors[] => {
  const layout = layoutOf(asked);
  return five.map(({ snapshot, speaker }) =>
    answer(snapshot, asked).map((vector) => decode(layout, JSON.parse(JSON.stringify(encode(reveal(vector)))), speaker)),
  );
};

/** What answers add up to, at each time. */
export const addedUp = (asked: PartialQuery, answers: readonly Vectors[]): Vectors =>
  asked.times.map((_, time) =>
    sum(
      layoutOf(asked),
      answers.map((vectors) => vectors[time]!),
    )!,
  );

/** What the answers of five sub-regions add up to. */
export const federated = async (held: HeldRecords, asked: PartialQuery, splitBy: Split): Promise<Vectors> =>
  addedUp(asked, answersOf(await fiveOver(held, splitBy), asked));
