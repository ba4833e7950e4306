/** What answers are made of, to cite. */
import { PUBLIC } from "../disclosure/policy.ts";
import type { Resolvers } from "../generated/types.ts";
import type { Roster, Rosters } from "../question/coverage.ts";
import { RELEASE, vintageOf } from "../question/london-vintage.ts";
import { type Place, placeOfBorough } from "../reference/places.ts";
import type { Answers } from "./context.ts";

const returnsIn = (roster: Roster) =>
  roster.kind === "ANSWERED"
    ? roster.returns
        .filter(({ received }) => received !== undefined)
        .map(({ fact, borough, from, to, received }) => ({
          borough,
          name: placeOfBorough(borough)!.name,
          kind: fact,
          from,
          to,
          received: received!,
        }))
    : [];

const citationOf = (place: Place, name: string, rosters: Rosters): string => {
  const returns = [...rosters.values()].flatMap(returnsIn);
  const boroughs = new Set(returns.map(({ borough }) => borough)).size;
  const received = returns.map((each) => each.received).reduce((latest, day) => (latest > day ? latest : day), "");
  return `${place.name}: children's placements, costs, homes and referrals, from the returns of ${boroughs === 1 ? "1 borough" : `${boroughs} boroughs`} as received by ${received}. London placements ${RELEASE}, vintage ${name}.`;
};

const vintage = async ({ whole, rosters }: Answers) => {
  const held = await rosters(whole);
  const name = vintageOf(held, PUBLIC);
  return {
    name,
    citation: name === null ? null : citationOf(whole, name, held),
    subRegions: [...held].map(([code, roster]) => ({ code, vintage: roster.kind === "ANSWERED" ? roster.vintage : null })),
    returns: [...held.values()].flatMap(returnsIn),
  };
};

export const vintageResolvers = {
  Query: {
    vintage: async (_, { asKnown }, { answers }) => {
      const asked = typeof asKnown === "string" ? await answers.asKnown(asKnown) : answers;
      return asked === null ? null : vintage(asked);
    },
  },
} satisfies Resolvers;
