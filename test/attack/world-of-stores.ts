/**
 * The demo's children as attackers take them, read from the five stores by the product's own reading of returns: the one file here
 * that knows the product. What is published of them is by the second implementation, which test/london holds the product's figures to.
 */
import { type DimensionName, dimensionOf } from "../../schema/question/dimensions.ts";
import type { StoredValue } from "../../schema/question/spellings.ts";
import { dayOf, endOfMonth, type LocalDate, monthOf } from "../../schema/reference/dates.ts";
import { gradeCodeOf, homeTypeCodeOf, needGroupCodeOf, sectorCodeOf } from "../../schema/reference/home-groups.ts";
import { BOROUGHS, LONDON, SUB_REGIONS, subRegionOfBorough } from "../../schema/reference/sub-regions.ts";
import type { HomeRecord } from "../../subgraphs/models/home.ts";
import type { Vintage } from "../../subgraphs/models/vintage.ts";
import type { BedRecord } from "../../subgraphs/returns/kinds/beds/bed-record.ts";
import type { CountedCost } from "../../subgraphs/snapshot/cost-table.ts";
import { recordsOf } from "../../subgraphs/snapshot/records.ts";
import { type CountedEpisode, type Spell, spellsOf } from "../../subgraphs/snapshot/timeline.ts";
import { openStore } from "../../subgraphs/store/open-store.ts";
import type { Records, Setting } from "./records.ts";
import type { Home, World } from "./world.ts";

/** What is read of the demo. */
type Read = {
  readonly spells: readonly Spell[];
  readonly costs: readonly CountedCost[];
  readonly beds: readonly BedRecord[];
  readonly homes: readonly HomeRecord[];
};

/** Reads the current vintages of a data folder. */
const read = async (data: string): Promise<Read> => {
  const parts = await Promise.all(
    SUB_REGIONS.map(async (subRegion) => {
      const { connection, models } = await openStore(subRegion, { data, uri: undefined });
      const { vintage } = await models.current.findById("current").lean().orFail();
      const manifest = await models.vintages.findById(vintage).lean<Vintage>().orFail();
      const { episodes, costs, beds, homes } = await recordsOf(models, manifest);
      const [allEpisodes, allCosts] = [(await Array.fromAsync(episodes)).flat(), (await Array.fromAsync(costs)).flat()];
      await connection.close();
      return { spells: spellsOfAll(allEpisodes), costs: allCosts, beds, homes };
    }),
  );
  return {
    spells: parts.flatMap(({ spells }) => spells),
    costs: parts.flatMap(({ costs }) => costs),
    beds: parts.flatMap(({ beds }) => beds),
    homes: parts[0]!.homes,
  };
};

const spellsOfAll = (episodes: readonly CountedEpisode[]): readonly Spell[] =>
  [...Map.groupBy(episodes, ({ child }) => child).values()].flatMap(spellsOf);

/** The ten dimensions by which every place may be divided, without the statutory codes that some of them group. */
const TEN: readonly DimensionName[] = [
  "PLACEMENT_TYPE",
  "PLACE_PROVIDER",
  "LEGAL_STATUS",
  "CATEGORY_OF_NEED",
  "AGE_BAND",
  "SEX",
  "ETHNICITY",
  "UASC",
  "LOCALITY",
  "DISTANCE_BAND",
];

/** Later than any day that is asked about. */
const STILL = "9999-12-31";

const VALUES: Partial<Record<DimensionName, (spell: Spell) => StoredValue>> = {
  PLACEMENT_TYPE: ({ placed }) => placed.place,
  PLACE: ({ placed }) => placed.place,
  PLACE_PROVIDER: ({ placed }) => placed.placeProvider,
  LEGAL_STATUS: ({ episode }) => episode.ls,
  LS: ({ episode }) => episode.ls,
  CATEGORY_OF_NEED: ({ episode }) => episode.cin,
  AGE_BAND: ({ episode }) => episode.birthMonth,
  SEX: ({ episode }) => episode.sex,
  ETHNICITY: ({ episode }) => episode.ethnic,
  ETHNIC: ({ episode }) => episode.ethnic,
  UASC: ({ episode }) => (episode.uasc ? (episode.uascCeased ?? STILL) : null),
  LOCALITY: ({ placed }) => placed.locality,
  DISTANCE_BAND: ({ placed }) => placed.distanceTenths,
};

const valueOf = (name: DimensionName, spell: Spell): StoredValue => VALUES[name]!(spell);

const settingOf = (names: readonly DimensionName[]): Setting => ({
  dimensions: names.map((name) => ({ name, codes: dimensionOf(name).axis!.map(({ code }) => code) })),
  boroughs: BOROUGHS.map(({ code }) => ({ code, region: SUB_REGIONS.indexOf(subRegionOfBorough(code)!) })),
  regions: SUB_REGIONS.map(({ code }) => code),
  whole: LONDON.code,
});

const isOpenOn =
  (date: LocalDate) =>
  ({ start, end }: Spell): boolean =>
    start <= date && (end === null || end > date);

/** The children looked after on a date. */
const recordsOn = (spells: readonly Spell[], date: LocalDate, setting: Setting): Records => {
  const open = spells.filter(isOpenOn(date));
  const codes = setting.dimensions.map(({ name, codes }) => {
    const numberOf = new Map(codes.map((code, at) => [code, at]));
    const { codeOf } = dimensionOf(name as DimensionName);
    return Uint8Array.from(open, (spell) => numberOf.get(codeOf(valueOf(name as DimensionName, spell), date))!);
  });
  return {
    setting,
    pseudonyms: open.map(({ episode }) => episode.child),
    borough: Uint8Array.from(open, ({ episode }) => boroughNumber(episode.borough)),
    codes,
  };
};

const numberByBorough = new Map(BOROUGHS.map(({ code }, at) => [code, at]));

/** The number of a borough; -1 for any other authority. */
const boroughNumber = (code: string | null): number => numberByBorough.get(code ?? "") ?? -1;

/** What each child of the last date cost in the year to it. */
const penceOf = ({ spells, costs }: Read, date: LocalDate): Float64Array => {
  const [first, last] = [dayOf(date) - 364, dayOf(date)];
  const byChild = new Map<string, number>();
  for (const { borough, child, from, to, pence, perDays } of costs) {
    const days = Math.min(last, dayOf(to)) - Math.max(first, dayOf(from)) + 1;
    if (days > 0) byChild.set(borough + child, (byChild.get(borough + child) ?? 0) + (pence * days) / perDays);
  }
  return Float64Array.from(spells.filter(isOpenOn(date)), ({ episode }) =>
    Math.round(byChild.get(episode.borough + episode.child) ?? 0),
  );
};

/** The homes described on a date, as they were last described. */
const homesOn = ({ beds, homes }: Read, date: LocalDate): readonly Home[] => {
  const homeByUrn = new Map(homes.map((home) => [home.urn, home]));
  const latest = new Map(
    beds
      .filter(({ asAt }) => asAt <= date)
      .toSorted((a, b) => (a.asAt < b.asAt ? -1 : 1))
      .map((bed) => [bed.urn, bed]),
  );
  return [...latest.values()].map((bed) => {
    const home = homeByUrn.get(bed.urn);
    const codes = [
      homeTypeCodeOf(home?.provisionType ?? null),
      sectorCodeOf(home?.sector ?? null),
      gradeCodeOf(home?.grade ?? null),
      needGroupCodeOf(home?.needs ?? null),
    ];
    return {
      urn: bed.urn,
      borough: boroughNumber(bed.borough),
      codes,
      registered: bed.registeredPlaces,
      open: bed.openPlaces,
      blocked: bed.blocked,
      vacant: bed.vacant,
      occupancy: bed.occupancy.map(({ authority, children }) => ({
        authority,
        children,
        isLondon: boroughNumber(authority) >= 0,
      })),
    };
  });
};

/** The five years of month ends to a date. */
const monthEndsTo = (last: LocalDate): readonly LocalDate[] =>
  Array.from({ length: 60 }, (_, month) => endOfMonth(monthOf(last) - 59 + month));

/** The demo, from a data folder into which its returns were imported. */
export const worldOfStores = async (
  data: string,
  { date = "2025-03-31", dimensions = TEN }: { date?: LocalDate; dimensions?: readonly DimensionName[] } = {},
): Promise<World> => {
  const all = await read(data);
  const setting = settingOf(dimensions);
  return {
    name: "the demo",
    setting,
    dates: monthEndsTo(date),
    recordsOn: (on) => recordsOn(all.spells, on, setting),
    pence: penceOf(all, date),
    host: Int16Array.from(all.spells.filter(isOpenOn(date)), ({ placed }) => boroughNumber(placed.hostAuthority)),
    homes: homesOn(all, date),
  };
};
