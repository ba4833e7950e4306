/** Types of the documents here, from the graph that a running gateway tells. `npm run codegen -- --config examples/dashboard/codegen.ts` */
import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: process.env["PLACEMENTS_URL"] ?? "http://127.0.0.1:4000/graphql",
  documents: "examples/dashboard/*.ts",
  generates: {
    "examples/dashboard/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        importExtension: ".ts",
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        defaultScalarType: "unknown",
        scalars: { ID: "string", LocalDate: "string" },
      },
    },
  },
};

export default config;
