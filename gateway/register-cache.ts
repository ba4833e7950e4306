/**
 * Homes and providers at the gateway: public data, small enough to keep in memory. Sub-regions that imported the same lists hold one
 * copy, named by its hash. Each distinct copy is fetched once, and copies are merged once.
 */
import { registerUnavailable } from "../schema/errors.ts";
import { SUB_REGIONS, type SubRegionCode } from "../schema/reference/sub-regions.ts";
import type { HomeRow } from "../schema/register/home.ts";
import { buildRegister, NO_REGISTER, type Register } from "../schema/register/register.ts";
import type { SubgraphReply, SubgraphRequest } from "./ask.ts";
import { mergeRegisters } from "./merge-registers.ts";
import { REGISTER_ROWS, registerRowsOf } from "./register-rows.ts";
import type { HeldRoster } from "./roster-cache.ts";

/** How one request reaches the sub-regions. */
type RegisterSource = {
  readonly rosterOf: (subRegion: SubRegionCode) => Promise<HeldRoster>;
  readonly askOne: (subRegion: SubRegionCode, request: SubgraphRequest) => Promise<SubgraphReply>;
};

type AnsweringRoster = Extract<HeldRoster, { readonly kind: "ANSWERED" }>;

/** Sub-regions that answer, in order, with the copy that each holds. */
type Holders = ReadonlyMap<SubRegionCode, AnsweringRoster>;

export type RegisterCache = { readonly read: (reach: RegisterSource) => Promise<Register> };

export const buildRegisterCache = (): RegisterCache => {
  const copies = new Map<string, Promise<readonly HomeRow[] | null>>();
  // An unavailable sub-region takes nothing back: its copy stays part of the register while another sub-region answers.
  const lastHeld = new Map<SubRegionCode, string | null>();
  let merged = NO_REGISTER;

  const copyOf = async (hash: string, holders: Holders, { askOne }: RegisterSource): Promise<readonly HomeRow[] | null> => {
    // What another request could not read is asked for again: a request knows of an outage only by its own questions.
    const asked = copies.get(hash);
    const known = asked === undefined ? null : await asked;
    if (known !== null) return known;
    const fetching = fetchCopy(hash, holders, askOne);
    copies.set(hash, fetching);
    const rows = await fetching;
    if (rows === null && copies.get(hash) === fetching) copies.delete(hash);
    return rows;
  };

  /** The copies that the five hold by what we know, in order of sub-regions; others are let go. */
  const hashesOf = (holders: Holders): readonly string[] => {
    for (const [code, { register }] of holders) lastHeld.set(code, register);
    const hashes = [...new Set(SUB_REGIONS.flatMap(({ code }) => lastHeld.get(code) ?? []))];
    for (const hash of copies.keys()) if (!hashes.includes(hash)) copies.delete(hash);
    return hashes;
  };

  return {
    read: async (reach) => {
      const holders = await holdersOf(reach);
      const hashes = hashesOf(holders);
      if (hashes.length === 0) return NO_REGISTER;
      const found = await Promise.all(hashes.map(async (hash) => ({ hash, rows: await copyOf(hash, holders, reach) })));
      const held = found.flatMap(({ hash, rows }) => (rows === null ? [] : [{ hash, rows }]));
      if (held.length === 0) throw registerUnavailable("FAILED");
      const name = held.map(({ hash }) => hash).join("+");
      if (merged.hash !== name) merged = buildRegister(name, mergeRegisters(held.map(({ rows }) => rows)));
      return merged;
    },
  };
};

/** Errors: SUBGRAPH_UNAVAILABLE when none of the five answers; one that does is enough. */
const holdersOf = async ({ rosterOf }: RegisterSource): Promise<Holders> => {
  const rosters = await Promise.all(SUB_REGIONS.map(async ({ code }) => [code, await rosterOf(code)] as const));
  const holders = new Map(rosters.flatMap(([code, roster]) => (roster.kind === "ANSWERED" ? [[code, roster] as const] : [])));
  const [reason] = rosters.flatMap(([, roster]) => (roster.kind === "UNAVAILABLE" ? [roster.reason] : []));
  if (holders.size === 0) throw registerUnavailable(reason ?? "UNREACHABLE");
  return holders;
};

/** Asks the holders of a copy in turn until one answers; null when none does. */
const fetchCopy = async (
  hash: string,
  holders: Holders,
  askOne: RegisterSource["askOne"],
): Promise<readonly HomeRow[] | null> => {
  for (const [code, { register, vintage }] of holders) {
    if (register !== hash) continue;
    const reply = await askOne(code, { query: REGISTER_ROWS, variables: { vintage } });
    const rows = reply.kind === "ANSWERED" ? registerRowsOf(reply.data) : null;
    if (rows !== null) return rows;
  }
  return null;
};
