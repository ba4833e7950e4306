/** Reads the SDL; nobody else opens those files. */
import { readdirSync, readFileSync } from "node:fs";
import { type DocumentNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, visit } from "graphql";

const FOLDER = new URL("../", import.meta.url);

/** Files that only one side has. */
const ONLY = { gateway: "london.graphql", subgraph: "partials.graphql" } as const;

/** The SDL of a gateway or of a subgraph: all concepts, without those of the other side. Without a side, that of both together. */
export const typeDefs = (side?: keyof typeof ONLY): DocumentNode => {
  const others = Object.entries(ONLY).flatMap(([name, file]) => (side === undefined || name === side ? [] : [file as string]));
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".graphql") && !others.includes(file));
  return withInterfaceFields(parse(files.map((file) => readFileSync(new URL(file, FOLDER), "utf8")).join("\n")));
};

/**
 * Completes types that implement an interface with those of its fields that they don't write down themselves. So a field that several
 * types share is written once, with one text.
 *
 * interface Place { "Its name." name: String! }  type Borough implements Place { code: ID! }
 *   ->  type Borough implements Place { code: ID! "Its name." name: String! }
 */
export const withInterfaceFields = (document: DocumentNode): DocumentNode => {
  const fieldsOf = new Map<string, readonly FieldDefinitionNode[]>();
  for (const each of document.definitions)
    if (each.kind === Kind.INTERFACE_TYPE_DEFINITION) fieldsOf.set(each.name.value, each.fields ?? []);
  const complete = (type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode => {
    const fields = new Map((type.fields ?? []).map((field) => [field.name.value, field]));
    for (const field of (type.interfaces ?? []).flatMap(({ name }) => fieldsOf.get(name.value) ?? []))
      fields.set(field.name.value, fields.get(field.name.value) ?? field);
    return { ...type, fields: [...fields.values()] };
  };
  return visit(document, { ObjectTypeDefinition: complete });
};
