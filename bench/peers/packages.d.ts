/**
 * What is used of the packages that only `bench/peers/package.json` installs: the types of everything else are checked without them.
 */
declare module "@graphql-hive/gateway-runtime" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  /** What Hive tells a plugin of a request to a subgraph, and lets it change. */
  export type OnFetch = {
    readonly options: { readonly headers?: unknown; readonly body?: unknown };
    readonly setOptions: (options: object) => void;
    readonly executionRequest?: { readonly subgraphName?: string };
  };
  export type Runtime = ((request: IncomingMessage, response: ServerResponse) => unknown) & AsyncDisposable;
  export const createGatewayRuntime: (config: {
    readonly supergraph: string;
    readonly unifiedGraphHandler: unknown;
    readonly graphqlEndpoint: string;
    readonly logging: boolean;
    readonly landingPage: boolean;
    readonly graphiql: boolean;
    readonly plugins?: () => readonly { readonly onFetch: (payload: OnFetch) => void }[];
  }) => Runtime;
}

declare module "@graphql-hive/router-runtime" {
  export const unifiedGraphHandler: unknown;
}

declare module "@duckdb/node-api" {
  type Reader = { readonly getRowObjectsJson: () => readonly Readonly<Record<string, string | number | null>>[] };
  type Prepared = { readonly runAndReadAll: () => Promise<Reader> };
  export type DuckDBConnection = {
    readonly run: (sql: string) => Promise<unknown>;
    readonly runAndReadAll: (sql: string) => Promise<Reader>;
    readonly prepare: (sql: string) => Promise<Prepared>;
    readonly closeSync: () => void;
  };
  export const DuckDBInstance: {
    readonly create: (
      path: string,
    ) => Promise<{ readonly connect: () => Promise<DuckDBConnection>; readonly closeSync: () => void }>;
  };
}
