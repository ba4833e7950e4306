/** Reads the SDL; nobody else opens those files. */
import { readdirSync, readFileSync } from "node:fs";
import { type DocumentNode, parse } from "graphql";

const FOLDER = new URL("../", import.meta.url);

/** Files that only one side has. */
const ONLY = { gateway: "london.graphql", subgraph: "partials.graphql" } as const;

/** The SDL of a gateway or of a subgraph: all concepts, without those of the other side. */
export const typeDefs = (side: keyof typeof ONLY): DocumentNode => {
  const others = Object.entries(ONLY).flatMap(([name, file]) => (name === side ? [] : [file as string]));
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".graphql") && !others.includes(file));
  return parse(files.map((file) => readFileSync(new URL(file, FOLDER), "utf8")).join("\n"));
};
