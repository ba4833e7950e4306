/**
 * People of all ages by ethnic group, in the order of ETHNICITY: White, Mixed, Asian, Black, Other. Nobody publishes children by both.
 *
 * Source: Office for National Statistics, Census 2021 (Open Government Licence v3.0).
 */
const PEOPLE: Readonly<Record<string, string>> = {
  E09000001: "5955 470 1445 232 482",
  E09000002: "98275 9320 56583 46807 7886",
  E09000003: "224762 20889 74972 30651 38070",
  E09000004: "177164 8740 24434 30075 6062",
  E09000005: "117701 17249 111515 59495 33861",
  E09000006: "252295 17740 27307 25149 7500",
  E09000007: "125064 13938 38042 18892 14200",
  E09000008: "188985 29745 68487 88441 15066",
  E09000009: "158463 19161 111241 39491 38760",
  E09000010: "171884 19558 37973 60512 40058",
  E09000011: "161006 17297 38028 60602 12132",
  E09000012: "137709 17487 26885 54645 22421",
  E09000013: "115679 12318 19306 22453 13400",
  E09000014: "150581 18556 23080 46466 25555",
  E09000015: "95233 9833 118152 19151 18836",
  E09000016: "197314 9747 28150 21567 5274",
  E09000017: "147387 13359 101938 23955 19268",
  E09000018: "127083 13514 105846 20810 20928",
  E09000019: "134754 16231 21532 28743 15330",
  E09000020: "91394 9525 17025 11279 14150",
  E09000021: "114831 8996 29938 4741 9559",
  E09000022: "174778 25630 23051 76145 18046",
  E09000023: "154749 24253 26927 80473 14151",
  E09000024: "129617 12765 40019 22887 9899",
  E09000025: "107947 16419 148187 61302 17175",
  E09000026: "107974 12736 146833 26096 16622",
  E09000027: "157111 10662 17467 3687 6350",
  E09000028: "158220 22151 30540 77299 19430",
  E09000029: "143145 10162 36787 12465 7077",
  E09000030: "122266 15409 137856 22693 12082",
  E09000031: "147024 17983 55545 41647 16229",
  E09000032: "222090 20598 38314 33062 13442",
  E09000033: "112732 13335 34242 16456 27471",
};

const GROUPS: readonly string[] = ["WHITE", "MIXED", "ASIAN", "BLACK", "OTHER"];

const peopleIn = (boroughs: readonly string[], group: number): number =>
  boroughs.reduce((sum, borough) => sum + Number(PEOPLE[borough]!.split(" ")[group]), 0);

/** People of an ethnic group in some boroughs, and all people there; null of a group that the census has not. */
export const ethnicPopulation = (
  boroughs: readonly string[],
  ethnicity: string,
): { readonly people: number; readonly all: number } | null => {
  const group = GROUPS.indexOf(ethnicity);
  if (group === -1) return null;
  return { people: peopleIn(boroughs, group), all: GROUPS.reduce((sum, _, each) => sum + peopleIn(boroughs, each), 0) };
};
