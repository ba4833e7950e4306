/** A caller's own list of places: each answers for itself, and nothing is summed. */
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
  expect(errors!.map(({ message }) => message)).toEqual([`There is no place "Hackny". Did you mean E09000012 (Hackney)?`]);
});
