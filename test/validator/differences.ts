import type { Finding } from "./run-validator.ts";

/** Rules that are one under two names. */
export const SAME: Readonly<Record<string, string>> = {
  "upn-form": "168",
  "outside-year": "385",
  "duplicate-child": "INT32",
  "no-header": "INT03",
};

/** What is known of a finding's row. */
export type Context = {
  readonly cells: Readonly<Record<string, string>>;
  /** Rules that the door finds broken in the same row, and in all rows of the child. */
  readonly here: ReadonlySet<string>;
  readonly ofChild: ReadonlySet<string>;
};

/** Findings that one has and the other has not, and why that is right. */
export type Difference = {
  readonly by: "DOOR" | "VALIDATOR";
  readonly rules: readonly string[];
  readonly reason: string;
  readonly isMet: (finding: Finding, context: Context) => boolean;
};

/** Rules of a cell's own form, or of two episodes that are one: what follows from such a cell is not said as well. */
const SPOILING = ["101", "102", "103", "141", "143", "144", "145", "146", "147", "148", "149", "178", "301", "355"];

/** Rules that say that a provider cannot be right. */
const PROVIDED = ["526", "527", "528", "529", "530", "531", "550"];

const has = (rules: ReadonlySet<string>, ...some: readonly string[]): boolean => some.some((rule) => rules.has(rule));

/** The differences between the door and the open validator, rule by rule. docs/import.md has them in words. */
export const DIFFERENCES: readonly Difference[] = [
  {
    by: "VALIDATOR",
    rules: "218 302 352 357 358 361 362 363 370 371 372 373 374 386 388 431 432 437 501 504 1015".split(" "),
    reason: "A faulty cell mutes the rules that read it: they would name a second row for one mistake.",
    isMet: (_, { ofChild }) => has(ofChild, ...SPOILING, ...PROVIDED),
  },
  {
    by: "VALIDATOR",
    rules: ["388", "431", "432", "501"],
    reason: "Episodes that are one, or overlap, are told as that.",
    isMet: (_, { ofChild }) => has(ofChild, "duplicate-episode", "501"),
  },
  {
    by: "VALIDATOR",
    rules: ["302"],
    reason: "It fails where a child has no day that can be read.",
    isMet: ({ row }) => row === null,
  },
  {
    by: "VALIDATOR",
    rules: ["302", "358"],
    reason: "It names the child's Header row too; the door names the episode.",
    isMet: ({ table, rule }, { ofChild }) => table === "header" && ofChild.has(rule),
  },
  {
    by: "VALIDATOR",
    rules: ["INT32"],
    reason: "It names both rows; the door names the second.",
    isMet: (_, { ofChild }) => ofChild.has("INT32"),
  },
  {
    by: "VALIDATOR",
    rules: ["103"],
    reason: "A blank ETHNIC is the door's rule of blanks.",
    isMet: (_, { here, cells }) => here.has("required") && cells["ETHNIC"] === "",
  },
  {
    by: "VALIDATOR",
    rules: ["104"],
    reason: "A status that ended before the year is a warning's matter there; it is true, and the door keeps it.",
    isMet: (_, { cells }) => /^\d\d\/\d\d\/\d{4}$/.test(cells["DUC"] ?? ""),
  },
  {
    by: "VALIDATOR",
    rules: ["146"],
    reason: "Its list of 2024-25 has K3 in small letters, and so takes none.",
    isMet: ({ year }, { cells }) => year === 2025 && cells["PLACE"] === "K3",
  },
  {
    by: "VALIDATOR",
    rules: ["178"],
    reason: "A provider of a placement that has none is 213.",
    isMet: (_, { here }) => here.has("213"),
  },
  {
    by: "DOOR",
    rules: ["213"],
    reason: "Its rules of 2025-26 have Z too; the door has it in all years.",
    isMet: (_, { cells }) => cells["PLACE"]?.startsWith("Z") === true,
  },
  {
    by: "VALIDATOR",
    rules: ["202"],
    reason: "The codes 1 and 2 became M and F in 2024-25, which changed no child.",
    isMet: ({ year }) => year === 2025,
  },
  {
    by: "VALIDATOR",
    rules: ["218"],
    reason: "Where the postcode tells no place the door does not take it for England; a short break has no number (214).",
    isMet: (_, { here }) => has(here, "392c", "214"),
  },
  {
    by: "VALIDATOR",
    rules: ["230"],
    reason: "XXXXXXX is a provider that Ofsted had not registered yet.",
    isMet: (_, { cells }) => cells["URN"] === "XXXXXXX",
  },
  {
    by: "VALIDATOR",
    rules: ["367"],
    reason: "It names every short break of the year; the door names the last.",
    isMet: (_, { ofChild }) => ofChild.has("367"),
  },
  {
    by: "VALIDATOR",
    rules: ["432"],
    reason: "Where the next episode starts on the day the end is at fault (388).",
    isMet: (_, { ofChild }) => ofChild.has("388"),
  },
  {
    by: "VALIDATOR",
    rules: ["398", "420"],
    reason:
      "The Department's rules are about PL_DISTANCE and PL_LA; a postcode of a short break is 214, and one of the home tells nothing.",
    isMet: (_, { cells }) => cells["PL_DISTANCE"] === undefined,
  },
];

/** Rules of the validator that the door has not, by reason. */
export const NOT_OURS: Readonly<Record<string, readonly string[]>> = {
  "About what no figure is made of: UPN, MOTHER, the home's own postcode, the reason of a change, reviews and checks.":
    "208 209 226 392d 393 442 607 516".split(" "),
  "Where the placement lies is not known: told as 392c, or for the whole file where there is no table.": [
    "169",
    "179",
    "392a",
    "392b",
  ],
  "Between two years: the later return counts, and what was mended is told (repair-2 to repair-5, nested-years, overlap-years).":
    "452 453 502 503A 503B 503C 503D 503E 503F 503G 503H 503J 562".split(" "),
  "A day between two episodes is told where it changes a count (388, 432), and what changed is read from the codes.": [
    "433",
    "435",
  ],
  "About adoption, of which no figure is made: the placement counts as it is said.": ["217", "336", "387", "390", "408"],
  "The age at which care ended comes from the birth, whatever the reason says.": ["460"],
  "The status of seekers counts from UASC of each year by itself.": ["205B"],
  "A child of the Header without an episode is in no figure.": ["EPI"],
  "It fails in every year.": ["231"],
};

/** Rules of the door that the validator has not, by reason. */
export const NOT_THEIRS: Readonly<Record<string, readonly string[]>> = {
  "The register would not know the number.": ["urn-form"],
  "A blank cell that every row needs is told as such.": ["required"],
  "Two rows of an episode would be counted twice.": ["duplicate-episode"],
};
