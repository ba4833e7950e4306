import { localDateOf } from "../../../schema/reference/dates.ts";

const datesWritten = new Map<number, string>();

/** A day number as dd/mm/yyyy, blank for none; each day is put into words once. */
export const written = (day: number | null): string => {
  if (day === null) return "";
  const known = datesWritten.get(day);
  if (known !== undefined) return known;
  const text = localDateOf(day).split("-").toReversed().join("/");
  datesWritten.set(day, text);
  return text;
};
