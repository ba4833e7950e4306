/**
 * Whole public answers, kept by the vintages that they were made of and the bytes of the request: the same question over the same
 * records has the same answer. Callers of a moment wait for one that is being made. Nothing that a token was sent for, that has an
 * error, or that a sub-region was silent in is kept or shared.
 */
import QuickLRU from "quick-lru";
import type { Made, Received, Sent } from "../schema/server/serve.ts";
import { SUB_REGIONS, type SubRegionCode } from "../schema/reference/sub-regions.ts";
import type { GatewayContext } from "./context.ts";
import type { HeldRoster } from "./rosters.ts";

const KEPT_ANSWERS = 1_000;

/** Longer answers are made again: some thousand of them are all the memory there is. */
const MOST_CHARACTERS = 200_000;

type Make = () => Promise<Made<GatewayContext>>;

export type KeptAnswers = { readonly around: (received: Received, make: Make) => Promise<Sent> };

/** Vintages of all five, or null where one does not answer: then what is said depends on who is silent. */
const vintagesOf = (rosters: readonly HeldRoster[]): string | null => {
  const vintages = rosters.map((roster) => (roster.kind === "ANSWERED" ? roster.vintage : null));
  return vintages.length === 0 || vintages.includes(null) ? null : vintages.join();
};

const isPublic = ({ request: { method, headers }, body }: Received): boolean =>
  method === "POST" && headers.authorization === undefined && body.length > 0;

const nameOf = ({ request: { headers }, body }: Received, vintages: string): string =>
  JSON.stringify([vintages, headers.accept, headers["content-type"], body]);

/** What may be told to everybody who asks the same of the same vintages; null where it is of this request alone. */
const shareable = async ({ sent, context }: Made<GatewayContext>, vintages: string): Promise<Sent | null> => {
  if (context === undefined || sent.status !== 200 || sent.body.includes('"errors":')) return null;
  return vintagesOf(await context.pinned()) === vintages ? sent : null;
};

export const keptAnswers = (rosterOf: (code: SubRegionCode) => Promise<HeldRoster>): KeptAnswers => {
  const kept = new QuickLRU<string, Sent>({ maxSize: KEPT_ANSWERS });
  const making = new Map<string, Promise<Sent | null>>();
  /** Makes an answer for all who ask for it meanwhile. */
  const makeFor = async (name: string, vintages: string, make: Make): Promise<Sent> => {
    const made = make();
    const shared = made.then((each) => shareable(each, vintages));
    // Who waits for one that fails makes their own.
    making.set(
      name,
      shared.catch(() => null),
    );
    try {
      const sent = await shared;
      if (sent !== null && sent.body.length <= MOST_CHARACTERS) kept.set(name, sent);
      return (await made).sent;
    } finally {
      making.delete(name);
    }
  };
  return {
    around: async (received, make) => {
      const vintages = isPublic(received) ? vintagesOf(await Promise.all(SUB_REGIONS.map(({ code }) => rosterOf(code)))) : null;
      if (vintages === null) return (await make()).sent;
      const name = nameOf(received, vintages);
      const known = kept.get(name) ?? (await making.get(name)) ?? null;
      if (known !== null) return known;
      return making.has(name) ? (await make()).sent : makeFor(name, vintages, make);
    },
  };
};
