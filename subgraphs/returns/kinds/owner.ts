import { RETURN_KINDS, type ReturnKind } from "./kinds.ts";

/** Whose return it is, and of which kind. */
export type ReturnOwner = { readonly borough: string; readonly kind: ReturnKind };

const kindByName = new Map<string, ReturnKind>(RETURN_KINDS.map((kind) => [kind.toLowerCase(), kind]));

/** What the ids of one borough's returns of one kind begin with: "E09000012:costs". */
export const ownerKey = ({ borough, kind }: ReturnOwner): string => `${borough}:${kind.toLowerCase()}`;

/**
 * Who an id belongs to: "E09000012:costs:9f0c" -> E09000012, COSTS. Stores of before there were kinds hold placements returns
 * without the word: "E09000012:9f0c" -> E09000012, PLACEMENTS.
 */
export const ownerOfReturn = (id: string): ReturnOwner => {
  const [borough = "", kind = ""] = id.split(":");
  return { borough, kind: kindByName.get(kind) ?? "PLACEMENTS" };
};

/** The key of an id's owner, written as it is written now whatever the id's age. */
export const ownerKeyOf = (id: string): string => ownerKey(ownerOfReturn(id));

export const isOfKind =
  (kind: ReturnKind) =>
  (id: string): boolean =>
    ownerOfReturn(id).kind === kind;
