/** What Ofsted's words are called in the graph, by the word in lower case, written down from its releases and not from our lists. */
type Words = Readonly<Record<string, string>>;

export const TYPE_WORDS: Words = {
  "children's home": "CHILDRENS_HOME",
  "secure children's home": "SECURE_CHILDRENS_HOME",
  "supported accommodation": "SUPPORTED_ACCOMMODATION",
  "residential family centre": "RESIDENTIAL_FAMILY_CENTRE",
  "residential special school": "RESIDENTIAL_SPECIAL_SCHOOL",
  "residential special school (registered as a children's home)": "RESIDENTIAL_SPECIAL_SCHOOL_AS_HOME",
  "boarding school": "BOARDING_SCHOOL",
  "further education college with residential accommodation": "FURTHER_EDUCATION_COLLEGE",
  "residential holiday scheme for disabled children": "HOLIDAY_SCHEME",
  "secure training centre": "SECURE_TRAINING_CENTRE",
  "independent fostering agency": "INDEPENDENT_FOSTERING_AGENCY",
  "voluntary adoption agency": "VOLUNTARY_ADOPTION_AGENCY",
  "adoption support agency": "ADOPTION_SUPPORT_AGENCY",
};

export const SECTOR_WORDS: Words = {
  private: "PRIVATE",
  "local authority": "LOCAL_AUTHORITY",
  voluntary: "VOLUNTARY",
  "health authority": "HEALTH_AUTHORITY",
  academy: "ACADEMY",
};

export const GRADE_WORDS: Words = {
  outstanding: "OUTSTANDING",
  good: "GOOD",
  "requires improvement to be good": "REQUIRES_IMPROVEMENT",
  "requires improvement": "REQUIRES_IMPROVEMENT",
  adequate: "ADEQUATE",
  inadequate: "INADEQUATE",
  "not yet inspected": "NOT_INSPECTED",
};

/** The group of each need. */
export const NEED_WORDS: Words = {
  "emotional and behavioural difficulties": "EMOTIONAL",
  "mental disorders": "EMOTIONAL",
  "sensory impairment": "DISABILITY",
  "learning difficulty": "DISABILITY",
  "physical disabilities": "DISABILITY",
  "present alcohol problems": "SUBSTANCE",
  "present drug problems": "SUBSTANCE",
};
