/**
 * Closed vocabularies of Ofsted's register: what settings, and figures of beds, are grouped and filtered by. The register itself has
 * words, whose casing differs within one release; a word that is not here is UNKNOWN. Order is the order of the axis: add at the
 * end, never reorder.
 * Source: Ofsted, children's social care in England, provider level at 31 March 2025; the needs, its workbooks to authorities.
 */
import { type CodeGroup, UNKNOWN } from "./groupings.ts";

type LabelledRow = { readonly code: string; readonly label: string };

/** Provision types; the label is Ofsted's own word. */
export const HOME_TYPES: readonly LabelledRow[] = [
  { code: "CHILDRENS_HOME", label: "Children's home" },
  { code: "SECURE_CHILDRENS_HOME", label: "Secure children's home" },
  { code: "SUPPORTED_ACCOMMODATION", label: "Supported Accommodation" },
  { code: "RESIDENTIAL_FAMILY_CENTRE", label: "Residential Family Centre" },
  { code: "RESIDENTIAL_SPECIAL_SCHOOL", label: "Residential Special School" },
  { code: "RESIDENTIAL_SPECIAL_SCHOOL_AS_HOME", label: "Residential special school (registered as a children's home)" },
  { code: "BOARDING_SCHOOL", label: "Boarding School" },
  { code: "FURTHER_EDUCATION_COLLEGE", label: "Further Education College with Residential Accommodation" },
  { code: "HOLIDAY_SCHEME", label: "Residential Holiday Scheme for Disabled Children" },
  { code: "SECURE_TRAINING_CENTRE", label: "Secure Training Centre" },
  { code: "INDEPENDENT_FOSTERING_AGENCY", label: "Independent Fostering Agency" },
  { code: "VOLUNTARY_ADOPTION_AGENCY", label: "Voluntary Adoption Agency" },
  { code: "ADOPTION_SUPPORT_AGENCY", label: "Adoption Support Agency" },
];

/** Who owns a setting; the label is Ofsted's own word. */
export const SECTORS: readonly LabelledRow[] = [
  { code: "PRIVATE", label: "Private" },
  { code: "LOCAL_AUTHORITY", label: "Local Authority" },
  { code: "VOLUNTARY", label: "Voluntary" },
  { code: "HEALTH_AUTHORITY", label: "Health Authority" },
  { code: "ACADEMY", label: "Academy" },
];

/** Overall experiences and progress at the latest full inspection; ADEQUATE was given until 2015, and is not what took its place. */
export const GRADES: readonly LabelledRow[] = [
  { code: "OUTSTANDING", label: "Outstanding" },
  { code: "GOOD", label: "Good" },
  { code: "REQUIRES_IMPROVEMENT", label: "Requires improvement to be good" },
  { code: "ADEQUATE", label: "Adequate" },
  { code: "INADEQUATE", label: "Inadequate" },
  { code: "NOT_INSPECTED", label: "No grade of a full inspection yet" },
];

/** Registration statuses; CLOSED is ours, of a setting that lists of a later day no longer have. */
export const HOME_STATUSES: readonly LabelledRow[] = [
  { code: "ACTIVE", label: "Active" },
  { code: "SUSPENDED", label: "Suspended" },
  { code: "CLOSED", label: "Closed" },
];

/** What a home may be registered to meet; the label is Ofsted's own name of the column. */
export const NEEDS: readonly LabelledRow[] = [
  { code: "EBD", label: "Emotional and behavioural difficulties" },
  { code: "MENTAL", label: "Mental disorders" },
  { code: "SENSORY", label: "Sensory impairment" },
  { code: "ALCOHOL", label: "Present alcohol problems" },
  { code: "DRUGS", label: "Present drug problems" },
  { code: "LEARNING", label: "Learning difficulty" },
  { code: "PHYSICAL", label: "Physical disabilities" },
];

/** Homes by all the needs they are registered for, each home in one group; `codes` are needs, none where they are of several groups. */
export const NEED_GROUPS: readonly CodeGroup[] = [
  { code: "EMOTIONAL", label: "Emotional, behavioural or mental needs only", codes: ["EBD", "MENTAL"] },
  { code: "DISABILITY", label: "Sensory, learning or physical needs only", codes: ["SENSORY", "LEARNING", "PHYSICAL"] },
  { code: "SUBSTANCE", label: "Alcohol or drug problems only", codes: ["ALCOHOL", "DRUGS"] },
  { code: "SEVERAL", label: "Needs of more than one of these groups", codes: [] },
];

/** "Children’s  Home" -> "children's home" */
const plain = (word: string): string => word.replace(/[’‘`]/g, "'").replace(/\s+/g, " ").trim().toLowerCase();

/** The code of a word by a table's labels and other ways to write them; UNKNOWN for a word that is neither. */
const coder = (table: readonly LabelledRow[], aliases: Readonly<Record<string, string>> = {}) => {
  const codeByWord = new Map([...table.map(({ code, label }) => [plain(label), code] as const), ...Object.entries(aliases)]);
  return (word: string | null): string => (word === null ? UNKNOWN.code : (codeByWord.get(plain(word)) ?? UNKNOWN.code));
};

/** "Children's Home" -> "CHILDRENS_HOME" */
export const homeTypeCodeOf = coder(HOME_TYPES);

/** "Local authority" -> "LOCAL_AUTHORITY" */
export const sectorCodeOf = coder(SECTORS);

/** "Active" -> "ACTIVE" */
export const homeStatusCodeOf = coder(HOME_STATUSES);

const gradeCode = coder(GRADES, {
  "requires improvement": "REQUIRES_IMPROVEMENT",
  "not yet inspected": "NOT_INSPECTED",
});

/** "Requires improvement" -> "REQUIRES_IMPROVEMENT"; a home without a grade has not been inspected. */
export const gradeCodeOf = (grade: string | null): string => (grade === null ? "NOT_INSPECTED" : gradeCode(grade));

const needCode = coder(NEEDS);

/** The codes of a home's needs in the order of the table; null where the list does not say, as many lists do not. */
export const needCodesOf = (needs: readonly string[] | null): readonly string[] | null => {
  if (needs === null) return null;
  const codes = new Set(needs.map(needCode));
  return NEEDS.flatMap(({ code }) => (codes.has(code) ? [code] : []));
};

/** ["Mental disorders"] -> "EMOTIONAL"; UNKNOWN where no need is stated. */
export const needGroupCodeOf = (needs: readonly string[] | null): string => {
  const codes = needCodesOf(needs) ?? [];
  const [group, ...others] = NEED_GROUPS.filter((each) => each.codes.some((code) => codes.includes(code)));
  if (group === undefined) return UNKNOWN.code;
  return others.length === 0 ? group.code : "SEVERAL";
};
