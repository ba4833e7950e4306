/** Lists of places, a caller's own or one with a name: each place answers for itself, and nothing is summed. */
import { expect, it } from "vitest";
import { graphOver } from "../support/graph-in-process.ts";
import { HISTORIES, movingChildren } from "../support/moving-children.ts";

const LONDON = graphOver({
  episodes: ["E09000007", "E09000012"].flatMap((borough) => movingChildren(30, HISTORIES.settled, { borough })),
});

const CHILDREN = `placements(asAt: "2025-03-31") { total { children { value low high status } } }`;

it("answers places of a list in its order, each once and as it is answered alone", async () => {
  const { ask } = await LONDON;
  const { placesNamed, ...alone } = await ask<Record<string, unknown>>(`{
    placesNamed(names: ["Camden", "NEL", "cmd", "E09000001"]) { __typename code ${CHILDREN} }
    camden: borough(code: "E09000007") { __typename code ${CHILDREN} }
    nel: subRegion(code: "NEL") { __typename code ${CHILDREN} }
    city: borough(code: "E09000001") { __typename code ${CHILDREN} }
  }`);
  expect(placesNamed).toEqual(Object.values(alone));
});

it("names a place that there is not, and takes nothing else with it", async () => {
  const { data, errors } = await (await LONDON).reply(`{ london { name } placesNamed(names: ["Camden", "Hackny"]) { code } }`);
  expect(data).toEqual({ london: { name: "London" }, placesNamed: null });
  expect(errors!.map(({ message }) => message)).toEqual([`There is no place "Hackny". Did you mean E09000012?`]);
});

it("knows Inner and Outer London by who defines them, borough by borough", async () => {
  const { ask } = await LONDON;
  const { boroughSets, boroughs } = await ask<
    Record<"boroughSets", readonly { boroughs: readonly { code: string }[] }[]> & Record<"boroughs", unknown>
  >(`{ boroughSets { code name source asAt boroughs { code ${CHILDREN} } } boroughs { code ${CHILDREN} } }`);
  const source = "Office for National Statistics, as the Department for Education publishes";
  expect(boroughSets).toMatchObject([
    { code: "E13000001", name: "Inner London", source, asAt: "2025-03-31", boroughs: { length: 14 } },
    { code: "E13000002", name: "Outer London", source, asAt: "2025-03-31", boroughs: { length: 19 } },
  ]);
  const inSets = boroughSets.flatMap((set) => set.boroughs);
  expect(inSets.toSorted((a, b) => (a.code < b.code ? -1 : 1))).toEqual(boroughs);
});

it("has no figure of a set as a whole", async () => {
  const { errors } = await (await LONDON).reply(`{ boroughSets { placements { total { children { value } } } } }`);
  expect(errors!.map(({ message }) => message)).toEqual([`Cannot query field "placements" on type "BoroughSet".`]);
});
