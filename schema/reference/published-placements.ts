/**
 * Placement stability and new placements as the Department for Education publishes them, of England and London, by year to 31 March.
 * Of each year three texts: stability, where new placements lie, why placements changed. Cells are as published, number/percent; `k` rounds
 * to 0.
 *
 * Stability: children looked after on 31 March, those with three or more placements in the year; children looked after for two years,
 * those with three or more in the two; children under 16 looked after for at least two and a half years, those with one carer for two.
 * New placements: all, then by location. Changes: all, then by reason.
 *
 * Source: Department for Education, Children looked after in England including adoptions, 2025 (Open Government Licence v3.0).
 */
import { CODE_LISTS } from "./code-lists.ts";
import { pairOf, type PublishedPair } from "./published-children.ts";

const PLACEMENTS: Readonly<Record<string, Readonly<Record<number, readonly [string, string, string]>>>> = {
  E92000001: {
    2021: [
      "80780 7400/9 59880 12840/21 28640 20000/70",
      "81950 40540/49 3650/4 17560/21 13900/17 6300/8",
      "53990 18720/35 390/1 570/1 610/1 320/1 5260/10 2940/5 2040/4 780/1 10200/19 200/k 11970/22",
    ],
    2022: [
      "82090 8210/10 59010 12350/21 29510 20830/71",
      "87650 41950/48 3960/5 18400/21 13810/16 9540/11",
      "56480 19720/35 410/1 460/1 640/1 260/k 5560/10 3490/6 2070/4 920/2 10110/18 160/k 12660/22",
    ],
    2023: [
      "83750 8850/11 59530 13310/22 29590 20190/68",
      "92530 43250/47 4430/5 18470/20 14780/16 11610/13",
      "59620 20720/35 440/1 470/1 750/1 240/k 5790/10 4160/7 2190/4 1010/2 9520/16 160/k 14190/24",
    ],
    2024: [
      "83530 8860/11 60330 13860/23 28970 19620/68",
      "100250 44700/45 4320/4 19730/20 15310/15 16200/16",
      "67490 21200/31 540/1 440/1 670/1 210/k 5360/8 4210/6 2070/3 970/1 16610/25 160/k 15090/22",
    ],
    2025: [
      "81770 8500/10 59430 13410/23 28710 19680/69",
      "90930 41990/46 4310/5 18220/20 14560/16 11840/13",
      "59140 20170/34 400/1 390/1 600/1 250/k 5010/8 4230/7 1870/3 1000/2 10500/18 150/k 14570/25",
    ],
  },
  E12000007: {
    2021: [
      "9640 900/9 6780 1550/23 2610 1830/70",
      "10490 3050/29 30/k 4220/40 1700/16 1490/14",
      "6190 2600/42 70/1 40/1 70/1 30/k 740/12 340/5 250/4 70/1 710/11 60/1 1220/20",
    ],
    2022: [
      "9940 1060/11 6370 1420/22 2690 1870/70",
      "11690 3340/29 10/k 4560/39 1620/14 2160/18",
      "6330 2510/40 70/1 50/1 110/2 20/k 720/11 400/6 270/4 80/1 650/10 60/1 1420/22",
    ],
    2023: [
      "9680 1040/11 6420 1550/24 2610 1780/68",
      "11430 3480/30 10/k 4620/40 1510/13 1800/16",
      "6340 2590/41 90/1 40/1 60/1 20/k 680/11 400/6 270/4 60/1 750/12 40/1 1340/21",
    ],
    2024: [
      "9640 1110/12 6390 1610/25 2530 1700/67",
      "12370 3570/29 30/k 5130/41 1700/14 1940/16",
      "7540 2690/36 60/1 30/k 70/1 10/k 690/9 360/5 270/4 60/1 1680/22 30/k 1580/21",
    ],
    2025: [
      "9290 950/10 6410 1600/25 2490 1700/68",
      "10540 3090/29 20/k 4580/43 1450/14 1400/13",
      "6170 2240/36 40/1 30/k 90/1 10/k 610/10 340/5 230/4 50/1 1010/16 20/k 1500/24",
    ],
  },
};

/** Where a new placement lies, in the order of the table. */
const LOCATIONS = [
  { code: "INSIDE_WITHIN_20", label: "Inside the authority, under 20 miles from home" },
  { code: "INSIDE_OVER_20", label: "Inside the authority, over 20 miles from home" },
  { code: "OUTSIDE_WITHIN_20", label: "Outside the authority, under 20 miles from home" },
  { code: "OUTSIDE_OVER_20", label: "Outside the authority, over 20 miles from home" },
  { code: "UNKNOWN", label: "Distance not known or not recorded" },
] as const;

/** A part of new placements, or of changes, and what it is called. */
export type PublishedPart = { readonly code: string; readonly label: string; readonly pair: PublishedPair };

/** A number of all children of a group, and of some of them. */
export type PublishedGroup = { readonly of: string; readonly some: PublishedPair };

/** One year of England or London. */
export type PublishedPlacements = {
  readonly threeOrMore: PublishedGroup;
  readonly threeOrMoreInTwoYears: PublishedGroup;
  readonly sameCarer: PublishedGroup;
  readonly placements: string;
  readonly byLocation: readonly PublishedPart[];
  readonly changes: string;
  readonly byReason: readonly PublishedPart[];
};

const partsOf = (kinds: readonly { readonly code: string; readonly label: string }[], pairs: readonly string[]) =>
  kinds.map(({ code, label }, at): PublishedPart => ({ code, label, pair: pairOf(pairs[at]!) }));

const cellsOf = (text: string): readonly [string, ...string[]] => text.split(" ") as [string, ...string[]];

/** What is published of an area in a year; null where it is published of no such area, or not held. */
export const publishedPlacementsOf = (area: string, year: number): PublishedPlacements | null => {
  const texts = PLACEMENTS[area]?.[year];
  if (texts === undefined) return null;
  const [stability, [placements, ...located], [changes, ...reasons]] = [cellsOf(texts[0]), cellsOf(texts[1]), cellsOf(texts[2])];
  const groupAt = (at: number): PublishedGroup => ({ of: stability[2 * at]!, some: pairOf(stability[2 * at + 1]!) });
  return {
    threeOrMore: groupAt(0),
    threeOrMoreInTwoYears: groupAt(1),
    sameCarer: groupAt(2),
    placements,
    byLocation: partsOf(LOCATIONS, located),
    changes,
    byReason: partsOf(CODE_LISTS.REASON_PLACE_CHANGE, reasons),
  };
};
