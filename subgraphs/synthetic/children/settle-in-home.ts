import { exponential, type Random } from "../chance/random.ts";
import { isFree, providerOf, type Bed } from "../land/beds.ts";
import { milesBetween } from "../land/gazetteer.ts";
import { isIn, isUnknown, type Locator } from "../land/location.ts";
import type { Market, FoundPlacement, PlacementNeed } from "../land/market.ts";
import type { Postcode } from "../land/postcodes.ts";
import { CHILDRENS_HOME, FAMILY_CENTRE, SECURE_HOME, SPECIAL_SCHOOL } from "../land/settings.ts";

const PROVISION_BY_KIND = { K1: SECURE_HOME, K2: CHILDRENS_HOME, R3: FAMILY_CENTRE, S1: SPECIAL_SCHOOL } as const;

type HomeKind = keyof typeof PROVISION_BY_KIND;

// Miles from home at which a bed is looked for, at least and on average beyond that: they bring the mean of residential
// placements outside the borough to the published 53 miles and that of secure homes to 192.
const MILES = { secure: [120, 50], far: [25, 59], near: [0, 10] } as const;

/**
 * A free bed in a home: in the cell wanted if there is one, and then as near the distance looked for as can be had, in London
 * first when it is to be near. Where the borough has no bed left the child lives in Wales, or in Scotland if it must be secure.
 */
export const settleInHome = ({ random, locator, beds }: Market, wanted: PlacementNeed, kind: HomeKind): FoundPlacement => {
  const free =
    wanted.cell === "SCOTLAND" ? [] : (beds.get(PROVISION_BY_KIND[kind]) ?? []).filter((bed) => isFree(bed, wanted.stay));
  const fitting = free.filter((bed) => fits(locator, wanted, bed));
  const inLondon = fitting.filter(({ setting }) => wanted.cell === "OUT_NEAR" && setting.postcode.host.region === "London");
  const target = { from: wanted.home ?? locator.centre, miles: targetMiles(random, wanted) };
  const bed = nearest(inLondon, target) ?? nearest(fitting, target) ?? nearest(free, target);
  const isSecure = kind === "K1";
  if (bed === undefined) return { postcode: locator.outsideEngland(isSecure), provider: isSecure ? "PR5" : "PR4", urn: null };
  bed.stays.push(wanted.stay);
  const { setting } = bed;
  return { postcode: setting.postcode, provider: providerOf(setting, isInside(locator, bed)), urn: setting.urn };
};

const targetMiles = (random: Random, { kind, cell }: PlacementNeed): number => {
  const [least, beyond] = kind === "K1" ? MILES.secure : cell === "OUT_FAR" ? MILES.far : MILES.near;
  return least + exponential(random, beyond);
};

const isInside = (locator: Locator, { setting }: Bed): boolean => setting.postcode.host === locator.centre.host;

const fits = (locator: Locator, { cell, home }: PlacementNeed, bed: Bed): boolean => {
  if (isIn(cell) !== isInside(locator, bed)) return false;
  return isUnknown(cell) || home === null || locator.isNear(home, bed.setting.postcode) === cell.endsWith("NEAR");
};

const nearest = (beds: readonly Bed[], { from, miles }: { from: Postcode; miles: number }): Bed | undefined => {
  let best: { bed: Bed; gap: number } | undefined;
  for (const bed of beds) {
    const gap = Math.abs(milesBetween(from, bed.setting.postcode) - miles);
    if (best === undefined || gap < best.gap) best = { bed, gap };
  }
  return best?.bed;
};
