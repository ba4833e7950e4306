import { GRADES as GRADE_CODES, HOME_STATUSES, HOME_TYPES, SECTORS } from "../../../schema/reference/home-groups.ts";

type Spelling = (text: string) => string;

/** "Children’s  Home" -> "childrens home" */
const plain = (text: string): string =>
  text
    .replace(/['’‘`´]/g, "")
    .replace(/\s+/g, " ")
    .toLowerCase();

/** Gives a value Ofsted's own casing, which differs within one release; what is not known stays as it is written. */
const spelling = (known: readonly string[], aliases: Readonly<Record<string, string>> = {}): Spelling => {
  const bySound = new Map([...known.map((name) => [plain(name), name] as const), ...Object.entries(aliases)]);
  return (text) => bySound.get(plain(text)) ?? text.replace(/[’‘`]/g, "'").replace(/\s+/g, " ");
};

const labelsOf = (table: readonly { readonly label: string }[]): readonly string[] => table.map(({ label }) => label);

const PROVISION_TYPES = labelsOf(HOME_TYPES);

/** They have carers, not a house: whatever a list says of an agency's places is not read as beds. */
const AGENCIES: readonly string[] = ["Independent Fostering Agency", "Voluntary Adoption Agency", "Adoption Support Agency"];

export const provisionTypeOf = spelling(PROVISION_TYPES);

export const isKnownType = (type: string): boolean => PROVISION_TYPES.includes(type);

export const hasPlaces = (type: string): boolean => !AGENCIES.includes(type);

export const sectorOf = spelling(labelsOf(SECTORS));

/** The status of a setting that is no longer on the register. */
export const CLOSED = "Closed";

export const statusOf = spelling(labelsOf(HOME_STATUSES));

const GRADES = labelsOf(GRADE_CODES.filter(({ code }) => code !== "NOT_INSPECTED"));

const spellGrade = spelling(GRADES, { "requires improvement": "Requires improvement to be good" });

/** A grade in its one spelling; null where a list says that there was no inspection yet. */
export const gradeOf = (text: string): string | null => (plain(text) === "not yet inspected" ? null : spellGrade(text));

export const isKnownGrade = (text: string): boolean => gradeOf(text) === null || GRADES.includes(spellGrade(text));
