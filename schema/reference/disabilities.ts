/**
 * Disabilities as the children in need census codes them, in groups of which each child has one. Order is the order of the axis: add at
 * the end, never reorder.
 * Source: Department for Education, children in need census, code set Disability; the groups are our own.
 */
import { type CodeGroup, UNKNOWN } from "./groupings.ts";

export const DISABILITIES: readonly CodeGroup[] = [
  { code: "NONE", label: "No disability", codes: [] },
  { code: "AUTISM", label: "Autism only", codes: ["AUT"] },
  { code: "LEARNING", label: "Learning disability only", codes: ["LD"] },
  { code: "BEHAVIOUR", label: "Behaviour only", codes: ["BEH"] },
  {
    code: "PHYSICAL",
    label: "Physical, sensory or communication disabilities only",
    codes: ["MOB", "HAND", "PC", "INC", "COMM", "HEAR", "VIS", "CON"],
  },
  { code: "OTHER", label: "Another disability only", codes: ["DDA"] },
  { code: "SEVERAL", label: "Disabilities of more than one of these groups", codes: [] },
];

/** ["AUT", "LD"] -> "SEVERAL", [] -> "NONE"; UNKNOWN where nothing is said. */
export const disabilityCodeOf = (codes: readonly string[] | null): string => {
  if (codes === null) return UNKNOWN.code;
  const [group, ...others] = DISABILITIES.filter((each) => each.codes.some((code) => codes.includes(code)));
  if (group === undefined) return "NONE";
  return others.length === 0 ? group.code : "SEVERAL";
};
