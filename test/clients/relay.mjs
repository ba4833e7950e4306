/** Relay's compiler reads a page of homes with a connection, over the graph that the gateway tells. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildClientSchema, getIntrospectionQuery, printSchema } from "graphql";

const [, , url] = process.argv;
const response = await fetch(url, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query: getIntrospectionQuery({ specifiedByUrl: true }) }),
});
const schema = printSchema(buildClientSchema((await response.json()).data));

const folder = mkdtempSync(join(tmpdir(), "relay-"));
mkdirSync(join(folder, "src"));
writeFileSync(join(folder, "schema.graphql"), schema);
writeFileSync(
  join(folder, "src", "homes.js"),
  `graphql\`query homesQuery($where: HomeFilter, $first: Int!) { ...homes_list @arguments(where: $where, first: $first) }\`;
graphql\`fragment homes_list on Query @refetchable(queryName: "homesPageQuery")
  @argumentDefinitions(where: { type: "HomeFilter" }, first: { type: "Int!" }, after: { type: "String" }) {
  homes(where: $where, first: $first, after: $after) @connection(key: "homes_list_homes") {
    edges { node { urn name places borough { code tile { row column } } } }
  }
}\`;
graphql\`fragment homes_rows on Borough {
  placementRecords(first: 100) @connection(key: "homes_rows_placementRecords") { totalCount edges { node { child start } } }
}\`;
`,
);
writeFileSync(
  join(folder, "relay.config.json"),
  JSON.stringify({
    src: "./src",
    schema: "./schema.graphql",
    language: "javascript",
    customScalarTypes: { LocalDate: "string" },
  }),
);
const compiler = join(dirname(createRequire(import.meta.url).resolve("relay-compiler/package.json")), "cli.js");
const said = execFileSync(process.execPath, [compiler, "relay.config.json"], { cwd: folder, encoding: "utf8", stdio: "pipe" });
const made = readdirSync(join(folder, "src", "__generated__"));
rmSync(folder, { recursive: true });
console.log(JSON.stringify({ said, made }));
