/** What Ask says of withheld cells is true of the measure and the dimensions that are asked. */
import { expect, it } from "vitest";
import { askNote } from "../../../gateway/web/pages/ask-note.ts";

const noteOf = (name: string, by: readonly string[], rules: readonly number[] = [1, 12]): string | undefined =>
  askNote({
    by,
    measure: {
      name,
      title: name,
      form: "FIGURE",
      unit: "children",
      definition: "",
      source: "",
      disclosure: rules.map((number) => ({ number, text: "" })),
    },
  } as never).note;

it.each([
  ["children", []],
  ["children", ["EHCP"]],
  ["children", ["BOROUGH", "EHCP"]],
  ["percentInOwnBorough", []],
  ["percentInOwnBorough", ["BOROUGH"]],
  ["percentInOwnBorough", ["TIME"]],
])("says nothing where nothing is withheld for what a dimension leaves over: %s by %j", (name, by) => {
  expect(noteOf(name, by)).toBeUndefined();
});

it("says that one dimension alone tells what two do not", () => {
  expect(noteOf("children", ["EHCP", "AGE_BAND"])).toMatch(/^By two dimensions .* By one alone it is\.$/);
});

it.each(["percentInOwnBorough", "percentWithin20Miles", "percentInLondon", "millionOrMore"])(
  "does not say so of %s, which divides by itself",
  (name) => {
    for (const by of [["EHCP"], ["EHCP", "SEX"], ["BOROUGH", "DOLS"]]) {
      expect(noteOf(name, by)).toContain("not known on what it is divided by");
      expect(noteOf(name, by)).not.toContain("By one alone");
    }
  },
);

it("says nothing of what the rule is not about", () => {
  expect(noteOf("homes", ["GRADE", "SECTOR"], [1, 8])).toBeUndefined();
});
