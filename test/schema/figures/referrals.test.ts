/** Searches by hand: who is counted when, as a borough's own staff read it. */
import { describe, expect, it } from "vitest";
import type { ReferralRecord } from "../../../subgraphs/returns/kinds/referrals/referral-record.ts";
import { graphOf, londonOver } from "../../support/london-over.ts";
import { referral } from "../../support/referral-records.ts";

const BARNET = "E09000003";

type Figure = { readonly value: number | null; readonly status: string };

const ask = async <T>(referrals: readonly ReferralRecord[], selection: string): Promise<T> => {
  const graph = graphOf(await londonOver({ referrals }), { audience: { kind: "BOROUGH", borough: BARNET } });
  const query = `{ borough(code: "${BARNET}") { referrals(during: { from: "2024-04-01", to: "2025-03-31" }) { ${selection} } } }`;
  return (await graph.ask<{ borough: { referrals: T } }>(query)).borough.referrals;
};

const totalOf = async (
  referrals: readonly ReferralRecord[],
  fields: string,
): Promise<Readonly<Record<string, number | null>>> => {
  const figures = fields.split(" ").map((name) => `${name} { value status }`);
  const { total } = await ask<{ total: Record<string, Figure> }>(referrals, `total { ${figures.join(" ")} }`);
  return Object.fromEntries(Object.entries(total).map(([name, { value }]) => [name, value]));
};

const searches = (...given: readonly Partial<ReferralRecord>[]): readonly ReferralRecord[] =>
  given.map((each, at) => referral({ referral: String(at), child: String(at), ...each }));

describe("searches made", () => {
  it("are those that began in the period, each with one outcome", async () => {
    const given = searches(
      { outcome: "OPEN" },
      { outcome: "OFFERED", offeredOn: "2024-07-01" },
      { outcome: "PLACED", offeredOn: "2024-07-01", placedOn: "2024-07-02" },
      { outcome: "NOT_OFFERED" },
      { outcome: "WITHDRAWN", offeredOn: "2024-07-01" },
      { referredOn: "2024-03-31" },
      { referredOn: "2025-04-01" },
    );
    const told = await totalOf(given, "made awaited placed notOffered withdrawn open offered concluded");
    expect(told).toEqual({ made: 5, awaited: 1, placed: 1, notOffered: 1, withdrawn: 1, open: 1, offered: 3, concluded: 4 });
  });

  it("are for children, who count once in the whole and once in each kind", async () => {
    const given = searches({ child: "a" }, { child: "a" }, { child: "a", kind: "FOSTER" }, { child: "b" });
    expect(await totalOf(given, "made children")).toEqual({ made: 4, children: 2 });
    const { groups } = await ask<{ groups: readonly { keys: { code: string }[]; measures: { children: Figure } }[] }>(
      given,
      "groups(by: [REFERRAL_KIND], top: 2) { keys { code } measures { children { value status } } }",
    );
    expect(groups.map(({ keys, measures }) => [keys[0]!.code, measures.children.value])).toEqual([
      ["SECURE_WELFARE", 2],
      ["FOSTER", 1],
    ]);
  });
});

it("days are those of a child's first search that has any", async () => {
  const placed = { child: "a", outcome: "PLACED" };
  const given = searches(
    { ...placed, referredOn: "2024-06-01", placedOn: "2024-06-11" },
    { ...placed, referredOn: "2024-05-01", placedOn: "2024-05-05" },
    { child: "a", referredOn: "2024-04-10" },
  );
  const { total } = await ask<{ total: Record<string, Record<string, Figure>> }>(
    given,
    "total { daysToPlacement { n { value status } mean { value status } } daysOpen { mean { value status } } }",
  );
  expect(total).toMatchObject({ daysToPlacement: { n: { value: 1 }, mean: { value: 4 } }, daysOpen: { mean: { value: 355 } } });
});

it("unmet are those needed before the last day, and open on it, whenever they began", async () => {
  const given = searches(
    { referredOn: "2023-06-01", neededBy: "2023-06-09" },
    { outcome: "PLACED", placedOn: "2025-04-01", neededBy: "2025-03-30" },
    { outcome: "PLACED", placedOn: "2025-03-31", neededBy: "2025-03-30" },
    { neededBy: "2025-03-31" },
    { outcome: "WITHDRAWN", neededBy: "2024-06-09" },
    { neededBy: null },
  );
  expect(await totalOf(given, "unmet")).toEqual({ unmet: 2 });
});
