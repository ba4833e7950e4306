import type { Cell, Kind } from "../chance/mixes.ts";
import type { Random } from "../chance/random.ts";
import type { BedsByType, Stay } from "./beds.ts";
import type { Locator } from "./location.ts";
import type { Postcode } from "./postcodes.ts";
import type { Setting } from "./register.ts";

/** What one borough settles its children from. */
export type Market = {
  readonly random: Random;
  readonly locator: Locator;
  readonly beds: BedsByType;
  /** Fostering agencies by PLACE_PROVIDER code. */
  readonly agencies: Readonly<Record<string, readonly Setting[]>>;
  /** Numbers of the authorities' own fostering services, this borough's and every other's; they are not on Ofsted's public list. */
  readonly ownService: string;
  readonly otherServices: readonly string[];
};

/** The placement a child needs. */
export type PlacementNeed = {
  readonly kind: Kind;
  readonly cell: Cell;
  readonly home: Postcode | null;
  readonly stay: Stay;
  /** PLACE_PROVIDER of a family placement where it is settled beforehand. */
  readonly provider?: string | null;
};

/** Where a placement is and who provides it. */
export type FoundPlacement = { readonly postcode: Postcode; readonly provider: string | null; readonly urn: string | null };

/** Recorded where Ofsted registers nobody: regional adoption agencies, semi-independent living before 2024/25. */
export const UNREGISTERED_URN = "XXXXXXX";
