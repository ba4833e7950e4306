/** A figure in words. Whatever is no number says why; nothing is shown as zero that is not. */
import type { FigureStatus } from "./generated/graphql.ts";

type Figure = { readonly value: number | null; readonly high: number | null; readonly status: FigureStatus };

export const words = ({ value, high, status }: Figure): string => {
  if (status === "SUPPRESSED") return high === null ? "suppressed" : `${high} or fewer`;
  if (status === "INCOMPLETE") return "incomplete";
  return value === null ? "not available" : value.toLocaleString("en-GB");
};
