import type { HomeRow } from "../schema/register/home.ts";

/**
 * The homes of several copies of the register, each URN once and whole from one copy: the one with its latest inspection. Of equally
 * late ones it is the copy with the latest closing, else the first. A home that closes is seldom inspected once more, and a copy that
 * doesn't know of the closing is the older.
 *
 * Shape:  copies in order of sub-regions -> homes, in order of first appearance.
 * Errors: none; a copy that is missing takes only its own homes with it.
 */
export const mergeRegisters = (copies: readonly (readonly HomeRow[])[]): readonly HomeRow[] => {
  const homeByUrn = new Map<string, HomeRow>();
  for (const home of copies.flat()) {
    const known = homeByUrn.get(home.urn);
    if (known === undefined || isLater(home, known)) homeByUrn.set(home.urn, home);
  }
  return [...homeByUrn.values()];
};

const isLater = (home: HomeRow, known: HomeRow): boolean => {
  const [inspected, knownInspected] = [home.inspected ?? "", known.inspected ?? ""];
  return inspected === knownInspected ? (home.closed ?? "") > (known.closed ?? "") : inspected > knownInspected;
};
