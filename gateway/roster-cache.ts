/** What each sub-region can answer from: asked at most twice a second, and pinned by a request at its first wave. */
import { z } from "zod";
import type { Roster } from "../schema/question/coverage.ts";
import { HELD_FACTS } from "../schema/question/measures.ts";
import type { SubRegionCode } from "../schema/reference/sub-regions.ts";
import { layoutHashes } from "../schema/vector/layout.ts";
import type { Asker } from "./ask.ts";

const HELD = `vintage returns { fact borough from to received }`;
const ROSTER = `{ roster { subRegion ${HELD} register previous { ${HELD} } layouts { name hash } } }`;

const heldVintage = z.object({
  vintage: z.string(),
  returns: z.array(
    z.object({
      fact: z.enum(HELD_FACTS),
      borough: z.string(),
      from: z.string(),
      to: z.string(),
      received: z
        .string()
        .nullable()
        .transform((day) => day ?? undefined),
    }),
  ),
});

const rosterReply = z.object({
  roster: heldVintage.extend({
    subRegion: z.string(),
    register: z.string().nullable(),
    previous: heldVintage.nullable(),
    layouts: z.array(z.object({ name: z.string(), hash: z.string() })),
  }),
});

/** A roster with what else the gateway has to know of a sub-region that answers: the hash of its copy of the register. */
export type HeldRoster =
  | (Extract<Roster, { readonly kind: "ANSWERED" }> & { readonly register: string | null })
  | Exclude<Roster, { readonly kind: "ANSWERED" }>;

/** A new vintage is seen within this of a subgraph's taking it up. */
const FRESH_MS = 500;

export type RosterCache = {
  readonly read: (code: SubRegionCode, withinMs: number) => Promise<HeldRoster>;
  /** What was read less than half a second ago; null where the sub-region would have to be asked. */
  readonly fresh: (code: SubRegionCode) => HeldRoster | null;
};

type RosterEntry = { readonly roster: Promise<HeldRoster>; readonly at: number; settled: HeldRoster | null };

/** `now` in milliseconds, of any clock that only goes forward. Callers of a moment share one request. */
export const buildRosterCache = (askers: ReadonlyMap<SubRegionCode, Asker>, now: () => number): RosterCache => {
  const known = new Map<SubRegionCode, RosterEntry>();
  const entryOf = (code: SubRegionCode): RosterEntry | null => {
    const last = known.get(code);
    return last !== undefined && now() - last.at < FRESH_MS ? last : null;
  };
  const settle = (code: SubRegionCode, entry: RosterEntry, roster: HeldRoster): void => {
    entry.settled = roster;
    // An outage is not kept: the next request asks again, and a sub-region that is back is back at once.
    if (roster.kind === "UNAVAILABLE" && known.get(code) === entry) known.delete(code);
  };
  return {
    read: (code, withinMs) => {
      const last = entryOf(code);
      if (last !== null) return last.roster;
      const entry: RosterEntry = { roster: askRoster(code, askers.get(code)!, withinMs), at: now(), settled: null };
      known.set(code, entry);
      void entry.roster.then((roster) => settle(code, entry, roster));
      return entry.roster;
    },
    fresh: (code) => entryOf(code)?.settled ?? null,
  };
};

const OURS = layoutHashes();

const askRoster = async (code: SubRegionCode, asker: Asker, withinMs: number): Promise<HeldRoster> => {
  const reply = await asker.ask({ query: ROSTER }, withinMs);
  if (reply.kind === "UNAVAILABLE") return { kind: "UNAVAILABLE", reason: reply.reason };
  const parsed = rosterReply.safeParse(reply.data);
  if (!parsed.success || parsed.data.roster.subRegion !== code) return { kind: "UNAVAILABLE", reason: "FAILED" };
  const { vintage, register, returns, previous, layouts } = parsed.data.roster;
  const theirs = new Map(layouts.map(({ name, hash }) => [name, hash]));
  return {
    kind: "ANSWERED",
    vintage,
    register,
    returns,
    previous,
    incompatible: OURS.filter(({ name, hash }) => theirs.get(name) !== hash).map(({ name }) => name),
  };
};
