/**
 * The demo's children as attackers take them, read from the five stores by the product's own reading of returns: the one file here
 * that knows the product. What is published of them is by the second implementation, which test/london holds the product's figures to.
 */
import { type DimensionName, dimensionOf } from "../../schema/question/dimensions.ts";
import { dayOf, endOfMonth, type LocalDate, monthOf } from "../../schema/reference/dates.ts";
import { gradeCodeOf, homeTypeCodeOf, needGroupCodeOf, sectorCodeOf } from "../../schema/reference/home-groups.ts";
import { NAMED_SETS } from "../../schema/reference/named-sets.ts";
import { BOROUGHS, LONDON, SUB_REGIONS, subRegionOfBorough } from "../../schema/reference/sub-regions.ts";
import type { HomeRecord } from "../../subgraphs/models/home.ts";
import type { Vintage } from "../../subgraphs/models/vintage.ts";
import type { BedRecord } from "../../subgraphs/returns/kinds/beds/bed-record.ts";
import type { ReferralRecord } from "../../subgraphs/returns/kinds/referrals/referral-record.ts";
import { buildCostTable, type CountedCost } from "../../subgraphs/snapshot/cost-table.ts";
import { homeLookup } from "../../subgraphs/snapshot/home-codes.ts";
import { buildNoise } from "../../subgraphs/snapshot/noise.ts";
import { recordsOf } from "../../subgraphs/snapshot/records.ts";
import { openStore } from "../../subgraphs/store/open-store.ts";
import { cameIn, type ChildOnDay, left, lookedAfterOn, type Piece, piecesOf, referredIn, valueOf } from "./children-of-stores.ts";
import type { Records, Setting } from "./records.ts";
import type { Home, World } from "./world.ts";

/** What is read of the demo. */
type Read = {
  readonly pieces: readonly Piece[];
  readonly costs: readonly CountedCost[];
  readonly beds: readonly BedRecord[];
  readonly homes: readonly HomeRecord[];
  readonly referrals: readonly ReferralRecord[];
};

/** Attackers draw with secrets of their own: what the product would draw with is not needed. */
const NO_SECRET = new Uint8Array(32);

/** Reads the current vintages of a data folder. */
const read = async (data: string): Promise<Read> => {
  const parts = await Promise.all(
    SUB_REGIONS.map(async (subRegion) => {
      const { connection, models } = await openStore(subRegion, { data, uri: undefined });
      const { vintage } = await models.current.findById("current").lean().orFail();
      const manifest = await models.vintages.findById(vintage).lean<Vintage>().orFail();
      const { episodes, costs, beds, homes, referrals } = await recordsOf(models, manifest);
      const [allEpisodes, allCosts] = [(await Array.fromAsync(episodes)).flat(), await Array.fromAsync(costs)];
      await connection.close();
      const prices = await buildCostTable(allCosts, buildNoise(NO_SECRET));
      return { pieces: piecesOf(allEpisodes, prices, homeLookup(homes)), costs: allCosts.flat(), beds, homes, referrals };
    }),
  );
  return {
    pieces: parts.flatMap(({ pieces }) => pieces),
    costs: parts.flatMap(({ costs }) => costs),
    beds: parts.flatMap(({ beds }) => beds),
    homes: parts[0]!.homes,
    referrals: parts.flatMap(({ referrals }) => referrals),
  };
};

/** The dimensions by which every place may be divided, without the statutory codes that some of them group. */
const PLACED: readonly DimensionName[] = [
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
  "PROCUREMENT",
  "REGISTERED",
  "SOLO",
  "DOLS",
  "EHCP",
  "DISABILITY",
  "FOSTER_BREAKDOWNS",
  "SECTOR",
  "GRADE",
  "WEEKLY_COST_BAND",
];

/** Of those who left the ten that placements had first, with the reason for which care ended. */
const LEFT: readonly DimensionName[] = [...PLACED.slice(0, 10), "REC"];

const REFERRED: readonly DimensionName[] = ["AGE_BAND", "SEX", "ETHNICITY", "REFERRAL_KIND", "NEED"];

const numberByBorough = new Map(BOROUGHS.map(({ code }, at) => [code, at]));

/** The number of a borough; -1 for any other authority. */
const boroughNumber = (code: string | null): number => numberByBorough.get(code ?? "") ?? -1;

/** Sub-regions that are whole within some boroughs. */
const areWhole = (boroughs: readonly string[]): boolean =>
  SUB_REGIONS.every(({ boroughs: own }) => [0, own.length].includes(own.filter(({ code }) => boroughs.includes(code)).length));

/** Places that are published beside London, its sub-regions and boroughs. */
const SETS: NonNullable<Setting["sets"]> = NAMED_SETS.map(({ code, parts }) => ({
  code,
  boroughs: parts.map((borough) => boroughNumber(borough.code)).toSorted((a, b) => a - b),
  isOfParts: !areWhole(parts.map((borough) => borough.code)),
}));

const settingOf = (names: readonly DimensionName[]): Setting => ({
  dimensions: names.map((name) => {
    const { axis, rest } = dimensionOf(name);
    return { name, codes: axis!.map(({ code }) => code), rest };
  }),
  boroughs: BOROUGHS.map(({ code }) => ({ code, region: SUB_REGIONS.indexOf(subRegionOfBorough(code)!) })),
  regions: SUB_REGIONS.map(({ code }) => code),
  whole: LONDON.code,
  sets: SETS,
});

/** Children with their codes on the dimensions of a setting. */
const asRecords = (children: readonly ChildOnDay[], setting: Setting): Records => {
  const codes = setting.dimensions.map(({ name, codes }) => {
    const numberOf = new Map(codes.map((code, at) => [code, at]));
    const { codeOf } = dimensionOf(name as DimensionName);
    return Uint8Array.from(children, (each) => numberOf.get(codeOf(valueOf(name as DimensionName, each), each.date))!);
  });
  return {
    setting,
    pseudonyms: children.map(({ child }) => child),
    borough: Uint8Array.from(children, ({ borough }) => boroughNumber(borough)),
    codes,
  };
};

/** What each child of the last date cost in the year to it. */
const penceOf = ({ pieces, costs }: Read, date: LocalDate): Float64Array => {
  const [first, last] = [dayOf(date) - 364, dayOf(date)];
  const byChild = new Map<string, number>();
  for (const { borough, child, from, to, pence, perDays } of costs) {
    const days = Math.min(last, dayOf(to)) - Math.max(first, dayOf(from)) + 1;
    if (days > 0) byChild.set(borough + child, (byChild.get(borough + child) ?? 0) + (pence * days) / perDays);
  }
  return Float64Array.from(lookedAfterOn(pieces, date), ({ borough, child }) => Math.round(byChild.get(borough + child) ?? 0));
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
export const worldOfStores = async (data: string, date: LocalDate = "2025-03-31"): Promise<World> => {
  const all = await read(data);
  const setting = settingOf(PLACED);
  const placed = lookedAfterOn(all.pieces, date);
  const year = { from: endOfMonth(monthOf(date) - 12), to: date };
  return {
    name: "the demo",
    setting,
    dates: monthEndsTo(date),
    recordsOn: (on) => asRecords(lookedAfterOn(all.pieces, on), setting),
    pence: penceOf(all, date),
    host: Int16Array.from(placed, ({ piece }) => boroughNumber(piece!.spell.placed.hostAuthority)),
    homes: homesOn(all, date),
    tables: {
      came: asRecords(cameIn(all.pieces, year), setting),
      left: asRecords(left(all.pieces, year), settingOf(LEFT)),
      referred: asRecords(referredIn(all.referrals, year), settingOf(REFERRED)),
    },
  };
};
