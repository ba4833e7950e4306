/** What returns of costs say of a placement beside its price, as codes; null where none says it. */
import { disabilityCodeOf } from "../../schema/reference/disabilities.ts";
import type { CostRecord } from "../returns/kinds/costs/cost-record.ts";

export type SaidOfPlacement = Readonly<
  Record<"procurement" | "registered" | "solo" | "dols" | "ehcp" | "disability", string | null>
>;

export const NOTHING_SAID: SaidOfPlacement = {
  procurement: null,
  registered: null,
  solo: null,
  dols: null,
  ehcp: null,
  disability: null,
};

const either = (said: boolean | null | undefined, yes: string, no: string): string | null => {
  if (said === null || said === undefined) return null;
  return said ? yes : no;
};

/** Records of older stores lack the fields. */
export const saidBy = (cost: Partial<Pick<CostRecord, keyof SaidOfPlacement>>): SaidOfPlacement => ({
  procurement: cost.procurement ?? null,
  registered: either(cost.registered, "REGISTERED", "NOT_REGISTERED"),
  solo: either(cost.solo, "SOLO", "NOT_SOLO"),
  dols: cost.dols ?? null,
  ehcp: either(cost.ehcp, "EHCP", "NO_EHCP"),
  disability: cost.disability == null ? null : disabilityCodeOf(cost.disability),
});

/** Different ones are few: each price has the position of its own among `values`. */
export type SaidOfPrices = { readonly codes: Uint16Array; readonly values: readonly SaidOfPlacement[] };

/** Gives each of what is said a position, the same to the same. */
export const openSaid = () => {
  const [values, byText] = [[] as SaidOfPlacement[], new Map<string, number>()];
  return {
    values,
    codeOf: (said: SaidOfPlacement): number => {
      const text = Object.values(said).join();
      const known = byText.get(text);
      if (known !== undefined) return known;
      byText.set(text, values.length);
      return values.push(said) - 1;
    },
  };
};
