import { dayOf, localDateOf, returnYearEnd, returnYearStart } from "../../schema/reference/dates.ts";
import type { Child } from "./child.ts";
import { yearsFrom } from "./calendar.ts";
import type { Episode } from "./episodes.ts";
import { UNREGISTERED_URN } from "./market.ts";

/** A child with the number its borough gave it. */
export type NumberedChild = Child & { readonly id: string };

/** The rows of one borough's return of one year, in the columns of the tables below. */
export type YearlyReturn = { readonly header: readonly Row[]; readonly episodes: readonly Row[]; readonly uasc: readonly Row[] };

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

// From this year on sex is M or F and supported accommodation is K3.
const NEW_CODES_FROM = 2025;
const SCHOOL_AGE = 5;
const ASKED_WHETHER_MOTHER = 12;

const datesWritten = new Map<number, string>();

/** A day number as dd/mm/yyyy; each day is put into words once. */
const written = (day: number | null): string => {
  if (day === null) return "";
  const known = datesWritten.get(day);
  if (known !== undefined) return known;
  const [year, month, date] = localDateOf(day).split("-");
  const text = `${date}/${month}/${year}`;
  datesWritten.set(day, text);
  return text;
};

/**
 * What a borough hands in for one return year (named by its end): every episode open at any time in it, as known on 31 March. An
 * episode that ends later is still open in this year's file and comes again, with the same DECOM, in the next.
 */
export const cutYear = (children: readonly NumberedChild[], year: number): YearlyReturn => {
  const [from, to] = [dayOf(returnYearStart(year)), dayOf(returnYearEnd(year))];
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
  };
};

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
  const { place, urn } = placeIn(year, episode);
  const moved = isClosed ? [written(dec), episode.rec ?? "", episode.reason ?? ""] : ["", "", ""];
  return [id, written(decom), rne, ls, cin, place, provider ?? "", ...moved, home?.pcds ?? "", postcode?.pcds ?? "", urn ?? ""];
};

/** Supported accommodation was H5, and not registered, before it was K3: a stay that goes on is written as the year demands. */
const placeIn = (year: number, { place, urn }: Episode): { place: string; urn: string | null } => {
  if (place === "P2") return { place, urn: UNREGISTERED_URN };
  return place === "K3" && year < NEW_CODES_FROM ? { place: "H5", urn: UNREGISTERED_URN } : { place, urn };
};
