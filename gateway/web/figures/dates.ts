/** Dates in words. A date has no time and no zone, and must not gain one on the way into words. */

const writing = (options: Intl.DateTimeFormatOptions): ((date: string) => string) => {
  const format = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
  return (date) => format.format(new Date(`${date}T00:00:00Z`));
};

/** 2025-03-31 -> "31 March 2025" */
export const longDate = writing({ day: "numeric", month: "long", year: "numeric" });

/** 2025-03-31 -> "Mar 25" */
export const shortDate = writing({ month: "short", year: "2-digit" });

/** 2024-04-01, 2025-03-31 -> "2024/25" */
export const yearInWords = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  `${from.slice(0, 4)}/${to.slice(2, 4)}`;

const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "Europe/London" });

/** "30 November 2026 at 06:50" */
export const timeInWords = (at: Date): string => moment.format(at);
