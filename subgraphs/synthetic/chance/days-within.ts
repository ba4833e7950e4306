/** Days of a span (`end` not included, Infinity while open) that lie in a period whose first and last day both count. */
export const daysWithin = (
  { start, end }: { readonly start: number; readonly end: number },
  { from, to }: { readonly from: number; readonly to: number },
): number => Math.max(0, Math.min(end, to + 1) - Math.max(start, from));
