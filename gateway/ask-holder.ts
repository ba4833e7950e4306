/** What only one sub-region knows: asked of it in the caller's own name. */
import { GraphQLError } from "graphql";
import type { z } from "zod";
import { subgraphUnavailable } from "../schema/errors.ts";
import { subRegionOfBorough } from "../schema/reference/sub-regions.ts";
import type { SubgraphRequest } from "./ask.ts";
import type { GatewayContext } from "./context.ts";

/**
 * Asks the holder of a borough's records.
 *
 * Errors: the holder's own refusals as they are; SUBGRAPH_UNAVAILABLE where it does not answer, or in no form that we know.
 */
export const askHolder = async <T>(
  { askOne, authorization }: Pick<GatewayContext, "askOne" | "authorization">,
  borough: string,
  { query, variables, form }: Pick<SubgraphRequest, "query" | "variables"> & { readonly form: z.ZodType<T> },
): Promise<T> => {
  const { code } = subRegionOfBorough(borough)!;
  const reply = await askOne(code, { query, authorization, ...(variables === undefined ? {} : { variables }) });
  if (reply.kind === "UNAVAILABLE") {
    const [refusal] = reply.errors;
    if (refusal === undefined) throw subgraphUnavailable(code, reply.reason);
    throw new GraphQLError(refusal.message, { extensions: { ...refusal.extensions } });
  }
  const { success, data } = form.safeParse(reply.data);
  if (!success) throw subgraphUnavailable(code, "FAILED");
  return data;
};
