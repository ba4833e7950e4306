/** The figures of one request at the gateway. */
import type { ReleasedAnswer } from "../schema/disclosure/released.ts";
import type { Answers } from "../schema/figures/context.ts";
import type { Roster, Rosters } from "../schema/question/coverage.ts";
import { LONDON_PLACE, type Place } from "../schema/reference/places.ts";
import type { SubRegionCode } from "../schema/reference/sub-regions.ts";
import { crossLondon } from "./cross-london.ts";
import type { Scatter, Outages } from "./scatter.ts";

/** The time it takes the resolvers that an answer wakes to ask what they ask next. */
const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** How one request reaches the sub-regions, and which of them fall silent on the way. */
type RequestScatter = { readonly scatter: Scatter; readonly outages: Outages };

/** Until everything that a request asks is answered: questions may lead to others. */
const untilAllAnswered = async (asked: ReadonlySet<Promise<unknown>>): Promise<void> => {
  let answered: number;
  do {
    answered = asked.size;
    await Promise.allSettled(asked);
    await nextTurn();
  } while (asked.size > answered);
};

/** Errors: those of the crossing. */
export const londonAnswers = (rosters: (place: Place) => Promise<Rosters>, { scatter, outages }: RequestScatter): Answers => {
  const asked = new Set<Promise<ReleasedAnswer>>();
  return {
    whole: LONDON_PLACE,
    rosters,
    finalRosters: async (place) => {
      await untilAllAnswered(asked);
      const held = [...(await rosters(place))].map(([code, roster]): readonly [SubRegionCode, Roster] => {
        const reason = outages.get(code);
        return [code, reason === undefined ? roster : { kind: "UNAVAILABLE", reason }];
      });
      return new Map(held);
    },
    released: (question) => {
      const answer = rosters(question.place).then((held) => crossLondon(question, { rosters: held, scatter }));
      asked.add(answer);
      return answer;
    },
  };
};
