import { textOrNull } from "../../files/cells.ts";
import { type Kind, withoutRepairs, type StagedTable } from "../../rows/kind.ts";
import { assembleBeds } from "./assemble-beds.ts";
import { bedGapFacts, bedHomeFacts, bedOccupancyFacts, type StagedBed } from "./bed-facts.ts";
import { bedSchema } from "./bed-record.ts";
import { BED_RULES } from "./bed-rules.ts";
import { BED_TABLES } from "./bed-tables.ts";

/** A home's URN is public: it stands in the store as it is. */
const ofHome = {
  use: "KEPT",
  subjectOf: (cells) => textOrNull(cells, "urn"),
  daysOf: ({ asAt }: { readonly asAt: string }) => [asAt],
} as const satisfies Partial<StagedTable>;

/** The beds of the homes in a borough, on one or more days. */
export const BEDS = {
  model: "Bed",
  collection: "beds",
  schema: bedSchema,
  rowNoun: "home-day",
  isDated: true,
  looksUpHomes: true,
  tables: {
    BED_HOMES: { ...ofHome, columns: BED_TABLES.BED_HOMES, rules: BED_RULES.BED_HOMES, factsOf: bedHomeFacts },
    BED_OCCUPANCY: {
      ...ofHome,
      columns: BED_TABLES.BED_OCCUPANCY,
      rules: BED_RULES.BED_OCCUPANCY,
      factsOf: bedOccupancyFacts,
    },
    BED_GAPS: { ...ofHome, columns: BED_TABLES.BED_GAPS, rules: BED_RULES.BED_GAPS, factsOf: bedGapFacts },
  },
  assemble: (rows: readonly StagedBed[], { borough }, { homes }) => withoutRepairs(assembleBeds(rows, { borough, homes })),
} as const satisfies Kind;
