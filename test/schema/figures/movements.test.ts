/** What the graph tells of movements: to the public and to a borough's own staff, where it refuses, and where it has no answer. */
import { describe, expect, test } from "vitest";
import { type PlainFigure, toldIn } from "../../support/every-figure.ts";
import { EVERYBODY, graphOver } from "../../support/graph-in-process.ts";
import { HISTORIES, movingChildren } from "../../support/moving-children.ts";

const NCL = ["E09000003", "E09000007", "E09000010", "E09000014", "E09000019"];
const EPISODES = NCL.flatMap((borough) =>
  Object.values(HISTORIES).flatMap((history) => movingChildren(borough === NCL[0] ? 12 : 30, history, { borough })),
);
const STAFF = { kind: "BOROUGH", borough: NCL[0]! } as const;
const YEAR = `during: { from: "2024-04-01", to: "2025-03-31" }`;
const FIGURE = "{ value low high status }";
const exactly = (value: number): PlainFigure => ({ value, low: value, high: value, status: "OK" });

const PUBLIC = graphOver({ episodes: EPISODES });
const OWN = graphOver({ episodes: EPISODES }, STAFF);

describe("a borough's own staff", () => {
  test("read their year exactly: of twelve children with each history", async () => {
    const { borough } = await (
      await OWN
    ).ask<{ borough: { movements: { total: unknown; recordsFrom: string } } }>(`{
      borough(code: "${NCL[0]}") { movements(${YEAR}) { recordsFrom total {
        children ${FIGURE} started ${FIGURE} newToCare ${FIGURE} returnedWithin12Months ${FIGURE} ceased ${FIGURE}
        entrants ${FIGURE} exits ${FIGURE} placementsStarted ${FIGURE} moves ${FIGURE} unplannedMoves ${FIGURE} percentUnplanned ${FIGURE}
        missing { children ${FIGURE} percentOfChildren ${FIGURE} incidents ${FIGURE} incidentsPerChild ${FIGURE} }
        awayWithoutAuthorisation { children ${FIGURE} percentOfChildren ${FIGURE} incidents ${FIGURE} incidentsPerChild ${FIGURE} }
        stability { children ${FIGURE} threeOrMore ${FIGURE} longTerm ${FIGURE} longTermStable ${FIGURE} percentLongTermStable ${FIGURE} }
      } } }
    }`);
    expect(borough.movements.recordsFrom).toBe("2020-04-01");
    expect(borough.movements.total).toEqual({
      children: exactly(48),
      started: exactly(24),
      newToCare: exactly(12),
      returnedWithin12Months: exactly(12),
      ceased: exactly(12),
      entrants: exactly(24),
      exits: exactly(12),
      placementsStarted: exactly(48),
      moves: exactly(24),
      unplannedMoves: exactly(12),
      percentUnplanned: exactly(50),
      missing: {
        children: exactly(12),
        percentOfChildren: exactly(25),
        incidents: exactly(36),
        incidentsPerChild: exactly(3),
      },
      awayWithoutAuthorisation: {
        children: exactly(12),
        percentOfChildren: exactly(25),
        incidents: exactly(12),
        incidentsPerChild: exactly(1),
      },
      stability: {
        children: exactly(36),
        threeOrMore: exactly(12),
        longTerm: exactly(24),
        longTermStable: exactly(12),
        percentLongTermStable: exactly(50),
      },
    });
  });

  test("read why children left and moved, by code", async () => {
    const { borough } = await (
      await OWN
    ).ask<{
      borough: Record<
        string,
        { groups: readonly { keys: readonly { code: string }[]; measures: Record<string, PlainFigure> }[] }
      >;
    }>(`{ borough(code: "${NCL[0]}") {
      left: movements(${YEAR}) { groups(by: [REC], top: 1) { keys { code } measures { number: ceased ${FIGURE} } } }
      moved: movements(${YEAR}, where: { moveReason: ["CARER_OR_CHILD"] }) { groups(by: [PLACEMENT_TYPE], top: 1) { keys { code } measures { number: moves ${FIGURE} } } }
      entered: movements(${YEAR}) { groups(by: [AGE_BAND], top: 1) { keys { code } measures { number: newToCare ${FIGURE} } } }
    } }`);
    const first = (name: string) => {
      const { keys, measures } = borough[name]!.groups[0]!;
      return [keys[0]!.code, measures["number"]!.value];
    };
    expect([first("left"), first("moved")]).toEqual([
      ["E4A", 12],
      ["CHILDRENS_HOMES", 12],
    ]);
  });
});

describe("the public", () => {
  test("read numbers of children within three of the truth, and events within their intervals", async () => {
    const { subRegion } = await (
      await PUBLIC
    ).ask<{ subRegion: { movements: { total: Record<string, PlainFigure> } } }>(
      `{ subRegion(code: "NCL") { movements(${YEAR}) { total { started ${FIGURE} ceased ${FIGURE} moves ${FIGURE} entrants ${FIGURE} } } } }`,
    );
    const { started, ceased, moves, entrants } = subRegion.movements.total;
    for (const [figure, truth] of [
      [started!, 264],
      [ceased!, 132],
    ] as const) {
      expect(figure.status).toBe("ROUNDED");
      expect(Math.abs(figure.value! - truth)).toBeLessThanOrEqual(3);
    }
    for (const [figure, truth] of [
      [moves!, 264],
      [entrants!, 264],
    ] as const) {
      expect(Number.isInteger(figure.value)).toBe(true);
      expect(figure.low! <= truth && truth <= figure.high!).toBe(true);
    }
  });

  test("read who was missing: children within three, incidents whole, and incidents a child with parts", async () => {
    const { subRegion } = await (
      await PUBLIC
    ).ask<{ subRegion: { movements: { total: { missing: Record<string, PlainFigure> }; groups: unknown } } }>(
      `{ subRegion(code: "NCL") { movements(${YEAR}) {
        total { missing { children ${FIGURE} percentOfChildren ${FIGURE} incidents ${FIGURE} incidentsPerChild ${FIGURE} } }
        groups(by: [REC]) { measures { missing { children ${FIGURE} incidents ${FIGURE} incidentsPerChild ${FIGURE} } } }
      } } }`,
    );
    const { children, percentOfChildren, incidents, incidentsPerChild } = subRegion.movements.total.missing;
    for (const [figure, truth] of [
      [children!, 132],
      [percentOfChildren!, 25],
      [incidents!, 396],
      [incidentsPerChild!, 3],
    ] as const) {
      expect(figure.status).toBe("ROUNDED");
      expect(figure.low! <= truth && truth <= figure.high!).toBe(true);
    }
    expect(Number.isInteger(incidents!.value)).toBe(true);
    expect(incidents!.value).toBe(Math.round(incidentsPerChild!.value! * children!.value!));
    const ofReasons = [...toldIn(subRegion.movements.groups as object).values()].map(({ status }) => status);
    expect(new Set(ofReasons)).toEqual(new Set(["NOT_APPLICABLE"]));
  });

  test("read the same number for the same children, in care or coming in", async () => {
    const entered = movingChildren(40, HISTORIES.entered);
    const { ask } = await graphOver({ episodes: entered }, EVERYBODY);
    const { borough } = await ask<{
      borough: { movements: { total: Record<string, PlainFigure> }; placements: { total: unknown } };
    }>(
      `{ borough(code: "${NCL[0]}") {
        placements(asAt: "2025-03-31") { total { children ${FIGURE} } }
        movements(${YEAR}) { total { children ${FIGURE} started ${FIGURE} newToCare ${FIGURE} stability { children ${FIGURE} } } }
      } }`,
    );
    expect(new Set([...toldIn(borough).values()].map(({ value }) => value)).size).toBe(1);
  });

  test("of few children, no event is told", async () => {
    const { ask } = await graphOver({ episodes: movingChildren(1, HISTORIES.moved) });
    const { borough } = await ask<{ borough: { movements: { total: Record<string, PlainFigure> } } }>(
      `{ borough(code: "${NCL[0]}") { movements(${YEAR}) { total { moves ${FIGURE} placementsStarted ${FIGURE} unplannedMoves ${FIGURE} } } } }`,
    );
    expect(Object.values(borough.movements.total).map(({ status, high }) => [status, high])).toEqual(
      Array.from({ length: 3 }, () => ["SUPPRESSED", null]),
    );
  });
});

describe("what there is no answer to", () => {
  const totalOf = async (selection: string, during = YEAR): Promise<Record<string, PlainFigure>> =>
    (
      await (
        await PUBLIC
      ).ask<{ london: { movements: { total: Record<string, PlainFigure> } } }>(
        `{ london { movements(${during}) { total { ${selection} } } } }`,
      )
    ).london.movements.total;

  test("what looks back beyond the records is not available, and the rest is", async () => {
    const first = `during: { from: "2020-04-01", to: "2021-03-31" }`;
    const all = `started ${FIGURE} newToCare ${FIGURE} returnedWithin12Months ${FIGURE} returnedWithin5Years ${FIGURE}`;
    const statuses = Object.values(await totalOf(all, first)).map(({ status }) => status);
    expect(statuses.slice(1)).toEqual(["NOT_AVAILABLE", "NOT_AVAILABLE", "NOT_AVAILABLE"]);
    expect(statuses[0]).not.toBe("NOT_AVAILABLE");
    const now = await totalOf(all);
    expect([now["newToCare"]!.status, now["returnedWithin5Years"]!.status]).toEqual(["ROUNDED", "NOT_AVAILABLE"]);
  });

  test("who is long in care, and where, needs records from before the two years and a half: earlier moves are in none", async () => {
    type Stability = { readonly stability: Record<string, PlainFigure> };
    const inYear = async (from: string, to: string): Promise<readonly string[]> => {
      const all = `stability { longTerm ${FIGURE} longTermStable ${FIGURE} percentLongTermStable ${FIGURE} }`;
      const { stability } = (await totalOf(all, `during: { from: "${from}", to: "${to}" }`)) as unknown as Stability;
      return Object.values(stability).map(({ status }) => status);
    };
    const none = Array.from({ length: 3 }, () => "NOT_AVAILABLE");
    expect([await inYear("2020-04-01", "2021-03-31"), await inYear("2021-04-01", "2022-03-31")]).toEqual([none, none]);
    expect(await inYear("2022-04-01", "2023-03-31")).not.toContain("NOT_AVAILABLE");
  });

  test("a whole has no moves between its groups, and what began has no reason for its end", async () => {
    expect((await totalOf(`movedIn ${FIGURE}`))["movedIn"]!.status).toBe("NOT_APPLICABLE");
    const { london } = await (
      await PUBLIC
    ).ask<{ london: unknown }>(`{ london { movements(${YEAR}) {
      groups(by: [REC], top: 1) { measures { started ${FIGURE} moves ${FIGURE} children ${FIGURE} } }
    } } }`);
    expect(new Set([...toldIn(london).values()].map(({ status }) => status))).toEqual(new Set(["NOT_APPLICABLE"]));
  });

  test.each([
    ["a quarter", `during: { from: "2024-07-01", to: "2024-09-30" }`, "2024-04-01", "2025-03-31"],
    ["two years", `during: { from: "2023-04-01", to: "2025-03-31" }`, "2023-04-01", "2024-03-31"],
  ])("stability of %s is refused, naming the nearest year, and takes nothing along", async (_, during, from, to) => {
    const { data, errors } = await (
      await PUBLIC
    ).reply(`{ london { movements(${during}) { total { started ${FIGURE} stability { children ${FIGURE} } } } } }`);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions).toMatchObject({ code: "DISCLOSURE_REFUSED", nearest: { during: { from, to } } });
    expect(data).toMatchObject({
      london: { movements: { total: { stability: null, started: { status: "ROUNDED" } } } },
    });
  });

  test("months are refused, naming quarters", async () => {
    const { errors } = await (
      await PUBLIC
    ).reply(`{ london { movements(${YEAR}) { series(from: "2024-04-01", to: "2025-03-31", step: MONTH) { from } } } }`);
    expect(errors![0]!.message).toMatch(/^Movements are published for whole quarters and financial years\./);
  });
});
