/** Rules 5, 7 and 8, attacked from outside: what the public and another borough's staff may learn of money and of single homes. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Figure } from "../../schema/figures/figure.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { type London, startLondon } from "../support/start-london.ts";

const YEAR = `{ from: "2024-04-01", to: "2025-03-31" }`;
const SHOWN = "{ value low high status }";
const [CAMDEN, HACKNEY] = ["E09000007", "E09000012"] as const;

type Money = { readonly spend: Figure; readonly unitCostPerWeek: Figure; readonly weeklyCost: { readonly mean: Figure } };

describe("money", () => {
  let london: London;
  beforeAll(async () => {
    london = await startLondon({ settings: { [VARIABLES.deadline]: "20000" } });
    return () => london[Symbol.asyncDispose]();
  });

  const moneyOf = async (borough: string, token?: string): Promise<readonly Figure[]> => {
    const { data } = await london.ask<{ borough: { costs: { total: Money } } }>(
      `{ borough(code: "${borough}") { costs(during: ${YEAR}) { total { spend ${SHOWN} unitCostPerWeek ${SHOWN} weeklyCost { mean ${SHOWN} } } } } }`,
      token === undefined ? {} : { token },
    );
    const { spend, unitCostPerWeek, weeklyCost } = data.borough.costs.total;
    return [spend, unitCostPerWeek, weeklyCost.mean];
  };

  it("of a borough is shown to its own staff to the penny, and to nobody else", async () => {
    const [own, others] = [await london.tokenOf(CAMDEN), await london.tokenOf(HACKNEY)];
    for (const figure of await moneyOf(CAMDEN, own)) expect(figure.status).toBe("OK");
    for (const token of [undefined, others])
      for (const figure of await moneyOf(CAMDEN, token)) expect(figure).toMatchObject({ value: null, status: "SUPPRESSED" });
  });

  it("of London less that of its other boroughs is nobody's: groups by borough show none", async () => {
    const { data } = await london.ask<{ london: { costs: { groups: readonly { measures: { spend: Figure } }[] } } }>(
      `{ london { costs(during: ${YEAR}) { groups(by: [BOROUGH]) { keys { code } measures { spend ${SHOWN} } } } } }`,
    );
    expect(data.london.costs.groups).toHaveLength(33);
    expect(data.london.costs.groups.filter(({ measures }) => measures.spend.value !== null)).toEqual([]);
  });

  it.each([
    ["a day", "2024-05-03", "2024-05-03", "2024-04-01 to 2024-06-30"],
    ["a quarter and a day", "2024-04-01", "2024-07-01", "2024-04-01 to 2024-06-30"],
    ["a year less a day", "2024-04-01", "2025-03-30", "2024-04-01 to 2025-03-31"],
  ])("over %s is refused, naming the nearest period that is published", async (_, from, to, nearest) => {
    const { errors } = await london.ask(
      `{ london { costs(during: { from: "${from}", to: "${to}" }) { total { spend ${SHOWN} } } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: "DISCLOSURE_REFUSED", nearest } }]);
  });

  it("by the month is refused in a series too", async () => {
    const { errors } = await london.ask(
      `{ london { costs(during: ${YEAR}) { series(from: "2024-04-01", to: "2025-03-31", every: MONTH) { from measures { spend ${SHOWN} } } } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: "DISCLOSURE_REFUSED" } }]);
  });

  it("of the ten dearest has no nine to be taken from it: no number of them can be asked, nor a part of London's", async () => {
    const schema = await london.ask<{ __type: { fields: readonly { name: string; args: readonly unknown[] }[] } }>(
      `{ __type(name: "CostMeasures") { fields { name args { name } } } }`,
    );
    expect(schema.data.__type.fields.filter(({ args }) => args.length > 0)).toEqual([]);
    type Ten = { total: { topTen: { ofEachBorough: { sum: Figure }; ofPlace: { sum: Figure } } } };
    const { data } = await london.ask<{ london: { part: Ten; quarter: Ten } }>(
      `{ london { part: costs(during: ${YEAR}, where: { placementType: ["CHILDRENS_HOMES"] }) { total { topTen { ofEachBorough { sum ${SHOWN} } ofPlace { sum ${SHOWN} } } } }
          quarter: costs(during: { from: "2024-04-01", to: "2024-06-30" }) { total { topTen { ofEachBorough { sum ${SHOWN} } ofPlace { sum ${SHOWN} } } } } } }`,
    );
    for (const { total } of [data.london.part, data.london.quarter])
      for (const { sum } of [total.topTen.ofEachBorough, total.topTen.ofPlace])
        expect(sum).toMatchObject({ value: null, status: "SUPPRESSED" });
  });

  it("divided by numbers of children leaves more than three of them possible: totals are means times published numbers", async () => {
    type Group = { measures: { children: Figure; spend: Figure } };
    const { data } = await london.ask<{ london: { costs: { groups: readonly Group[] } } }>(
      `{ london { costs(during: ${YEAR}) { groups(by: [PLACEMENT_TYPE, AGE_BAND]) { keys { code } measures { children ${SHOWN} spend ${SHOWN} } } } } }`,
    );
    const shown = data.london.costs.groups.filter(({ measures }) => measures.spend.value !== null);
    expect(shown.length).toBeGreaterThan(5);
    for (const { measures } of shown) {
      // The published total is a multiple of the published number: dividing by any other number gives no rounder mean.
      const mean = measures.spend.value! / measures.children.value!;
      expect(Number(mean.toPrecision(3))).toBeCloseTo(mean, 6);
      expect(measures.children.high! - measures.children.low! + 1).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("how a home is used", () => {
  it("is withheld where fewer than three homes are counted, whatever is asked of them", async () => {
    await using london = await startLondon({ settings: { [VARIABLES.deadline]: "20000" } });
    type Beds = Readonly<Record<"homes" | "occupied" | "occupiedByLondon" | "vacant" | "blocked" | "percentOccupied", Figure>>;
    const { data } = await london.ask<{ london: { beds: { groups: readonly { measures: Beds }[] } } }>(
      `{ london { beds(asAt: "2025-03-31") { groups(by: [BOROUGH, HOME_TYPE]) { keys { code } measures { homes ${SHOWN} occupied ${SHOWN}
          occupiedByLondon ${SHOWN} vacant ${SHOWN} blocked ${SHOWN} percentOccupied ${SHOWN} } } } } }`,
    );
    const few = data.london.beds.groups.filter(({ measures }) => measures.homes.value! < 3);
    expect(few.some(({ measures }) => measures.homes.value! > 0)).toBe(true);
    for (const {
      measures: { homes: _, ...used },
    } of few)
      for (const figure of Object.values(used)) expect(figure).toMatchObject({ value: null, status: "SUPPRESSED" });
  });
});
