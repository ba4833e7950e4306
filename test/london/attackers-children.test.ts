/**
 * The children that test/attack attacks, held against what a borough's own staff see: if the attackers counted others, their bounds would
 * say nothing of what is published.
 */
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { BOROUGHS } from "../../schema/reference/sub-regions.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import type { Records } from "../attack/records.ts";
import { worldOfStores } from "../attack/world-of-stores.ts";
import type { World } from "../attack/world.ts";
import { type London, startLondon } from "../support/start-london.ts";

/** Croydon, with the most children. */
const OWN = "E09000008";

let london: London;
let world: World;
beforeAll(async () => {
  [london, world] = await Promise.all([
    startLondon({ settings: { [VARIABLES.deadline]: "20000" } }),
    worldOfStores(inject("demo").data),
  ]);
}, 120_000);
afterAll(() => london[Symbol.asyncDispose]());

type Group = {
  readonly keys: readonly { readonly code: string }[];
  readonly measures: Readonly<Record<string, { value: number }>>;
};

/** Numbers by code of each dimension, of those that are any. */
type Numbers = Readonly<Record<string, Readonly<Record<string, number>>>>;

const counted = ({ setting, borough, codes }: Records): Numbers => {
  const own = BOROUGHS.findIndex(({ code }) => code === OWN);
  const children = [...borough.keys()].filter((child) => borough[child] === own);
  return Object.fromEntries(
    setting.dimensions.map(({ name, codes: list }, at) => [
      name,
      Object.fromEntries(
        list
          .map((code, number) => [code, children.filter((child) => codes[at]![child] === number).length] as const)
          .filter(([, n]) => n > 0),
      ),
    ]),
  );
};

const DURING = `during: { from: "2024-04-01", to: "2025-03-31" }`;

const seen = async ({ setting }: Records, population: string, measure: string): Promise<Numbers> => {
  const groups = setting.dimensions.map(
    ({ name }) => `${name}: groups(by: [${name}]) { keys { code } measures { ${measure} { value } } }`,
  );
  const { data } = await london.ask<{ borough: { all: Record<string, readonly Group[]> } }>(
    `{ borough(code: "${OWN}") { all: ${population} { ${groups.join(" ")} } } }`,
    { token: await london.tokenOf(OWN) },
  );
  return Object.fromEntries(
    Object.entries(data.borough.all).map(([name, all]) => [
      name,
      Object.fromEntries(
        all.map(({ keys, measures }) => [keys[0]!.code, measures[measure]!.value] as const).filter(([, n]) => n > 0),
      ),
    ]),
  );
};

it("are the children looked after, who came into care and who left it, by every dimension", async () => {
  const { came, left } = world.tables;
  const placed = world.recordsOn("2025-03-31");
  expect(counted(placed)).toEqual(await seen(placed, `placements(asAt: "2025-03-31")`, "children"));
  expect(counted(came!)).toEqual(await seen(came!, `movements(${DURING})`, "started"));
  expect(counted(left!)).toEqual(await seen(left!, `movements(${DURING})`, "ceased"));
});

it("are the children referred, by what a child has but once", async () => {
  const { referred } = world.tables;
  const { SEX, ETHNICITY } = await seen(referred!, `referrals(${DURING})`, "children");
  expect(counted(referred!)).toMatchObject({ SEX, ETHNICITY });
});
