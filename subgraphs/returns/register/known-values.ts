type Spelling = (text: string) => string;

/** "children’s  home" -> "children's home" */
const plain = (text: string): string => text.replace(/[’‘`]/g, "'").replace(/\s+/g, " ").toLowerCase();

/** Gives a value Ofsted's own casing, which differs within one release; what is not known stays as it is written. */
const spelling = (known: readonly string[], aliases: Readonly<Record<string, string>> = {}): Spelling => {
  const bySound = new Map([...known.map((name) => [plain(name), name] as const), ...Object.entries(aliases)]);
  return (text) => bySound.get(plain(text)) ?? text.replace(/[’‘`]/g, "'").replace(/\s+/g, " ");
};

/** Types of 31 March 2025. An agency has carers, not a house: whatever a list says of its places is not read as beds. */
const SETTINGS: readonly string[] = [
  "Children's home",
  "Supported Accommodation",
  "Residential Family Centre",
  "Residential Special School",
  "Boarding School",
  "Residential special school (registered as a children's home)",
  "Further Education College with Residential Accommodation",
  "Secure children's home",
  "Residential Holiday Scheme for Disabled Children",
  "Secure Training Centre",
];
const AGENCIES: readonly string[] = ["Independent Fostering Agency", "Voluntary Adoption Agency", "Adoption Support Agency"];

const PROVISION_TYPES = [...SETTINGS, ...AGENCIES];

export const provisionTypeOf = spelling(PROVISION_TYPES);

export const isKnownType = (type: string): boolean => PROVISION_TYPES.includes(type);

export const hasPlaces = (type: string): boolean => !AGENCIES.includes(type);

export const sectorOf = spelling(["Private", "Local Authority", "Voluntary", "Academy", "Health Authority"]);

/** The status of a setting that is no longer on the register. */
export const CLOSED = "Closed";

export const statusOf = spelling(["Active", "Suspended", CLOSED]);

/** `Adequate` was given until 2015, and is not the same as what took its place. */
const GRADES: readonly string[] = ["Outstanding", "Good", "Requires improvement to be good", "Adequate", "Inadequate"];

const spellGrade = spelling(GRADES, { "requires improvement": "Requires improvement to be good" });

/** A grade in its one spelling; null where a list says that there was no inspection yet. */
export const gradeOf = (text: string): string | null => (plain(text) === "not yet inspected" ? null : spellGrade(text));

export const isKnownGrade = (text: string): boolean => gradeOf(text) === null || GRADES.includes(spellGrade(text));
