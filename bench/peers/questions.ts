/** The questions that README and docs put to a server, as they stand there. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { GraphQLError, Kind, type OperationDefinitionNode, parse } from "graphql";

export type Documented = {
  /** "README.md:59", and the beginning of the question. */
  readonly name: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Variables that it needs and that the page has no values of. */
  readonly wanting: readonly string[];
};

type Found = { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> };

const FENCE = /^( *)```(\w*)[^\n]*\n([\s\S]*?)^\1```/gm;

/** What is sent with curl: a body in single quotes, or a query in the address. */
const BODY = /(?:-d|--data|--data-raw|--json)\s+'(\{[\s\S]*?\})'/g;
const ADDRESS = /--data-urlencode\s+'query=([^']*)'/g;

const asJson = (text: string): readonly Found[] => {
  try {
    const body = JSON.parse(text) as Partial<Found>;
    return typeof body.query === "string" ? [{ query: body.query, ...(body.variables && { variables: body.variables }) }] : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
};

const foundIn = (language: string, text: string): readonly Found[] => {
  if (language === "graphql" || language === "gql") return [{ query: text }];
  if (language === "json") return asJson(text);
  const bodies = [...text.matchAll(BODY)].flatMap(([, body]) => asJson(body!));
  return [...bodies, ...[...text.matchAll(ADDRESS)].map(([, query]) => ({ query: query! }))];
};

const operationsOf = (query: string): readonly OperationDefinitionNode[] => {
  try {
    return parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  } catch (error) {
    // An excerpt with an ellipsis, say, is nothing that can be asked.
    if (error instanceof GraphQLError) return [];
    throw error;
  }
};

const LONGEST = 64;

const shortened = (query: string): string => {
  const line = query.replaceAll(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
};

/** The queries of a page; what only defines types asks nothing. */
const questionsIn = (page: string, markdown: string): readonly Documented[] =>
  [...markdown.matchAll(FENCE)].flatMap((fence) => {
    const [, , language = "", text = ""] = fence;
    const line = markdown.slice(0, fence.index).split("\n").length;
    return foundIn(language, text).flatMap(({ query, variables = {} }) =>
      operationsOf(query).map((operation) => ({
        name: `${page}:${line} ${shortened(query.slice(operation.loc!.start, operation.loc!.end))}`,
        query,
        operationName: operation.name?.value,
        variables,
        wanting: (operation.variableDefinitions ?? [])
          .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined)
          .map(({ variable }) => variable.name.value)
          .filter((name) => !(name in variables)),
      })),
    );
  });

/** Those of README.md and of all pages in docs/. */
export const allQuestions = async (): Promise<readonly Documented[]> => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const docs = (await readdir(join(root, "docs"))).filter((file) => file.endsWith(".md")).toSorted();
  const pages = ["README.md", ...docs.map((file) => `docs/${file}`)];
  return (await Promise.all(pages.map(async (page) => questionsIn(page, await readFile(join(root, page), "utf8"))))).flat();
};
