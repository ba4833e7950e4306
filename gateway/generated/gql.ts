/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Coverage($asAt: LocalDate) {\n    boroughs {\n      code\n      name\n      subRegion {\n        code\n      }\n    }\n    london {\n      placements(asAt: $asAt) {\n        asAt\n        coverage {\n          missing {\n            code\n            reason\n          }\n          subRegions {\n            code\n            vintage\n          }\n        }\n      }\n    }\n  }\n": typeof types.CoverageDocument,
};
const documents: Documents = {
    "\n  query Coverage($asAt: LocalDate) {\n    boroughs {\n      code\n      name\n      subRegion {\n        code\n      }\n    }\n    london {\n      placements(asAt: $asAt) {\n        asAt\n        coverage {\n          missing {\n            code\n            reason\n          }\n          subRegions {\n            code\n            vintage\n          }\n        }\n      }\n    }\n  }\n": types.CoverageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Coverage($asAt: LocalDate) {\n    boroughs {\n      code\n      name\n      subRegion {\n        code\n      }\n    }\n    london {\n      placements(asAt: $asAt) {\n        asAt\n        coverage {\n          missing {\n            code\n            reason\n          }\n          subRegions {\n            code\n            vintage\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CoverageDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
