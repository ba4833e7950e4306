import { pick, type Random } from "../chance/random.ts";
import type { Sector } from "./settings.ts";

const FIRST = [
  "Alderbrook",
  "Brackenhill",
  "Copperfield",
  "Dunmere",
  "Elmstead",
  "Fernleigh",
  "Greywell",
  "Hazeldene",
  "Ivybridge",
];
const MORE = ["Juniper", "Kestrel", "Larkspur", "Meadowsweet", "Northgate", "Oakhanger", "Pebblestone", "Quayside", "Rowanberry"];
const LAST = ["Care", "Children's Services", "Futures", "Homes", "Pathways", "Residential", "Support", "Young People"];
const STEMS = [...FIRST, ...MORE];

/** Every stem with every ending: 144 names, none of a real organisation that we know of. */
const NAMES = STEMS.flatMap((stem) => LAST.map((ending) => `${stem} ${ending}`));

/**
 * The organisation that owns a setting. A few own many and most own one or two, as on the real register: the cube makes the
 * first names on the list some thirty times as likely as the last.
 */
export const ownerOf = (random: Random, sector: Sector, authority: string): string => {
  if (sector === "Local Authority") return `${authority} Council`;
  if (sector === "Health Authority") return "Thames Meadow Children's Health Trust";
  const name = NAMES[Math.floor(random() ** 3 * NAMES.length)] ?? "";
  return sector === "Private" ? `${name} Limited` : `${name} Trust`;
};

/** A made-up name of a setting whose name Ofsted publishes. */
export const settingName = (random: Random, type: string): string =>
  `${pick(random, STEMS)} ${type.split(" ").slice(-2).join(" ")}`;
