import { endOfMonth, isLocalDate, type LocalDate } from "../../../schema/reference/dates.ts";
import { readDate } from "../files/cells.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";

const localDate = (year: string, month: number, day: string): LocalDate | null => {
  const date = `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isLocalDate(date) ? date : null;
};

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

type DateForm = { readonly form: RegExp; readonly read: (parts: readonly string[]) => LocalDate | null };

/** How titles and file names write the day of a list, the surest form first. */
const FORMS: readonly DateForm[] = [
  // "31 March 2025", "31_Aug_2024", "31Mar23"
  {
    form: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ _-]*${MONTH}[ _-]*(20\\d\\d|\\d\\d)(?!\\d)`, "gi"),
    read: ([day = "", month = "", year = ""]) => localDate(year, monthOf(month), day),
  },
  // "2025-03-31"
  {
    form: /(?<!\d)(20\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/g,
    read: ([year = "", month = "", day = ""]) => localDate(year, Number(month), day),
  },
  // "31/03/2025", "31.03.2025", "310325"
  {
    form: /(?<!\d)(\d\d)[-_./]?(\d\d)[-_./]?(20\d\d|\d\d)(?!\d)/g,
    read: ([day = "", month = "", year = ""]) => localDate(year, Number(month), day),
  },
  // "August 2024": the workbooks are sent monthly, and named by the month
  {
    form: new RegExp(`(?<![a-z]|\\d(?:st|nd|rd|th)?[ _-]*)${MONTH}[ _-]*(20\\d\\d)(?!\\d)`, "gi"),
    read: ([month = "", year = ""]) => endOfMonth(Number(year) * 12 + monthOf(month) - 1),
  },
  // "in_year_2022-23": the year to 31 March
  {
    form: /(?<!\d)(20\d\d)[-_/](?:20)?(\d\d)(?!\d)/g,
    read: ([from = "", to = ""]) => ((Number(from) + 1) % 100 === Number(to) ? localDate(to, 3, "31") : null),
  },
];

/**
 * The day that a title or a file's name says a list is of: "Provider level at 31 March 2025 (published 25 July)" -> "2025-03-31".
 * A day after the word "at", or one that ends a span, comes before the others; null when the text names none.
 */
export const listDateIn = (text: string): LocalDate | null => {
  for (const { form, read } of FORMS) {
    const days = [...text.matchAll(form)]
      .map((match) => ({ date: read(match.slice(1)), before: text.slice(0, match.index) }))
      .filter((each): each is { date: LocalDate; before: string } => each.date !== null);
    const meant = days.find(({ before }) => /(?<![a-z])(?:at|to|and)[ _-]*$/i.test(before)) ?? days[0];
    if (meant !== undefined) return meant.date;
  }
  return null;
};

/** The day in a cell of a list: the return's own forms, a time of day behind it, "1/2/2019", "1 February 2019", "01-Feb-2019". */
export const readListDate = (text: string): LocalDate | null => {
  const day = text.replace(/[ T]00:00(?::00(?:\.0+)?)?Z?$/, "");
  const [, date = "", month = "", year = ""] = /^(\d{1,2})[-/. ]([A-Za-z]{3,9}|\d{1,2})[-/. ](\d{4})$/.exec(day) ?? [];
  return year === "" ? readDate(day) : localDate(year, /^\d/.test(month) ? Number(month) : monthOf(month), date);
};
