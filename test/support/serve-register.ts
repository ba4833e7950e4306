import { type SubRegionCode, subRegionOf } from "../../schema/reference/sub-regions.ts";
import type { HomeRow } from "../../schema/register/home.ts";
import { fingerprintOf } from "../../subgraphs/data-folder/noise-secret.ts";
import { writeRegister } from "../../subgraphs/returns/import/write-returns.ts";
import { registerHash, type RegisteredHome } from "../../subgraphs/returns/register/register-hash.ts";
import { migrate, openStore } from "../../subgraphs/store/open-store.ts";
import { switchVintage } from "../../subgraphs/vintages/manifest.ts";
import { type InProcess, serveStore } from "./london-in-process.ts";
import { NOISE_SECRET } from "./noise.ts";

const registeredHome = ({ boroughCode, providerId, needs, ...row }: HomeRow): RegisteredHome => ({
  ...row,
  borough: boroughCode,
  needs,
  ownerId: null,
  provider: providerId,
});

/** A sub-region that has imported a copy of the register and no return; without rows, not even the register. */
export const serveRegister = (code: SubRegionCode, rows: readonly HomeRow[]): Promise<InProcess> => {
  const subRegion = subRegionOf(code)!;
  const homes = rows.map(registeredHome);
  return serveStore(subRegion, async (data) => {
    const store = await openStore(subRegion, { data, uri: undefined });
    await migrate(store);
    if (homes.length > 0) await writeRegister(store.models, homes);
    const register = homes.length > 0 ? registerHash(homes) : null;
    await switchVintage(store.models, { returns: [], register, noise: fingerprintOf(NOISE_SECRET) });
    await store.connection.close();
  });
};
