/** Records of children as attackers and the second implementation take them: plain data, without a line of the product. */

/** What figures may be divided by; the codes in the order of their axis. `rest` is that of whoever has nothing of what it is about. */
export type Dimension = { readonly name: string; readonly codes: readonly string[]; readonly rest?: string | null };

/** A borough and which of the sub-regions it is in. */
type Borough = { readonly code: string; readonly region: number };

/**
 * Boroughs that are published together under a name. A set of whole sub-regions is perturbed once, as the whole is. Of any other each
 * sub-region perturbs its own part, and the published parts are added.
 */
type NamedSet = { readonly code: string; readonly boroughs: readonly number[]; readonly isOfParts: boolean };

/** Where the children live that are attacked, and what is told apart about them. */
export type Setting = {
  readonly dimensions: readonly Dimension[];
  readonly boroughs: readonly Borough[];
  readonly regions: readonly string[];
  readonly whole: string;
  readonly sets?: readonly NamedSet[];
};

/** The children looked after on one date: child `i` is of borough `borough[i]` and has code `codes[d][i]` on dimension `d`. */
export type Records = {
  readonly setting: Setting;
  readonly pseudonyms: readonly string[];
  readonly borough: Uint8Array;
  readonly codes: readonly Uint8Array[];
};

/** A place: its name, the boroughs that it is made of, and what is published of it. */
export type Place = {
  readonly code: string;
  readonly members: readonly number[];
  /** ONCE: its number is drawn for as one. ADDED: it is the sum of published parts. UNPUBLISHED: it is such a part. */
  readonly kind: "ONCE" | "ADDED" | "UNPUBLISHED";
};

const partsOfSet = ({ boroughs, regions }: Setting, { code, members }: Place): readonly Place[] =>
  regions
    .map((region, at) => ({
      code: `${code} in ${region}`,
      members: members.filter((borough) => boroughs[borough]!.region === at),
      kind: "UNPUBLISHED" as const,
    }))
    .filter((part) => part.members.length > 0);

/** Places by their number: boroughs first, then sub-regions, the whole, named sets, and the parts of these. */
export const placesOf = (setting: Setting): readonly Place[] => {
  const { boroughs, regions, whole } = setting;
  const all = [...boroughs.keys()];
  const once = (code: string, members: readonly number[]): Place => ({ code, members, kind: "ONCE" });
  const sets = (setting.sets ?? []).map(({ code, boroughs: members, isOfParts }): Place => ({
    code,
    members,
    kind: isOfParts ? "ADDED" : "ONCE",
  }));
  return [
    ...boroughs.map(({ code }, at) => once(code, [at])),
    ...regions.map((code, region) =>
      once(
        code,
        all.filter((at) => boroughs[at]!.region === region),
      ),
    ),
    once(whole, all),
    ...sets,
    ...sets.filter(({ kind }) => kind === "ADDED").flatMap((set) => partsOfSet(setting, set)),
  ];
};

/** The number of the place that is everywhere. */
export const wholeOf = ({ boroughs, regions }: Setting): number => boroughs.length + regions.length;

/** The places a borough's children are counted in: itself, its sub-region, the whole, and the sets that it is in, with their parts. */
export const upwards = (setting: Setting, borough: number): readonly number[] =>
  [...placesOf(setting).entries()].flatMap(([place, { members }]) => (members.includes(borough) ? [place] : []));

/** The same setting without named sets. */
export const withoutSets = ({ dimensions, boroughs, regions, whole }: Setting): Setting => ({
  dimensions,
  boroughs,
  regions,
  whole,
});

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
