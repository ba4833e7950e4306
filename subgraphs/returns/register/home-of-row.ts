import { boroughNamed } from "../places/borough-codes.ts";
import { CLOSED, gradeOf, isKnownType, provisionTypeOf, sectorOf, statusOf } from "./known-values.ts";
import { readListDate } from "./list-date.ts";
import type { RegisterColumn } from "./register-columns.ts";
import type { RegisteredHome } from "./register-hash.ts";
import type { RegisterRow } from "./register-row.ts";

/**
 * What one row says of a setting. Type and status may be on another sheet; the owner's id is made when all sheets are read.
 */
export type HomeDraft = Omit<RegisteredHome, "provisionType" | "status" | "provider"> & {
  readonly provisionType: string | null;
  readonly status: string | null;
};

const YES = /^(?:y|yes|true|[1-9]\d*)$/i;
const NO = /^(?:n|no|false|0)$/i;

/** Whether a need's cell says that the home is registered for it: "Y", or for how many; null for anything else. */
export const needMet = (text: string | null): boolean | null => {
  if (text === null || NO.test(text)) return false;
  return YES.test(text) ? true : null;
};

/** The subtype is the closer one where it is a type of its own: a secure home, a school that is registered as a home. */
const typeOf = (row: RegisterRow): string | null => {
  const [type, subtype] = [row.cell("provisionType"), provisionTypeOf(row.cell("provisionSubtype") ?? "")];
  if (isKnownType(subtype)) return subtype;
  return type === null ? null : provisionTypeOf(type);
};

const statusIn = (row: RegisterRow): string | null => {
  const status = row.cell("status");
  if (status !== null) return statusOf(status);
  return row.cell("closed") === null ? null : CLOSED;
};

/** Whether the row tells of a full inspection, or does not say which it was; no other gives the grade that stands. */
export const isFullInspection = (row: RegisterRow): boolean => /\bfull\b/i.test(row.cell("event") ?? "full");

/** Reads a row that broke no rule. */
export const homeOfRow = (row: RegisterRow): HomeDraft => {
  const dateIn = (column: RegisterColumn) => readListDate(row.cell(column) ?? "");
  const [localAuthority, sector, places] = [row.cell("localAuthority"), row.cell("sector"), row.cell("places")];
  const isFull = isFullInspection(row);
  return {
    urn: (row.cell("urn") ?? "").toUpperCase(),
    name: row.cell("name"),
    provisionType: typeOf(row),
    status: statusIn(row),
    sector: sector === null ? null : sectorOf(sector),
    registered: dateIn("registered"),
    closed: dateIn("closed"),
    localAuthority,
    borough: boroughNamed(localAuthority ?? ""),
    places: places === null ? null : Number(places.replaceAll(",", "")),
    needs: row.needs === null ? null : row.needs.filter(({ text }) => needMet(text)).map(({ need }) => need),
    grade: isFull ? gradeOf(row.cell("grade") ?? "Not yet inspected") : null,
    inspected: isFull ? dateIn("inspected") : null,
    ownerId: row.cell("ownerId"),
    providerName: row.cell("owner"),
  };
};
