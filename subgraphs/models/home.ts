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
  readonly status: string;
  readonly sector: string | null;
  readonly registered: LocalDate | null;
  /** Upper-tier authority the setting stands in: its name as Ofsted writes it, and its GSS code when it is a London borough. */
  readonly localAuthority: string | null;
  readonly borough: string | null;
  readonly places: number | null;
  /** Overall experiences and progress at the latest full inspection; null when not yet inspected. */
  readonly grade: string | null;
  readonly inspected: LocalDate | null;
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
    localAuthority: optionalText,
    borough: optionalText,
    places: { type: Number, default: null },
    grade: optionalText,
    inspected: optionalText,
    provider: optionalText,
    providerName: optionalText,
  },
  { strict: "throw", versionKey: false, collection: "homes", autoIndex: false },
)
  .index({ register: 1, urn: 1 }, { unique: true })
  .index({ register: 1, provider: 1 });
