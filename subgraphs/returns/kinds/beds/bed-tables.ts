import { NEEDS } from "../../../../schema/reference/home-groups.ts";
import { choice, choicesOf, date, number, text, urn, type Column } from "../../rows/column.ts";

const needed = { isRequired: true };

/** No home has as many places. */
const MOST_PLACES = 500;

const OLDEST = 25;

/** Why a place cannot be used, or is kept free: our own list, after what commissioners ask homes. */
const GAP_REASONS = {
  STAFFING: "Not enough staff",
  MATCHING: "Would not suit the children who live there",
  SOLO: "The home is used for one child alone",
  REPAIRS: "Repairs or safety",
  RESTRICTED: "Ofsted restricts admissions",
  RESERVED: "Promised to a child who is due",
  NOTICE: "The home is closing or changing its registration",
  OTHER: "Another reason",
} as const;

const home = urn("urn", "Ofsted's number of the home.", needed);
const asAt = date("as_at", "Day that the row describes.", needed);
const places = (name: string, meaning: string): Column => number(name, meaning, [0, MOST_PLACES], needed);

/**
 * The bed return, of our own definition after the ideas of the Placements Data Standard: from each borough the homes that stand
 * in it, whoever places children there, on one or more days. The tables belong together by `urn` and `as_at`.
 */
export const BED_TABLES = {
  BED_HOMES: [
    home,
    asAt,
    places("registered_places", "Places it is registered for."),
    places("open_places", "Places it has open: occupied, blocked and vacant together."),
    places("occupied", "Open places that a child lives in."),
    places("blocked", "Open places that nobody can be placed in."),
    places("vacant", "Open places that a child could be placed in."),
  ],
  BED_OCCUPANCY: [
    home,
    asAt,
    text("placing_authority", "Who placed the children: upper-tier GSS code, or WAL, SCO, NIR.", needed),
    number("children", "How many of its children live there.", [1, MOST_PLACES], needed),
  ],
  BED_GAPS: [
    home,
    asAt,
    choice(
      "kind",
      "Whether the places are blocked or vacant.",
      { BLOCKED: "Nobody can be placed", VACANT: "A child could be placed" },
      needed,
    ),
    choice("reason", "Why, where it is known.", GAP_REASONS),
    number("age_from", "Youngest age that a vacant place would suit.", [0, OLDEST]),
    number("age_to", "Oldest age that a vacant place would suit.", [0, OLDEST]),
    // As Ofsted's lists to authorities name what a home may be registered to meet.
    choice("need", "Need that a vacant place would suit.", choicesOf(NEEDS)),
    choice(
      "sex",
      "Sex that a vacant place would suit; blank where it suits either.",
      { M: "Male", F: "Female" },
      { mayBeAbsent: true },
    ),
    number("places", "How many places.", [1, MOST_PLACES], needed),
  ],
} as const satisfies Readonly<Record<string, readonly Column[]>>;
