import { describe, expect, test } from "vitest";
import { publishedCount } from "../../../schema/disclosure/counts.ts";
import {
  type Figure,
  INCOMPLETE,
  NOT_APPLICABLE,
  NOT_AVAILABLE,
  SUPPRESSED,
  absenceOf,
  exact,
  gapOf,
  multipleOf,
  rounded,
} from "../../../schema/disclosure/figure.ts";
import { PUBLIC } from "../../../schema/disclosure/policy.ts";

const [TWENTY, FEW] = [publishedCount(20, PUBLIC), publishedCount(4, PUBLIC)];

describe("what rests on other figures", () => {
  test.each<[string, readonly Figure[], Figure | null]>([
    ["is there where they all are", [TWENTY, TWENTY], null],
    ["is incomplete where one is, wherever it stands", [FEW, NOT_AVAILABLE, INCOMPLETE], INCOMPLETE],
    ["is incomplete where the first is", [INCOMPLETE, SUPPRESSED], INCOMPLETE],
    ["is else what the first of them is that is not there", [TWENTY, NOT_APPLICABLE, SUPPRESSED], NOT_APPLICABLE],
    ["is withheld with a small number, whose interval it does not take over", [TWENTY, FEW], SUPPRESSED],
  ])("%s", (_, parts, figure) => expect(absenceOf(...parts)).toEqual(figure));
});

describe("an amount", () => {
  const [MORE, LESS] = [rounded(904, 850, 950), rounded(565, 540, 600)];

  test("times a known number has its interval times it, to the penny", () => {
    expect(multipleOf(rounded(100, 90.01, 110), 365 / 7)).toEqual(rounded(5_214.29, 4_693.38, 5_735.71));
    expect(multipleOf(exact(0), 365 / 7)).toEqual(exact(0));
    for (const absent of [INCOMPLETE, SUPPRESSED, NOT_APPLICABLE]) expect(multipleOf(absent, 2)).toEqual(absent);
  });

  test("is more than another by as much as the worst ends of both allow", () => {
    expect(gapOf(MORE, LESS)).toEqual(rounded(339, 250, 410));
    expect(gapOf(LESS, MORE)).toEqual(rounded(-339, -410, -250));
    expect(gapOf(exact(904), exact(565))).toEqual(exact(339));
  });

  test.each<[string, Figure, Figure, Figure]>([
    ["is withheld where one is", MORE, SUPPRESSED, SUPPRESSED],
    ["is withheld where the other is", SUPPRESSED, LESS, SUPPRESSED],
    ["is incomplete before it is withheld", SUPPRESSED, INCOMPLETE, INCOMPLETE],
  ])("beside another %s", (_, more, less, gap) => expect(gapOf(more, less)).toEqual(gap));
});
