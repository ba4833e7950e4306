/** Records of children as attackers and the second implementation take them: plain data, without a line of the product. */

/** What figures may be divided by; the codes in the order of their axis. */
export type Dimension = { readonly name: string; readonly codes: readonly string[] };

/** A borough and which of the sub-regions it is in. */
type Borough = { readonly code: string; readonly region: number };

/** Where the children live that are attacked, and what is told apart about them. */
export type Setting = {
  readonly dimensions: readonly Dimension[];
  readonly boroughs: readonly Borough[];
  readonly regions: readonly string[];
  readonly whole: string;
};

/** The children looked after on one date: child `i` is of borough `borough[i]` and has code `codes[d][i]` on dimension `d`. */
export type Records = {
  readonly setting: Setting;
  readonly pseudonyms: readonly string[];
  readonly borough: Uint8Array;
  readonly codes: readonly Uint8Array[];
};

/** Places by their number: boroughs first, then sub-regions, then the whole. */
export const placesOf = ({ boroughs, regions, whole }: Setting): readonly string[] => [
  ...boroughs.map(({ code }) => code),
  ...regions,
  whole,
];

/** The places a borough's children are counted in: itself, its sub-region, the whole. */
export const upwards = ({ boroughs, regions }: Setting, borough: number): readonly [number, number, number] => [
  borough,
  boroughs.length + boroughs[borough]!.region,
  boroughs.length + regions.length,
];

/** The children who pass, as records of their own. */
export const only = ({ setting, pseudonyms, borough, codes }: Records, passes: (child: number) => boolean): Records => {
  const kept = [...borough.keys()].filter(passes);
  return {
    setting,
    pseudonyms: kept.map((child) => pseudonyms[child]!),
    borough: Uint8Array.from(kept, (child) => borough[child]!),
    codes: codes.map((column) => Uint8Array.from(kept, (child) => column[child]!)),
  };
};
