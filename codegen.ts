import type { CodegenConfig } from "@graphql-codegen/cli";
import { print } from "graphql";
import { typeDefs } from "./schema/server/type-defs.ts";

const config: CodegenConfig = {
  // As the servers read it: types have the fields of their interfaces.
  schema: print(typeDefs()),
  generates: {
    "schema/generated/types.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        federation: true,
        addInterfaceFieldResolverTypes: true,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        avoidOptionals: { object: true },
        maybeValue: "T | null",
        inputMaybeValue: "T | null | undefined",
        scalars: {
          LocalDate: "string",
          PartialVectors: "readonly Readonly<Record<string, readonly number[]>>[]",
          RegisterRows: "readonly unknown[]",
          ID: "string",
        },
        contextType: "../figures/context.ts#Context",
        mappers: {
          Place: "../reference/places.ts#Place as PlaceNode",
          London: "../reference/places.ts#Place as PlaceNode",
          SubRegion: "../reference/places.ts#Place as PlaceNode",
          Borough: "../reference/places.ts#Place as PlaceNode",
          PlacementPopulation: "../figures/populations.ts#TimedPopulation",
          CostPopulation: "../figures/populations.ts#TimedPopulation",
          BedPopulation: "../figures/populations.ts#TimedPopulation",
          PlacementMeasures: "../question/cells.ts#Cell",
          CostMeasures: "../question/cells.ts#Cell",
          BedMeasures: "../question/cells.ts#Cell",
          Distribution: "../figures/distributions.ts#Distribution as DistributionNode",
          // Only schema/disclosure makes one: a resolver that writes a figure down does not compile.
          Figure: "../disclosure/figure.ts#Figure as FigureMade",
          Home: "../register/home.ts#HomeOnRegister",
          Provider: "../register/register.ts#ProviderOnRegister",
          GradeCount: "../register/provider-homes.ts#HomesOfGrade",
          HomesInAuthority: "../register/provider-homes.ts#HomesOfAuthority",
          SubRegionCoverage: "../question/coverage.ts#SubRegionCoverage as CoveredSubRegion",
        },
      },
    },
  },
};

export default config;
