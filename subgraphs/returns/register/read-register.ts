import { createHash } from "node:crypto";
import type { HomeRecord } from "../../models/home.ts";
import { fileFault, type Fault } from "../fault.ts";
import { readDate } from "../files/read-date.ts";
import { readRecords, type CsvForm } from "../files/read-records.ts";
import { providerIdOf } from "../provider-id.ts";
import { boroughNamed } from "./borough-named.ts";
import { registerColumns, type RegisterColumn } from "./register-columns.ts";

/** A row of the register but for the id of the copy it belongs to, which is the hash of all of them. */
export type RegisteredHome = Omit<HomeRecord, "register">;

type RegisterRow = (column: RegisterColumn) => string | null;

const rowOf = (columns: ReturnType<typeof registerColumns>, cells: readonly string[]): RegisterRow => {
  return (column) => {
    const at = columns[column];
    const text = at === undefined ? "" : (cells[at] ?? "").trim();
    return text === "" || /^(null|redacted)$/i.test(text) ? null : text;
  };
};

/** "Children's Home" and "children’s home" -> "Children's home": Ofsted's casing differs within one release. */
const PROVISION_TYPES: readonly string[] = [
  "Children's home",
  "Supported Accommodation",
  "Independent Fostering Agency",
  "Residential Family Centre",
  "Residential Special School",
  "Boarding School",
  "Residential special school (registered as a children's home)",
  "Further Education College with Residential Accommodation",
  "Voluntary Adoption Agency",
  "Adoption Support Agency",
  "Secure children's home",
  "Residential Holiday Scheme for Disabled Children",
  "Secure Training Centre",
];

const provisionByPlainName = new Map(PROVISION_TYPES.map((name) => [name.toLowerCase(), name]));

const provisionType = (text: string): string => {
  const spelt = text.replace(/[’‘]/g, "'").replace(/\s+/g, " ");
  return provisionByPlainName.get(spelt.toLowerCase()) ?? spelt;
};

const homeOf = (row: RegisterRow): RegisteredHome => {
  const [localAuthority, providerName] = [row("localAuthority"), row("owner")];
  return {
    urn: row("urn") ?? "",
    name: row("name"),
    provisionType: provisionType(row("provisionType") ?? ""),
    status: row("status") ?? "",
    sector: row("sector"),
    registered: readDate(row("registered") ?? ""),
    localAuthority,
    borough: boroughNamed(localAuthority ?? ""),
    places: row("places") === null ? null : Number(row("places")?.replaceAll(",", "")),
    grade: row("grade"),
    inspected: readDate(row("inspected") ?? ""),
    provider: providerIdOf({ ownerId: row("ownerId"), ownerName: providerName }),
    providerName,
  };
};

type RegisterRule = {
  readonly rule: string;
  readonly column: string;
  readonly message: string;
  readonly isBroken: (row: RegisterRow) => boolean;
};

const isNoDate = (text: string | null): boolean => text !== null && readDate(text) === null;

const RULES: readonly RegisterRule[] = [
  { rule: "required", column: "URN", message: "The setting has no URN.", isBroken: (row) => row("urn") === null },
  {
    rule: "required",
    column: "Provision type",
    message: "The setting has no type.",
    isBroken: (row) => row("provisionType") === null,
  },
  {
    rule: "required",
    column: "Registration status",
    message: "The setting has no status.",
    isBroken: (row) => row("status") === null,
  },
  {
    rule: "places-form",
    column: "Places",
    message: "Places is not a whole number.",
    isBroken: (row) => !/^[\d,]*$/.test(row("places") ?? ""),
  },
  {
    rule: "date-form",
    column: "Registration date",
    message: "It is not a date.",
    isBroken: (row) => isNoDate(row("registered")),
  },
  {
    rule: "date-form",
    column: "Latest full inspection date",
    message: "It is not a date.",
    isBroken: (row) => isNoDate(row("inspected")),
  },
];

const HINT = "Hand in the list as Ofsted publishes it, saved as CSV; a setting is kept by its URN.";

/** Reads one of Ofsted's provider lists: title lines skipped, columns by the names they have had, redacted cells as null. */
export const readRegister = async (
  file: CsvForm,
  headerRow: number,
): Promise<{ readonly homes: readonly RegisteredHome[]; readonly faults: readonly Fault[] }> => {
  const homes = new Map<string, RegisteredHome>();
  const faults: Fault[] = [];
  let columns: ReturnType<typeof registerColumns> = {};
  for await (const { row, cells } of readRecords(file)) {
    if (row === headerRow) columns = registerColumns(cells);
    if (row <= headerRow) continue;
    const at = rowOf(columns, cells);
    const broken = RULES.filter(({ isBroken }) => isBroken(at)).map(({ rule, column, message }) => ({ rule, column, message }));
    const home = broken.length === 0 ? homeOf(at) : null;
    if (home !== null && homes.has(home.urn)) {
      broken.push({ rule: "duplicate-urn", column: "URN", message: "The setting has another row in the list." });
    }
    faults.push(
      ...broken.map((said) => ({
        ...fileFault(said.rule, "error", file.path, { message: said.message, hint: HINT }),
        row,
        column: said.column,
      })),
    );
    if (home !== null && broken.length === 0) homes.set(home.urn, home);
  }
  return { homes: [...homes.values()], faults };
};

/** Content hash of a register: the same rows in another order are the same copy. */
export const registerHash = (homes: readonly RegisteredHome[]): string =>
  createHash("sha256")
    .update(JSON.stringify(homes.toSorted((a, b) => (a.urn < b.urn ? -1 : 1))))
    .digest("hex")
    .slice(0, 16);
