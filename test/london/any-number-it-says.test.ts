/** Whatever numbers a sub-region says, London's answer is an answer: INCOMPLETE where they are impossible. */
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Figure } from "../../schema/disclosure/figure.ts";
import { MEASURES } from "../../schema/question/measures.ts";
import { LONDON_PLACE, placeOfSubRegion } from "../../schema/reference/places.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { slotsPerCell } from "../../schema/vector/layout.ts";
import { BINS_AT, SHARE } from "../../schema/vector/slots.ts";
import { figuresOf, totalsOf } from "../support/london-figures.ts";
import { AS_AT, MOST, saying, type Vector } from "../support/london-lies.ts";
import { type Alter, questionsIn } from "../support/london-proxy.ts";
import { type London, startLondon } from "../support/start-london.ts";
describe("a sub-region never makes an error of London", () => {
  let london: London;
  beforeAll(async () => {
    london = await startLondon({ proxied: true, settings: { [VARIABLES.cache]: "off", [VARIABLES.deadline]: "60000" } });
    return () => london[Symbol.asyncDispose]();
  });
  afterEach(() => london.proxies.get("NCL")!.alter(null));
  const figures = async (text: string): Promise<ReadonlyMap<string, Figure>> => {
    const { data, errors } = await london.ask(text);
    expect(errors).toBeUndefined();
    return figuresOf(data);
  };
  /** Other vectors, for the questions of one measure. */
  const measuring = (measure: string, otherwise: (vector: Vector) => Vector): Alter =>
    saying((partials, request) => ({
      ...partials,
      answers: partials.answers.map((answer, at) =>
        questionsIn(request)[at]!.measure === measure ? { ...answer, vectors: answer.vectors!.map(otherwise) } : answer,
      ),
    }));

  it.each(Object.keys(MEASURES))("whatever is the most that it says of %s, in any slot", async (measure) => {
    const text = totalsOf([LONDON_PLACE, placeOfSubRegion("SEL")!, placeOfSubRegion("NCL")!]);
    const before = await figures(text);
    for (const slot of [0, 1, 2, 3, 4, 5, 8]) {
      london.proxies.get("NCL")!.alter(measuring(measure, (vector) => withSlots(vector, new Map([[slot, MOST]]))));
      const after = await figures(text);
      expect([...after.keys()]).toEqual([...before.keys()]);
      const changed = [...after].filter(([name, figure]) => JSON.stringify(figure) !== JSON.stringify(before.get(name)));
      expect(changed.filter(([name]) => name.startsWith("SEL."))).toEqual([]);
      const silent = changed.filter(([, { status }]) => status === "INCOMPLETE");
      london.proxies.get("NCL")!.alter(null);
      expect(silent.every(([name]) => /^(E12000007|NCL)[.]/.test(name))).toBe(true);
    }
  });

  it.each([
    ["no distance", 0],
    ["three distances", 3],
  ])("by %s of a hundred children whom nobody else has", async (_, distances) => {
    const question = { form: "SHARE", fact: "PLACEMENTS", measure: "CHILDREN", times: [AS_AT], by: ["PLACE"], where: [] };
    const shares = await Promise.all([...london.urls.keys()].map((code) => london.askPartials(code, [question])));
    const taken = new Set(
      shares.flatMap(({ data }) => slotsOf(data!.partials.answers[0]!.vectors![0]!).map(([slot]) => slot >> 1)),
    );
    const free = [...Array(taken.size + 1).keys()].find((cell) => !taken.has(cell))!;
    const from = free * slotsPerCell("DISTANCE", "SHARE");
    const lie = new Map([
      [from, 100],
      [from + SHARE.amount, 5_000],
      [from + BINS_AT.SPREAD, distances],
    ]);
    london.proxies.get("NCL")!.alter(measuring("DISTANCE", (vector) => withSlots(vector, lie)));
    const read = await figures(`{ london { placements(asAt: "${AS_AT}") { groups(by: [PLACE]) { keys { code } measures {
      distance { median { value low high status } } } } } } }`);
    expect(new Set([...read.values()].map(({ status }) => status))).toEqual(new Set(["INCOMPLETE"]));
  });
});

const slotsOf = (vector: Vector): readonly (readonly [slot: number, value: number])[] => {
  const [pairs = []] = Object.values(vector);
  return Array.from({ length: pairs.length / 2 }, (_, at) => [pairs[2 * at]!, pairs[2 * at + 1]!] as const);
};

/** A vector with other values in some of its slots. */
const withSlots = (vector: Vector, values: ReadonlyMap<number, number>): Vector => {
  const [key = ""] = Object.keys(vector);
  const slots = new Map([...slotsOf(vector), ...values]);
  const filled = [...slots].filter(([, value]) => value !== 0).toSorted(([a], [b]) => a - b);
  return { ...vector, [key]: filled.flat() };
};
