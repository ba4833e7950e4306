import type { Setting } from "./land/register.ts";
import { written } from "./written/written.ts";
import type { Row } from "./written/yearly-cut.ts";

const DATES = ["Latest full inspection date", "Latest full inspection publication date"] as const;
const GRADE = "Overall experiences and progress of children and young people";
const OTHER_GRADES = [
  "How well children and young people are helped and protected",
  "The effectiveness of leaders and managers",
] as const;

/** The columns of Ofsted's public list of 2025, in its order. */
const COLUMNS = [
  "Web link",
  "URN",
  "Linked Education URN",
  "Provision type",
  "Registration date",
  "Registration status",
  "Name",
  "Address 1",
  "Address 2",
  "Town",
  "County",
  "Postcode",
  "Ofsted Region",
  "Government Office Region",
  "Local authority",
  "Parliamentary constituency",
  "Sector",
  "Places",
  "Supported accommodation premises",
  "Short-break-only children's home",
  "Multi Building Children's Home",
  "Organisation which owns the provider",
  "Latest Full inspection event type",
  ...DATES,
  "Latest full inspection event number",
  GRADE,
  "Outcomes in education and related learning activities",
  "Health services",
  ...OTHER_GRADES,
  "Supported Accommodation outcome",
];

const TITLE = "Children's social care: provider level at 31 March 2025";
const BANNER = "Made-up register for demonstration, in the layout of Ofsted's publication: no setting on it is real";
const REDACTED = "REDACTED";
const DAYS_TO_PUBLICATION = 35;

/** Title rows, header and one row a setting; names and addresses of children's homes are redacted, as Ofsted does. */
export const registerRows = (register: readonly Setting[]): Row[] => [
  [TITLE],
  [BANNER],
  [],
  COLUMNS,
  ...register.map((setting, index) => {
    const cells = cellsOf(setting, index);
    return COLUMNS.map((column) => cells[column] ?? "");
  }),
];

const cellsOf = (setting: Setting, index: number): Readonly<Record<string, string>> => {
  const { postcode, type, grade } = setting;
  const { region, authority } = postcode.host;
  const isRedacted = type.toLowerCase().includes("children's home");
  const shown = (text: string): string => (isRedacted ? REDACTED : text);
  return {
    URN: setting.urn,
    "Provision type": type,
    "Registration date": written(setting.registered),
    "Registration status": setting.status,
    Name: shown(setting.name),
    "Address 1": shown(`${1 + (index % 90)} Made-up Road`),
    Postcode: shown(postcode.pcds),
    "Ofsted Region": region,
    "Government Office Region": region,
    "Local authority": authority,
    Sector: setting.sector,
    Places: setting.places === null ? "" : String(setting.places),
    "Organisation which owns the provider": setting.owner,
    ...(grade !== "" && inspectionCells(setting, index)),
  };
};

const inspectionCells = ({ grade, inspected }: Setting, index: number): Readonly<Record<string, string>> => ({
  "Latest Full inspection event type": "Full inspection",
  [DATES[0]]: written(inspected),
  [DATES[1]]: written(inspected + DAYS_TO_PUBLICATION),
  "Latest full inspection event number": String(10_300_000 + index),
  [GRADE]: grade,
  [OTHER_GRADES[0]]: grade,
  [OTHER_GRADES[1]]: grade,
});
