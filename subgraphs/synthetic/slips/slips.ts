import { addDays } from "../../../schema/reference/dates.ts";

/** One row of a table by column, in the order of its columns. */
export type Cells = Readonly<Record<string, string>>;

/** A child who is in one return only, with one episode, in care and not on a short break, and no asylum-seeking status. */
export type Life = { readonly year: number; readonly header: Cells; readonly episode: Cells };

/** A child's rows as they are to be handed in; a table that is not named stays as it is. */
type SlipRows = { readonly header?: readonly Cells[]; readonly episodes?: readonly Cells[] };

/** One mistake that a person or a system makes, and the fault that the door finds for it. */
export type Slip = {
  readonly rule: string;
  readonly severity: "error" | "warning";
  readonly table: "header" | "episodes";
  readonly column: string | null;
  /** Which of the child's rows of the table is at fault. */
  readonly at: number;
  readonly suits: (life: Life) => boolean;
  readonly make: (life: Life) => SlipRows;
};

type Where = Pick<Slip, "rule" | "column"> & Partial<Pick<Slip, "severity" | "at" | "suits">>;

const inHeader = (where: Where, cells: (life: Life) => Cells): Slip => ({
  severity: "error",
  table: "header",
  at: 0,
  suits: () => true,
  ...where,
  make: (life) => ({ header: [{ ...life.header, ...cells(life) }] }),
});

const inEpisode = (where: Where, cells: (life: Life) => Cells): Slip => ({
  severity: "error",
  table: "episodes",
  at: 0,
  suits: () => true,
  ...where,
  make: (life) => ({ episodes: [{ ...life.episode, ...cells(life) }] }),
});

const isoDate = (written = ""): string => written.split("/").toReversed().join("-");

/** "30/03/2024", 3 -> "02/04/2024" */
const daysAfter = (written: string | undefined, days: number): string =>
  addDays(isoDate(written), days).split("-").toReversed().join("/");

const LONG_DAYS = 30;

const hasEnded = ({ episode }: Life): boolean => episode["DEC"] !== "";

const lastsLong = ({ episode: { DECOM, DEC = "" } }: Life): boolean =>
  DEC !== "" && isoDate(daysAfter(DECOM, LONG_DAYS)) < isoDate(DEC);

const startsInYear = ({ year, episode }: Life): boolean => isoDate(episode["DECOM"]) >= `${year - 1}-04-01`;

const isLast = ({ year }: Life): boolean => year === 2025;

/** Ends an episode early with X1, and goes on with another from that day, or as many days later. */
const splitEpisode = (where: Where & { days: number }, cells: Cells): Slip => ({
  severity: "error",
  table: "episodes",
  at: 1,
  suits: lastsLong,
  ...where,
  make: ({ episode }) => {
    const middle = daysAfter(episode["DECOM"], LONG_DAYS / 2);
    const first = { ...episode, DEC: middle, REC: "X1", REASON_PLACE_CHANGE: "OTHER" };
    return { episodes: [first, { ...episode, DECOM: daysAfter(middle, where.days), ...cells }] };
  },
});

/** Every mistake in the rows that `generate --faults` makes. Rules are those of the door; see `subgraphs/returns/rules`. */
export const SLIPS: readonly Slip[] = [
  inHeader({ rule: "101", column: "SEX" }, ({ year }) => ({ SEX: year >= 2025 ? "1" : "M" })),
  inHeader({ rule: "102", column: "DOB" }, () => ({ DOB: "31/02/2010" })),
  inHeader({ rule: "103", column: "ETHNIC" }, () => ({ ETHNIC: "WBRT" })),
  inHeader({ rule: "required", column: "ETHNIC" }, () => ({ ETHNIC: "" })),
  inHeader({ rule: "upn-form", severity: "warning", column: "UPN" }, () => ({ UPN: "UN9" })),
  {
    rule: "duplicate-child",
    severity: "error",
    table: "header",
    column: "CHILD",
    at: 1,
    suits: () => true,
    make: ({ header }) => ({ header: [header, header] }),
  },
  {
    rule: "no-header",
    severity: "error",
    table: "episodes",
    column: "CHILD",
    at: 0,
    suits: () => true,
    make: () => ({ header: [] }),
  },
  inEpisode({ rule: "141", column: "DECOM" }, () => ({ DECOM: "30/02/2024" })),
  inEpisode({ rule: "143", column: "RNE" }, () => ({ RNE: "Q" })),
  inEpisode({ rule: "144", column: "LS" }, () => ({ LS: "C9" })),
  inEpisode({ rule: "145", column: "CIN" }, () => ({ CIN: "N9" })),
  inEpisode({ rule: "146", column: "PLACE" }, () => ({ PLACE: "U9" })),
  inEpisode({ rule: "147", column: "DEC", suits: hasEnded }, () => ({ DEC: "31/11/2024" })),
  inEpisode({ rule: "148", column: "REC", suits: hasEnded }, () => ({ REC: "" })),
  inEpisode({ rule: "149", column: "REC", suits: hasEnded }, () => ({ REC: "E0" })),
  inEpisode({ rule: "355", column: "DEC", suits: hasEnded }, ({ episode: { DECOM = "" } }) => ({ DEC: DECOM })),
  inEpisode({ rule: "outside-year", column: "DEC", suits: isLast }, () => ({ DEC: "05/04/2025", REC: "E8" })),
  inEpisode({ rule: "526", column: "PLACE_PROVIDER" }, () => ({ PLACE_PROVIDER: "" })),
  inEpisode({ rule: "550", column: "PLACE_PROVIDER", suits: ({ episode }) => episode["PLACE"] !== "P1" }, () => ({
    PLACE_PROVIDER: "PR0",
  })),
  inEpisode({ rule: "530", column: "PLACE_PROVIDER" }, () => ({ PLACE: "P1", PLACE_PROVIDER: "PR4", LS: "C2", URN: "" })),
  inEpisode({ rule: "378", column: "LS" }, () => ({ PLACE: "P1", PLACE_PROVIDER: "PR0", LS: "V2", URN: "" })),
  inEpisode({ rule: "222", column: "URN" }, () => ({ PLACE: "P1", PLACE_PROVIDER: "PR0", LS: "C2", URN: "7000001" })),
  inEpisode({ rule: "urn-form", column: "URN", suits: ({ episode }) => episode["URN"] !== "" }, () => ({ URN: "70001" })),
  inEpisode({ rule: "column-count", column: null }, () => ({ "a comma without quotes": "the rest" })),
  inEpisode({ rule: "357", column: "RNE", suits: startsInYear }, () => ({ RNE: "P" })),
  inEpisode({ rule: "388", severity: "warning", column: "DEC", suits: hasEnded }, () => ({ REC: "X1" })),
  {
    rule: "duplicate-episode",
    severity: "error",
    table: "episodes",
    column: "DECOM",
    at: 1,
    suits: hasEnded,
    make: ({ episode }) => ({ episodes: [episode, episode] }),
  },
  splitEpisode({ rule: "501", column: "DECOM", days: -3 }, { RNE: "P" }),
  splitEpisode({ rule: "431", column: "RNE", days: 0 }, { RNE: "S" }),
];
