/** What most pages begin with: the place and the date of their address, and what stands around them. */
import type { Period } from "../../../schema/reference/periods.ts";
import type { Place } from "../../../schema/reference/places.ts";
import { yearInWords } from "../figures/dates.ts";
import type { Content } from "../figures/markup.ts";
import { dateIn, placeIn } from "../shell/address.ts";
import { dateSelect, form, placeSelect, select } from "../shell/controls.ts";
import type { Visit } from "../shell/page.ts";
import { type Times, timesBy, yearOf } from "./latest.ts";

export type PageGiven = {
  readonly place: Place;
  readonly date: string;
  /** The financial year that ends on the date or before it. */
  readonly year: Period;
  readonly times: Times;
  /** Place and date as controls of a form. */
  readonly controls: (path: string, kept?: Readonly<Record<string, string>>) => Content;
};

/** Errors: BadAddress for a place or date that is none. */
export const givenIn = async (visit: Visit): Promise<PageGiven> => {
  const place = placeIn(visit.params);
  const times = await timesBy(visit.execute);
  const date = dateIn(visit.params) ?? times.latest;
  return {
    place,
    date,
    times,
    year: yearOf(date),
    controls: (path, kept) => form(path, [placeSelect(place.code), dateSelect(date, times.dates)], kept),
  };
};

/** Financial years that can be asked about; one of the address that is none of them stands first. */
export const yearSelect = ({ year, times: { years } }: PageGiven): Content =>
  select({
    name: "date",
    label: "Year",
    chosen: year.to,
    options: [...new Set([...(years.includes(year.to) ? [] : [year.to]), ...years])].map((to) => ({
      value: to,
      label: yearInWords(yearOf(to)),
    })),
  });
