/** The reference implementation: what a child in care is on each dimension of movements, those of placements and what an event has. */
import { CODE_LISTS } from "../../../schema/reference/code-lists.ts";
import { REFERENCE_DIMENSIONS } from "./dimensions.ts";
import type { PricedChild } from "./priced-children.ts";

/** A child in care on an evening, and why the placement before ended, if one did. */
export type MovedChild = PricedChild & { readonly reason: string | null };

type Dimension = {
  readonly codes: readonly string[] | null;
  readonly codeOf: (child: MovedChild, date: string) => string;
};

const listed = (list: readonly { readonly code: string }[], read: (child: MovedChild) => string | null): Dimension => ({
  codes: [...list.map((entry) => entry.code), "UNKNOWN"],
  codeOf: (child) => list.find((entry) => entry.code === read(child))?.code ?? "UNKNOWN",
});

/** Reasons for a change of placement by who brought it about, as the service's own reference has them. */
const WHO: Readonly<Record<string, string>> = {
  CARPL: "PLANNED",
  CREQB: "CARER_OR_CHILD",
  CREQO: "CARER_OR_CHILD",
  CHILD: "CARER_OR_CHILD",
  CLOSE: "PROVIDER",
  APPRR: "PROVIDER",
  STAND: "PROVIDER",
  ALLEG: "PROVIDER",
  LAREQ: "AUTHORITY",
  CUSTOD: "CUSTODY",
  PLACE: "STATUS",
  OTHER: "OTHER",
};

export const isUnplanned = ({ reason }: MovedChild): boolean => ["CARER_OR_CHILD", "PROVIDER"].includes(WHO[reason ?? ""] ?? "");

export const MOVEMENT_DIMENSIONS = {
  ...REFERENCE_DIMENSIONS,
  RNE: listed(CODE_LISTS.RNE, ({ row }) => row.rne),
  REC: listed(CODE_LISTS.REC, ({ row }) => row.rec),
  MOVE_REASON: {
    codes: ["PLANNED", "CARER_OR_CHILD", "PROVIDER", "AUTHORITY", "CUSTODY", "STATUS", "OTHER", "UNKNOWN"],
    codeOf: ({ reason }) => WHO[reason ?? ""] ?? "UNKNOWN",
  },
  REASON_PLACE_CHANGE: listed(CODE_LISTS.REASON_PLACE_CHANGE, ({ reason }) => reason),
} as const satisfies Readonly<Record<string, Dimension>>;

export type MovementDimension = keyof typeof MOVEMENT_DIMENSIONS;
