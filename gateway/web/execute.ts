/** Asks the graph in process, as a request to /graphql would be answered: what pages read is what everybody reads. */
import type { GraphQLFormattedError } from "graphql";
import { traced } from "./figures/shown.ts";
import { type Answer, type RunDocument, Refused } from "./shell/page.ts";

/** The bytes of an answer. Kept answers are one value each time they are given. */
type Bytes = { readonly body: Buffer };

export type AskGraph = (question: {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}) => Promise<Bytes>;

type Reply<D> = { readonly data?: D | null; readonly errors?: readonly GraphQLFormattedError[] };

/** Errors: `Refused` where something is not answered. */
export const executeBy =
  (ask: AskGraph): RunDocument =>
  async <D, V>(document: string | { toString: () => string }, variables: V): Promise<Answer<D>> => {
    const asked = { document: document.toString(), variables: variables as Answer<D>["asked"]["variables"] };
    const { body } = await ask({ query: asked.document, variables: asked.variables });
    const { data, errors = [] } = JSON.parse(body.toString("utf8")) as Reply<D>;
    if (data == null || errors.length > 0) throw new Refused(errors, asked);
    return { data: traced(data) as Answer<D>["data"], asked };
  };
