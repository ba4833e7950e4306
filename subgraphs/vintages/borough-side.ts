import { trusted } from "mongoose";
import type { FigureContext } from "../../schema/figures/context.ts";
import type { ReturnCoverage } from "../../schema/question/coverage.ts";
import type { Fact } from "../../schema/question/measures.ts";
import { totalCell } from "../../schema/question/question.ts";
import type { Time } from "../../schema/reference/periods.ts";
import { placeOfBorough } from "../../schema/reference/places.ts";
import { subRegionOfBorough } from "../../schema/reference/sub-regions.ts";
import type { Models } from "../models/models.ts";
import type { BoroughReturn } from "../models/vintage.ts";
import { ownerOfReturn } from "../returns/kinds/owner.ts";
import { partialCache, subRegionAnswers } from "../snapshot/answers.ts";
import { budgetCoverageOf, coverageOf, recordsOf } from "../snapshot/records.ts";
import { buildSnapshot } from "../snapshot/snapshot.ts";
import type { Manifest } from "./manifest.ts";
import { WATCHED_FIGURES, watchedReturns } from "./watched-figures.ts";

/** A borough as one vintage has it. */
export type BoroughSide = {
  readonly returns: readonly ReturnCoverage[];
  /** The watched figures of a fact, exact, in their order; null where the returns that one rests on do not cover the time. */
  readonly figuresAt: (fact: Fact, when: Time) => Promise<readonly (number | null)[]>;
};

/** What is compared is a borough's own, which nothing perturbs. */
const NO_SECRET = new Uint8Array(32);

/** Reads what facts of a borough rest on in a vintage, to be asked as the borough's own staff would ask it. */
export const boroughSide = async (
  models: Models,
  { returns }: Manifest,
  { borough, facts }: { readonly borough: string; readonly facts: readonly Fact[] },
): Promise<BoroughSide> => {
  const [place, subRegion] = [placeOfBorough(borough)!, subRegionOfBorough(borough)!];
  const kinds: readonly string[] = facts.flatMap(watchedReturns);
  const ids = returns.filter((id) => ownerOfReturn(id).borough === borough && kinds.includes(ownerOfReturn(id).kind));
  const kept = await models.returns.find({ _id: trusted({ $in: ids }) }).lean<BoroughReturn[]>();
  // No figure that is watched is divided by what the register says.
  const records = await recordsOf(models, { returns: ids, register: null });
  const covered = [...coverageOf(kept), ...budgetCoverageOf(kept, records.budgets)];
  const snapshot = await buildSnapshot({ vintage: "compared", returns: covered, noiseSecret: NO_SECRET }, records);
  const context: FigureContext = {
    audience: { kind: "BOROUGH", borough },
    answers: subRegionAnswers(subRegion, { now: snapshot }, partialCache(false)),
  };
  const figuresAt: BoroughSide["figuresAt"] = (fact, when) => {
    const cell = totalCell({ fact, place, isOwn: true, where: [] }, [when]);
    return Promise.all(WATCHED_FIGURES[fact].map(async ({ figure }) => (await figure(cell, context)).value));
  };
  return { returns: covered, figuresAt };
};
