/** The five subgraphs as peers are told of them. */
import type { SubRegionCode } from "../../schema/reference/sub-regions.ts";

/** Where a subgraph answers, the token that it wants, and the vintage that it has. */
export type PeerSubgraph = {
  readonly code: SubRegionCode;
  readonly url: string;
  readonly token: string;
  readonly vintage: string;
};

const VARIABLE = "PEER_SUBGRAPHS";

/** What a peer needs in its environment. */
export const peerEnvironment = (subgraphs: readonly PeerSubgraph[]): NodeJS.ProcessEnv => ({
  ...process.env,
  // As a gateway is run that is measured: GraphQL's own checks of a developer's mistakes are off.
  NODE_ENV: "production",
  [VARIABLE]: JSON.stringify(subgraphs.map(({ code, url, token, vintage }) => ({ code, url, token, vintage }))),
});

export const subgraphsOf = (environment: NodeJS.ProcessEnv): readonly PeerSubgraph[] =>
  JSON.parse(environment[VARIABLE] ?? "[]") as readonly PeerSubgraph[];

/** Hive's root fields of a sub-region: its table, and its part of London's sum. */
export const fieldOf = (code: SubRegionCode): string => code.toLowerCase();
export const partialsFieldOf = (code: SubRegionCode): string => `${fieldOf(code)}Partials`;
