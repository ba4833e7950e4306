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

/** Three-letter codes of the boroughs in London's pooled files, in order of GSS code (E09000001 ...). They are no other list's. */
const CODES =
  "CIT BAD BAR BEX BRE BRO CAM CRO EAL ENF GRE HAC HAF HAY HAW HAV HIL HOU ISL KAC KUT LAM LEW MER NEW RED RUT SOU SUT TOW WAL WAN WES";

const boroughByLiiaCode = new Map(CODES.split(" ").map((code, at) => [code, BOROUGHS[at]?.code ?? ""]));

/** "HAY" -> "E09000014" (Haringey); null for anything else. */
export const boroughOfLiiaCode = (code: string): string | null => boroughByLiiaCode.get(code.trim().toUpperCase()) ?? null;

/** The child's own number, without the borough code that pooling adds: "123_BAR" of Barnet -> "123". */
export const withoutLiiaCode = (child: string, borough: string): string => {
  if (child.at(-4) !== "_") return child;
  const [, number, code = ""] = /^(.+)_([A-Z]{3})$/.exec(child) ?? [];
  return number !== undefined && boroughOfLiiaCode(code) === borough ? number : child;
};
