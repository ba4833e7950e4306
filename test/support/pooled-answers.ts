import type { Answers } from "../../schema/figures/context.ts";
import { localAnswers } from "../../schema/figures/local-answers.ts";
import type { Rosters } from "../../schema/question/coverage.ts";
import { type Fact, FACTS } from "../../schema/question/facts.ts";
import { LONDON_PLACE } from "../../schema/reference/places.ts";
import { BOROUGHS, SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import { answer } from "../../subgraphs/snapshot/answer.ts";
import type { Snapshot } from "../../subgraphs/snapshot/snapshot.ts";
import { heldBy } from "./held-by.ts";

/** Days that every borough's return covers. */
const COVERED = { from: "2020-04-01", to: "2025-03-31" } as const;

/** Boroughs without a return, of every fact or of some. */
export type Missing = { readonly boroughs: readonly (typeof BOROUGHS)[number]["code"][]; readonly facts?: readonly Fact[] };

/** Every borough of London with a return of every fact, except what is missing. */
export const rostersWithout = ({ boroughs: missing, facts = FACTS }: Missing): Rosters =>
  new Map(
    SUB_REGIONS.map(({ code, boroughs }) => [
      code,
      {
        kind: "ANSWERED",
        vintage: "v1",
        returns: boroughs.flatMap((borough) =>
          FACTS.filter((fact) => !missing.includes(borough.code) || !facts.includes(fact)).map((fact) => ({
            fact,
            borough: borough.code,
            ...COVERED,
          })),
        ),
        layoutDiffers: [],
      },
    ]),
  );

/** All of London answering from one snapshot, as the gateway would once it has summed: the product's own figures without the wire. */
export const pooledAnswers = (snapshot: Snapshot, missing: Missing = { boroughs: [] }): Answers =>
  localAnswers({
    whole: LONDON_PLACE,
    rosters: rostersWithout(missing),
    vectorsFor: (query, place) => answer(snapshot, heldBy(place, query)),
  });
