import { UNREGISTERED_URN } from "../land/market.ts";

/** From this return year on sex is M or F and supported accommodation is K3. */
export const NEW_CODES_FROM = 2025;

type WrittenPlacement = { readonly place: string; readonly urn: string | null };

/**
 * A placement's code and Ofsted number as a return of a year has them: supported accommodation was H5, and not registered, before
 * it was K3, so a stay that goes on is written as the year demands.
 */
export const writtenIn = (year: number, { place, urn }: WrittenPlacement): WrittenPlacement => {
  if (place === "P2") return { place, urn: UNREGISTERED_URN };
  return place === "K3" && year < NEW_CODES_FROM ? { place: "H5", urn: UNREGISTERED_URN } : { place, urn };
};
