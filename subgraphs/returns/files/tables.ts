/**
 * The tables of the SSDA903 return and their exact columns. A table is known by this set, never by the file's name.
 * Source: Department for Education, children looked-after return, CSV specification 2022/23 to 2026/27.
 */
export const TABLES = {
  HEADER: ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"],
  EPISODES: [
    "CHILD",
    "DECOM",
    "RNE",
    "LS",
    "CIN",
    "PLACE",
    "PLACE_PROVIDER",
    "DEC",
    "REC",
    "REASON_PLACE_CHANGE",
    "HOME_POST",
    "PL_POST",
    "URN",
  ],
  UASC: ["CHILD", "SEX", "DOB", "DUC"],
  REVIEWS: ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"],
  OC2: [
    "CHILD",
    "DOB",
    "SDQ_SCORE",
    "SDQ_REASON",
    "CONVICTED",
    "HEALTH_CHECK",
    "IMMUNISATIONS",
    "TEETH_CHECK",
    "HEALTH_ASSESSMENT",
    "SUBSTANCE_MISUSE",
    "INTERVENTION_RECEIVED",
    "INTERVENTION_OFFERED",
  ],
  OC3: ["CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM"],
  AD1: ["CHILD", "DOB", "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"],
  PLACED_ADOPTION: ["CHILD", "DOB", "DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"],
  PREV_PERM: ["CHILD", "DOB", "PREV_PERM", "LA_PERM", "DATE_PERM"],
  MISSING: ["CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"],
  SW_EPISODES: ["CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"],
  DOLO: ["CHILD", "DOB", "DOLO_START", "DOLO_END"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type TableName = keyof typeof TABLES;

/** The tables that figures are made from; the others are known, and said to be left out. */
export type UsedTable = "HEADER" | "EPISODES" | "UASC";

/** Columns a file may carry beside its own: what a pooled file adds, and what some systems derive from postcodes. */
export const EXTRA_COLUMNS: readonly string[] = [
  "LA",
  "YEAR",
  "YEAR_LATEST",
  "EPISODE_SOURCE",
  "PL_LA",
  "PL_DISTANCE",
  "PL_LOCATION",
];

export const isUsed = (table: TableName): table is UsedTable => table === "HEADER" || table === "EPISODES" || table === "UASC";
