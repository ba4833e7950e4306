/**
 * How much of the gateway one caller may use: a bucket that fills at a steady rate, of which each question takes what it costs. Kept
 * answers cost nothing.
 */
import { isIPv6 } from "node:net";
import QuickLRU from "quick-lru";
import { rateLimited } from "../schema/errors.ts";
import type { Audience } from "../schema/question/population.ts";

/** What a caller who was away has saved up, in seconds of the rate. */
const SAVED_S = 10;

/** Callers that are remembered; one that is forgotten has been away for longest. */
const MOST_CALLERS = 10_000;

/** What is left of a caller's share, of how much, and in how many seconds it is whole again. */
export type Share = { readonly left: number; readonly most: number; readonly wholeInS: number };

export type Shares = {
  /** Takes the cost of a question from the caller's share. Errors: RATE_LIMITED, with the seconds after which there is enough. */
  readonly spend: (caller: string, cost: number) => Share;
};

/** `rate` is the cost that a caller may spend in a second; `now` in milliseconds, of any clock that only goes forward. */
export const buildShares = (rate: number, now: () => number): Shares => {
  const most = rate * SAVED_S;
  const known = new QuickLRU<string, { readonly left: number; readonly at: number }>({ maxSize: MOST_CALLERS });
  return {
    spend: (caller, cost) => {
      const last = known.get(caller) ?? { left: most, at: now() };
      const before = Math.min(most, last.left + ((now() - last.at) / 1_000) * rate);
      // A question that costs more than a share ever holds takes all of it.
      const left = before - Math.min(cost, most);
      if (left < 0) throw rateLimited(cost, Math.floor(before), Math.ceil(-left / rate));
      known.set(caller, { left, at: now() });
      return { left: Math.floor(left), most, wholeInS: Math.ceil((most - left) / rate) };
    },
  };
};

/** A caller is whoever its token says, else its address; of IPv6 the network, which is one household's or one organisation's. */
export const callerOf = (audience: Audience, address: string): string => {
  if (audience.kind === "BOROUGH") return audience.borough;
  return isIPv6(address) && !address.startsWith("::ffff:") ? networkOf(address) : address;
};

const networkOf = (address: string): string => {
  const [head = "", tail] = address.split("::");
  const [first, last] = [head, tail ?? ""].map((part) => part.split(":").filter((group) => group !== "")) as [string[], string[]];
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => "0");
  return [...first, ...(tail === undefined ? [] : zeros), ...last].slice(0, 4).join(":");
};
