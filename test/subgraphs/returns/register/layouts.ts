import type { RegisteredHome } from "../../../../subgraphs/returns/register/register-hash.ts";
import { workbookOf, type Cell, type SheetToWrite } from "../files/write-workbook.ts";

/** A made-up home with all that any layout has of it; `places` is null for an agency. */
export type MadeUpHome = Omit<RegisteredHome, "provider" | "borough">;

/** How a layout writes a home's cell under one of its headers; a header that is not here stays blank. */
type Columns = Readonly<Record<string, (home: MadeUpHome) => Cell>>;

/** A layout: its headers in order, and which fields of a home can be read back from it. */
type Layout = {
  readonly headers: readonly string[];
  readonly columns: Columns;
  readonly fields: readonly (keyof RegisteredHome)[];
};

const names = (line: string): readonly string[] => line.split("|");

const british = (date: string | null): string => (date ?? "").split("-").toReversed().join("/");
const excelDay = (date: string | null): Date | null => (date === null ? null : new Date(`${date}T00:00:00Z`));
const urnCell = ({ urn }: MadeUpHome): string | number => (/^\d+$/.test(urn) ? Number(urn) : urn);
const need =
  (name: string) =>
  ({ needs }: MadeUpHome): string =>
    needs === null ? "" : needs.includes(name) ? "Y" : "N";

const ALWAYS = ["urn", "provisionType", "status", "name", "sector", "localAuthority", "borough"] as const;
const INSPECTED = ["grade", "inspected"] as const;

const PUBLIC = {
  URN: urnCell,
  Sector: ({ sector }: MadeUpHome) => sector,
  "Provision type": ({ provisionType }: MadeUpHome) => provisionType,
  "Local authority": ({ localAuthority }: MadeUpHome) => localAuthority,
} satisfies Columns;

const GRADE_2018 = "Overall experiences and progress of children and young people";
const GRADE_2022 = "Overall experiences and progress of\r\nchildren and  young people";

/** Public lists whose columns differ most: 2024's header cells have the line breaks and doubled spaces of 2022 as well. */
export const PUBLIC_LAYOUTS: Readonly<Record<string, Layout>> = {
  2015: {
    headers: names("URN|Provision type|Reg Status|Setting Name|Local authority|Sector|Inspection Date|Overall effectiveness"),
    columns: {
      ...PUBLIC,
      "Reg Status": ({ status }) => status,
      "Setting Name": ({ name }) => name,
      "Inspection Date": ({ inspected }) => british(inspected),
      "Overall effectiveness": ({ grade }) => grade,
    },
    fields: [...ALWAYS, ...INSPECTED],
  },
  2018: {
    headers: names(
      "Web link|URN|Provision type|Registration date|Registration status|Name|Local authority|" +
        `Sector|Places|Organisation|Event type|Inspection date|${GRADE_2018}`,
    ),
    columns: {
      ...PUBLIC,
      "Registration date": ({ registered }) => british(registered),
      "Registration status": ({ status }) => status,
      Name: ({ name }) => name,
      Places: ({ places }) => places,
      Organisation: ({ providerName }) => providerName,
      "Event type": ({ inspected }) => (inspected === null ? "" : "Full inspection"),
      "Inspection date": ({ inspected }) => british(inspected),
      [GRADE_2018]: ({ grade }) => grade,
    },
    fields: [...ALWAYS, ...INSPECTED, "registered", "places", "providerName"],
  },
  2024: {
    headers: names(
      "Sector|Places|Premises|URN|Name|Local\nauthority|Provision  type|Registration status|" +
        "Registration date|Organisation which owns the\nprovider|Latest full inspection event type|" +
        `Latest full inspection date|${GRADE_2022}|Previous full inspection date|Previous ${GRADE_2018}`,
    ),
    columns: {
      ...PUBLIC,
      "Local\nauthority": PUBLIC["Local authority"],
      "Provision  type": PUBLIC["Provision type"],
      "Registration date": ({ registered }) => british(registered),
      "Registration status": ({ status }) => status,
      Name: ({ name }) => name ?? "REDACTED",
      Places: ({ places }) => places,
      "Organisation which owns the\nprovider": ({ providerName }) => providerName,
      "Latest full inspection event type": ({ inspected }) => (inspected === null ? "" : "Full inspection"),
      "Latest full inspection date": ({ inspected }) => british(inspected),
      [GRADE_2022]: ({ grade }) => grade,
      "Previous full inspection date": () => "01/01/2019",
      [`Previous ${GRADE_2018}`]: () => "Inadequate",
    },
    fields: [...ALWAYS, ...INSPECTED, "registered", "places", "providerName"],
  },
};

const NEEDS = [
  "Emotional and Behavioural Difficulties",
  "Mental Disorders",
  "Sensory Impairment",
  "Present Alcohol Problems",
  "Present Drug Problems",
  "Learning Difficulty",
  "Physical Disabilities",
];
const NEED_CELLS: Columns = Object.fromEntries(NEEDS.map((name) => [name, need(name.charAt(0) + name.slice(1).toLowerCase())]));

const SENT = {
  URN: urnCell,
  Sector: ({ sector }: MadeUpHome) => sector,
  "Owner ID": ({ ownerId }: MadeUpHome) => ownerId,
  "Owner Name": ({ providerName }: MadeUpHome) => providerName,
  "Registration Date": ({ registered }: MadeUpHome) => excelDay(registered),
} satisfies Columns;

const OWNED = ["registered", "places", "ownerId", "provider", "providerName"] as const;

/** The sheets of the workbooks that authorities are sent. */
export const SHEET_LAYOUTS: Readonly<Record<string, Layout>> = {
  "Provider information": {
    headers: names(
      "Local Authority|URN|Provider Type|Provider Subtype|Sector|Setting Name|Registration Date|" +
        `Provider Status|Closed Date|Provider Code|${NEEDS.join("|")}|Max Users|Full Inspection Start Date|` +
        "Overall Effectiveness|CYP Safety|Interim Inspection Overall Effectiveness|Owner ID|Owner Name",
    ),
    columns: {
      ...SENT,
      ...NEED_CELLS,
      "Local Authority": ({ localAuthority }) => localAuthority,
      "Provider Type": ({ provisionType }) => provisionType,
      "Provider Status": ({ status }) => status,
      "Setting Name": ({ name }) => name,
      "Closed Date": ({ closed }) => excelDay(closed),
      "Max Users": ({ places }) => places,
      "Full Inspection Start Date": ({ inspected }) => excelDay(inspected),
      "Overall Effectiveness": ({ grade }) => grade ?? "Not yet inspected",
      "Interim Inspection Overall Effectiveness": () => "Declined in effectiveness",
    },
    fields: [...ALWAYS, ...INSPECTED, ...OWNED, "closed", "needs"],
  },
  "Current providers": {
    headers: names(
      "URN|Provision type|Setting name|Registration status|Organisation name|Local authority|" +
        "Region|Sector|Placement code|Date of last full inspection|Latest overall Effectiveness grade from last full inspection|" +
        "Maximum fostering places",
    ),
    columns: {
      ...PUBLIC,
      "Setting name": ({ name }) => name,
      "Registration status": ({ status }) => status,
      "Organisation name": ({ providerName }) => providerName,
      "Date of last full inspection": ({ inspected }) => excelDay(inspected),
      "Latest overall Effectiveness grade from last full inspection": ({ grade }) => grade,
      "Maximum fostering places": () => 40,
    },
    fields: [...ALWAYS, ...INSPECTED, "providerName"],
  },
  Providers: {
    headers: names(
      "Local authority|URN|Provider type|Provider subtype|Provider name|Sector|Registration Date|" +
        "Registration status|Deregistration date|Owner ID|Owner Name|Date of last full inspection|" +
        `Overall effectiveness|Number of registered places|${NEEDS.join("|")}`,
    ),
    columns: {
      ...SENT,
      ...NEED_CELLS,
      "Local authority": ({ localAuthority }) => localAuthority,
      "Provider type": ({ provisionType }) => provisionType,
      "Provider name": ({ name }) => name,
      "Registration status": ({ status }) => status,
      "Deregistration date": ({ closed }) => excelDay(closed),
      "Date of last full inspection": ({ inspected }) => excelDay(inspected),
      "Overall effectiveness": ({ grade }) => grade,
      "Number of registered places": ({ places }) => places ?? 0,
    },
    fields: [...ALWAYS, ...INSPECTED, ...OWNED, "closed", "needs"],
  },
  "SA Providers": {
    headers: names(
      "Provider local authority|Setting Local Authority|URN|Provider type|Provider name|" +
        "Sector|Registration Date|Registration status|Closed date|Setting status|Capacity|" +
        "Owner ID|Owner Name|Conditions",
    ),
    columns: {
      ...SENT,
      "Provider local authority": ({ localAuthority }) => localAuthority,
      "Setting Local Authority": ({ localAuthority }) => localAuthority,
      "Provider type": ({ provisionType }) => provisionType,
      "Provider name": ({ name }) => name,
      "Registration status": ({ status }) => status,
      "Closed date": ({ closed }) => excelDay(closed),
      "Setting status": () => "Open",
      Capacity: ({ places }) => places,
    },
    fields: [...ALWAYS, ...OWNED, "closed"],
  },
};

const rowsOf = ({ headers, columns }: Layout, homes: readonly MadeUpHome[]) =>
  homes.map((home) => headers.map((header) => columns[header]?.(home) ?? null));

const quoted = (cell: Cell): string => `"${String(cell ?? "").replaceAll('"', '""')}"`;

const TITLES = [["Provider level as at 31 March 2025"], ["Made-up homes"], ["Released with no date"], [""]];

/** A public list of the homes, under four title rows and a byte-order mark. */
export const csvOf = (layout: Layout, homes: readonly MadeUpHome[]): string =>
  `\uFEFF${[...TITLES, layout.headers, ...rowsOf(layout, homes)].map((cells) => cells.map(quoted).join(",")).join("\r\n")}\r\n`;

export const sheetOf = (name: string, layout: Layout, homes: readonly MadeUpHome[]): SheetToWrite => ({
  name,
  rows: [...TITLES, layout.headers, ...rowsOf(layout, homes)],
});

export const workbookIn = (name: string, layout: Layout, homes: readonly MadeUpHome[]): Uint8Array =>
  workbookOf({ name: "Cover", rows: [["Not a list"]] }, sheetOf(name, layout, homes));
