/**
 * Beds beside placements. Of homes it is public how many places they have; published with noise are open, blocked and vacant places
 * and the children in them, London's and others'. London's children in homes are counted among placements as well, by the authority
 * that they are placed in: the same number, drawn for twice.
 */
import { dithers, rowKeys, type Secret } from "../support/second/keys.ts";
import { type Part, published } from "../support/second/t96.ts";
import { placeLines } from "./lines.ts";
import { LARGEST, type Narrowed, narrowedIn, SMALLEST } from "./measures.ts";
import { conclude, type Sum, UNLIMITED } from "./network.ts";
import { type Policy, UNASKED } from "./policies.ts";
import { placesOf, type Records, type Setting, upwards } from "./records.ts";
import { type Secrets, setPublished } from "./release.ts";
import { type Home, HOME_DIMENSIONS, PLACEMENT_OF_HOME, type World } from "./world.ts";

/** What is counted of homes; what a row is called names its key. */
const MEASURES = ["OPEN", "OCCUPIED", "LONDON", "OTHERS", "BLOCKED", "VACANT"] as const;
type Measure = (typeof MEASURES)[number];

/** How much a home adds to each measure, and the rows that it adds it by. */
type Row = { readonly name: string; readonly of: number };

const rowsOf = ({ urn, open, blocked, vacant, occupancy }: Home, measure: Measure): readonly Row[] => {
  const children = occupancy.map(({ authority, isLondon, children }) => ({
    name: `${urn}|${authority}|${children}`,
    of: children,
    isLondon,
  }));
  switch (measure) {
    case "OPEN":
      return [{ name: `${urn}|open|${open}`, of: open }];
    case "BLOCKED":
      return [{ name: `${urn}|blocked|${blocked}`, of: blocked }];
    case "VACANT":
      return [{ name: `${urn}|vacant|${vacant}`, of: vacant }];
    case "OCCUPIED":
      return children;
    case "LONDON":
      return children.filter(({ isLondon }) => isLondon);
    case "OTHERS":
      return children.filter(({ isLondon }) => !isLondon);
  }
};

/** A cell of a table of homes: a place, and all its homes or those with one code. */
type Group = { readonly place: number; readonly code: string | null; readonly homes: readonly Home[] };

/** Use is shown of at least so many homes. */
const FEWEST_HOMES = 3;

/** The dither of the rows of one sub-region, and how much they add. */
const partOf = (rows: readonly Row[], secret: Secret): Part => {
  const some = rows.filter(({ of }) => of > 0);
  if (some.length === 0) return { n: 0, d: 0 };
  const n = some.reduce((sum, { of }) => sum + of, 0);
  const sum = rowKeys(
    secret,
    some.map(({ name }) => name),
  ).reduce((a, b) => a + b, 0);
  return { n, d: dithers(secret, { counts: [n], sums: [sum] })[0]! };
};

/** What a measure of a group comes to, truly and as published. */
const numberOf = ({ setting }: World, secrets: Secrets, { homes }: Group, measure: Measure) => {
  const parts = secrets.map((secret, region) => {
    const own = homes.filter(({ borough }) => setting.boroughs[borough]!.region === region);
    return partOf(
      own.flatMap((home) => rowsOf(home, measure)),
      secret,
    );
  });
  return { n: parts.reduce((sum, { n }) => sum + n, 0), p: published(parts) };
};

/** All homes of every place, then those with each code of each dimension: as many groups a place. */
const groupsOf = ({
  setting,
  homes,
}: World): { readonly groups: readonly Group[]; readonly codes: readonly (readonly string[])[] } => {
  const codes = HOME_DIMENSIONS.map((_, at) => [...new Set(homes.map((home) => home.codes[at]!))].toSorted());
  const groups = placesOf(setting).flatMap((_, place) => {
    const own = homes.filter(({ borough }) => upwards(setting, borough).includes(place));
    const divided = codes.flatMap((list, at) =>
      list.map((code) => ({ place, code, homes: own.filter((home) => home.codes[at] === code) })),
    );
    return [{ place, code: null, homes: own }, ...divided];
  });
  return { groups, codes };
};

const cellOf = (group: number, measure: Measure): number => group * MEASURES.length + MEASURES.indexOf(measure);

/** How measures, codes and places add up; `width` groups a place. */
const sumsOf = (setting: Setting, codes: readonly (readonly string[])[]): readonly Sum[] => {
  const width = 1 + codes.flat().length;
  const places = [...placesOf(setting).keys()];
  const ofAll = (whole: number, parts: readonly number[]): readonly Sum[] =>
    MEASURES.map((measure) => ({ whole: cellOf(whole, measure), parts: parts.map((part) => cellOf(part, measure)) }));
  const measures = Array.from({ length: places.length * width }, (_, group) => [
    { whole: cellOf(group, "OCCUPIED"), parts: [cellOf(group, "LONDON"), cellOf(group, "OTHERS")] },
    { whole: cellOf(group, "OPEN"), parts: [cellOf(group, "OCCUPIED"), cellOf(group, "BLOCKED"), cellOf(group, "VACANT")] },
  ]);
  const byCode = places.flatMap((place) => {
    let next = place * width + 1;
    return codes.flatMap((list) =>
      ofAll(
        place * width,
        list.map(() => next++),
      ),
    );
  });
  const byPlace = placeLines(setting).flatMap(({ whole, parts }) =>
    Array.from({ length: width }, (_, at) =>
      ofAll(
        whole * width + at,
        parts.map((part) => part * width + at),
      ),
    ).flat(),
  );
  return [...measures.flat(), ...byCode, ...byPlace];
};

/** What is told of the same children as placements: those of a type in one borough's area. Nothing where they are not the same. */
const toldTwice = (world: World, records: Records, secrets: Secrets, { place, code, homes }: Group): Part | null => {
  const type = PLACEMENT_OF_HOME.get(code ?? "");
  if (type === undefined || place >= world.setting.boroughs.length) return null;
  const dimension = world.setting.dimensions.findIndex(({ name }) => name === "PLACEMENT_TYPE");
  const number = world.setting.dimensions[dimension]?.codes.indexOf(type);
  const there = [...records.borough.keys()].filter(
    (child) => world.host[child] === place && records.codes[dimension]![child] === number,
  );
  const inHomes = homes.flatMap((home) => rowsOf(home, "LONDON")).reduce((sum, { of }) => sum + of, 0);
  return there.length === inHomes && inHomes > 0 ? setPublished(records, secrets, there) : null;
};

/** What is left of small numbers of children in groups of homes, by tables of beds and, `besidePlacements`, what the others say. */
export const attackBeds = (world: World, release: BedsRelease, besidePlacements: boolean): Narrowed => {
  const { policy, secrets, records } = release;
  const { groups, codes } = groupsOf(world);
  const numbers = groups.flatMap((group) => MEASURES.map((measure) => numberOf(world, secrets, group, measure)));
  const told = numbers.map(({ n, p }, cell) =>
    groups[Math.floor(cell / MEASURES.length)]!.homes.length < FEWEST_HOMES ? UNASKED : policy.tell(n, p, false),
  );
  const twice = groups.flatMap((group, at) => {
    const part = besidePlacements ? toldTwice(world, records, secrets, group) : null;
    return part === null ? [] : [{ whole: cellOf(at, "LONDON"), told: policy.tell(part.n, published([part]), false) }];
  });
  const registered = groups.flatMap(({ homes }) => MEASURES.map(() => homes.reduce((sum, home) => sum + home.registered, 0)));
  const ends = conclude(
    {
      told: Int32Array.from([...told, ...twice.map((each) => each.told)]),
      most: Int32Array.from([...registered, ...twice.map(() => UNLIMITED)]),
      sums: [...sumsOf(world.setting, codes), ...twice.map(({ whole }, at) => ({ whole, parts: [told.length + at] }))],
    },
    // Rows of homes have keys of their own: the same children have two numbers.
    { ...policy, isOfSets: false },
  );
  const ofChildren = [...numbers.keys()].filter((cell) => CHILDREN.includes(MEASURES[cell % MEASURES.length]!));
  const small = ofChildren.filter((cell) => numbers[cell]!.n >= SMALLEST && numbers[cell]!.n <= LARGEST);
  // What the number of places alone says is no disclosure.
  return narrowedIn(
    ends,
    small.filter((cell) => registered[cell]! > LARGEST),
  );
};

const CHILDREN: readonly Measure[] = ["OCCUPIED", "LONDON", "OTHERS"];

export type BedsRelease = { readonly policy: Policy; readonly secrets: Secrets; readonly records: Records };
