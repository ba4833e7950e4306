import { addDays } from "../../../schema/reference/dates.ts";

/** One row of a table by column, in the order of its columns. */
export type Cells = Readonly<Record<string, string>>;

/** A child who is in one return only, with one episode, in care and not on a short break, and no asylum-seeking status. */
export type Life = { readonly year: number; readonly header: Cells; readonly episode: Cells };

/** A child's rows as they are to be handed in; a table that is not named stays as it is. `before`: in the Header of the year before. */
type SlipRows = {
  readonly header?: readonly Cells[];
  readonly episodes?: readonly Cells[];
  readonly uasc?: readonly Cells[];
  readonly before?: readonly Cells[];
};

/** One mistake that a person or a system makes, and the fault that the door finds for it. */
export type Slip = {
  readonly rule: string;
  readonly severity: "error" | "warning";
  readonly table: "header" | "episodes" | "uasc";
  readonly column: string | null;
  /** Which of the child's rows of the table is at fault. */
  readonly at: number;
  readonly suits: (life: Life) => boolean;
  readonly make: (life: Life) => SlipRows;
};

/** Where a slip is: an error in the first of the child's rows, and in any child's, unless it says otherwise. */
export type Where = Pick<Slip, "rule" | "column"> & Partial<Pick<Slip, "severity" | "at" | "suits">>;

const anyLife = { severity: "error", at: 0, suits: () => true } as const;

export const inHeader = (where: Where, cells: (life: Life) => Cells): Slip => ({
  ...anyLife,
  table: "header",
  ...where,
  make: (life) => ({ header: [{ ...life.header, ...cells(life) }] }),
});

export const inEpisode = (where: Where, cells: (life: Life) => Cells): Slip => ({
  ...anyLife,
  table: "episodes",
  ...where,
  make: (life) => ({ episodes: [{ ...life.episode, ...cells(life) }] }),
});

/** A slip of several rows of the child. */
export const inRows = (where: Where & Pick<Slip, "table">, make: Slip["make"]): Slip => ({ ...anyLife, ...where, make });

export const isoDate = (written = ""): string => written.split("/").toReversed().join("-");

/** "30/03/2024", 3 -> "02/04/2024" */
export const daysAfter = (written: string | undefined, days: number): string =>
  addDays(isoDate(written), days).split("-").toReversed().join("/");

const LONG_DAYS = 30;

export const hasEnded = ({ episode }: Life): boolean => episode["DEC"] !== "";

export const goesOn = (life: Life): boolean => !hasEnded(life);

/** Whether an episode that has ended lasted longer than some days. */
export const lasts =
  (days: number) =>
  ({ episode: { DECOM, DEC = "" } }: Life): boolean =>
    DEC !== "" && isoDate(daysAfter(DECOM, days)) < isoDate(DEC);

export const startsInYear = ({ year, episode }: Life): boolean => isoDate(episode["DECOM"]) >= `${year - 1}-04-01`;

/** Whether it starts in the return's year, so long before its end. */
export const startsBeforeEnd =
  (days: number) =>
  (life: Life): boolean =>
    startsInYear(life) && isoDate(daysAfter(life.episode["DECOM"], days)) < `${life.year}-03-31`;

/** Half-way into the days of an episode that is long. */
export const middleOf = ({ episode }: Life): string => daysAfter(episode["DECOM"], LONG_DAYS / 2);

/** Ends an episode early with X1, and goes on with another from that day, or as many days later. */
export const splitEpisode = (where: Where & { days: number; ends?: Cells }, cells: Cells): Slip => ({
  ...anyLife,
  table: "episodes",
  at: 1,
  suits: lasts(LONG_DAYS),
  ...where,
  make: (life) => {
    const first = { ...life.episode, DEC: middleOf(life), REC: "X1", REASON_PLACE_CHANGE: "OTHER", ...where.ends };
    return { episodes: [first, { ...life.episode, DECOM: daysAfter(middleOf(life), where.days), ...cells }] };
  },
});

const DAYS_OF_YEAR = 365.25;

/** A day of birth so many years, halves among them, before the episode began. */
export const bornBefore = ({ episode }: Life, years: number): string =>
  daysAfter(episode["DECOM"], -Math.round(years * DAYS_OF_YEAR));
