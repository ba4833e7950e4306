/** Kinds of provision, by reading a placement's two statutory codes as a commissioner would. */
export const PROVISION_CODES =
  "IN_HOUSE_FOSTER INDEPENDENT_FOSTERING_AGENCY KINSHIP RESIDENTIAL SUPPORTED SECURE PARENT_AND_CHILD PARENTS ADOPTION OTHER UNKNOWN".split(
    " ",
  );

const fosterCare = (placeProvider: string | null): string => {
  if (placeProvider === "PR1") return "IN_HOUSE_FOSTER";
  if (placeProvider === "PR4" || placeProvider === "PR5") return "INDEPENDENT_FOSTERING_AGENCY";
  return placeProvider === "PR2" || placeProvider === "PR3" ? "OTHER" : "UNKNOWN";
};

export const kindOfProvision = (place: string, placeProvider: string | null): string => {
  if (/^U[1-3]$/.test(place)) return "KINSHIP";
  if (/^U[4-6]$/.test(place)) return fosterCare(placeProvider);
  if (/^(K2|R1|S1)$/.test(place)) return "RESIDENTIAL";
  if (/^(H5|P2|K3)$/.test(place)) return "SUPPORTED";
  if (place === "K1") return "SECURE";
  if (place === "R3") return "PARENT_AND_CHILD";
  if (place === "P1") return "PARENTS";
  if (/^A[3-6]$/.test(place)) return "ADOPTION";
  return /^(R2|R5|P3|T\d|Z\d*)$/.test(place) ? "OTHER" : "UNKNOWN";
};
