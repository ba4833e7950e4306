/**
 * Closed vocabularies of referrals: what is looked for, what came of it, and what a child had instead. Our own lists, after what
 * commissioners' papers tell of searches for places. Order is the order of the axis: add at the end, never reorder.
 */
type LabelledRow = { readonly code: string; readonly label: string };

/** What is looked for. */
export const REFERRAL_KINDS = [
  { code: "SECURE_WELFARE", label: "Secure children's home, on welfare grounds" },
  { code: "RESIDENTIAL_PARENTING_ASSESSMENT", label: "Residential family centre, for an assessment of parenting" },
  { code: "RESIDENTIAL", label: "Children's home" },
  { code: "FOSTER", label: "Foster home" },
  { code: "SUPPORTED", label: "Supported accommodation" },
  { code: "OTHER", label: "Another kind of placement" },
] as const satisfies readonly LabelledRow[];

/** What came of it so far: every referral has one of them. */
export const REFERRAL_OUTCOMES = [
  { code: "OPEN", label: "Still looking" },
  { code: "OFFERED", label: "A place was offered, and the child is not there yet" },
  { code: "PLACED", label: "The child moved in" },
  { code: "NOT_OFFERED", label: "Nobody offered a place" },
  { code: "WITHDRAWN", label: "The search was given up, with or without an offer" },
] as const satisfies readonly LabelledRow[];

/** What a child had where no place of the kind was found: a place of another kind, or none. */
export const ALTERNATIVE_KINDS = [
  ...REFERRAL_KINDS,
  { code: "FAMILY", label: "With parents or others of the family" },
  { code: "HOSPITAL", label: "Hospital" },
] as const satisfies readonly LabelledRow[];

/** Settings that a place of a kind is looked for in; of another kind in any that children live in. */
const HOME_TYPES_BY_KIND: Readonly<Record<(typeof REFERRAL_KINDS)[number]["code"], readonly string[]>> = {
  SECURE_WELFARE: ["SECURE_CHILDRENS_HOME"],
  RESIDENTIAL_PARENTING_ASSESSMENT: ["RESIDENTIAL_FAMILY_CENTRE"],
  RESIDENTIAL: ["CHILDRENS_HOME", "RESIDENTIAL_SPECIAL_SCHOOL_AS_HOME"],
  FOSTER: ["INDEPENDENT_FOSTERING_AGENCY"],
  SUPPORTED: ["SUPPORTED_ACCOMMODATION"],
  OTHER: ["RESIDENTIAL_SPECIAL_SCHOOL", "BOARDING_SCHOOL", "FURTHER_EDUCATION_COLLEGE"],
};

/** Kinds of setting for a kind of referral; undefined for a kind that is none. */
export const homeTypesFor = (kind: string): readonly string[] | undefined =>
  new Map<string, readonly string[]>(Object.entries(HOME_TYPES_BY_KIND)).get(kind);
