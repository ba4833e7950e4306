import { Schema } from "mongoose";
import type { LocalDate } from "../../../../../schema/reference/dates.ts";

/** When a child was not where it should be: M, and nobody knew where it was; A, away without authorisation. */
export type MissingIncident = { readonly kind: "M" | "A"; readonly start: LocalDate; readonly end: LocalDate | null };

/** A deprivation of liberty order, from its first day to its last; `end` is null while it goes on. */
export type LibertyOrder = { readonly start: LocalDate; readonly end: LocalDate | null };

/**
 * One SSDA903 episode as it passed the door: de-identified (no date of birth, no postcode, no identifier of the child), otherwise as
 * the borough recorded it. `start` is DECOM, `end` is DEC (null while open); codes are those of the return's year.
 */
export type EpisodeRecord = {
  /** Id of the borough return that brought it, `<borough code>:placements:<content hash>`. */
  readonly return: string;
  /** GSS code of the responsible authority. */
  readonly borough: string;
  /** Pseudonym: HMAC-SHA-256 of the authority's child id under the sub-region's own key, which never enters the store. */
  readonly child: string;
  /** The same of the number in its plain form, by which costs are matched; left out where the number has that form itself. */
  readonly plainChild?: string;
  /** Month of birth, `YYYY-MM`. */
  readonly birthMonth: string;
  readonly sex: string;
  readonly ethnic: string;
  readonly uasc: boolean;
  /** Day the status of unaccompanied asylum-seeking child ended (DUC). */
  readonly uascCeased: LocalDate | null;
  readonly start: LocalDate;
  readonly end: LocalDate | null;
  readonly rne: string;
  readonly ls: string;
  readonly cin: string;
  readonly place: string;
  readonly placeProvider: string | null;
  readonly rec: string | null;
  readonly reasonPlaceChange: string | null;
  readonly urn: string | null;
  /** Authority the placement lies in: upper-tier GSS code, or WAL, SCO, NIR. */
  readonly hostAuthority: string | null;
  readonly locality: "IN" | "OUT" | null;
  /** Straight line from home to placement, in tenths of a mile. */
  readonly distanceTenths: number | null;
  /**
   * What the tables MISSING and DOLO say of the child, in order of start, each in the first episode that it has a day in common with. Absent where
   * there is none, and in stores of before these were kept; whether a year has the table at all is said by the return.
   */
  readonly missing?: readonly MissingIncident[];
  readonly orders?: readonly LibertyOrder[];
};

const requiredText = { type: String, required: true } as const;
const optionalText = { type: String, default: null } as const;

export const episodeSchema = new Schema<EpisodeRecord>(
  {
    return: requiredText,
    borough: requiredText,
    child: requiredText,
    plainChild: { type: String },
    birthMonth: requiredText,
    sex: requiredText,
    ethnic: requiredText,
    uasc: { type: Boolean, required: true },
    uascCeased: optionalText,
    start: requiredText,
    end: optionalText,
    rne: requiredText,
    ls: requiredText,
    cin: requiredText,
    place: requiredText,
    placeProvider: optionalText,
    rec: optionalText,
    reasonPlaceChange: optionalText,
    urn: optionalText,
    hostAuthority: optionalText,
    locality: { type: String, enum: ["IN", "OUT", null], default: null },
    distanceTenths: { type: Number, default: null },
    missing: {
      type: [{ _id: false, kind: { type: String, enum: ["M", "A"], required: true }, start: requiredText, end: optionalText }],
      default: undefined,
    },
    orders: { type: [{ _id: false, start: requiredText, end: optionalText }], default: undefined },
  },
  { strict: "throw", versionKey: false, collection: "episodes", autoIndex: false },
  // The only one, and rows are written in its order: an index in another order costs a third of an import.
).index({ return: 1, child: 1, start: 1 }, { unique: true });
