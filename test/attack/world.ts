/** Everything that the attackers work on, wherever it is from: a made-up world of a few children, or the demo's stores. */
import type { Records, Setting } from "./records.ts";

export type World = {
  readonly name: string;
  readonly setting: Setting;
  /** Month ends, in order. The last is the one whose tables are attacked. */
  readonly dates: readonly string[];
  readonly recordsOn: (date: string) => Records;
  /** What each child of the last date cost in the year to it, in pence; 0 where no return says. In the order of its records. */
  readonly pence: Float64Array;
  /** The borough that each of them is placed in, by number; -1 for places outside, or unknown. */
  readonly host: Int16Array;
  readonly homes: readonly Home[];
  /** Children of the year to the last date who came into care, left it, and were referred; a world may have none. */
  readonly tables: Readonly<Partial<Record<TableName, Records>>>;
};

/** Tables beside those of placements that are walked by the same attackers. */
export type TableName = "came" | "left" | "referred";

/** A home and its beds on the last date. */
export type Home = {
  readonly urn: string;
  /** The borough it stands in, by number. */
  readonly borough: number;
  /** Its codes on what homes are divided by, in the order of `HOME_DIMENSIONS`. */
  readonly codes: readonly string[];
  readonly registered: number;
  readonly open: number;
  readonly blocked: number;
  readonly vacant: number;
  readonly occupancy: readonly { readonly authority: string; readonly isLondon: boolean; readonly children: number }[];
};

/** What homes are divided by; children of a placement type live in homes of one type. */
export const HOME_DIMENSIONS = ["HOME_TYPE", "SECTOR", "GRADE", "NEED_GROUP"] as const;

export const PLACEMENT_OF_HOME: ReadonlyMap<string, string> = new Map([
  ["CHILDRENS_HOME", "CHILDRENS_HOMES"],
  ["SUPPORTED_ACCOMMODATION", "SUPPORTED"],
]);
