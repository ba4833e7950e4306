/**
 * The statutory code lists of the SSDA903 return, each code with the return years in which it may be handed in.
 * Axes are built from these lists: every code of any year, in this order. Add at the end of a list; never reorder.
 * Source: Department for Education, children looked-after return guides 2017/18 to 2026/27.
 */

/** `from` and `to` are return years (named by their end), both inclusive; absent means no bound. */
export type StatutoryCode = { readonly code: string; readonly label: string; readonly from?: number; readonly to?: number };

export type CodeListName = keyof typeof CODE_LISTS;

const codes = (rows: Readonly<Record<string, string>>, years: { from?: number; to?: number } = {}): readonly StatutoryCode[] =>
  Object.entries(rows).map(([code, label]) => ({ code, label, ...years }));

/** Each kind of accommodation is two codes, of which the second character says whether it is suitable. */
const suitability = (rows: Readonly<Record<string, string>>): readonly StatutoryCode[] =>
  Object.entries(rows).flatMap(([kind, label]) => [
    { code: `${kind}1`, label: `${label}, suitable` },
    { code: `${kind}2`, label: `${label}, unsuitable` },
  ]);

export const CODE_LISTS = {
  SEX: [
    ...codes({ "1": "Male", "2": "Female" }, { to: 2024 }),
    ...codes({ M: "Male", F: "Female", U: "Unknown or indeterminate" }, { from: 2025 }),
  ],
  ETHNIC: codes({
    WBRI: "White British",
    WIRI: "White Irish",
    WOTH: "Any other White background",
    WIRT: "Traveller of Irish heritage",
    WROM: "Gypsy or Roma",
    MWBC: "White and Black Caribbean",
    MWBA: "White and Black African",
    MWAS: "White and Asian",
    MOTH: "Any other Mixed background",
    AIND: "Indian",
    APKN: "Pakistani",
    ABAN: "Bangladeshi",
    AOTH: "Any other Asian background",
    CHNE: "Chinese",
    BCRB: "Caribbean",
    BAFR: "African",
    BOTH: "Any other Black background",
    OOTH: "Any other ethnic group",
    REFU: "Refused",
    NOBT: "Information not yet obtained",
  }),
  RNE: codes({
    S: "Started to be looked after",
    L: "Change of legal status only",
    P: "Change of placement and carer",
    T: "Change of placement, same carer",
    B: "Change of legal status, placement and carer",
    U: "Change of legal status and placement, same carer",
  }),
  LS: [
    ...codes({ C1: "Interim care order", C2: "Full care order", D1: "Freeing order granted", E1: "Placement order granted" }),
    ...codes({
      V2: "Single period of accommodation under section 20",
      V3: "Short-term breaks, individual episodes",
      V4: "Short-term breaks, agreement",
    }),
    ...codes({
      J1: "Remanded to local authority accommodation or youth detention accommodation",
      J2: "Accommodated under the Police and Criminal Evidence Act 1984",
      J3: "Youth rehabilitation order with residence or intensive fostering",
    }),
    ...codes({ L1: "Under police protection", L2: "Emergency protection order", L3: "Child assessment order" }),
  ],
  CIN: codes({
    N1: "Abuse or neglect",
    N2: "Child's disability",
    N3: "Parental illness or disability",
    N4: "Family in acute stress",
    N5: "Family dysfunction",
    N6: "Socially unacceptable behaviour",
    N7: "Low income",
    N8: "Absent parenting",
  }),
  PLACE: [
    ...codes({
      A3: "Placed for adoption with consent, with current foster carer",
      A4: "Placed for adoption with consent, not with current foster carer",
      A5: "Placed for adoption with placement order, with current foster carer",
      A6: "Placed for adoption with placement order, not with current foster carer",
    }),
    ...codes({ H5: "Semi-independent living, not under children's homes regulations" }, { to: 2024 }),
    ...codes({ K1: "Secure children's home", K2: "Children's home subject to regulations" }),
    ...codes({ K3: "Registered supported accommodation" }, { from: 2025 }),
    ...codes({ P1: "Own parents or person with parental responsibility" }),
    ...codes({ P2: "Independent living" }, { to: 2024 }),
    ...codes({
      P3: "Residential employment",
      R1: "Residential care home",
      R2: "National Health Service or health trust",
      R3: "Family centre or mother and baby unit",
      R5: "Young offender institution or secure training centre",
      S1: "Residential school, not dual-registered as a children's home",
      T0: "All types of temporary move",
      T1: "Temporary: hospital",
      T2: "Temporary: holiday",
      T3: "Temporary: carer's holiday",
      T4: "Temporary: other, seven days or less",
      U1: "Foster placement with relative or friend, long term",
      U2: "Foster placement with relative or friend, also approved adopter",
      U3: "Foster placement with relative or friend, other",
      U4: "Foster placement with other carer, long term",
      U5: "Foster placement with other carer, also approved adopter",
      U6: "Foster placement with other carer, other",
    }),
    ...codes({ Z1: "Other placement" }, { to: 2026 }),
    ...codes(
      {
        Z11: "Other placement, type Z11",
        Z12: "Other placement, type Z12",
        Z13: "Other placement, type Z13",
        Z14: "Other placement, type Z14",
      },
      { from: 2026 },
    ),
  ],
  PLACE_PROVIDER: codes({
    PR0: "Parent or other person with parental responsibility",
    PR1: "Own provision, by the local authority",
    PR2: "Other local authority provision",
    PR3: "Other public provision",
    PR4: "Private provision",
    PR5: "Voluntary or third-sector provision",
  }),
  REC: [
    ...codes({
      X1: "Episode ceased, new episode begins the same or next day",
      E11: "Adopted, application unopposed",
      E12: "Adopted, consent dispensed with",
      E2: "Died",
      E3: "Care taken over by another local authority",
      E4A: "Returned home, planned",
      E4B: "Returned home, not planned",
      E13: "Left to live with person without parental responsibility",
      E41: "Residence or child arrangements order granted",
      E45: "Special guardianship order to former foster carer, relative or friend",
      E46: "Special guardianship order to former foster carer, other",
      E47: "Special guardianship order to other carer, relative or friend",
      E48: "Special guardianship order to other carer, other",
      E5: "Moved to independent living, supported",
      E6: "Moved to independent living, not supported",
      E7: "Transferred to adult social care",
      E9: "Sentenced to custody",
      E14: "Accommodation on remand ended",
      E15: "Age assessment found the child to be 18 or over",
      E16: "Moved abroad",
      E17: "Aged 18 or over and remained with current carers",
      E8: "Ceased for any other reason",
    }),
    ...codes(
      { E43: "Special guardianship order to former foster carer", E44: "Special guardianship order to other carer" },
      { from: 2017, to: 2018 },
    ),
  ],
  REASON_PLACE_CHANGE: [
    ...codes({
      CARPL: "Change to or implementation of care plan",
      CLOSE: "Resignation or closure of provision",
      ALLEG: "Allegation (section 47)",
      STAND: "Standards of care concern",
      APPRR: "Approval removed",
      CREQB: "Carer requests placement end: child's behaviour",
      CREQO: "Carer requests placement end: other than behaviour",
      CHILD: "Child requests placement end",
      LAREQ: "Responsible or area authority requests placement end",
      PLACE: "Change in the status of the placement only",
    }),
    ...codes({ CUSTOD: "Custody arrangement" }, { from: 2019 }),
    ...codes({ OTHER: "Other" }),
  ],
  REVIEW_CODE: codes({
    PN0: "Under four at the time of the review",
    PN1: "Attended and spoke for themselves",
    PN2: "Attended, views put by an advocate",
    PN3: "Attended, views conveyed without speech",
    PN4: "Attended, did not convey views",
    PN5: "Did not attend, briefed an advocate",
    PN6: "Did not attend, views sent by other means",
    PN7: "Did not attend, views not conveyed",
  }),
  MISSING: codes({ M: "Missing", A: "Away from placement without authorisation" }),
  SDQ_REASON: codes({
    SDQ1: "Under 4 or over 16 at the assessment",
    SDQ2: "Carer refused to complete it",
    SDQ3: "Not possible because of the child's disability",
    SDQ4: "Other reason",
    SDQ5: "Child refused to allow it",
  }),
  IN_TOUCH: codes({
    YES: "In touch",
    NO: "Not in touch",
    DIED: "Died",
    REFU: "Refuses contact",
    NREQ: "No longer requires services",
    RHOM: "Returned home",
  }),
  ACTIV: [
    ...codes({
      F1: "Higher education, full time",
      P1: "Higher education, part time",
      F2: "Other education, full time",
      P2: "Other education, part time",
    }),
    ...codes({ F3: "Training or employment, full time", P3: "Training or employment, part time" }, { to: 2021 }),
    ...codes(
      {
        F4: "Apprenticeship, full time",
        P4: "Apprenticeship, part time",
        F5: "Other training or employment, full time",
        P5: "Other training or employment, part time",
      },
      { from: 2022 },
    ),
    ...codes({
      G4: "Not in education, employment or training: illness or disability",
      G5: "Not in education, employment or training: other circumstances",
      G6: "Not in education, employment or training: pregnancy or parenting",
      "0": "Not known",
    }),
  ],
  ACCOM: [
    ...suitability({
      B: "With parents or relatives",
      C: "Community home or other residential care",
      D: "Semi-independent, transitional accommodation",
      E: "Supported lodgings",
      G: "Gone abroad",
      H: "Deported",
      K: "Ordinary lodgings",
      R: "Residence not known",
      S: "No fixed abode",
      T: "Foyer or similar",
      U: "Independent living",
      V: "Emergency accommodation",
      W: "Bed and breakfast",
      X: "In custody",
      Y: "Other accommodation",
      Z: "With former foster carer",
    }),
    ...codes({ "0": "Not known" }),
  ],
  SEX_ADOPTR: codes({
    M1: "One man",
    F1: "One woman",
    MM: "Two men",
    FF: "Two women",
    MF: "A man and a woman",
  }),
  LS_ADOPTR: codes({
    L0: "Single adopter",
    L11: "Married couple",
    L12: "Civil partners",
    L2: "Unmarried couple of different sex",
    L3: "Same-sex couple, not civil partners",
    L4: "Couple of legal status L4",
  }),
  REASON_PLACED_CEASED: codes({
    RD1: "The child's needs changed",
    RD2: "The court made no placement order",
    RD3: "No adopters could be found",
    RD4: "Other reason",
  }),
  PREV_PERM: codes({
    P1: "Adoption",
    P2: "Special guardianship order",
    P3: "Residence or child arrangements order",
    P4: "Kind of order not known",
    Z1: "No permanence arrangement before",
  }),
  SW_REASON: codes({
    MANAGE: "Social worker became a manager",
    FCONTA: "Fixed contract ended",
    LEFTRL: "Social worker left the authority",
    ORGRST: "Organisation restructured",
    TSPROC: "Case passed on to another team",
    ABSENC: "Social worker absent",
    CHCHAN: "Child asked for the change",
    PCCHAN: "Parent or carer asked for the change",
    SWDIED: "Social worker died",
    OTHERS: "Other",
  }),
  FLAG: codes({ "0": "No", "1": "Yes" }),
} as const satisfies Readonly<Record<string, readonly StatutoryCode[]>>;

/** Whether a code of a list may be handed in for a return year. */
export const isValidIn = (code: StatutoryCode, year: number): boolean =>
  (code.from ?? 0) <= year && year <= (code.to ?? Infinity);
