import { describe, expect, test } from "vitest";
import { publishedCount } from "../../../schema/disclosure/counts.ts";
import {
  type Figure,
  INCOMPLETE,
  NOT_APPLICABLE,
  NOT_AVAILABLE,
  SUPPRESSED,
  absenceOf,
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
