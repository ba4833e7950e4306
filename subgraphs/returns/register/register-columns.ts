import { NEEDS as HOME_NEEDS } from "../../../schema/reference/home-groups.ts";
import { nearest } from "../../../schema/reference/nearest.ts";

/**
 * A column of ours and the names Ofsted has given it, in public lists since 2015 and in the workbooks sent to authorities; the
 * first is the public list's of 2025. Compared without case, line breaks and doubled spaces. First match wins, never a position.
 * `Maximum fostering places` is not among the places: it counts what an agency's carers may take, not beds of a setting.
 */
const COLUMN_NAMES = {
  urn: ["URN", "Unique reference number"],
  provisionType: ["Provision type", "Provider type"],
  provisionSubtype: ["Provider subtype"],
  status: ["Registration status", "Reg status", "Provider status"],
  name: ["Name", "Setting name", "Provider name"],
  registered: ["Registration date"],
  closed: ["Closed date", "Deregistration date", "Date closed"],
  localAuthority: ["Local authority", "Provider local authority"],
  sector: ["Sector"],
  places: ["Places", "Number of registered places", "Max users", "Capacity"],
  ownerId: ["Owner ID"],
  owner: ["Organisation which owns the provider", "Organisation", "Organisation name", "Owner name"],
  event: ["Latest full inspection event type", "Event type", "Inspection event type"],
  inspected: ["Latest full inspection date", "Inspection date", "Date of last full inspection", "Full inspection start date"],
  grade: [
    "Overall experiences and progress of children and young people",
    "Latest full inspection overall experiences and progress of children and young people",
    "Overall effectiveness",
    "Latest full inspection overall effectiveness",
    "Latest overall effectiveness grade from last full inspection",
  ],
  inspectionEvent: ["Inspection event type"],
  premisesAuthority: ["Setting local authority"],
  premisesStatus: ["Setting status"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RegisterColumn = keyof typeof COLUMN_NAMES;

/** What a children's home may be registered to meet, one column each in the workbooks. */
/** What a children's home may be registered to meet, one column each in the workbooks. */
export const NEEDS = HOME_NEEDS.map(({ label }) => label);

/** A list's header line: where our columns stand in it, and its cells as one writes them in a fault. */
export type RegisterHeader = {
  readonly row: number;
  readonly names: readonly string[];
  readonly at: Readonly<Partial<Record<RegisterColumn, number>>>;
  readonly needs: readonly { readonly need: string; readonly at: number }[];
};

const COLUMNS = Object.keys(COLUMN_NAMES) as readonly RegisterColumn[];

/** Fewer columns of ours make no list when the URN or the type is not among them. */
const ENOUGH_COLUMNS = 4;

/** "Local\nauthority  [note 2]" -> "Local authority" */
const headerName = (cell: string): string =>
  cell
    .replace(/\[.*?\]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const finder = (names: readonly string[]) => {
  const plain = names.map((name) => name.toLowerCase());
  return (name: string): number => plain.indexOf(name.toLowerCase());
};

/** The columns of a line when it is the header of a provider list, null for titles, banners and headers of anything else. */
export const registerHeader = (row: number, cells: readonly string[]): RegisterHeader | null => {
  const names = cells.map(headerName);
  const find = finder(names);
  const found = COLUMNS.map((column) => [column, COLUMN_NAMES[column].map(find).find((at) => at !== -1)] as const);
  const at: RegisterHeader["at"] = Object.fromEntries(found.filter(([, at]) => at !== undefined));
  const isOne = at.urn !== undefined && at.provisionType !== undefined;
  if (!isOne && Object.keys(at).length < ENOUGH_COLUMNS) return null;
  const needs = NEEDS.map((need) => ({ need, at: find(need) })).filter((each) => each.at !== -1);
  return { row, names, at, needs };
};

/** The column as this list calls it; as Ofsted's latest calls it where the list does not have it. */
export const columnTitle = (header: RegisterHeader, column: RegisterColumn): string =>
  header.names[header.at[column] ?? -1] ?? COLUMN_NAMES[column][0];

/** Whether a line is the header of a provider list. */
export const isRegisterHeader = (cells: readonly string[]): boolean => registerHeader(0, cells) !== null;

/** The header that a missing column was probably meant to be, among those that are no other column of ours. */
export const nearestTitle = ({ names, at }: RegisterHeader, column: RegisterColumn): string | null => {
  const taken = new Set<number>(Object.values(at));
  const free = names.filter((name, position) => name !== "" && !taken.has(position));
  return COLUMN_NAMES[column].map((name) => nearest(name, free)).find((name) => name !== undefined) ?? null;
};
