import { Schema } from "mongoose";
import type { LocalDate } from "../../schema/reference/dates.ts";
import { RETURN_KINDS } from "../returns/kinds/kinds.ts";
import { ownerOfReturn, type ReturnOwner } from "../returns/kinds/owner.ts";

/** The return years for which a table was handed in, in order. */
type TableYears = { readonly table: string; readonly years: readonly number[] };

/** First and last day of a run. */
export type Days = { readonly from: LocalDate; readonly to: LocalDate };

/**
 * What one borough handed in of one kind, as imported: its files together. `_id` is `<borough code>:<kind>:<content hash>`, the
 * hash being over the de-identified rows in sorted order, so the same rows in another order or split over other files are the same
 * return.
 */
export type BoroughReturn = ReturnOwner & {
  readonly _id: string;
  /**
   * First and last day the return covers. PLACEMENTS: 1 April of its first year to 31 March of its last. COSTS: the first day that
   * a quarter's money accrued on, or the first census, to the end of the last quarter. REFERRALS: the years that its files name.
   * BEDS and BUDGETS, and REFERRALS without a year: the first and the last day that a row names.
   */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Runs of days between the two that it does not cover: years of PLACEMENTS that were not handed in. */
  readonly gaps: readonly Days[];
  /** Rows it has in the collection of its kind. */
  readonly rows: number;
  /** Of PLACEMENTS the return years in which MISSING and DOLO were there, be it without a row: of another year nobody knows. */
  readonly tableYears: readonly TableYears[];
  /** HMAC over all that its rows were made of, files, paths and postcode table, to recognise a repeated import without reading it. */
  readonly filesHash: string;
  /**
   * What it was made of, for the next to take over: the set of rows kept of it, the years of each table, and the version of the door
   * that made them. Null in kinds that are handed in whole, and in stores of before these were kept.
   */
  readonly handedIn: { readonly door: number; readonly set: string; readonly years: readonly TableYears[] } | null;
  readonly importedAt: Date;
};

export const boroughReturnSchema = new Schema<BoroughReturn>(
  {
    _id: { type: String, required: true },
    borough: { type: String, required: true },
    kind: { type: String, enum: [...RETURN_KINDS], required: true },
    from: { type: String, required: true },
    to: { type: String, required: true },
    gaps: { type: [{ _id: false, from: String, to: String }], default: [] },
    rows: { type: Number, required: true },
    tableYears: { type: [{ _id: false, table: String, years: [Number] }], default: [] },
    filesHash: { type: String, required: true },
    // Set whole, and never searched by a part of it.
    handedIn: { type: Schema.Types.Mixed, default: null },
    importedAt: { type: Date, required: true },
  },
  { strict: "throw", versionKey: false, collection: "returns", autoIndex: false },
);

/**
 * A return as a store may hold it: before there were kinds, all were of placements and their rows were `episodes`; gaps came
 * later, the years of tables after them, and what was handed in last.
 */
type StoredReturn = Omit<BoroughReturn, "kind" | "rows" | "gaps" | "tableYears" | "handedIn"> &
  Partial<Pick<BoroughReturn, "rows" | "gaps" | "tableYears" | "handedIn">> & { readonly episodes?: number };

/** The same in today's form. */
export const inTodaysForm = ({
  episodes = 0,
  rows = episodes,
  gaps = [],
  tableYears = [],
  handedIn = null,
  ...stored
}: StoredReturn): BoroughReturn => ({
  ...stored,
  ...ownerOfReturn(stored._id),
  rows,
  gaps,
  tableYears,
  handedIn,
});

/**
 * A vintage: which return of each borough, and which copy of the Ofsted register, a sub-region answers from. Immutable; `_id` is
 * the hash of the manifest.
 */
export type Vintage = {
  readonly _id: string;
  /** Ids of the borough returns, at most one a borough and kind, in order of borough code and kind. */
  readonly returns: readonly string[];
  /** Content hash of the register, null before the first provider list is imported. */
  readonly register: string | null;
  /** Fingerprint of the secret it is published under; null in one of before there was such a secret. */
  readonly noise: string | null;
  /** The vintage that was current when this one was made. */
  readonly previous: string | null;
  readonly createdAt: Date;
  /** When the pointer last moved on from it: a running subgraph may hold it for a while after. Null while it never has. */
  readonly replacedAt: Date | null;
};

/** The fingerprint of a vintage as a store may hold it: one of an older release has no such field. */
export const noiseOf = ({ noise }: Partial<Pick<Vintage, "noise">>): string | null => noise ?? null;

export const vintageSchema = new Schema<Vintage>(
  {
    _id: { type: String, required: true },
    returns: { type: [String], required: true },
    register: { type: String, default: null },
    noise: { type: String, default: null },
    previous: { type: String, default: null },
    createdAt: { type: Date, required: true },
    replacedAt: { type: Date, default: null },
  },
  { strict: "throw", versionKey: false, collection: "vintages", autoIndex: false },
);

/** The one document whose update switches a sub-region from one vintage to the next: `_id` is always "current". */
export type CurrentVintage = { readonly _id: "current"; readonly vintage: string };

export const currentVintageSchema = new Schema<CurrentVintage>(
  { _id: { type: String, required: true }, vintage: { type: String, required: true } },
  { strict: "throw", versionKey: false, collection: "current", autoIndex: false },
);
