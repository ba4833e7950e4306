import { PROVIDERS_BY_STRATUM } from "../chance/mixes.ts";
import { weighted } from "../chance/random.ts";
import { isFree, providerOf } from "../land/beds.ts";
import { isIn } from "../land/location.ts";
import type { Market, FoundPlacement, PlacementNeed } from "../land/market.ts";
import { SUPPORTED_ACCOMMODATION } from "../land/settings.ts";

/**
 * A free place with a provider of supported accommodation. A provider is registered once for all its premises: the place binds the
 * number, not the address. Where the borough has no place left the child lives in Wales, where none is registered.
 */
export const settleInSupported = ({ random, locator, beds }: Market, { cell, home, stay }: PlacementNeed): FoundPlacement => {
  const wanted = weighted<string>(random, PROVIDERS_BY_STRATUM[isIn(cell) ? "K3_IN" : "K3_OUT"]);
  const free = (beds.get(SUPPORTED_ACCOMMODATION) ?? []).filter((bed) => isFree(bed, stay));
  const bed = free.find(({ setting }) => providerOf(setting, isIn(cell)) === wanted) ?? free[0];
  if (bed === undefined) return { postcode: locator.outsideEngland(false), provider: "PR4", urn: null };
  bed.stays.push(stay);
  return { postcode: locator.placement(cell, home), provider: providerOf(bed.setting, isIn(cell)), urn: bed.setting.urn };
};
