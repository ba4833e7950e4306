/** A column of ours and the names Ofsted has given it, plain: lower case, one space, no line break. First match wins. */
const COLUMN_NAMES = {
  urn: ["urn", "unique reference number", "unique reference number (urn)"],
  provisionType: ["provision type", "provider type"],
  status: ["registration status", "reg status", "provider status"],
  name: ["name", "setting name", "provider name"],
  registered: ["registration date"],
  localAuthority: ["local authority", "provider local authority"],
  sector: ["sector"],
  places: ["places", "number of registered places", "max users", "registered places"],
  ownerId: ["owner id"],
  owner: ["organisation which owns the provider", "organisation", "organisation name", "owner name"],
  inspected: ["latest full inspection date", "inspection date", "date of last full inspection"],
  grade: [
    "overall experiences and progress of children and young people",
    "overall effectiveness",
    "latest overall effectiveness grade from last full inspection",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RegisterColumn = keyof typeof COLUMN_NAMES;

const COLUMNS = Object.keys(COLUMN_NAMES) as readonly RegisterColumn[];

const plainHeader = (cell: string): string => cell.toLowerCase().replace(/\s+/g, " ").trim();

/** Where each column of ours stands in a header line; absent where this list does not have it. */
export const registerColumns = (header: readonly string[]): Readonly<Partial<Record<RegisterColumn, number>>> => {
  const plain = header.map(plainHeader);
  const positions = COLUMNS.map((column) => {
    const names: readonly string[] = COLUMN_NAMES[column];
    return [column, names.map((name) => plain.indexOf(name)).find((at) => at !== -1)] as const;
  });
  return Object.fromEntries(positions.filter(([, at]) => at !== undefined));
};

/** Whether a line is the header of a provider list: titles and banners before it are not. */
export const isRegisterHeader = (cells: readonly string[]): boolean => {
  const columns = registerColumns(cells);
  return columns.urn !== undefined && columns.provisionType !== undefined;
};
