import { Schema } from "mongoose";
import type { LocalDate } from "../../../../schema/reference/dates.ts";

/** Children of one placing authority in a home: upper-tier GSS code, or WAL, SCO, NIR. */
export type BedOccupancy = { readonly authority: string; readonly children: number };

/** Places of a home that nobody is in, and whom a vacant one would suit. Ages in whole years, both included. */
export type BedGap = {
  readonly kind: "BLOCKED" | "VACANT";
  readonly reason: string | null;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly need: string | null;
  /** Null where it would suit either; absent in rows of older stores. */
  readonly sex: "M" | "F" | null;
  readonly places: number;
};

/**
 * The beds of one home on one day, as the borough it stands in hands them in: occupied + blocked + vacant = open, and
 * open <= registered. Nothing in it is about a child.
 */
export type BedRecord = {
  /** Id of the borough return that brought it, `<borough code>:beds:<content hash>`. */
  readonly return: string;
  /** GSS code of the borough the home stands in. */
  readonly borough: string;
  readonly urn: string;
  readonly asAt: LocalDate;
  readonly registeredPlaces: number;
  readonly openPlaces: number;
  readonly occupied: number;
  readonly blocked: number;
  readonly vacant: number;
  /** By code of the placing authority; the children add up to `occupied`. */
  readonly occupancy: readonly BedOccupancy[];
  /** What is known of the blocked and vacant places; of a kind that is here at all, all of its places. */
  readonly gaps: readonly BedGap[];
};

const requiredText = { type: String, required: true } as const;
const requiredNumber = { type: Number, required: true } as const;

export const bedSchema = new Schema<BedRecord>(
  {
    return: requiredText,
    borough: requiredText,
    urn: requiredText,
    asAt: requiredText,
    registeredPlaces: requiredNumber,
    openPlaces: requiredNumber,
    occupied: requiredNumber,
    blocked: requiredNumber,
    vacant: requiredNumber,
    occupancy: { type: [{ _id: false, authority: requiredText, children: requiredNumber }], required: true },
    gaps: {
      type: [
        {
          _id: false,
          kind: { type: String, enum: ["BLOCKED", "VACANT"], required: true },
          reason: { type: String, default: null },
          ageFrom: { type: Number, default: null },
          ageTo: { type: Number, default: null },
          need: { type: String, default: null },
          sex: { type: String, enum: ["M", "F", null], default: null },
          places: requiredNumber,
        },
      ],
      required: true,
    },
  },
  { strict: "throw", versionKey: false, collection: "beds", autoIndex: false },
).index({ return: 1, urn: 1, asAt: 1 }, { unique: true });
