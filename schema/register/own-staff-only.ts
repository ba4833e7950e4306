import { forbidden, unauthenticated } from "../errors.ts";
import type { Audience } from "../question/population.ts";
import type { Place } from "../reference/places.ts";

/** Errors: UNAUTHENTICATED to the public, FORBIDDEN to the staff of another borough. */
export const ownStaffOnly = (audience: Audience, borough: Place): void => {
  if (audience.kind === "PUBLIC") throw unauthenticated(`The records of ${borough.name} need a token of ${borough.name}.`);
  if (audience.borough !== borough.code)
    throw forbidden(`The records of ${borough.name} are for its own staff.`, `a token of ${borough.name}`);
};
