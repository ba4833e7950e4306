import { childNumber, code, date, number, partialDate, text, type Column } from "../../../rows/column.ts";

const needed = { isRequired: true };
const withheld = { isWithheld: true };
const unused = { isUnused: true };

const child = childNumber("CHILD", "The authority's own number of the child, the same in every table and year.");
const born = date("DOB", "Date of birth.", { ...needed, rule: "102" });
const sex = code("SEX", "Sex.", { ...needed, rule: "101" });

const flag = (name: string, meaning: string, options = {}): Column => code({ name, list: "FLAG" }, meaning, options);

/**
 * The tables of the SSDA903 return and their exact columns. A table is known by this set, never by the file's name.
 * Source: Department for Education, children looked-after return, CSV specification 2022/23 to 2026/27. Numbers of rules are
 * the Department's; they, and what London's pooled files withhold, are as the open validator and pipeline for this return have them.
 */
export const PLACEMENT_TABLES = {
  HEADER: [
    child,
    sex,
    born,
    code("ETHNIC", "Ethnic origin.", { ...needed, rule: "103" }),
    text("UPN", "Unique pupil number, or UN1 to UN5 for the reason why there is none.", withheld),
    flag("MOTHER", "Whether she is a mother; for girls of 12 and over.", { ...withheld, ...unused }),
    date("MC_DOB", "Date of birth of her child.", { ...withheld, ...unused }),
  ],
  EPISODES: [
    child,
    date("DECOM", "Day the episode began.", { ...needed, rule: "141" }),
    code("RNE", "Why it began.", { ...needed, rule: "143" }),
    code("LS", "Legal status.", { ...needed, rule: "144" }),
    code("CIN", "Category of need when care began.", { ...needed, rule: "145" }),
    code("PLACE", "Kind of placement.", { ...needed, rule: "146" }),
    code("PLACE_PROVIDER", "Who provides it; blank for temporary (T) and other (Z) placements.", { rule: "178" }),
    date("DEC", "Day the episode ended; blank while it goes on.", { rule: "147" }),
    code({ name: "REC", list: "REC", mended: "E99" }, "Why it ended.", { rule: "149" }),
    code(
      { name: "REASON_PLACE_CHANGE", list: "REASON_PLACE_CHANGE", mended: "LIIAF" },
      "Why the placement changed, on the episode that ends.",
      { rule: "reason-code" },
    ),
    text("HOME_POST", "Postcode of the home; distance and borough are made of it, then it is dropped."),
    text("PL_POST", "Postcode of the placement; distance and borough are made of it, then it is dropped."),
    text("URN", "Ofsted's number of the provider."),
  ],
  UASC: [
    child,
    { ...sex, ...unused },
    { ...born, ...unused },
    date("DUC", "Day the asylum-seeking status ended.", { rule: "104" }),
  ],
  REVIEWS: [child, born, date("REVIEW", "Day of the review.", needed), code("REVIEW_CODE", "How the child took part.", needed)],
  OC2: [
    child,
    born,
    number("SDQ_SCORE", "Strengths and difficulties score.", [0, 40]),
    code("SDQ_REASON", "Why there is no score."),
    flag("CONVICTED", "Convicted or cautioned in the year."),
    flag("HEALTH_CHECK", "Health surveillance up to date; for children under five.", withheld),
    flag("IMMUNISATIONS", "Immunisations up to date.", withheld),
    flag("TEETH_CHECK", "Teeth checked by a dentist.", withheld),
    flag("HEALTH_ASSESSMENT", "Yearly health assessment made.", withheld),
    flag("SUBSTANCE_MISUSE", "Substance misuse problem identified."),
    flag("INTERVENTION_RECEIVED", "Intervention received for it."),
    flag("INTERVENTION_OFFERED", "Intervention offered but refused."),
  ],
  OC3: [
    child,
    born,
    code("IN_TOUCH", "Whether the authority is in touch with the care leaver.", needed),
    code("ACTIV", "Main activity.", needed),
    code("ACCOM", "Accommodation, and whether it is suitable.", needed),
  ],
  AD1: [
    child,
    born,
    date("DATE_INT", "Day of the decision that the child should be placed for adoption.", needed),
    date("DATE_MATCH", "Day of the match with adopters.", needed),
    flag("FOSTER_CARE", "Adopted by former foster carers.", needed),
    number("NB_ADOPTR", "Number of adopters.", [1, 2], needed),
    code("SEX_ADOPTR", "Sex of adopters.", needed),
    code("LS_ADOPTR", "Legal status of adopters.", needed),
  ],
  PLACED_ADOPTION: [
    child,
    born,
    date("DATE_PLACED", "Day of the decision to place for adoption.", needed),
    date("DATE_PLACED_CEASED", "Day the decision was reversed."),
    code("REASON_PLACED_CEASED", "Why it was reversed."),
  ],
  PREV_PERM: [
    child,
    born,
    code("PREV_PERM", "Permanence arrangement before.", needed),
    text("LA_PERM", "Authority that arranged it."),
    partialDate("DATE_PERM", "Day of the order; zz for what is not known of it, as in zz/05/2020."),
  ],
  MISSING: [
    child,
    { ...born, ...unused },
    code("MISSING", "Missing, or away without authorisation.", needed),
    date("MIS_START", "First day.", needed),
    date("MIS_END", "Last day; blank while it goes on."),
  ],
  SW_EPISODES: [
    child,
    born,
    text("SW_ID", "The authority's own number of the social worker.", needed),
    date("SW_DECOM", "Day the social worker took on the child.", needed),
    date("SW_DEC", "Day the social worker left; blank while it goes on."),
    code("SW_REASON", "Why the social worker changed."),
  ],
  DOLO: [
    child,
    { ...born, ...unused },
    date("DOLO_START", "First day of the deprivation of liberty order.", needed),
    date("DOLO_END", "Its last day; blank while it goes on."),
  ],
} as const satisfies Readonly<Record<string, readonly Column[]>>;

/** The first return year with the table DOLO. */
export const DOLO_SINCE = 2027;

export type PlacementTable = keyof typeof PLACEMENT_TABLES;

/** Whether episodes are made from a table; the others are set beside the child's Header and episodes. */
export const makesEpisodes = (table: PlacementTable): boolean => table === "HEADER" || table === "EPISODES" || table === "UASC";
