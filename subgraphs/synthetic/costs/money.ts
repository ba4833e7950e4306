import type { Funding } from "./funding.ts";

/** Pence as pounds: 123450 -> "1234.50" */
export const pounds = (pence: number): string => `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, "0")}`;

/** Who pays how much of a cost, in pence: social care what the others leave, but for the part that nobody was named for. */
export const fundedPence = (
  pence: number,
  { health, education, nobody }: Funding,
): { readonly social: number; readonly health: number; readonly education: number } => {
  const [byHealth, byEducation, byNobody] = [health, education, nobody].map((part) => Math.round(pence * part)) as [
    number,
    number,
    number,
  ];
  return { social: pence - byHealth - byEducation - byNobody, health: byHealth, education: byEducation };
};
