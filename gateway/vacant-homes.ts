import { z } from "zod";
import { askHolder } from "./ask-holder.ts";
import type { GatewayContext } from "./context.ts";

/** More homes than stand in any borough. */
const MOST = 500;

const VACANT = `query Vacant($place: [ID!]!, $first: Int!) { homes(where: { place: $place, withVacancies: true }, first: $first) { nodes { urn } } }`;

const form = z.object({ homes: z.object({ nodes: z.array(z.object({ urn: z.string() })) }) });

/** Homes with a vacant place in a borough, asked of the one subgraph that knows. Errors: as `askHolder`. */
export const vacantHomes = async (
  context: Pick<GatewayContext, "askOne" | "authorization">,
  borough: string,
): Promise<ReadonlySet<string>> => {
  const { homes } = await askHolder(context, borough, { query: VACANT, variables: { place: [borough], first: MOST }, form });
  return new Set(homes.nodes.map(({ urn }) => urn));
};
