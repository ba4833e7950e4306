import type { FigureContext } from "../../schema/figures/context.ts";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import type { RegisterContext } from "../../schema/register/reader.ts";
import type { Models } from "../models/models.ts";
import type { PartialCache } from "../snapshot/answers.ts";
import type { HeldVintage, Snapshots } from "../vintages/snapshots.ts";

/** What a subgraph's resolvers have beside the figures: its store, its snapshots, and whether it is the gateway that asks. */
export type SubgraphContext = FigureContext &
  RegisterContext & {
    readonly subRegion: SubRegion;
    readonly models: Models;
    readonly snapshots: Snapshots;
    /** What all of the answer is of: the vintage that the gateway pinned, or the current one; null before anything was imported. */
    readonly held: HeldVintage | null;
    readonly cache: PartialCache;
    /** Whether the request bears this sub-region's service token. */
    readonly isGateway: boolean;
  };
