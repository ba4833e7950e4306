/** The way in for questions that are not answered yet: a caller's share pays for each, and each waits for its turn. */
import type { Audience } from "../schema/question/population.ts";
import { buildShares, callerOf, type Share } from "./shares.ts";
import { buildTurns } from "./turns.ts";

/** One question's way in, and out again. */
export type Entry = Disposable & {
  /** Errors: RATE_LIMITED, OVERLOADED. */
  readonly enter: (cost: number) => Promise<void>;
  /** Headers that tell the caller of its share; none for who has not entered. */
  readonly shareHeaders: () => Readonly<Record<string, string>>;
};

export type Entrance = {
  /** Errors: OVERLOADED where a question, whatever it costs, would be refused. */
  readonly check: () => void;
  readonly entryOf: (audience: Audience, address: string) => Entry;
};

/** The headers of the IETF's draft on rate limits. */
const headersOf = ({ left, most, wholeInS }: Share): Readonly<Record<string, string>> => ({
  "ratelimit-policy": `"cost";q=${most}`,
  ratelimit: `"cost";r=${left};t=${wholeInS}`,
});

/** `rate` is the cost that a caller may spend in a second; `now` in milliseconds, of any clock that only goes forward. */
export const buildEntrance = (rate: number, now: () => number): Entrance => {
  const [shares, turns] = [buildShares(rate, now), buildTurns(now)];
  return {
    check: turns.check,
    entryOf: (audience, address) => {
      let share: Share | null = null;
      let leave = (): void => {};
      return {
        enter: async (cost) => {
          share = shares.spend(callerOf(audience, address), cost);
          leave = await turns.take(cost);
        },
        shareHeaders: () => (share === null ? {} : headersOf(share)),
        [Symbol.dispose]: () => leave(),
      };
    },
  };
};
