/** What each sub-region can answer from, asked at most once a second and pinned by a request at its first wave. */
import { z } from "zod";
import type { Roster } from "../schema/question/coverage.ts";
import { FACTS } from "../schema/question/facts.ts";
import { layoutHashes } from "../schema/vector/layout-hashes.ts";
import type { SubRegionCode } from "../schema/reference/sub-regions.ts";
import type { Asker } from "./ask.ts";

const ROSTER = `{ roster { subRegion vintage register returns { fact borough from to } layouts { name hash } } }`;

const rosterReply = z.object({
  roster: z.object({
    subRegion: z.string(),
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

export type RosterBook = { readonly read: (code: SubRegionCode, withinMs: number) => Promise<HeldRoster> };

/** `now` in milliseconds, of any clock that only goes forward. Callers of a moment share one request. */
export const buildRosterBook = (askers: ReadonlyMap<SubRegionCode, Asker>, now: () => number): RosterBook => {
  const known = new Map<SubRegionCode, { readonly roster: Promise<HeldRoster>; readonly at: number }>();
  return {
    read: (code, withinMs) => {
      const last = known.get(code);
      if (last !== undefined && now() - last.at < FRESH_MS) return last.roster;
      const roster = askRoster(code, askers.get(code)!, withinMs);
      const entry = { roster, at: now() };
      known.set(code, entry);
      // Silence is not kept: the next request asks again, and a sub-region that is back is back at once.
      const forget = ({ kind }: HeldRoster): boolean => kind === "SILENT" && known.get(code) === entry && known.delete(code);
      void roster.then(forget);
      return roster;
    },
  };
};

const OURS = layoutHashes();

const askRoster = async (code: SubRegionCode, asker: Asker, withinMs: number): Promise<HeldRoster> => {
  const reply = await asker.ask({ query: ROSTER }, withinMs);
  if (reply.kind === "SILENT") return { kind: "SILENT", reason: reply.reason };
  const parsed = rosterReply.safeParse(reply.data);
  if (!parsed.success || parsed.data.roster.subRegion !== code) return { kind: "SILENT", reason: "FAILED" };
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
