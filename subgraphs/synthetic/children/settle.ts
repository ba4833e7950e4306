import { PROVIDERS_BY_STRATUM, type Kind } from "../chance/mixes.ts";
import { pick, weighted, type Random } from "../chance/random.ts";
import type { Market, FoundPlacement, PlacementNeed } from "../land/market.ts";
import { UNREGISTERED_URN } from "../land/market.ts";
import { settleInHome } from "./settle-in-home.ts";
import { settleInSupported } from "./settle-in-supported.ts";

/** Finds the placement a child needs: a free bed where beds are counted, else an address and a provider. */
export const settle = (market: Market, wanted: PlacementNeed): FoundPlacement => {
  switch (wanted.kind) {
    case "K1":
    case "K2":
    case "R3":
    case "S1":
      return settleInHome(market, wanted, wanted.kind);
    case "K3":
      return settleInSupported(market, wanted);
    case "FOSTER":
    case "ADOPTION":
      return settleInFamily(market, wanted);
    default:
      return {
        postcode: market.locator.placement(wanted.cell, wanted.home),
        provider: otherProvider(market.random, wanted.kind),
        urn: null,
      };
  }
};

const settleInFamily = (market: Market, { kind, cell, home, ...wanted }: PlacementNeed): FoundPlacement => {
  const isAdoption = kind === "ADOPTION";
  const provider = wanted.provider ?? weighted<string>(market.random, PROVIDERS_BY_STRATUM[isAdoption ? "ADOPTION" : "FOSTER"]);
  const urn = isAdoption && provider !== "PR1" ? UNREGISTERED_URN : fosteringService(market, provider);
  return { postcode: market.locator.placement(cell, home), provider, urn };
};

const fosteringService = ({ random, agencies, ownService, otherServices }: Market, provider: string): string => {
  const agency = agencies[provider];
  if (agency !== undefined) return pick(random, agency).urn;
  return provider === "PR1" ? ownService : pick(random, otherServices);
};

const otherProvider = (random: Random, kind: Kind): string | null => {
  if (kind === "Z1") return null;
  if (kind === "P1") return "PR0";
  if (kind === "P3" || kind === "R1") return weighted<string>(random, PROVIDERS_BY_STRATUM[kind]);
  return weighted<string>(random, PROVIDERS_BY_STRATUM.HEALTH_OR_JUSTICE);
};
