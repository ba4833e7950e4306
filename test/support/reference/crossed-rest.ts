/** Cells of two dimensions that nobody is told of: of children who have nothing of what one of them is about, or are not known by it. */

/** By hand: codes of those who have nothing of it. */
const REST: Readonly<Record<string, string>> = {
  REGISTERED: "REGISTERED",
  SOLO: "NOT_SOLO",
  DOLS: "NONE",
  EHCP: "NO_EHCP",
  DISABILITY: "NONE",
  FOSTER_BREAKDOWNS: "NONE",
};

/** Whether a cell is one of them. BOROUGH among the dimensions says of which place it is, and is none of them. */
export const crossesRest = (by: readonly string[], codes: readonly string[]): boolean => {
  const crossed = by.map((name, at) => ({ name, code: codes[at]! })).filter(({ name }) => name !== "BOROUGH");
  return crossed.length > 1 && crossed.some(({ name, code }) => code === "UNKNOWN" || code === REST[name]);
};
