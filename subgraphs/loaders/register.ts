import DataLoader from "dataloader";
import { trusted } from "mongoose";
import type { HomeOnRegister, ProviderOnRegister, RegisterLoaders } from "../../schema/reference/register.ts";
import type { HomeRecord } from "../models/home.ts";
import type { Models } from "../models/models.ts";

/** Loaders of one request over one copy of the register; without a register there is nothing to load. */
export const registerLoaders = (models: Models, register: string | null): RegisterLoaders => ({
  home: new DataLoader((urns) =>
    loadInOrder(
      models,
      { register, urn: trusted({ $in: [...urns] }) },
      urns,
      (homes, urn) => homes.find((home) => home.urn === urn) ?? null,
    ),
  ),
  provider: new DataLoader((ids) => loadInOrder(models, { register, provider: trusted({ $in: [...ids] }) }, ids, providerOf)),
});

/** Rows for keys, in the order of the keys; one query whatever their number. */
const loadInOrder = async <T>(
  models: Models,
  filter: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  pick: (homes: readonly NamedHome[], key: string) => T,
): Promise<T[]> => {
  const rows = await models.homes.find(filter).sort({ register: 1, urn: 1 }).lean<HomeRecord[]>();
  const homes = rows.map(homeOf);
  return keys.map((key) => pick(homes, key));
};

type NamedHome = HomeOnRegister & Pick<HomeRecord, "providerName" | "closed">;

const homeOf = (row: HomeRecord): NamedHome => ({
  urn: row.urn,
  name: row.name,
  provisionType: row.provisionType,
  sector: row.sector,
  status: row.status,
  registered: row.registered,
  localAuthority: row.localAuthority,
  boroughCode: row.borough,
  places: row.places,
  grade: row.grade,
  providerId: row.provider,
  providerName: row.providerName,
  closed: row.closed ?? null, // rows of before homes could be closed do not have it
});

/** An owner by the homes it has now: one that closed is still a home, for the children who were placed in it. */
const providerOf = (homes: readonly NamedHome[], id: string): ProviderOnRegister | null => {
  const own = homes.filter((home) => home.providerId === id);
  const [first] = own;
  return first === undefined ? null : { id, name: first.providerName ?? id, homes: own.filter(({ closed }) => closed === null) };
};
