/** The kinds of return a borough hands in; each replaces the last of its own kind, and leaves the others as they are. */
export const RETURN_KINDS = ["PLACEMENTS", "COSTS", "BEDS", "REFERRALS"] as const;

export type ReturnKind = (typeof RETURN_KINDS)[number];

/** Whose return it is, and of which kind. */
export type ReturnOwner = { readonly borough: string; readonly kind: ReturnKind };

const kindByName = new Map<string, ReturnKind>(RETURN_KINDS.map((kind) => [kind.toLowerCase(), kind]));

/** What the ids of one borough's returns of one kind begin with: "E09000012:costs". */
export const returnStem = ({ borough, kind }: ReturnOwner): string => `${borough}:${kind.toLowerCase()}`;

/**
 * Who an id belongs to: "E09000012:costs:9f0c" -> E09000012, COSTS. Stores of before there were kinds hold placements returns
 * without the word: "E09000012:9f0c" -> E09000012, PLACEMENTS.
 */
export const ownerOfReturn = (id: string): ReturnOwner => {
  const [borough = "", kind = ""] = id.split(":");
  return { borough, kind: kindByName.get(kind) ?? "PLACEMENTS" };
};

/** The stem of an id, written as it is written now whatever the id's age. */
export const stemOfReturn = (id: string): string => returnStem(ownerOfReturn(id));

export const isOfKind =
  (kind: ReturnKind) =>
  (id: string): boolean =>
    ownerOfReturn(id).kind === kind;
