/** Six panels of one page, all of London's children on one date, and how caches are told to keep them: as docs/dashboard.md has it. */
const AT = 'asAt: "2025-03-31"';
const FIGURE = "{ value low high status }";

export const panels = [
  `query Total { london { placements(${AT}) { total { children ${FIGURE} } } } }`,
  `query Rate { london { placements(${AT}) { total { ratePer10000 ${FIGURE} } } } }`,
  `query Distance { london { placements(${AT}) { total { distance { median ${FIGURE} } } } } }`,
  `query Coverage { london { placements(${AT}) { coverage { complete } } } }`,
  `query Kinds { london { placements(${AT}) { groups(by: [PLACEMENT_TYPE]) { keys { code label } measures { children ${FIGURE} } } } } }`,
  `query Months { london { placements(${AT}) { series(from: "2024-12-31", to: "2025-03-31") { at measures { children ${FIGURE} } } } } }`,
];

const embedded = { merge: true };

export const typePolicies = {
  London: { keyFields: [] },
  SubRegion: { keyFields: ["code"] },
  Borough: { keyFields: ["code"] },
  Home: { keyFields: ["urn"] },
  PlacementPopulation: embedded,
  CostPopulation: embedded,
  BedPopulation: embedded,
  PlacementMeasures: embedded,
  CostMeasures: embedded,
  BedMeasures: embedded,
  Distribution: embedded,
  Coverage: embedded,
};

const none = () => null;

export const keys = {
  London: () => "London",
  SubRegion: ({ code }) => code,
  Borough: ({ code }) => code,
  Home: ({ urn }) => urn,
  ...Object.fromEntries(
    [
      ...["PlacementPopulation", "CostPopulation", "BedPopulation", "Coverage", "SubRegionCoverage", "MissingBorough"],
      ...[
        "PlacementMeasures",
        "CostMeasures",
        "BedMeasures",
        "Distribution",
        "Figure",
        "FundingShares",
        "TopTen",
        "DearestPlacements",
      ],
      ...[
        "PlacementGroup",
        "CostGroup",
        "BedGroup",
        "PlacementPoint",
        "CostPoint",
        "BedPoint",
        "PlacementRow",
        "CostRow",
        "BedRow",
      ],
      ...["GroupKey", "DimensionCode", "PublishedTime", "Tile", "BlockedPlaces", "GradeCount", "HomesInAuthority"],
    ].map((type) => [type, none]),
  ),
};
