import type { Funding } from "./funding.ts";

/** Pence as pounds: 123450 -> "1234.50" */
export const pounds = (pence: number): string => `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, "0")}`;

/** Who pays how much of a cost, in pence: social care what the others leave. */
export const fundedPence = (
  pence: number,
  { health, education }: Funding,
): { readonly social: number; readonly health: number; readonly education: number } => {
  const [byHealth, byEducation] = [Math.round(pence * health), Math.round(pence * education)];
  return { social: pence - byHealth - byEducation, health: byHealth, education: byEducation };
};
