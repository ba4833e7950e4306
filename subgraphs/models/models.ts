import type { Connection } from "mongoose";
import { episodeSchema } from "./episode.ts";
import { homeSchema } from "./home.ts";
import { importRunSchema } from "./import-run.ts";
import { stagedRowsSchema } from "./staged-rows.ts";
import { boroughReturnSchema, currentVintageSchema, vintageSchema } from "./vintage.ts";

/** The models of one sub-region's store, bound to its own connection; there is no global registry. */
export const buildModels = (connection: Connection) => ({
  episodes: connection.model("Episode", episodeSchema),
  homes: connection.model("Home", homeSchema),
  returns: connection.model("BoroughReturn", boroughReturnSchema),
  vintages: connection.model("Vintage", vintageSchema),
  current: connection.model("CurrentVintage", currentVintageSchema),
  staged: connection.model("StagedRows", stagedRowsSchema),
  imports: connection.model("ImportRun", importRunSchema),
});

export type Models = ReturnType<typeof buildModels>;
