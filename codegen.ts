import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "schema/*.graphql",
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
          PartialVector: "Record<string, readonly number[]>",
          RegisterRows: "readonly unknown[]",
          ID: "string",
        },
        contextType: "../figures/context.ts#Context",
        mappers: {
          Place: "../reference/places.ts#Place as PlaceNode",
          London: "../reference/places.ts#Place as PlaceNode",
          SubRegion: "../reference/places.ts#Place as PlaceNode",
          Borough: "../reference/places.ts#Place as PlaceNode",
          PlacementPopulation: "../figures/population-resolvers.ts#TimedPopulation",
          CostPopulation: "../figures/population-resolvers.ts#TimedPopulation",
          BedPopulation: "../figures/population-resolvers.ts#TimedPopulation",
          PlacementMeasures: "../figures/cells.ts#Cell",
          CostMeasures: "../figures/cells.ts#Cell",
          BedMeasures: "../figures/cells.ts#Cell",
          Distribution: "../figures/spread.ts#SpreadOrWithheld",
          Home: "../register/home.ts#HomeOnRegister",
          Provider: "../register/register.ts#ProviderOnRegister",
        },
      },
    },
  },
};

export default config;
