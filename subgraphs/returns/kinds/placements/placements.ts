import { yearsOf } from "../../rows/borough-files.ts";
import type { Kind, Table } from "../../rows/kind.ts";
import { childIn } from "../../rows/pseudonym.ts";
import { outsideCare } from "./child/beside-episodes.ts";
import { checkChild } from "./child/check-child.ts";
import { mergeYears } from "./child/merge-years.ts";
import { repairFaults } from "./child/repair-faults.ts";
import { emptyFault, faultsOfFiles, forgottenUasc, isPartial } from "./file-faults.ts";
import { BESIDE_RULES } from "./rows/beside-rules.ts";
import { CHECKED_RULES } from "./rows/checked-rules.ts";
import { episodeSchema } from "./rows/episode-record.ts";
import { EPISODE_RULES } from "./rows/episode-rules.ts";
import { HEADER_RULES, UASC_RULES } from "./rows/header-rules.ts";
import {
  episodeFacts,
  headerFacts,
  missingFacts,
  orderFacts,
  type PlacementRow,
  uascFacts,
  unknownPostcodes,
} from "./rows/placement-facts.ts";
import { DOLO_SINCE, PLACEMENT_TABLES, type PlacementTable } from "./rows/placement-tables.ts";
import { readXmlRows, XML_ROOT } from "./rows/read-xml-rows.ts";

const child = childIn("CHILD");

/** A table whose rows are set beside the child's Header and episodes, and of which nothing is kept. */
const seen = (table: PlacementTable, rules: Table["rules"] = []) =>
  ({ columns: PLACEMENT_TABLES[table], rules, use: "SEEN", subjectOf: child, factsOf: () => ({}) }) as const;

const TABLES = {
  HEADER: {
    columns: PLACEMENT_TABLES.HEADER,
    rules: HEADER_RULES,
    use: "KEPT",
    subjectOf: child,
    factsOf: headerFacts,
    needsRows: true,
  },
  EPISODES: {
    columns: PLACEMENT_TABLES.EPISODES,
    rules: EPISODE_RULES,
    use: "KEPT",
    subjectOf: child,
    factsOf: episodeFacts,
    needsRows: true,
    coversYears: true,
    unknownPostcodes,
  },
  UASC: { columns: PLACEMENT_TABLES.UASC, rules: UASC_RULES, use: "KEPT", subjectOf: child, factsOf: uascFacts },
  REVIEWS: seen("REVIEWS"),
  OC2: seen("OC2"),
  // Those who left care are in it, some of them long ago: it is not set beside the others.
  OC3: { columns: PLACEMENT_TABLES.OC3, use: "CHECKED" },
  AD1: seen("AD1", CHECKED_RULES.AD1),
  PLACED_ADOPTION: seen("PLACED_ADOPTION", CHECKED_RULES.PLACED_ADOPTION),
  PREV_PERM: seen("PREV_PERM"),
  MISSING: {
    columns: PLACEMENT_TABLES.MISSING,
    rules: BESIDE_RULES.MISSING,
    use: "KEPT",
    subjectOf: child,
    factsOf: missingFacts,
    keepsYears: true,
  },
  SW_EPISODES: seen("SW_EPISODES", CHECKED_RULES.SW_EPISODES),
  DOLO: {
    columns: PLACEMENT_TABLES.DOLO,
    rules: BESIDE_RULES.DOLO,
    use: "KEPT",
    subjectOf: child,
    factsOf: orderFacts,
    keepsYears: true,
    since: DOLO_SINCE,
  },
} as const satisfies Readonly<Record<PlacementTable, Table>>;

/** The SSDA903 return: where children were looked after, year by year. */
export const PLACEMENTS = {
  model: "Episode",
  collection: "episodes",
  schema: episodeSchema,
  rowNoun: "episode",
  isDated: false,
  tables: TABLES,
  assemble: (rows: readonly PlacementRow[], from, { homes }) => {
    const years = { EPISODES: yearsOf(from, "EPISODES"), MISSING: yearsOf(from, "MISSING"), DOLO: yearsOf(from, "DOLO") };
    const { episodes, repairs, outside } = mergeYears(rows, from.borough, years);
    const headers = new Set(yearsOf(from, "HEADER"));
    const context = { urns: homes, years: new Set(years.EPISODES), headers, unread: from.unread };
    return { rows: episodes, findings: () => [...checkChild(rows, context), ...outside.map(outsideCare)], repairs };
  },
  xml: { root: XML_ROOT, readRows: readXmlRows },
  isPartial,
  faultsOfFiles,
  repairFaults: (repairs, { unread, borough, file }) =>
    // What a return lacks may stand in what could not be read of it.
    unread.has("EPISODES") ? [] : repairFaults(repairs, borough, file),
  emptyFault,
  forgotten: { table: "UASC", rows: { uasc: true }, faultOf: forgottenUasc },
} as const satisfies Kind;
