/** Spells of placements as rows, and where those of each child of the cost table are. */
import { bandOf } from "../../schema/figures/spellings.ts";
import { dayOf } from "../../schema/reference/dates.ts";
import { WEEKLY_COST_BANDS } from "../../schema/reference/groupings.ts";
import type { EpisodeRecord } from "../models/episode.ts";
import { growingTable, type RowTable } from "./columns.ts";
import { childKey, type CostTable } from "./cost-table.ts";
import { type PricedSpell, pricedSpells, UNPRICED } from "./priced-spells.ts";
import { spellsOf } from "./timeline.ts";

/** The rows of child i of the cost table are those from `first[i]` up to `end[i]`, in order of start. */
export type SpellsOfChildren = { readonly first: Int32Array; readonly end: Int32Array };

/** Later than any day that is asked about: the end of a status that has not ended. */
const STILL = "9999-12-31";

/** `providerOf` tells the owner of a setting by its number on the register. */
export const buildPlacementTable = async (
  episodes: AsyncIterable<EpisodeRecord> | Iterable<EpisodeRecord>,
  costs: CostTable,
  providerOf: (urn: string) => string | null,
): Promise<{ readonly placements: RowTable; readonly spells: SpellsOfChildren }> => {
  const table = growingTable<PricedSpell>({
    columns: {
      borough: ({ spell }) => spell.borough,
      hostAuthority: ({ spell }) => spell.hostAuthority,
      provider: ({ spell }) => (spell.urn === null ? null : providerOf(spell.urn)),
      place: ({ spell }) => spell.place,
      placeProvider: ({ spell }) => spell.placeProvider,
      ls: ({ spell }) => spell.ls,
      cin: ({ spell }) => spell.cin,
      birthMonth: ({ spell }) => spell.birthMonth,
      sex: ({ spell }) => spell.sex,
      ethnic: ({ spell }) => spell.ethnic,
      uascUntil: ({ spell }) => (spell.uasc ? (spell.uascCeased ?? STILL) : null),
      locality: ({ spell }) => spell.locality,
      distanceTenths: ({ spell }) => spell.distanceTenths,
      weeklyCostBand: ({ weeklyPence }) => (weeklyPence === UNPRICED ? null : bandOf(WEEKLY_COST_BANDS, weeklyPence)),
    },
    numbers: {
      placementStart: ({ spell }) => dayOf(spell.placementStart),
      weeklyPence: ({ weeklyPence }) => weeklyPence,
    },
  });
  const spells = { first: new Int32Array(costs.boroughs.length), end: new Int32Array(costs.boroughs.length) };
  for await (const child of childrenOf(episodes)) {
    const first = table.rows();
    for (const spell of spellsOf(child)) for (const piece of pricedSpells(spell, costs)) table.push(piece);
    const at = costs.childAt.get(childKey(child[0].borough, child[0].child));
    if (at === undefined) continue;
    spells.first[at] = first;
    spells.end[at] = table.rows();
  }
  return { placements: table.finish(), spells };
};

type Child = readonly [EpisodeRecord, ...EpisodeRecord[]];

/** Episodes ordered by return, child and start -> those of one child at a time. */
async function* childrenOf(episodes: AsyncIterable<EpisodeRecord> | Iterable<EpisodeRecord>): AsyncGenerator<Child> {
  let child: [EpisodeRecord, ...EpisodeRecord[]] | null = null;
  for await (const episode of episodes) {
    if (child !== null && child[0].child === episode.child && child[0].return === episode.return) child.push(episode);
    else {
      if (child !== null) yield child;
      child = [episode];
    }
  }
  if (child !== null) yield child;
}
