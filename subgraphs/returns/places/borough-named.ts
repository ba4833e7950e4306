import { BOROUGHS } from "../../../schema/reference/sub-regions.ts";

/** "London Borough of Hammersmith & Fulham" and "LB hammersmith-and-fulham" -> "hammersmith fulham" */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[&\-,.]/g, " ")
    .replace(/\b(london borough|lbc?|rb|royal borough|city|corporation|council|of|and|upon|the)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const codeByName = new Map(BOROUGHS.map(({ code, name }) => [plainName(name), code]));
const codeByCode = new Map(BOROUGHS.flatMap(({ code, authority }) => [[code, code] as const, [authority, code] as const]));

/** The GSS code of a London borough by its name in any of the ways it is written, its GSS code or its three-digit code. */
export const boroughNamed = (name: string): string | null =>
  codeByCode.get(name.trim().toUpperCase()) ?? codeByName.get(plainName(name)) ?? null;
