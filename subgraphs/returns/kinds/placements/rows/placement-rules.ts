import { isBlank, type Cells } from "../../../files/cells.ts";
import { urnForm, type RowRule } from "../../../rows/row-rule.ts";

/** Temporary and other placements have no provider. */
const hasNoProvider = ({ PLACE = "" }: Cells): boolean => PLACE.startsWith("T") || PLACE.startsWith("Z");

/** Return year from which semi-independent living has a number as well; independent living, which then ended, never had one. */
const REGISTERED_FROM = 2024;

const hasNoUrn = ({ PLACE = "" }: Cells, year: number): boolean =>
  /^(P[123]|R1|R2|R5|[TZ].*)$/.test(PLACE) || (year < REGISTERED_FROM && PLACE === "H5");

const isShortBreak = ({ LS }: Cells): boolean => LS === "V3" || LS === "V4";

const isGiven = (cells: Cells, ...columns: readonly string[]): boolean => columns.some((column) => !isBlank(cells, column));

/** The greatest distance there is, which is what the Department writes for one that is not known. */
const MOST_MILES = 999.9;

/** The Department's rule for each provider that a placement with own parents (P1) cannot have. */
const PARENTS_ONLY = [
  ["527", "PR1"],
  ["528", "PR2"],
  ["529", "PR3"],
  ["530", "PR4"],
  ["531", "PR5"],
] as const;

/** Placements besides that a provider does not offer. */
const NOT_PROVIDED = [
  ["527", "PR1", /^R[25]$/],
  ["528", "PR2", /^R[25]$/],
  ["529", "PR3", /^(?:A[3-6]|K[12]|U[1-6])$/],
] as const;

const providerRules: readonly RowRule[] = [
  {
    rule: "526",
    severity: "error",
    column: "PLACE_PROVIDER",
    message: "PLACE_PROVIDER is blank.",
    isBroken: (cells) => !hasNoProvider(cells) && isBlank(cells, "PLACE_PROVIDER"),
    hint: () => "PR0 for own parents (P1), PR1 to PR5 otherwise; blank only for placements T0 to T4 and Z.",
  },
  {
    rule: "213",
    severity: "error",
    column: "PLACE_PROVIDER",
    message: "PLACE_PROVIDER is given for a temporary or other placement.",
    isBroken: (cells) => hasNoProvider(cells) && !isBlank(cells, "PLACE_PROVIDER"),
    hint: () => "Leave it blank for placements T0 to T4 and Z.",
  },
  ...PARENTS_ONLY.map(([rule, provider]): RowRule => ({
    rule,
    severity: "error",
    column: "PLACE_PROVIDER",
    message: `A placement with own parents has the provider ${provider}.`,
    isBroken: ({ PLACE, PLACE_PROVIDER }) => PLACE === "P1" && PLACE_PROVIDER === provider,
    hint: () => "P1 goes with PR0.",
  })),
  ...NOT_PROVIDED.map(([rule, provider, places]): RowRule => ({
    rule,
    severity: "warning",
    column: "PLACE_PROVIDER",
    message: `${provider} does not provide this kind of placement.`,
    isBroken: ({ PLACE = "", PLACE_PROVIDER }) => PLACE_PROVIDER === provider && places.test(PLACE),
    hint: () => "Look at PLACE and PLACE_PROVIDER.",
  })),
  {
    rule: "550",
    severity: "error",
    column: "PLACE_PROVIDER",
    message: "PR0 is given for a placement that is not with own parents.",
    isBroken: (cells) => cells["PLACE_PROVIDER"] === "PR0" && cells["PLACE"] !== "P1" && !hasNoProvider(cells),
    hint: () => "PR0 goes with P1 only.",
  },
];

const urnRules: readonly RowRule[] = [
  urnForm("urn-form", "URN"),
  {
    rule: "222",
    severity: "error",
    column: "URN",
    message: "URN is given for a placement that Ofsted does not inspect.",
    isBroken: (cells, year) => hasNoUrn(cells, year) && !isBlank(cells, "URN") && cells["URN"]?.toUpperCase() !== "XXXXXXX",
    hint: () => "Leave it blank for P1 to P3, R1, R2, R5, T0 to T4 and Z, and before 2023-24 for H5.",
  },
];

/** What a file says itself of where a placement lies: some systems hand in PL_LA, PL_DISTANCE and PL_LOCATION. */
const locationRules: readonly RowRule[] = [
  {
    rule: "164",
    severity: "error",
    column: "PL_DISTANCE",
    message: "PL_DISTANCE is not a distance in miles from 0.0 to 999.9.",
    isBroken: ({ PL_DISTANCE = "" }) =>
      PL_DISTANCE !== "" && !(/^\d{1,3}(\.\d+)?$/.test(PL_DISTANCE) && Number(PL_DISTANCE) <= MOST_MILES),
    hint: () => "Give miles with one decimal; leave it blank or write 999.9 where it is not known.",
  },
  {
    rule: "host-authority",
    severity: "warning",
    column: "PL_LA",
    message: "PL_LA is not the code of an upper-tier authority or nation, and was read as not known.",
    isBroken: ({ PL_LA = "" }) => PL_LA !== "" && !/^(E(06|08|09|10)\d{6}|[WSN]\d{8}|WAL|SCO|NIR|CON|NUK)$/i.test(PL_LA),
    hint: () => "Give the nine characters of the GSS code, or WAL, SCO or NIR.",
  },
  {
    rule: "location",
    severity: "warning",
    column: "PL_LOCATION",
    message: "PL_LOCATION is neither IN nor OUT, and was read as not known.",
    isBroken: ({ PL_LOCATION = "" }) => PL_LOCATION !== "" && !/^(IN|OUT)$/i.test(PL_LOCATION),
    hint: () => "IN where the placement lies in the responsible authority, else OUT.",
  },
];

const shortBreakRules: readonly RowRule[] = [
  {
    rule: "214",
    severity: "error",
    column: "PL_POST",
    message: "Where the placement is, or its provider's number, is given for a short break (V3, V4).",
    isBroken: (cells) => isShortBreak(cells) && isGiven(cells, "PL_POST", "URN"),
    hint: () => "Leave PL_POST and URN blank for short breaks.",
  },
  {
    rule: "398",
    severity: "error",
    column: "PL_DISTANCE",
    message: "A distance is given for a short break (V3, V4).",
    isBroken: (cells) => isShortBreak(cells) && isGiven(cells, "PL_DISTANCE"),
    hint: () => "Leave PL_DISTANCE blank for short breaks.",
  },
  {
    rule: "420",
    severity: "error",
    column: "PL_LA",
    message: "The authority of the placement is given for a short break (V3, V4).",
    isBroken: (cells) => isShortBreak(cells) && isGiven(cells, "PL_LA"),
    hint: () => "Leave PL_LA blank for short breaks.",
  },
];

/** Checks of where a child is placed and by whom, within one row of the Episodes table. */
export const PLACEMENT_RULES: readonly RowRule[] = [...providerRules, ...urnRules, ...locationRules, ...shortBreakRules];
