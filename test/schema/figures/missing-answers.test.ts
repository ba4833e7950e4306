/** An answer that is missing never counts as nothing: whatever is missing, every figure is unchanged or INCOMPLETE. */
import { describe, expect, it, test } from "vitest";
import { disclose } from "../../../schema/disclosure/released.ts";
import type { Answers } from "../../../schema/figures/context.ts";
import { dimensionOf } from "../../../schema/question/dimensions.ts";
import { MEASURES, type MeasureName } from "../../../schema/question/measures.ts";
import type { Question } from "../../../schema/question/question.ts";
import { toldIn } from "../../support/every-figure.ts";
import {
  HOMES,
  HELD,
  WHOLE,
  ROOTS,
  statusesOf,
  PUBLIC,
  STAFF,
  type Root,
  toldBy,
  wholeBy,
  wrongIn,
  totalsIn,
} from "../../support/everything-told.ts";
import { graphOf, londonOver } from "../../support/london-over.ts";

/** The answers of London where a part of each question of some kind is missing: laid out otherwise, or its sub-region just gone. */
const answersWithout = (answers: Answers, isMissing: (question: Question) => boolean): Answers => ({
  ...answers,
  released: (question) =>
    isMissing(question)
      ? Promise.resolve(
          disclose(
            question,
            question.times.map(() => null),
          ),
        )
      : answers.released(question),
});

describe.each([
  ["the public", PUBLIC, Object.keys(ROOTS) as Root[]],
  // Of every other place they are told what the public is.
  ["the borough's own staff", STAFF, ["the borough"] as Root[]],
] as const)("to %s", (_, audience, roots) => {
  test.each(Object.keys(MEASURES) as MeasureName[])(
    "without %s of one part, no figure is another than it was",
    async (measure) => {
      for (const root of roots) {
        const answers = answersWithout(await WHOLE, (question) => question.measure === measure);
        const [told, whole] = [await toldBy(answers, root, audience), await wholeBy(root, audience)];
        expect(wrongIn(totalsIn(told), whole)).toEqual([]);
        const groups = [...told].filter(([path]) => path.includes(".groups."));
        expect(groups.every(([, { status, value }]) => status !== "INCOMPLETE" || value === null)).toBe(true);
        // Providers' use is a measure of its own, asked for below.
        if (root === "the sub-region") expect(statusesOf(told).has("INCOMPLETE")).toBe(measure !== "BOROUGHS_USING");
      }
    },
  );

  test.each(["LOCALITY", "IN_LONDON", "DISTANCE_BAND", "ANNUAL_COST", "OCCUPANT", "BLOCKED_REASON"] as const)(
    "without %s of one part, what is counted by it is incomplete, and never nothing",
    async (dimension) => {
      const isMissing = ({ where }: Question): boolean => where.some((filter) => filter.dimension === dimension);
      for (const root of roots) {
        const told = await toldBy(answersWithout(await WHOLE, isMissing), root, audience);
        const whole = await wholeBy(root, audience);
        expect(wrongIn(totalsIn(told), whole)).toEqual([]);
        const incomplete = [...totalsIn(told)]
          .filter(([, { status }]) => status === "INCOMPLETE")
          .map(([path]) => path.split(".").slice(3).join("."));
        expect(incomplete.toSorted()).toEqual(BY_DIMENSION[dimension]);
      }
    },
  );
});

/** What is counted by a dimension, or worked out of what is. */
const BY_DIMENSION = {
  LOCALITY: ["percentInOwnBorough"],
  IN_LONDON: ["percentInLondon"],
  DISTANCE_BAND: ["percentWithin20Miles"],
  ANNUAL_COST: ["millionOrMore"],
  OCCUPANT: ["occupiedByLondon", "occupiedByOthers", "percentByLondon"],
  BLOCKED_REASON: dimensionOf("BLOCKED_REASON").axis!.map((__, at) => `blockedReasons.${at}.places`),
};

describe("a provider's use", () => {
  it("is incomplete where a borough of London has no return", async () => {
    const ask = async (answers: Answers) =>
      toldIn(
        await graphOf(answers, { homes: HOMES }).ask(
          `{ provider(id: "alder") { children(asAt: "2025-03-31") ${F} boroughsUsing(asAt: "2025-03-31") ${F} spend(during: { from: "2024-04-01", to: "2025-03-31" }) ${F} } }`,
        ),
      );
    const F = "{ value low high status }";
    expect(statusesOf(await ask(await WHOLE))).toEqual(new Set(["ROUNDED", "OK"]));
    expect(statusesOf(await ask(await londonOver(HELD, { boroughs: ["E09000033"] })))).toEqual(new Set(["INCOMPLETE"]));
    const noUsers = await ask(answersWithout(await WHOLE, ({ measure }) => measure === "BOROUGHS_USING"));
    expect(noUsers.get("provider.boroughsUsing")!.status).toBe("INCOMPLETE");
  });
});
