/** Why large groups read as withheld in an answer to a question of one's own. */
import { TIME } from "../../questions/times.ts";
import type { Panel } from "../shell/page.ts";
import type { OwnQuestion } from "./ask-question.ts";

/** The rule by which cells of two dimensions are withheld that are not small. */
const REST = 12;

/** What is counted of a dimension by itself: in or out of a place, near or far, above or below a price. */
const DIVIDING: readonly string[] = ["percentInOwnBorough", "percentWithin20Miles", "percentInLondon", "millionOrMore"];

/** Of boroughs by one dimension nothing is withheld so. */
export const askNote = ({ measure, by }: Pick<OwnQuestion, "measure" | "by">): Pick<Panel, "note"> => {
  const dimensions = by.filter((name) => name !== "BOROUGH" && name !== TIME);
  if (dimensions.length === 0 || !measure.disclosure.some(({ number }) => number === REST)) return {};
  if (DIVIDING.includes(measure.name))
    return { note: "The public is not told this of children who are not known on what it is divided by, or have nothing of it." };
  if (dimensions.length === 1) return {};
  return {
    note: "By two dimensions at once, the public is not told of children who are not known on one of them, or have nothing of it. By one alone it is.",
  };
};
