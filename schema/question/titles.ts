/** What dimensions and their codes are called in the head of a table or under a bar: short, and without an article. */
import { boroughOf } from "../reference/sub-regions.ts";
import { tileOf } from "../reference/tiles.ts";
import { type DimensionCode, type DimensionName, labelOf, positionsOn } from "./dimensions.ts";

type Title = {
  readonly title: string;
  /** Whether the order of its codes means something: bands have one, kinds have none. */
  readonly isOrdinal: boolean;
  /** What its bands are of; null where its codes are no bands. */
  readonly unit: string | null;
};

const nominal = (title: string): Title => ({ title, isOrdinal: false, unit: null });
const ordinal = (title: string, unit: string | null): Title => ({ title, isOrdinal: true, unit });

const TITLES: Readonly<Record<DimensionName, Title>> = {
  BOROUGH: nominal("Borough"),
  HOST_AUTHORITY: nominal("Where the child lives"),
  PROVIDER: nominal("Provider"),
  PLACEMENT_TYPE: nominal("Placement type"),
  PLACE: nominal("Placement code"),
  PLACE_PROVIDER: nominal("Who provides"),
  PROVISION: nominal("Kind of provision"),
  LEGAL_STATUS: nominal("Legal status"),
  LS: nominal("Legal status code"),
  CATEGORY_OF_NEED: nominal("Category of need"),
  AGE_BAND: ordinal("Age", "years"),
  AGE_GROUP: ordinal("Age, 16 and 17 apart", "years"),
  AGE_STAGE: ordinal("Age, 10 to 17 together", "years"),
  SEX: nominal("Sex"),
  ETHNICITY: nominal("Ethnicity"),
  ETHNIC: nominal("Ethnicity code"),
  UASC: nominal("Unaccompanied"),
  LOCALITY: nominal("In or out of borough"),
  IN_LONDON: nominal("In or out of London"),
  HOST_REGION: nominal("Region where the child lives"),
  DISTANCE_BAND: ordinal("Distance from home", "miles"),
  WEEKLY_COST_BAND: ordinal("Price of a week", "pounds a week"),
  RNE: nominal("Reason for the episode"),
  REC: nominal("Reason ceased"),
  MOVE_REASON: nominal("Why moved"),
  REASON_PLACE_CHANGE: nominal("Reason for the move, code"),
  ANNUAL_COST: ordinal("Cost of a year", "pounds a year"),
  HOME_TYPE: nominal("Kind of setting"),
  SECTOR: nominal("Sector"),
  GRADE: ordinal("Ofsted grade", null),
  PROCUREMENT: nominal("How bought"),
  REGISTERED: nominal("Registered or not"),
  SOLO: nominal("For one child alone"),
  DOLS: nominal("Deprivation of liberty order"),
  EHCP: nominal("Education, health and care plan"),
  DISABILITY: nominal("Disability"),
  FOSTER_BREAKDOWNS: ordinal("Foster breakdowns", null),
  NEED_GROUP: nominal("Needs met"),
  OCCUPANT: nominal("Placed by"),
  BLOCKED_REASON: nominal("Why blocked"),
  REFERRAL_KIND: nominal("What is looked for"),
  NEED: nominal("Need"),
};

export const titleOf = (name: DimensionName): Title => TITLES[name];

/** Codes whose labels are too long for a head or an axis. */
const SHORT: Readonly<Partial<Record<DimensionName | "ANY", Readonly<Record<string, string>>>>> = {
  ANY: { UNKNOWN: "Not known" },
  PLACEMENT_TYPE: {
    FOSTER: "Foster care",
    ADOPTION: "Adoption",
    PARENTS: "With parents",
    CHILDRENS_HOMES: "Children's homes",
    SUPPORTED: "Supported accommodation",
    OTHER_RESIDENTIAL: "Other residential",
    RESIDENTIAL_SCHOOLS: "Residential schools",
    OTHER: "Other",
  },
  PROVISION: {
    IN_HOUSE_FOSTER: "In-house foster",
    INDEPENDENT_FOSTERING_AGENCY: "Foster agency",
    KINSHIP: "Kinship",
    RESIDENTIAL: "Residential",
    SUPPORTED: "Supported",
    SECURE: "Secure",
    PARENT_AND_CHILD: "Parent and child",
    PARENTS: "With parents",
    ADOPTION: "Adoption",
    OTHER: "Other",
  },
  LEGAL_STATUS: {
    PLACEMENT_ORDER: "Placement order",
    SECTION_20: "Section 20",
    CHILD_PROTECTION: "Child protection",
    YOUTH_JUSTICE: "Youth justice",
  },
  ETHNICITY: { MIXED: "Mixed", ASIAN: "Asian", BLACK: "Black", OTHER: "Other" },
  AGE_BAND: { UNDER_1: "Under 1", "1_TO_4": "1-4", "5_TO_9": "5-9", "10_TO_15": "10-15", "16_AND_OVER": "16+" },
  AGE_GROUP: {
    UNDER_1: "Under 1",
    "1_TO_4": "1-4",
    "5_TO_9": "5-9",
    "10_TO_15": "10-15",
    "16_TO_17": "16-17",
    "18_AND_OVER": "18+",
  },
  AGE_STAGE: { UNDER_10: "Under 10", "10_TO_17": "10-17", "18_AND_OVER": "18+" },
  UASC: { UASC: "Unaccompanied", NOT_UASC: "Other children" },
  LOCALITY: { IN: "In borough", OUT: "Out of borough" },
  HOST_REGION: {
    REST_OF_SUB_REGION: "Rest of sub-region",
    REST_OF_LONDON: "Rest of London",
    YORKSHIRE_AND_THE_HUMBER: "Yorkshire",
  },
  DISTANCE_BAND: { WITHIN_20: "Within 20 miles", OVER_20: "Over 20 miles" },
  WEEKLY_COST_BAND: {
    UNDER_500: "Under £500",
    "500_TO_999": "£500-999",
    "1000_TO_1999": "£1,000-1,999",
    "2000_TO_4999": "£2,000-4,999",
    "5000_TO_9999": "£5,000-9,999",
    "10000_AND_OVER": "£10,000+",
  },
  ANNUAL_COST: { UNDER_MILLION: "Under £1m", MILLION_OR_MORE: "£1m or more" },
  MOVE_REASON: {
    PLANNED: "Planned",
    CARER_OR_CHILD: "Carer or child asked",
    PROVIDER: "Provision ended",
    AUTHORITY: "Authority asked",
    CUSTODY: "Custody",
    STATUS: "Status only",
    OTHER: "Other",
  },
  REFERRAL_KIND: {
    SECURE_WELFARE: "Secure",
    RESIDENTIAL_PARENTING_ASSESSMENT: "Parenting assessment",
    SUPPORTED: "Supported",
    OTHER: "Other",
  },
  NEED: {
    EBD: "Emotional",
    LEARNING: "Learning",
    ALCOHOL: "Alcohol",
    DRUGS: "Drugs",
    PHYSICAL: "Physical",
    SENSORY: "Sensory",
    MENTAL: "Mental",
  },
  HOME_TYPE: {
    RESIDENTIAL_SPECIAL_SCHOOL_AS_HOME: "Special school as a home",
    FURTHER_EDUCATION_COLLEGE: "College",
    HOLIDAY_SCHEME: "Holiday scheme",
  },
  PROCUREMENT: { FRAMEWORK: "Framework", SPOT: "Spot", BLOCK: "Block", IN_HOUSE: "In-house" },
  REGISTERED: { REGISTERED: "Registered" },
  SOLO: { SOLO: "Solo", NOT_SOLO: "Not solo" },
  DOLS: { CURRENT: "In force", PREVIOUS: "Earlier order", NONE: "No order" },
  EHCP: { EHCP: "With a plan", NO_EHCP: "No plan" },
  DISABILITY: {
    NONE: "None",
    AUTISM: "Autism",
    LEARNING: "Learning",
    BEHAVIOUR: "Behaviour",
    PHYSICAL: "Physical or sensory",
    OTHER: "Other",
    SEVERAL: "Several",
  },
  FOSTER_BREAKDOWNS: { NONE: "None", ONE: "One", TWO: "Two", THREE_OR_MORE: "Three or more" },
  GRADE: { REQUIRES_IMPROVEMENT: "Requires improvement", NOT_INSPECTED: "Not inspected" },
  NEED_GROUP: { EMOTIONAL: "Emotional or mental", DISABILITY: "Disability", SUBSTANCE: "Alcohol or drugs", SEVERAL: "Several" },
};

/** A short label of a code: a borough's fits into its square on the map. */
const shortLabelOf = (name: DimensionName, code: string): string =>
  SHORT.ANY![code] ?? SHORT[name]?.[code] ?? (boroughOf(code) === undefined ? labelOf(name, code) : tileOf(code).shortName);

/** A code of a dimension as it is told to callers. */
export type TitledCode = DimensionCode & {
  readonly label: string;
  readonly shortLabel: string;
  /** Where it stands on its axis; null of a key of a register. */
  readonly position: number | null;
};

export const titledCode = (dimension: DimensionName, code: string): TitledCode => ({
  dimension,
  code,
  label: labelOf(dimension, code),
  shortLabel: shortLabelOf(dimension, code),
  position: positionsOn(dimension).get(code) ?? null,
});
