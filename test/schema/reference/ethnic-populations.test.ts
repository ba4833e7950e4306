import { expect, test } from "vitest";
import { ethnicPopulation } from "../../../schema/reference/ethnic-populations.ts";
import { ETHNICITIES } from "../../../schema/reference/groupings.ts";
import { boroughsOf, LONDON_PLACE } from "../../../schema/reference/places.ts";
import { graphOver } from "../../support/graph-in-process.ts";

const LONDON = boroughsOf(LONDON_PLACE);

// As the census publishes them of London and of Camden.
test.each([
  [LONDON, "WHITE", 4_731_172, 8_799_736],
  [LONDON, "BLACK", 1_188_369, 8_799_736],
  [LONDON, "ASIAN", 1_817_647, 8_799_736],
  [LONDON, "MIXED", 505_776, 8_799_736],
  [LONDON, "OTHER", 556_772, 8_799_736],
])("the census has so many people of %#", (boroughs, ethnicity, people, all) =>
  expect(ethnicPopulation(boroughs, ethnicity)).toEqual({ people, all }),
);

test("every group of ETHNICITY but the unknown is one of the census", () => {
  for (const { code } of ETHNICITIES) expect(ethnicPopulation(LONDON, code)).not.toBeNull();
  expect(ethnicPopulation(LONDON, "UNKNOWN")).toBeNull();
});

test("groups by ethnicity have their part of the people, groups by anything else have none", async () => {
  const graph = await graphOver({ episodes: [] });
  const shares = async (by: string): Promise<readonly unknown[]> => {
    const { london } = await graph.ask<{
      london: { placements: { groups: readonly { keys: readonly { code: string }[]; percentOfPopulation: object }[] } };
    }>(
      `{ london { placements(asAt: "2025-03-31") { groups(by: ${by}) { keys { code } percentOfPopulation { value status } } } } }`,
    );
    return london.placements.groups.map(({ keys, percentOfPopulation }) => [keys.at(-1)!.code, percentOfPopulation]);
  };
  expect(await shares("[ETHNICITY]")).toEqual(
    expect.arrayContaining([
      ["BLACK", { value: (100 * 1_188_369) / 8_799_736, status: "OK" }],
      ["UNKNOWN", { value: null, status: "NOT_AVAILABLE" }],
    ]),
  );
  for (const by of ["[SEX]", "[SEX, ETHNICITY]"])
    expect(new Set((await shares(by)).map((each) => JSON.stringify((each as readonly unknown[])[1])))).toEqual(
      new Set([JSON.stringify({ value: null, status: "NOT_APPLICABLE" })]),
    );
});
