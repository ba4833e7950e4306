import { NEEDS } from "./homes/needs.ts";
import type { Setting } from "./land/register.ts";
import { CHILDRENS_HOME } from "./land/settings.ts";
import { written } from "./written/written.ts";
import type { Row } from "./written/yearly-cut.ts";

const GRADE = "Latest overall effectiveness grade from last full inspection";

/** The columns of the provider list that Ofsted sends to authorities in 2025, in its order. */
const COLUMNS = [
  "Local authority",
  "URN",
  "Provider type",
  "Provider subtype",
  "Provider name",
  "Sector",
  "Registration date",
  "Registration status",
  "Deregistration date",
  "Placement code",
  "Provider address line 1",
  "Provider postcode",
  "Owner type",
  "Owner ID",
  "Owner name",
  "Top company",
  "Region",
  "Placement provider code",
  "Date of last full inspection",
  GRADE,
  "Number of registered places",
  ...NEEDS.map(({ column }) => column),
  "Multi building CH",
  "Conditions",
  "Linked school URN",
];

const ORGANISATION = "Organisation";
const HIDDEN = "REDACTED";
const FIRST_OWNER = 500_000;

/** Numbers owners in the order in which the register first names them. */
const ownerIds = (register: readonly Setting[]): ReadonlyMap<string, string> =>
  new Map([...new Set(register.map(({ owner }) => owner))].map((owner, at) => [owner, `RP${FIRST_OWNER + at}`]));

const cellsOf = (setting: Setting, needs: readonly string[], ownerId: string): Readonly<Record<string, string>> => ({
  "Local authority": setting.postcode.host.authority,
  URN: setting.urn,
  // A secure home, or a school, is a kind of children's home here, where the public list has it as a type of its own.
  "Provider type": CHILDRENS_HOME,
  "Provider subtype": setting.type,
  // Authorities are told names and addresses; what is made up here leaves them out, for all that a register holds is public.
  "Provider name": HIDDEN,
  Sector: setting.sector,
  "Registration date": written(setting.registered),
  "Registration status": setting.status,
  "Placement code": setting.type === CHILDRENS_HOME ? "K2" : "",
  "Provider address line 1": HIDDEN,
  "Provider postcode": HIDDEN,
  "Owner type": ORGANISATION,
  "Owner ID": ownerId,
  "Owner name": setting.owner,
  Region: setting.postcode.host.region,
  ...(setting.grade !== "" && { "Date of last full inspection": written(setting.inspected), [GRADE]: setting.grade }),
  "Number of registered places": String(setting.places ?? ""),
  ...Object.fromEntries(NEEDS.map(({ code, column }) => [column, needs.includes(code) ? "Y" : "N"])),
});

/** The header and one row a children's home of any kind, with the needs it is registered to meet. */
export const providerRows = (register: readonly Setting[], needs: ReadonlyMap<string, readonly string[]>): Row[] => {
  const ids = ownerIds(register);
  return [
    COLUMNS,
    ...register.flatMap((setting): Row[] => {
      const met = needs.get(setting.urn);
      if (met === undefined) return [];
      const cells = cellsOf(setting, met, ids.get(setting.owner) ?? "");
      return [COLUMNS.map((column) => cells[column] ?? "")];
    }),
  ];
};
