import type { CodegenConfig } from "@graphql-codegen/cli";
import { print } from "graphql";
import { typeDefs } from "./schema/server/type-defs.ts";

/** What scalars are in TypeScript, to resolvers and to documents alike. */
const SCALARS = { ID: "string", LocalDate: "string" };

const config: CodegenConfig = {
  ignoreNoDocuments: true,
  generates: {
    "schema/generated/types.ts": {
      // As the servers read it: types have the fields of their interfaces.
      schema: print(typeDefs()),
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
          ...SCALARS,
          PartialVectors: "readonly Readonly<Record<string, readonly number[]>>[]",
          RegisterRows: "readonly unknown[]",
        },
        contextType: "../figures/context.ts#FigureContext",
        mappers: {
          Place: "../reference/places.ts#Place as PlaceNode",
          BoroughSet: "../reference/named-sets.ts#NamedSet",
          London: "../reference/places.ts#Place as PlaceNode",
          SubRegion: "../reference/places.ts#Place as PlaceNode",
          Borough: "../reference/places.ts#Place as PlaceNode",
          PlacementPopulation: "../figures/populations.ts#TimedPopulation",
          CostPopulation: "../figures/populations.ts#TimedPopulation",
          BedPopulation: "../figures/populations.ts#TimedPopulation",
          MovementPopulation: "../figures/populations.ts#TimedPopulation",
          ReferralPopulation: "../figures/populations.ts#TimedPopulation",
          PlacementGroup: "../figures/populations.ts#CellGroup",
          CostGroup: "../figures/populations.ts#CellGroup",
          BedGroup: "../figures/populations.ts#CellGroup",
          MovementGroup: "../figures/populations.ts#CellGroup",
          ReferralGroup: "../figures/populations.ts#CellGroup",
          PlacementRow: "../figures/tables.ts#TableRow",
          CostRow: "../figures/tables.ts#TableRow",
          BedRow: "../figures/tables.ts#TableRow",
          MovementRow: "../figures/tables.ts#TableRow",
          ReferralRow: "../figures/tables.ts#TableRow",
          GroupKey: "../question/titles.ts#TitledCode",
          DimensionCode: "../question/titles.ts#TitledCode",
          PlacementMeasures: "../question/question.ts#Cell",
          CostMeasures: "../question/question.ts#Cell",
          BedMeasures: "../question/question.ts#Cell",
          MovementMeasures: "../question/question.ts#Cell",
          PlacementStability: "../question/question.ts#Cell",
          Absences: "../figures/movements.ts#Absences as AbsencesNode",
          ReferralMeasures: "../question/question.ts#Cell",
          ReferralAlternatives: "../question/question.ts#Cell",
          Distribution: "../figures/distributions.ts#Distribution as DistributionNode",
          // Only schema/disclosure makes one: a resolver that writes a figure down does not compile.
          Figure: "../disclosure/figure.ts#Figure as FigureMade",
          PublishedArea: "../reference/published-areas.ts#BenchmarkArea",
          PublishedYear: "../figures/benchmarks.ts#BenchmarkYear",
          StatisticalNeighbour: "../reference/neighbours.ts#Neighbour",
          HomeChanges: "../register/changes.ts#HomesOverTime",
          Home: "../register/home.ts#HomeOnRegister",
          HomeForReferral: "../register/homes-for.ts#HomeForReferral as ReferredHome",
          HomeConnection: "../register/lists.ts#ListedHomes",
          HomeForReferralConnection: "../register/homes-for.ts#ListedHomesFor",
          ProviderConnection: "../register/lists.ts#ListedProviders",
          Provider: "../register/register.ts#ProviderOnRegister",
          GradeCount: "../register/provider-homes.ts#HomesOfGrade",
          HomesInAuthority: "../register/provider-homes.ts#HomesOfAuthority",
          ReturnCoverage: "../question/coverage.ts#ReturnCoverage as ReturnCovered",
          Coverage: "../figures/coverage.ts#NamedCoverage",
          SubRegionCoverage: "../question/coverage.ts#SubRegionCoverage as CoveredSubRegion",
        },
      },
    },
    // What the gateway asks itself: the documents of its pages and of its named questions, against the graph that clients see.
    "gateway/generated/": {
      preset: "client",
      schema: print(typeDefs("gateway")),
      documents: "gateway/{questions,web}/**/*.ts",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        importExtension: ".ts",
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: SCALARS,
      },
    },
  },
};

export default config;
