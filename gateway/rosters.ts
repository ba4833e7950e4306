/** What each sub-region can answer from, asked at most once a second and pinned by a request at its first wave. */
import { z } from "zod";
import type { Roster } from "../schema/figures/coverage.ts";
import { FACTS } from "../schema/figures/facts.ts";
import { layoutParts } from "../schema/figures/fingerprint.ts";
import type { SubRegionCode } from "../schema/reference/sub-regions.ts";
import type { Asker } from "./ask.ts";

const ROSTER = `{ roster { vintage register returns { fact borough from to } layouts { name hash } } }`;

const rosterReply = z.object({
  roster: z.object({
    vintage: z.string(),
    register: z.string().nullable(),
    returns: z.array(z.object({ fact: z.enum(FACTS), borough: z.string(), from: z.string(), to: z.string() })),
    layouts: z.array(z.object({ name: z.string(), hash: z.string() })),
  }),
});

/** A roster with what else the gateway has to know of a sub-region that answers: the hash of its copy of the register. */
export type HeldRoster =
  | (Extract<Roster, { readonly kind: "ANSWERED" }> & { readonly register: string | null })
  | Exclude<Roster, { readonly kind: "ANSWERED" }>;

/** A vintage is looked for as often as a subgraph looks for it itself. */
const FRESH_MS = 1_000;

export type RosterBook = { readonly read: (code: SubRegionCode, signal: AbortSignal) => Promise<HeldRoster> };

/** `now` in milliseconds, of any clock that only goes forward. */
export const buildRosterBook = (askers: ReadonlyMap<SubRegionCode, Asker>, now: () => number): RosterBook => {
  const known = new Map<SubRegionCode, { readonly roster: HeldRoster; readonly at: number }>();
  return {
    read: async (code, signal) => {
      const last = known.get(code);
      if (last !== undefined && now() - last.at < FRESH_MS) return last.roster;
      const roster = await askRoster(askers.get(code)!, signal);
      // Silence is not kept: the next request asks again, and a sub-region that is back is back at once.
      if (roster.kind === "ANSWERED") known.set(code, { roster, at: now() });
      else known.delete(code);
      return roster;
    },
  };
};

const OURS = layoutParts();

const askRoster = async (asker: Asker, signal: AbortSignal): Promise<HeldRoster> => {
  const reply = await asker.ask({ query: ROSTER }, signal);
  if (reply.kind === "SILENT") return { kind: "SILENT", reason: reply.reason };
  const parsed = rosterReply.safeParse(reply.data);
  if (!parsed.success) return { kind: "SILENT", reason: "FAILED" };
  const { vintage, register, returns, layouts } = parsed.data.roster;
  const theirs = new Map(layouts.map(({ name, hash }) => [name, hash]));
  return {
    kind: "ANSWERED",
    vintage,
    register,
    returns,
    layoutDiffers: OURS.filter(({ name, hash }) => theirs.get(name) !== hash).map(({ name }) => name),
  };
};
