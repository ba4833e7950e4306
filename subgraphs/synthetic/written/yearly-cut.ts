import { yearsFrom, yearSpan } from "../chance/calendar.ts";
import type { Child } from "../children/child.ts";
import type { Episode } from "../children/episodes.ts";
import { NEW_CODES_FROM, writtenIn } from "./written-in.ts";
import { written } from "./written.ts";

/** A child with the number its borough gave it. */
export type NumberedChild = Child & { readonly id: string };

/** The rows of one borough's return of one year, in the columns of the tables below. */
export type YearlyReturn = Readonly<Record<"header" | "episodes" | "uasc" | "missing" | "dolo", readonly Row[]>>;

export type Row = readonly string[];

/** Exact columns of the SSDA903 CSV tables. */
export const HEADER_COLUMNS: Row = ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"];
export const EPISODE_COLUMNS: Row = [
  "CHILD",
  "DECOM",
  "RNE",
  "LS",
  "CIN",
  "PLACE",
  "PLACE_PROVIDER",
  "DEC",
  "REC",
  "REASON_PLACE_CHANGE",
  "HOME_POST",
  "PL_POST",
  "URN",
];
export const UASC_COLUMNS: Row = ["CHILD", "SEX", "DOB", "DUC"];
export const MISSING_COLUMNS: Row = ["CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"];
export const DOLO_COLUMNS: Row = ["CHILD", "DOB", "DOLO_START", "DOLO_END"];

const SCHOOL_AGE = 5;
const ASKED_WHETHER_MOTHER = 12;

/**
 * What a borough hands in for one return year (named by its end): every episode open at any time in it, as known on 31 March. An
 * episode that ends later is still open in this year's file and comes again, with the same DECOM, in the next.
 */
export const cutYear = (children: readonly NumberedChild[], year: number): YearlyReturn => {
  const { from, to } = yearSpan(year);
  const isOpen = ({ decom, dec }: Episode): boolean => decom <= to && (dec === null || dec >= from);
  const present = children.filter(({ episodes }) => episodes.some(isOpen));
  return {
    header: present.map((child) => headerRow(child, year, to)),
    episodes: present.flatMap((child) =>
      child.episodes.filter(isOpen).map((episode) => episodeRow(child, episode, { year, to })),
    ),
    uasc: present
      .filter(({ uasc }) => uasc)
      .map((child) => [child.id, sexIn(year, child), written(child.birth), written(upTo(to, child.uascCeased))]),
    missing: present.flatMap(({ id, birth, incidents }) =>
      incidents
        .filter(goesOn({ from, to }))
        .map(({ kind, start, end }) => [id, written(birth), kind, written(start), written(upTo(to, end))]),
    ),
    dolo: present.flatMap(({ id, birth, orders }) =>
      orders.filter(goesOn({ from, to })).map(({ start, end }) => [id, written(birth), written(start), written(upTo(to, end))]),
    ),
  };
};

/** Whether something goes on on any day of a span; its last day is one of its days. */
const goesOn =
  (span: { readonly from: number; readonly to: number }) =>
  ({ start, end }: { readonly start: number; readonly end: number | null }): boolean =>
    start <= span.to && (end === null || end >= span.from);

const upTo = (to: number, day: number | null): number | null => (day === null || day > to ? null : day);

const sexIn = (year: number, { sex }: Child): string => (year >= NEW_CODES_FROM ? sex : sex === "M" ? "1" : "2");

const headerRow = (child: NumberedChild, year: number, to: number): Row => {
  const childBorn = upTo(to, child.childBorn);
  const isAsked = child.sex === "F" && yearsFrom(child.birth, ASKED_WHETHER_MOTHER) <= to;
  // UN1: not yet of school age; UN3: from outside England, no number yet. Others are left blank: no real number is ever made up.
  const upn = child.uasc ? "UN3" : yearsFrom(child.birth, SCHOOL_AGE) > to ? "UN1" : "";
  const mother = isAsked ? (childBorn === null ? "0" : "1") : "";
  return [child.id, sexIn(year, child), written(child.birth), child.ethnic, upn, mother, written(childBorn)];
};

const episodeRow = ({ id, home }: NumberedChild, episode: Episode, { year, to }: { year: number; to: number }): Row => {
  const { decom, rne, ls, cin, provider, postcode } = episode;
  const dec = upTo(to, episode.dec);
  const isClosed = dec !== null;
  const { place, urn } = writtenIn(year, episode);
  const moved = isClosed ? [written(dec), episode.rec ?? "", episode.reason ?? ""] : ["", "", ""];
  return [id, written(decom), rne, ls, cin, place, provider ?? "", ...moved, home?.pcds ?? "", postcode?.pcds ?? "", urn ?? ""];
};
