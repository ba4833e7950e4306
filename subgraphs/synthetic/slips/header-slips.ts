import { bornBefore, daysAfter, inHeader, inRows, isoDate, startsBeforeEnd, startsInYear, type Life, type Slip } from "./slip.ts";

const uascRow = ({ header: { CHILD = "", SEX = "", DOB = "" } }: Life, cells: object) => ({ CHILD, SEX, DOB, DUC: "", ...cells });

/** Placements and legal statuses that any age may have. */
const isFostered = ({ episode: { LS = "", PLACE = "" } }: Life): boolean => !LS.startsWith("J") && PLACE.startsWith("U");

/** In the years before, a fault of the whole file keeps UASC from being read. */
const isRead = ({ year }: Life): boolean => year >= 2024;

const FIRST_YEAR = 2021;

/** Whether the year before may have the child, born by then, in its Header too, and has the same codes of sex. */
const hasYearBefore = ({ year, header }: Life): boolean =>
  year > FIRST_YEAR && year < 2025 && isoDate(header["DOB"]) < `${year - 1}-03-31`;

const OTHER_SEX: Readonly<Record<string, string>> = { "1": "2", "2": "1" };

/** Mistakes in Header and UASC. */
export const HEADER_SLIPS: readonly Slip[] = [
  inHeader({ rule: "101", column: "SEX" }, ({ year }) => ({ SEX: year >= 2025 ? "1" : "M" })),
  inHeader({ rule: "102", column: "DOB" }, () => ({ DOB: "31/02/2010" })),
  inHeader({ rule: "103", column: "ETHNIC" }, () => ({ ETHNIC: "WBRT" })),
  inHeader({ rule: "required", column: "ETHNIC" }, () => ({ ETHNIC: "" })),
  inHeader({ rule: "upn-form", severity: "warning", column: "UPN" }, () => ({ UPN: "UN9" })),
  inHeader({ rule: "301", column: "DOB" }, ({ year }) => ({ DOB: `15/04/${year}` })),
  inHeader({ rule: "351", severity: "warning", column: "DOB" }, () => ({ DOB: "15/06/1912" })),
  inRows({ rule: "duplicate-child", table: "header", column: "CHILD", at: 1 }, ({ header }) => ({ header: [header, header] })),
  inRows({ rule: "no-header", table: "episodes", column: "CHILD" }, () => ({ header: [] })),
  inRows(
    {
      rule: "302",
      severity: "warning",
      table: "episodes",
      column: "DECOM",
      suits: (life) => startsBeforeEnd(90)(life) && isFostered(life),
    },
    ({ header, episode }) => ({ header: [{ ...header, DOB: daysAfter(episode["DECOM"], 60) }] }),
  ),
  inRows(
    {
      rule: "352",
      severity: "warning",
      table: "episodes",
      column: "DECOM",
      suits: (life) => startsInYear(life) && life.episode["RNE"] === "S",
    },
    (life) => ({ header: [{ ...life.header, DOB: bornBefore(life, 19.5) }] }),
  ),
  inRows({ rule: "202", severity: "warning", table: "header", column: "SEX", suits: hasYearBefore }, ({ header }) => ({
    before: [{ ...header, SEX: OTHER_SEX[header["SEX"] ?? ""] ?? "" }],
  })),
  inRows({ rule: "203", severity: "warning", table: "header", column: "DOB", suits: hasYearBefore }, ({ header }) => ({
    before: [{ ...header, DOB: daysAfter(header["DOB"], -40) }],
  })),
  inRows({ rule: "104", table: "uasc", column: "DUC", suits: isRead }, (life) => ({
    uasc: [uascRow(life, { DUC: "31/02/2024" })],
  })),
  inRows({ rule: "INT09", severity: "warning", table: "uasc", column: "CHILD", suits: isRead }, (life) => ({
    uasc: [uascRow(life, { CHILD: `${life.header["CHILD"]}9` })],
  })),
  inRows({ rule: "INT18", severity: "warning", table: "uasc", column: "DOB", suits: isRead }, (life) => ({
    uasc: [uascRow(life, { DOB: daysAfter(life.header["DOB"], -40) })],
  })),
];
