/** Foster care by agencies beside the authority's own. */
import { describe, expect, test } from "vitest";
import { FIGURE, figuresOf, type PlainFigure } from "../../support/every-figure.ts";
import { graphOver } from "../../support/graph-in-process.ts";
import { FOUR, YEAR, type Asking, BARNET, OWN, WITHHELD } from "../../support/money-asked.ts";
import { type Paid, paidChildren, together } from "../../support/paid-children.ts";

describe("foster care by agencies beside the authority's own", () => {
  type Gap = Readonly<Record<"agencies" | "inHouse" | "gap", PlainFigure>>;

  const fostered = (count: number, placeProvider: string, pence: number, boroughs: readonly string[] = FOUR): Paid =>
    together(
      ...boroughs.map((borough) => paidChildren(count, { borough, child: { place: "U4", placeProvider }, price: { pence } })),
    );

  const gapOf = async (paid: Paid, { root = "london", where = "", staffOf }: Asking = {}): Promise<Gap> => {
    const graph = await graphOver(paid, staffOf === undefined ? { kind: "PUBLIC" } : { kind: "BOROUGH", borough: staffOf });
    const { of } = await graph.ask<{ of: { costs: { fosteringGap: Gap } } }>(
      `{ of: ${root} { costs(${YEAR}${where}) { fosteringGap { ${figuresOf("FosteringGap")} } } } }`,
    );
    return of.costs.fosteringGap;
  };

  test("is what lies between two unit costs as the table by kind of provision has them", async () => {
    const paid = together(fostered(12, "PR4", 90_400), fostered(12, "PR1", 56_500));
    const { agencies, inHouse, gap } = await gapOf(paid);
    const { of } = await (
      await graphOver(paid)
    ).ask<{ of: { costs: { groups: { keys: { code: string }[]; measures: { unitCostPerWeek: PlainFigure } }[] } } }>(
      `{ of: london { costs(${YEAR}) { groups(by: [PROVISION]) { keys { code } measures { unitCostPerWeek ${FIGURE} } } } } }`,
    );
    const unitCosts = new Map(of.costs.groups.map(({ keys, measures }) => [keys[0]!.code, measures.unitCostPerWeek]));
    expect([agencies, inHouse]).toEqual([unitCosts.get("INDEPENDENT_FOSTERING_AGENCY"), unitCosts.get("IN_HOUSE_FOSTER")]);
    expect(gap).toEqual({
      value: agencies.value! - inHouse.value!,
      low: agencies.low! - inHouse.high!,
      high: agencies.high! - inHouse.low!,
      status: "ROUNDED",
    });
    expect(gap.low! <= 339 && 339 <= gap.high!).toBe(true);
  });

  test("may be less than nothing", async () => {
    const { gap } = await gapOf(together(fostered(12, "PR5", 50_000), fostered(12, "PR1", 90_000)));
    expect([gap.value! < 0, gap.low! < gap.value!]).toEqual([true, true]);
  });

  test.each([
    ["agencies look after a child or two", fostered(1, "PR4", 90_400, [BARNET]), fostered(12, "PR1", 56_500)],
    ["the authorities' own carers do", fostered(12, "PR4", 90_400), fostered(1, "PR1", 56_500, [BARNET])],
    ["one borough pays for all of one kind", fostered(40, "PR4", 90_400, [BARNET]), fostered(12, "PR1", 56_500)],
  ])("is withheld where %s", async (_, agency, own) => {
    expect((await gapOf(together(agency, own))).gap).toEqual(WITHHELD);
  });

  test("is exact to the borough itself, of any part of its children", async () => {
    const paid = together(fostered(1, "PR4", 90_400), fostered(2, "PR1", 56_500));
    const { agencies, inHouse, gap } = await gapOf(paid, { ...OWN, where: `, filter: { sex: ["MALE"], uasc: ["NOT_UASC"] }` });
    expect([agencies.value, inHouse.value]).toEqual([expect.closeTo(904, 2), expect.closeTo(565, 2)]);
    expect([gap.value, gap.status]).toEqual([expect.closeTo(339, 2), "OK"]);
  });

  test("counts as a dimension: two filters beside it are one too many, and none may divide what it divides", async () => {
    const { reply } = await graphOver(fostered(12, "PR4", 90_400));
    const codeOf = async (where: string) => {
      const { errors } = await reply(`{ london { costs(${YEAR}, filter: ${where}) { fosteringGap { gap { value } } } } }`);
      return errors?.[0]?.extensions["code"];
    };
    expect(await codeOf(`{ sex: ["MALE"] }`)).toBeUndefined();
    expect(await codeOf(`{ sex: ["MALE"], uasc: ["UASC"] }`)).toBe("DISCLOSURE_REFUSED");
    expect(await codeOf(`{ provision: ["KINSHIP"] }`)).toBe("BAD_USER_INPUT");
  });
});
