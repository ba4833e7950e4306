import { subgraphUnavailable } from "../schema/errors.ts";
import { subRegionOfBorough } from "../schema/reference/sub-regions.ts";
import type { GatewayContext } from "./context.ts";

/** More homes than stand in any borough. */
const MOST = 500;

const VACANT = `query Vacant($place: [ID!]!, $first: Int!) { homes(where: { place: $place, withVacancies: true }, first: $first) { nodes { urn } } }`;

/** Homes with a vacant place in a borough, asked of the one subgraph that knows, in the caller's own name. */
export const vacantHomes = async (
  askOne: GatewayContext["askOne"],
  borough: string,
  authorization: string | undefined,
): Promise<ReadonlySet<string>> => {
  const holder = subRegionOfBorough(borough)!;
  const reply = await askOne(holder.code, { query: VACANT, variables: { place: [borough], first: MOST }, authorization });
  if (reply.kind === "SILENT") throw subgraphUnavailable(holder.code, reply.reason);
  const { nodes } = reply.data["homes"] as { readonly nodes: readonly { readonly urn: string }[] };
  return new Set(nodes.map(({ urn }) => urn));
};
