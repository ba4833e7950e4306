import { dayOf } from "../../../schema/reference/dates.ts";
import { BOROUGHS } from "../../../schema/reference/sub-regions.ts";
import { readChildren, type ReadChild, type ReadEpisode } from "./generated-folder.ts";
import { readPlacements, type ReadPlacement } from "./read-placements.ts";

/** A period of care: episodes that touch. `end` is not included, Infinity while it goes on. */
type ReadPeriod = { readonly start: number; readonly end: number; readonly rec: string };

/** A child as the movements are counted: short breaks left out. */
export type Mover = {
  readonly birth: number;
  readonly episodes: readonly ReadEpisode[];
  readonly periods: readonly ReadPeriod[];
  readonly placements: readonly ReadPlacement[];
};

/** A return year: its first and last day. */
type Year = { readonly from: number; readonly to: number };

export const yearOf = (year: number): Year => ({ from: dayOf(`${year - 1}-04-01`), to: dayOf(`${year}-03-31`) });

const isShortBreak = ({ row }: ReadEpisode): boolean => ["V3", "V4"].includes(row["LS"] ?? "");
const isTemporary = (episode: ReadEpisode | undefined): boolean => episode?.row["PLACE"]?.startsWith("T") === true;

const periodsOf = (episodes: readonly ReadEpisode[]): readonly ReadPeriod[] => {
  const periods: ReadPeriod[] = [];
  for (const { decom, dec, row } of episodes) {
    const last = periods.at(-1);
    const [end, rec] = [dec ?? Infinity, row["REC"] ?? ""];
    if (last?.end === decom) periods.splice(-1, 1, { ...last, end, rec });
    else periods.push({ start: decom, end, rec });
  }
  return periods;
};

const moverOf = (child: ReadChild): Mover[] => {
  const episodes = child.episodes.filter((episode) => !isShortBreak(episode));
  if (episodes.length === 0) return [];
  return [{ birth: child.birth, episodes, periods: periodsOf(episodes), placements: readPlacements(child) }];
};

export const readMovers = (files: ReadonlyMap<string, string>): readonly Mover[] =>
  BOROUGHS.flatMap(({ code }) => readChildren(files, code).flatMap(moverOf));

const isIn = (day: number, { from, to }: Year): boolean => from <= day && day <= to;

const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Children in care on a day: a start on or before it and no end or a later one. */
const stockOn = (movers: readonly Mover[], day: number): readonly Mover[] =>
  movers.filter(({ periods }) => periods.some(({ start, end }) => start <= day && day < end));

const started = (movers: readonly Mover[], year: Year): number =>
  count(movers, ({ periods }) => periods.some(({ start }) => isIn(start, year)));

const ceased = (movers: readonly Mover[], year: Year): number =>
  count(movers, ({ periods }) => periods.some(({ end }) => isIn(end, year)));

/** Changes of the same carer's status, and the reasons of placements that ended for another: temporary moves are neither. */
const changesIn = (movers: readonly Mover[], year: Year) =>
  movers.flatMap(({ episodes }) =>
    episodes.flatMap((episode, at) => {
      const after = episodes[at + 1];
      const isChange = ["P", "B", "T", "U"].includes(after?.row["RNE"] ?? "") && !isTemporary(episode) && !isTemporary(after);
      return isChange && isIn(after?.decom ?? Number.NaN, year)
        ? [{ rne: after?.row["RNE"], reason: episode.row["REASON_PLACE_CHANGE"] ?? "" }]
        : [];
    }),
  );

/** Placements of a child that were there at any time of a span, over all its periods of care. */
const during = ({ placements }: Mover, { from, to }: Year): number =>
  count(placements, ({ start, end }) => start <= to && end > from);

const birthdayOf = (birth: number, years: number): number => {
  const date = new Date(birth * 86_400_000);
  return Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()) / 86_400_000;
};

/** In care for two and a half years at least and under 16; whether the placement has lasted for two of them. */
const longTerm = (stock: readonly Mover[], year: number): { readonly all: number; readonly stable: number } => {
  const day = yearOf(year).to;
  const long = stock.filter(
    ({ birth, periods }) => birthdayOf(birth, 16) > day && (periods.at(-1)?.start ?? day) <= dayOf(`${year - 3}-09-30`),
  );
  const isStable = ({ placements }: Mover): boolean => {
    const [before, last] = [placements.at(-2), placements.at(-1)];
    const since = last?.row["PLACE"]?.startsWith("A") === true && before?.end === last.start ? before.start : last?.start;
    return (since ?? day) <= dayOf(`${year - 2}-03-31`);
  };
  return { all: long.length, stable: count(long, isStable) };
};

const HOME = ["E4A", "E4B"];
const MONTHS = 60;
const MONTH = 365.25 / 12;

/** Share of those who went home that are back within five years, month by month among those still seen (Kaplan and Meier). */
const returnedWithinFiveYears = (movers: readonly Mover[], last: number): number => {
  const home = movers.flatMap(({ periods }) =>
    periods.flatMap(({ end, rec }, at) =>
      HOME.includes(rec) ? [{ back: (periods[at + 1]?.start ?? Infinity) - end, seen: last - end }] : [],
    ),
  );
  let away = 1;
  for (let month = 0; month < MONTHS; month += 1) {
    const [from, to] = [month * MONTH, (month + 1) * MONTH];
    const atRisk = count(home, ({ back, seen }) => back >= from && seen >= to);
    const back = count(home, ({ back: days, seen }) => days >= from && days < to && seen >= to);
    if (atRisk > 0) away *= 1 - back / atRisk;
  }
  return 1 - away;
};

/** The figures of a return year by name, each counted as the Department defines it. */
export const movementsOf = (movers: readonly Mover[], year: number): Readonly<Record<string, number>> => {
  const [span, before] = [yearOf(year), yearOf(year - 1)];
  const stock = stockOn(movers, span.to);
  const changes = changesIn(movers, span);
  const two = stock.filter(({ periods }) => periods.some(({ start, end }) => start <= before.to && end > before.from));
  const { all, stable } = longTerm(stock, year);
  const starts = sum(movers.map(({ periods }) => count(periods, ({ start }) => isIn(start, span))));
  const isSame = ({ rne }: { rne: string | undefined }): boolean => rne === "T" || rne === "U";
  const reasons = Object.fromEntries([...Map.groupBy(changes, ({ reason }) => reason)].map(([code, of]) => [code, of.length]));
  return {
    "children on 31 March": stock.length,
    "children started": started(movers, span),
    "children ceased": ceased(movers, span),
    "placements started": starts + changes.length,
    "with the same carer": count(changes, isSame),
    "three or more": count(stock, (mover) => during(mover, span) >= 3),
    "in care in two years": two.length,
    "three or more in two years": count(two, (mover) => during(mover, { from: before.from, to: span.to }) >= 3),
    "in care for two and a half years": all,
    "two years with the same carer": stable,
    "home for five years, percent back": returnedWithinFiveYears(movers, span.to) * 100,
    ...reasons,
  };
};
