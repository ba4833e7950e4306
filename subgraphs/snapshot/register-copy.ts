import type { HomeRow } from "../../schema/register/home.ts";
import { buildRegister, NO_REGISTER, type Register } from "../../schema/register/register.ts";
import type { HomeRecord } from "../models/home.ts";

/** A vintage's copy of the register in memory, from the rows of `hash`; none where the vintage has none. */
export const registerCopy = (hash: string | null, rows: readonly HomeRecord[]): Register =>
  hash === null ? NO_REGISTER : buildRegister(hash, rows.map(homeRow));

const homeRow = (row: HomeRecord): HomeRow => ({
  urn: row.urn,
  name: row.name,
  provisionType: row.provisionType,
  sector: row.sector,
  status: row.status,
  registered: row.registered,
  closed: row.closed ?? null, // rows of before homes could be closed do not have it
  localAuthority: row.localAuthority,
  boroughCode: row.borough,
  places: row.places,
  needs: row.needs ?? null, // nor this
  grade: row.grade,
  inspected: row.inspected,
  providerId: row.provider,
  providerName: row.providerName,
});
