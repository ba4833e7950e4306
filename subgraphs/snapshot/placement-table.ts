/** Spells of placements as rows, and where those of each child are. */
import { bandOf } from "../../schema/question/spellings.ts";
import { dayOf } from "../../schema/reference/dates.ts";
import { WEEKLY_COST_BANDS } from "../../schema/reference/groupings.ts";
import { hostRegionOf } from "../../schema/reference/host-regions.ts";
import { provisionOf } from "../../schema/reference/provisions.ts";
import { type CareEvents, careEventsOf, EVENT } from "./care-events.ts";
import { growingInts, growingTable, type Returns, type RowSource, type RowTable } from "./columns.ts";
import { childKey, type CostTable } from "./cost-table.ts";
import { buildEventRows, type EventRows } from "./event-rows.ts";
import { breakdownsCode } from "./foster-breakdowns.ts";
import type { HomeLookup } from "./home-codes.ts";
import { growingIncidents, type Incidents } from "./incidents.ts";
import type { ChildNoise, Factors, Noise } from "./noise.ts";
import { type PricedSpell, pricedSpells, UNPRICED } from "./priced-spells.ts";
import { type CountedEpisode, spellsOf } from "./timeline.ts";

/** Where placements and prices are of the same children. */
export type SpellsOfChildren = {
  /** The rows of child i of the cost table are those from `first[i]` up to `end[i]`, in order of start. */
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** Position in the cost table of each child of the placement table; `NOT_PAID_FOR` where it has none. */
  readonly paidChild: Int32Array;
};

export const NOT_PAID_FOR = -1;

/** Children of the placement table, what happened to them, and when: the rows of child i are those from `first[i]` up to `first[i + 1]`. */
export type ChildrenInCare = {
  readonly first: Int32Array;
  readonly incidents: Incidents;
  readonly events: EventRows;
};

/** Later than any day that is asked about: the end of a status that has not ended. */
const STILL = "9999-12-31";

/** A piece of a spell with what perturbs the figures of its child. */
type PlacementRow = PricedSpell & {
  readonly care: CareEvents;
  readonly child: number;
  readonly key: number;
  readonly factors: Factors;
};

/** Of a piece of a spell: what begins is of the first, what ends of the last. */
const careOfPiece = (care: CareEvents, at: number, pieces: number): CareEvents => {
  const begins = at === 0 ? care.events & ~EVENT.LEAVES_CARE : care.events & EVENT.UNPLACED;
  return { ...care, events: begins | (at === pieces - 1 ? care.events & EVENT.LEAVES_CARE : 0) };
};

/** How a row is read from a piece of a spell. */
const rowSource = (homeOf: HomeLookup): RowSource<PlacementRow> => ({
  key: ({ key }) => key,
  columns: {
    borough: ({ spell }) => spell.episode.borough,
    hostAuthority: ({ spell }) => spell.placed.hostAuthority,
    provider: ({ spell }) => homeOf(spell.placed.urn).provider,
    place: ({ spell }) => spell.placed.place,
    placeProvider: ({ spell }) => spell.placed.placeProvider,
    provision: ({ spell }) => provisionOf(spell.placed.place, spell.placed.placeProvider),
    ls: ({ spell }) => spell.episode.ls,
    cin: ({ spell }) => spell.episode.cin,
    ageSource: ({ spell }) => spell.episode.birthMonth,
    sex: ({ spell }) => spell.episode.sex,
    ethnic: ({ spell }) => spell.episode.ethnic,
    uascUntil: ({ spell }) => (spell.episode.uasc ? (spell.episode.uascCeased ?? STILL) : null),
    locality: ({ spell }) => spell.placed.locality,
    hostRegion: ({ spell }) => hostRegionOf(spell.episode.borough, spell.placed.hostAuthority),
    distanceTenths: ({ spell }) => spell.placed.distanceTenths,
    rne: ({ spell }) => spell.episode.rne,
    rec: ({ spell }) => spell.episode.rec,
    reasonPlaceChange: ({ care }) => care.reasonPlaceChange,
    fosterBreakdowns: ({ care }) => breakdownsCode(care.breakdowns),
    weeklyCostBand: ({ weeklyPence }) => (weeklyPence === UNPRICED ? null : bandOf(WEEKLY_COST_BANDS, weeklyPence)),
    // Nobody buys what is the authority's own.
    procurement: ({ said, spell }) => said.procurement ?? (spell.placed.placeProvider === "PR1" ? "IN_HOUSE" : null),
    registered: ({ said }) => said.registered,
    solo: ({ said }) => said.solo,
    dols: ({ dols }) => dols,
    ehcp: ({ said }) => said.ehcp,
    disability: ({ said }) => said.disability,
    homeType: ({ spell }) => homeOf(spell.placed.urn).homeType,
    sector: ({ spell }) => homeOf(spell.placed.urn).sector,
    grade: ({ spell }) => homeOf(spell.placed.urn).grade,
  },
  numbers: {
    placementStart: ({ spell }) => dayOf(spell.placementStart),
    weeklyPence: ({ weeklyPence }) => weeklyPence,
    moneyFactor: ({ factors }) => factors.money,
    distanceFactor: ({ factors }) => factors.distance,
    daysFactor: ({ factors }) => factors.days,
    eventFactor: ({ factors }) => factors.events,
    child: ({ child }) => child,
    events: ({ care }) => care.events,
    careStart: ({ care }) => care.careStart,
    previousCareEnd: ({ care }) => care.previousCareEnd,
    settledSince: ({ care }) => care.settledSince,
  },
});

/** From episodes, of each return ordered by child and start. `homeOf` looks into the vintage's copy of the register. */
export const buildPlacementTable = async (
  returns: Returns<CountedEpisode>,
  costs: CostTable,
  homeOf: HomeLookup,
  noise: Noise,
): Promise<{ readonly placements: RowTable; readonly spells: SpellsOfChildren; readonly children: ChildrenInCare }> => {
  const table = growingTable(rowSource(homeOf));
  const children = { first: growingInts(), incidents: growingIncidents() };
  children.first.push(0);
  const spells = { first: new Int32Array(costs.boroughs.length), end: new Int32Array(costs.boroughs.length) };
  const paidChild = growingInts();
  let number = 0;
  const push = (ofChild: readonly CountedEpisode[], drawn: ChildNoise): void => {
    const [first, { borough, child }] = [table.rows(), ofChild[0]!];
    const ofAll = { child: number, ...drawn };
    const orders = ofChild.flatMap((episode) => episode.orders ?? []);
    const counted = spellsOf(ofChild);
    const cares = careEventsOf(counted, ofChild);
    for (const [index, spell] of counted.entries()) {
      const pieces = pricedSpells(spell, costs, orders);
      for (const [part, piece] of pieces.entries())
        table.push({ ...piece, ...ofAll, care: careOfPiece(cares[index]!, part, pieces.length) });
    }
    children.first.push(table.rows());
    children.incidents.push(
      number++,
      ofChild.flatMap((episode) => episode.missing ?? []),
    );
    const at = costs.childAt.get(childKey(borough, child));
    paidChild.push(at ?? NOT_PAID_FOR);
    if (at === undefined) return;
    spells.first[at] = first;
    spells.end[at] = table.rows();
  };
  for await (const episodes of returns) {
    const byChild = Map.groupBy(episodes, ({ child }) => child);
    const drawn = noise.ofChildren([...byChild.keys()]);
    [...byChild.values()].forEach((ofChild, at) => push(ofChild, drawn[at]!));
  }
  const placements = table.finish();
  return {
    placements,
    spells: { ...spells, paidChild: paidChild.finish() },
    children: {
      first: children.first.finish(),
      incidents: children.incidents.finish(),
      events: buildEventRows(placements),
    },
  };
};
