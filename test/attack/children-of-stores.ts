/** Children of the stores as the product's own reading of returns has them, on dates and as they come, leave and are referred. */
import type { DimensionName } from "../../schema/question/dimensions.ts";
import { bandOf, type StoredValue } from "../../schema/question/spellings.ts";
import { addDays, dayOf, type LocalDate } from "../../schema/reference/dates.ts";
import { WEEKLY_COST_BANDS } from "../../schema/reference/groupings.ts";
import type { ReferralRecord } from "../../subgraphs/returns/kinds/referrals/referral-record.ts";
import { type CareEvents, careEventsOf, EVENT } from "../../subgraphs/snapshot/care-events.ts";
import type { CostTable } from "../../subgraphs/snapshot/cost-table.ts";
import { breakdownsCode } from "../../subgraphs/snapshot/foster-breakdowns.ts";
import type { HomeCodes, HomeLookup } from "../../subgraphs/snapshot/home-codes.ts";
import { type PricedSpell, pricedSpells, UNPRICED } from "../../subgraphs/snapshot/priced-spells.ts";
import { type CountedEpisode, spellsOf } from "../../subgraphs/snapshot/timeline.ts";

/** A piece of a spell: of the first it is told whether the child comes into care with it, of the last whether it leaves. */
export type Piece = PricedSpell & {
  readonly comes: boolean;
  readonly leaves: boolean;
  readonly care: CareEvents;
  readonly home: HomeCodes;
};

/** A child as it is on a day: as its placement has it, or a search for one. */
export type ChildOnDay = {
  readonly child: string;
  readonly borough: string;
  readonly date: LocalDate;
  readonly piece?: Piece;
  readonly referral?: ReferralRecord;
};

/** The days after `from` up to `to`. */
type Year = { readonly from: LocalDate; readonly to: LocalDate };

const piecesOfChild = (episodes: readonly CountedEpisode[], costs: CostTable, homeOf: HomeLookup): readonly Piece[] => {
  const spells = spellsOf(episodes);
  const [cares, orders] = [careEventsOf(spells, episodes), episodes.flatMap((episode) => episode.orders ?? [])];
  return spells.flatMap((spell, at) => {
    const [care, pieces] = [cares[at]!, pricedSpells(spell, costs, orders)];
    return pieces.map((piece, number) => ({
      ...piece,
      care,
      home: homeOf(spell.placed.urn),
      comes: number === 0 && (care.events & EVENT.ENTERS_CARE) !== 0,
      leaves: number === pieces.length - 1 && (care.events & EVENT.LEAVES_CARE) !== 0,
    }));
  });
};

/** Every piece of every child, a child after another. */
export const piecesOf = (episodes: readonly CountedEpisode[], costs: CostTable, homeOf: HomeLookup): readonly Piece[] =>
  [...Map.groupBy(episodes, ({ child }) => child).values()].flatMap((ofChild) => piecesOfChild(ofChild, costs, homeOf));

const onDay = (piece: Piece, date: LocalDate): ChildOnDay => {
  const { child, borough } = piece.spell.episode;
  return { child, borough, date, piece };
};

export const lookedAfterOn = (pieces: readonly Piece[], date: LocalDate): readonly ChildOnDay[] => {
  const day = dayOf(date);
  return pieces.filter(({ start, end }) => start <= day && day < end).map((piece) => onDay(piece, date));
};

/** The first of each child. */
const firstOfEach = (children: readonly ChildOnDay[]): readonly ChildOnDay[] =>
  [...Map.groupBy(children, ({ child, borough }) => `${borough} ${child}`).values()].map(([first]) => first!);

/** Children who came into care in a year, as they were at the first time. */
export const cameIn = (pieces: readonly Piece[], { from, to }: Year): readonly ChildOnDay[] =>
  firstOfEach(
    pieces
      .filter(({ comes, spell }) => comes && spell.start > from && spell.start <= to)
      .map((piece) => onDay(piece, piece.spell.start)),
  );

/** Children who left care in a year, as they were on the evening before the last time. */
export const left = (pieces: readonly Piece[], { from, to }: Year): readonly ChildOnDay[] =>
  firstOfEach(
    pieces
      .filter(({ leaves, spell: { end } }) => leaves && end !== null && end > from && end <= to)
      .map((piece) => onDay(piece, addDays(piece.spell.end!, -1)))
      .toReversed(),
  );

/**
 * Children for whom a search began in a year, by the first. A child of several searches is counted in the cells of each; attackers are
 * given that nobody is, so that all their sums hold.
 */
export const referredIn = (referrals: readonly ReferralRecord[], { from, to }: Year): readonly ChildOnDay[] =>
  firstOfEach(
    referrals
      .filter(({ referredOn }) => referredOn > from && referredOn <= to)
      .toSorted((a, b) => (a.referredOn < b.referredOn ? -1 : 1))
      .map((referral) => ({ child: referral.child, borough: referral.borough, date: referral.referredOn, referral })),
  );

/** Later than any day that is asked about. */
const STILL = "9999-12-31";

const OF_PIECES: Partial<Record<DimensionName, (piece: Piece) => StoredValue>> = {
  PLACEMENT_TYPE: ({ spell }) => spell.placed.place,
  PLACE_PROVIDER: ({ spell }) => spell.placed.placeProvider,
  LEGAL_STATUS: ({ spell }) => spell.episode.ls,
  CATEGORY_OF_NEED: ({ spell }) => spell.episode.cin,
  AGE_BAND: ({ spell }) => spell.episode.birthMonth,
  SEX: ({ spell }) => spell.episode.sex,
  ETHNICITY: ({ spell }) => spell.episode.ethnic,
  UASC: ({ spell: { episode } }) => (episode.uasc ? (episode.uascCeased ?? STILL) : null),
  LOCALITY: ({ spell }) => spell.placed.locality,
  DISTANCE_BAND: ({ spell }) => spell.placed.distanceTenths,
  // Nobody buys what is the authority's own.
  PROCUREMENT: ({ said, spell }) => said.procurement ?? (spell.placed.placeProvider === "PR1" ? "IN_HOUSE" : null),
  REGISTERED: ({ said }) => said.registered,
  SOLO: ({ said }) => said.solo,
  DOLS: ({ dols }) => dols,
  EHCP: ({ said }) => said.ehcp,
  DISABILITY: ({ said }) => said.disability,
  FOSTER_BREAKDOWNS: ({ care }) => breakdownsCode(care.breakdowns),
  SECTOR: ({ home }) => home.sector,
  GRADE: ({ home }) => home.grade,
  WEEKLY_COST_BAND: ({ weeklyPence }) => (weeklyPence === UNPRICED ? null : bandOf(WEEKLY_COST_BANDS, weeklyPence)),
  REC: ({ spell }) => spell.episode.rec,
};

const OF_REFERRALS: Partial<Record<DimensionName, (referral: ReferralRecord) => StoredValue>> = {
  AGE_BAND: ({ age }) => age,
  SEX: ({ sex }) => sex,
  ETHNICITY: ({ ethnic }) => ethnic,
  REFERRAL_KIND: ({ kind }) => kind,
  NEED: ({ need }) => need,
};

/** What the records say of a child that decides its code on a dimension. */
export const valueOf = (name: DimensionName, { piece, referral }: ChildOnDay): StoredValue =>
  piece === undefined ? OF_REFERRALS[name]!(referral!) : OF_PIECES[name]!(piece);
