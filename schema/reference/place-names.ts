/** What places are called: their codes and names, and other names that people write for them. */
import { NAMED_SETS } from "./named-sets.ts";
import { LONDON_PLACE, type Place, withParts } from "./places.ts";
import { boroughOf } from "./sub-regions.ts";
import { tileOf } from "./tiles.ts";

const ALSO: Readonly<Record<string, readonly string[]>> = {
  E12000007: ["Greater London", "LDN"],
  E09000001: ["City", "Corporation of London"],
  E09000002: ["Barking", "LBBD"],
  E09000013: ["Hammersmith", "LBHF"],
  E09000020: ["Kensington", "RBKC"],
  E09000021: ["Kingston"],
  E09000027: ["Richmond"],
  E09000030: ["LBTH"],
  SLCP: ["South London Commissioning Programme", "South London Commissioning Partnership"],
};

/** "The Royal Borough of Kensington & Chelsea Council" -> "kensington and chelsea" */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/^(the )?((london|royal) borough of )?/, "")
    .replace(/( london borough| borough| city)?( council)?$/, "");

/** Of a borough its short name on the map and the Department's three digits too. */
const namesOf = ({ kind, code, name }: Place): readonly string[] => [
  code,
  name,
  ...(kind === "Borough" ? [tileOf(code).shortName, boroughOf(code)!.authority] : []),
  ...(ALSO[code] ?? []),
];

const places: readonly Place[] = [...withParts(LONDON_PLACE), ...NAMED_SETS];

const placeByName = new Map(places.flatMap((place) => namesOf(place).map((name) => [plain(name), place] as const)));

/** A place by its code or any of its names, in any case; undefined where nothing is called so. */
export const placeNamed = (text: string): Place | undefined => placeByName.get(plain(text));

/** The codes of places of some kinds by name, and by what was `asked` where it is another name: what an error may suggest. */
export const codesByName = (kinds: readonly Place["kind"][], asked = ""): ReadonlyMap<string, string> => {
  const known = places.filter(({ kind }) => kinds.includes(kind)).map(({ name, code }) => [name, code] as const);
  const meant = placeNamed(asked);
  return new Map(meant !== undefined && kinds.includes(meant.kind) ? [...known, [asked, meant.code]] : known);
};
