import { Schema } from "mongoose";
import type { LocalDate } from "../../schema/reference/dates.ts";

/**
 * A setting on the Ofsted register (children's home, supported accommodation, fostering agency, ...): public register data.
 * Every sub-region holds the whole list it was given as a reference. Ofsted redacts names and addresses of children's homes.
 */
export type HomeRecord = {
  /** Content hash of the register copy this row belongs to. */
  readonly register: string;
  readonly urn: string;
  readonly name: string | null;
  /** "Children's home", "Supported Accommodation", ... with Ofsted's casing made one. */
  readonly provisionType: string;
  /** As the latest list that has the setting says; "Closed" for one that lists of a later day no longer have. */
  readonly status: string;
  readonly sector: string | null;
  readonly registered: LocalDate | null;
  /** The day it closed; where no list says, the day of the first list without it. Null while it is open. */
  readonly closed: LocalDate | null;
  /** Upper-tier authority the setting stands in: its name as Ofsted writes it, and its GSS code when it is a London borough. */
  readonly localAuthority: string | null;
  readonly borough: string | null;
  /** Registered places, of supported accommodation those of all its premises; null for an agency. */
  readonly places: number | null;
  /** Needs that it is registered to meet, by Ofsted's names; null where the list does not say. */
  readonly needs: readonly string[] | null;
  /** Overall grade of the latest full inspection, "Adequate" of 2015 included; null when not yet inspected. */
  readonly grade: string | null;
  readonly inspected: LocalDate | null;
  /** The owner's own id on the register, where the list has it. */
  readonly ownerId: string | null;
  /** Stable id of the owner (see provider-id.ts) and the owner's name as registered. */
  readonly provider: string | null;
  readonly providerName: string | null;
};

const requiredText = { type: String, required: true } as const;
const optionalText = { type: String, default: null } as const;

export const homeSchema = new Schema<HomeRecord>(
  {
    register: requiredText,
    urn: requiredText,
    name: optionalText,
    provisionType: requiredText,
    status: requiredText,
    sector: optionalText,
    registered: optionalText,
    closed: optionalText,
    localAuthority: optionalText,
    borough: optionalText,
    places: { type: Number, default: null },
    needs: { type: [String], default: null },
    grade: optionalText,
    inspected: optionalText,
    ownerId: optionalText,
    provider: optionalText,
    providerName: optionalText,
  },
  { strict: "throw", versionKey: false, collection: "homes", autoIndex: false },
)
  .index({ register: 1, urn: 1 }, { unique: true })
  .index({ register: 1, provider: 1 });
