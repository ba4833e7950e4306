import type { FigureContext } from "../schema/figures/context.ts";
import type { SubRegionCode } from "../schema/reference/sub-regions.ts";
import type { RegisterContext } from "../schema/register/reader.ts";
import type { SubgraphReply, SubgraphRequest } from "./ask.ts";
import type { PinnedRosters } from "./kept-answers.ts";

/** What the gateway's resolvers have beside the figures: a way to ask one sub-region in the caller's own name. */
export type GatewayContext = FigureContext &
  RegisterContext & {
    readonly askOne: (subRegion: SubRegionCode, request: SubgraphRequest) => Promise<SubgraphReply>;
    readonly authorization: string | undefined;
    /** The rosters that the request was answered from; null where a sub-region became unavailable. */
    readonly pinned: () => Promise<PinnedRosters | null>;
  };
