/** Children who have nothing of what a dimension is about, or of whom it is not known: told by it alone, and crossed with no other. */
import { describe, expect, it, test } from "vitest";
import { countOf } from "../../../schema/disclosure/counts.ts";
import type { DimensionCode } from "../../../schema/question/dimensions.ts";
import { partialQueryOf, type Question } from "../../../schema/question/question.ts";
import { layoutOf } from "../../../schema/vector/layout.ts";
import { BARNET, question, releasedOf } from "../../support/cells-by-hand.ts";

/** The status of a cell, where forty are published of each. */
const statusOf = (asked: Question, codes: readonly DimensionCode[]): string => {
  const slots = Array.from({ length: layoutOf(partialQueryOf(asked)).size }, () => 40);
  return countOf({ released: releasedOf(asked, slots), place: asked.place, at: 0, codes }).status;
};

const code = (dimension: DimensionCode["dimension"], name: string): DimensionCode => ({ dimension, code: name });

const [MALE, FOSTER] = [code("SEX", "MALE"), { dimension: "PLACEMENT_TYPE", codes: ["FOSTER"] }] as const;
const [PLAN, NO_PLAN] = [code("EHCP", "EHCP"), code("EHCP", "NO_EHCP")];
const WITHOUT_PLAN = { dimension: "EHCP", codes: ["NO_EHCP"] } as const;
const UNKNOWN_TYPE = { dimension: "PLACEMENT_TYPE", codes: ["UNKNOWN"] } as const;
const CROSSED = { by: ["SEX", "EHCP"] } as const;

describe("the rest of a dimension", () => {
  test.each([
    ["by itself", { by: ["EHCP"] }, [NO_PLAN], "ROUNDED"],
    ["by itself, where it is what is not known", { by: ["EHCP"] }, [code("EHCP", "UNKNOWN")], "ROUNDED"],
    ["as the only filter", { where: [WITHOUT_PLAN] }, [], "ROUNDED"],
    [
      "not known, as a filter that a finer dimension divides",
      { by: ["PLACE"], where: [UNKNOWN_TYPE] },
      [code("PLACE", "UNKNOWN")],
      "ROUNDED",
    ],
    ["not at all, where what is crossed is something else", CROSSED, [MALE, PLAN], "ROUNDED"],
    ["crossed", CROSSED, [MALE, NO_PLAN], "SUPPRESSED"],
    ["crossed, where it is what is not known", CROSSED, [code("SEX", "UNKNOWN"), PLAN], "SUPPRESSED"],
    ["as a filter of what is divided", { by: ["SEX"], where: [WITHOUT_PLAN] }, [MALE], "SUPPRESSED"],
    ["as one of two filters", { where: [WITHOUT_PLAN, FOSTER] }, [], "SUPPRESSED"],
    ["crossed in a borough", { ...CROSSED, place: BARNET }, [MALE, NO_PLAN], "SUPPRESSED"],
    ["crossed in one's own borough", { ...CROSSED, place: BARNET, isOwn: true }, [MALE, NO_PLAN], "OK"],
  ] as const)("%s", (_, asked, codes, status) => expect(statusOf(question("CHILDREN", asked), codes)).toBe(status));

  it("has no ends where it is crossed: there may be any number of them", () => {
    const asked = question("CHILDREN", CROSSED);
    const slots = Array.from({ length: layoutOf(partialQueryOf(asked)).size }, () => 0);
    const { low, high } = countOf({ released: releasedOf(asked, slots), place: asked.place, at: 0, codes: [MALE, NO_PLAN] });
    expect([low, high]).toEqual([null, null]);
  });

  it("of homes is told: everybody knows them, whatever is said of them", () => {
    const asked = question("OCCUPIED", { by: ["HOME_TYPE", "GRADE"] });
    expect(statusOf(asked, [code("HOME_TYPE", "CHILDRENS_HOME"), code("GRADE", "UNKNOWN")])).toBe("ROUNDED");
  });
});
