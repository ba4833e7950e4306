/** What the set-up of the London tests hands to each of them. */
export type Demo = {
  /** The prepared data folder; it is only read from. */
  readonly data: string;
  /** Settings and secrets of the servers, by variable. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where the five subgraphs over that folder answer, by code. */
  readonly urls: Readonly<Record<string, string>>;
};

declare module "vitest" {
  interface ProvidedContext {
    readonly demo: Demo;
  }
}
