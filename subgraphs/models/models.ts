import type { Connection, Model } from "mongoose";
import { bedSchema } from "../returns/kinds/beds/bed-record.ts";
import { costSchema } from "../returns/kinds/costs/cost-record.ts";
import { episodeSchema } from "../returns/kinds/placements/rows/episode-record.ts";
import { homeSchema } from "./home.ts";
import { importRunSchema } from "./import-run.ts";
import { referralSchema } from "../returns/kinds/referrals/referral-record.ts";
import type { ReturnKind } from "./return-kind.ts";
import { stagedRowsSchema } from "./staged-rows.ts";
import { boroughReturnSchema, currentVintageSchema, vintageSchema } from "./vintage.ts";

/** The models of one sub-region's store, bound to its own connection; there is no global registry. */
export const buildModels = (connection: Connection) => ({
  episodes: connection.model("Episode", episodeSchema),
  costs: connection.model("Cost", costSchema),
  beds: connection.model("Bed", bedSchema),
  referrals: connection.model("Referral", referralSchema),
  homes: connection.model("Home", homeSchema),
  returns: connection.model("BoroughReturn", boroughReturnSchema),
  vintages: connection.model("Vintage", vintageSchema),
  current: connection.model("CurrentVintage", currentVintageSchema),
  staged: connection.model("StagedRows", stagedRowsSchema),
  imports: connection.model("ImportRun", importRunSchema),
});

export type Models = ReturnType<typeof buildModels>;

/** A row of a borough return, whatever its kind: all that those who write, count and remove rows need to know of it. */
type ReturnRow = { readonly return: string };

/** The model of the rows of a kind of return. */
export const rowModel = (models: Models, kind: ReturnKind): Model<ReturnRow> => {
  const { episodes, costs, beds, referrals } = models;
  // Each model has a row type of its own; they have in common whose row it is.
  return { PLACEMENTS: episodes, COSTS: costs, BEDS: beds, REFERRALS: referrals }[kind] as unknown as Model<ReturnRow>;
};
