/** A figure in words. Whatever is no number says why; nothing is shown as zero that is not. */
import type { FigureStatus } from "./generated/graphql.ts";

type Figure = { readonly value: number | null; readonly high: number | null; readonly status: FigureStatus };

/** A panel that is refused is null beside its error, and its neighbours are answered. */
export const words = (figure: Figure | undefined): string => {
  if (figure === undefined) return "refused";
  const { value, high, status } = figure;
  if (status === "SUPPRESSED") return high === null ? "suppressed" : `${high} or fewer`;
  if (status === "INCOMPLETE") return "incomplete";
  return value === null ? "not available" : value.toLocaleString("en-GB");
};
