/** A sub-region can only speak for itself: whatever one sends, it is that sub-region that failed, and London is INCOMPLETE. */
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Figure } from "../../schema/disclosure/figure.ts";
import { MEASURES } from "../../schema/question/measures.ts";
import { LONDON_PLACE, placeOfSubRegion } from "../../schema/reference/places.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { HEADERS } from "../../schema/vector/crossing.ts";
import { slotsPerCell } from "../../schema/vector/layout.ts";
import { BINS_AT, SHARE } from "../../schema/vector/slots.ts";
import { post } from "../support/london-ask.ts";
import { figuresOf, totalsOf } from "../support/london-figures.ts";
import { type Alter, type Crossed, isPartials, questionsIn, type Recorded } from "../support/london-proxy.ts";
import { type London, startLondon } from "../support/start-london.ts";

const DEADLINE_MS = 2_000;
const [CAMDEN, CROYDON] = ["E09000007", "E09000008"] as const;
const AS_AT = "2025-03-31";
const TOO_LONG = " ".repeat(50_000_000);
const MOST = Number.MAX_SAFE_INTEGER;

/** Slots and values of one vector, by key. */
type Vector = Readonly<Record<string, readonly number[]>>;
type Answer = { readonly layout: string | null; readonly vectors: readonly Vector[] | null };
type Partials = {
  readonly subRegion: string;
  readonly vintage: string;
  readonly question: string;
  readonly answers: readonly Answer[];
};

/** What it says to questions for partials, told otherwise. */
const saying =
  (otherwise: (partials: Partials, request: Recorded) => object): Alter =>
  (body, request) => {
    if (!isPartials(request)) return body;
    const { data } = JSON.parse(body) as { data: { partials: Partials } };
    return JSON.stringify({ data: { partials: otherwise(data.partials, request) } });
  };

/** Other pairs of slots and values for every question of some. */
const counting = (pairs: readonly unknown[], isMeant: (question: Crossed) => boolean = () => true): Alter =>
  saying((partials, request) => ({
    ...partials,
    answers: partials.answers.map((answer, at) => {
      const { times, ...question } = questionsIn(request)[at]!;
      return isMeant({ times, ...question }) ? { ...answer, vectors: times.map(() => ({ "": pairs })) } : answer;
    }),
  }));

const isShare = ({ form }: Crossed): boolean => form === "SHARE";
const isPublished = ({ form }: Crossed): boolean => form === "PUBLISHED";
const isOfBoroughs = ({ form, by }: Crossed): boolean => form === "PUBLISHED" && by.includes("BOROUGH");

/** What it sends, of which places' figures if not of all, and under whose seal. */
type Lie = readonly [what: string, how: Alter, hit?: readonly (keyof Read)[] | undefined, seal?: "OWN" | "AS_IT_WAS"];

type Place = {
  readonly placements: {
    readonly coverage: {
      readonly complete: boolean;
      readonly subRegions: readonly { readonly code: string; readonly answered: boolean; readonly reason: string | null }[];
    };
    readonly total: { readonly children: Figure };
    readonly bySex: readonly { readonly measures: { readonly children: Figure } }[];
  };
};
type Read = Readonly<Record<"london" | "camden" | "croydon" | "ncl" | "sel", Place>>;

const QUESTION = `{ london { ...of } ncl: subRegion(code: "NCL") { ...of } sel: subRegion(code: "SEL") { ...of }
  camden: borough(code: "${CAMDEN}") { ...of } croydon: borough(code: "${CROYDON}") { ...of } }
fragment of on Place { placements(asAt: "${AS_AT}") { coverage { complete subRegions { code answered reason } }
  total { children { value low high status } } bySex: groups(by: [SEX]) { measures { children { value low high status } } } } }`;

describe("a sub-region", () => {
  let london: London;
  let truly: Read;
  beforeAll(async () => {
    london = await startLondon({
      proxied: true,
      settings: { [VARIABLES.cache]: "off", [VARIABLES.deadline]: String(DEADLINE_MS) },
    });
    // The first questions of all may take a busy machine longer than the deadline.
    await vi.waitFor(
      async () => {
        truly = (await ask(QUESTION)).data;
        if (!truly.london.placements.coverage.complete) throw new Error("London is not complete yet.");
      },
      { timeout: 30_000 },
    );
    return () => london[Symbol.asyncDispose]();
  });
  afterEach(() => {
    for (const proxy of london.proxies.values()) proxy.alter(null);
  });

  const ask = async <T = Read>(text: string): Promise<{ readonly data: T; readonly ms: number }> => {
    const start = performance.now();
    const { status, data, errors } = await london.ask<T>(text);
    expect([status, errors]).toEqual([200, undefined]);
    return { data, ms: performance.now() - start };
  };
  /** The same request, answered by South East London. */
  const askSel = async ({ query, variables }: Recorded): Promise<string> => {
    const [url, headers] = [
      london.urls.get("SEL")!,
      { [HEADERS.serviceToken]: london.environment[VARIABLES.serviceToken("SEL")]! },
    ];
    const { data } = await post<{ roster: { vintage: string } }>(url, "{ roster { vintage } }", { headers });
    const reply = await post(url, query, { headers, variables: { ...variables, vintage: data.roster.vintage } });
    return JSON.stringify({ data: reply.data });
  };
  const asSel: Alter = (body, request) => (isPartials(request) ? askSel(request) : body);
  const statusesOf = ({ placements }: Place): readonly string[] => [
    ...new Set([placements.total, ...placements.bySex.map(({ measures }) => measures)].map(({ children }) => children.status)),
  ];
  /** That it is North Central London that failed, and nobody else; what did not rest on the lie may have been answered before it. */
  const expectFailed = (read: Read, hit: readonly (keyof Read)[] = ["london", "ncl", "camden"]): void => {
    for (const place of ["london", "ncl", "camden"] as const)
      if (hit.includes(place)) expect(statusesOf(read[place])).toEqual(["INCOMPLETE"]);
      else expect([["INCOMPLETE"], statusesOf(truly[place])]).toContainEqual(statusesOf(read[place]));
    const { complete, subRegions } = read.london.placements.coverage;
    expect(complete).toBe(false);
    expect(subRegions.filter(({ answered }) => !answered)).toEqual([{ code: "NCL", answered: false, reason: "FAILED" }]);
    expect([read.sel, read.croydon]).toEqual([truly.sel, truly.croydon]);
  };
  /** Until what it has is asked again. */
  const recovered = (): Promise<void> => {
    london.proxies.get("NCL")!.alter(null);
    return vi.waitFor(async () => expect((await ask(QUESTION)).data).toEqual(truly), { timeout: 10_000, interval: 100 });
  };

  const LIES: readonly Lie[] = [
    ["another sub-region's reply under its own seal", (body, request) => asSel(body, request)],
    ["another sub-region's name", saying((partials) => ({ ...partials, subRegion: "SEL" }))],
    ["another vintage", saying((partials) => ({ ...partials, vintage: "another" }))],
    ["the answer to another question", saying((partials) => ({ ...partials, question: partials.question.replace(/./, "_") }))],
    ["fewer answers than questions", saying((partials) => ({ ...partials, answers: partials.answers.slice(1) }))],
    [
      "fewer vectors than dates",
      saying((partials) => ({ ...partials, answers: partials.answers.map((answer) => ({ ...answer, vectors: [] })) })),
    ],
    ["slots outside the layout", counting([1_000_000, 7])],
    ["slots out of order", counting([2, 7, 0, 7])],
    ["half a pair", counting([0, 7, 2])],
    [
      "keys that the layout has not",
      saying((partials) => ({
        ...partials,
        answers: partials.answers.map((answer) => ({ ...answer, vectors: [{ E1: [0, 7] }] })),
      })),
    ],
    ["all the children that there can be in a number", counting([0, MOST], isShare), ["london"]],
    ["more children than live there", counting([0, 2_000_000, 1, 5], isShare), ["london"]],
    ["a number that is no safe integer", counting([0, 2 ** 53], isShare), ["london"]],
    ["half a child", counting([0, 7.5], isShare), ["london"]],
    ["less than nobody", counting([0, -3, 1, 5], isShare), ["london"]],
    ["a dither of 96", counting([0, 7, 1, 96], isShare), ["london"]],
    ["a dither of nobody", counting([1, 5], isShare), ["london"]],
    ["a published 1", counting([0, 1], isPublished), ["ncl", "camden"]],
    ["a published 2", counting([0, 2], isPublished), ["ncl", "camden"]],
    ["more published children than live there", counting([0, 2_000_000], isPublished), ["ncl", "camden"]],
    // The City of London is the first of all.
    ["another sub-region's borough", counting([0, 70], isOfBoroughs), ["camden"]],
    ["text for numbers", counting(["0", "7"])],
    ["50 MB", (body, request) => (isPartials(request) ? TOO_LONG : body), undefined, "AS_IT_WAS"],
    ["its own reply without a seal of its own", (body) => body.replace("}", " }"), undefined, "AS_IT_WAS"],
  ];

  it.each(LIES.map(([what, how, hit, seal]) => ({ what, how, hit, seal })))(
    "that sends $what has failed, before the deadline, and the others stay readable",
    async ({ how, hit, seal }) => {
      london.proxies.get("NCL")!.alter(how, seal);
      const { data, ms } = await ask(QUESTION);
      expectFailed(data, hit);
      expect(ms).toBeLessThan(DEADLINE_MS);
    },
  );

  it.each([
    ["garbage", "\u0000\u0001 <html> }"],
    ["JSON that is no reply", "[1, 2, 3]"],
    ["nothing", ""],
  ])("that sends %s is not there", async (_, garbage) => {
    london.proxies.get("NCL")!.alter((body, request) => (isPartials(request) ? garbage : body));
    const { data, ms } = await ask(QUESTION);
    expect(statusesOf(data.london)).toEqual(["INCOMPLETE"]);
    expect(data.london.placements.coverage.subRegions.find(({ code }) => code === "NCL")).toMatchObject({ answered: false });
    expect([data.sel, data.croydon]).toEqual([truly.sel, truly.croydon]);
    expect(ms).toBeLessThan(DEADLINE_MS);
  });

  it("is not answered for by another's subgraph at its address", async () => {
    london.proxies.get("NCL")!.passTo(london.urls.get("SEL")!);
    const { data } = await ask(QUESTION);
    london.proxies.get("NCL")!.passTo(london.urls.get("NCL")!);
    expect(statusesOf(data.london)).toEqual(["INCOMPLETE"]);
    expectFailed(data);
  });

  it.each([
    ["another's name", (body: string) => body.replace('"subRegion":"NCL"', '"subRegion":"SEL"')],
    ["another form", (body: string) => body.replace('"returns":', '"others":')],
    ["a fact that there is none of", (body: string) => body.replace('"fact":"PLACEMENTS"', '"fact":"WAGES"')],
  ])("that says what it has under %s has failed", async (_, otherwise) => {
    london.proxies.get("NCL")!.alter((body, { query }) => (query.includes("roster") ? otherwise(body) : body));
    // What it had is known for a second.
    const read = await vi.waitFor(
      async () => {
        const { data } = await ask(QUESTION);
        expect(data.london.placements.coverage.complete).toBe(false);
        return data;
      },
      { timeout: 10_000, interval: 100 },
    );
    expect(statusesOf(read.london)).toEqual(["INCOMPLETE"]);
    expectFailed(read);
    await recovered();
  });

  it("covers no borough of another by what it says it has", async () => {
    london.proxies
      .get("NCL")!
      .alter((body, { query }) =>
        query.includes("roster") ? body.replaceAll(/"borough":"\w+"/g, `"borough":"${CROYDON}"`) : body,
      );
    await vi.waitFor(
      async () => {
        const { data } = await ask(QUESTION);
        expect(data.ncl.placements.coverage).toMatchObject({ complete: false, subRegions: [{ answered: true }] });
        expect(statusesOf(data.ncl)).toEqual(["INCOMPLETE"]);
        expect([data.sel, data.croydon]).toEqual([truly.sel, truly.croydon]);
      },
      { timeout: 10_000, interval: 100 },
    );
    await recovered();
  });

  it.each([
    [
      "rows of another form",
      () => JSON.stringify({ data: { borough: { placementRecords: { edges: 7 } } } }),
      "SUBGRAPH_UNAVAILABLE",
    ],
    ["a refusal that would be London's own", () => refusal({ http: { status: 500 } }), "FORBIDDEN"],
    [
      "a refusal with headers of London's answer",
      () => refusal({ http: { status: 302, headers: { location: "http://elsewhere" } } }),
      "FORBIDDEN",
    ],
    ["a refusal that is none", () => JSON.stringify({ errors: [7] }), "SUBGRAPH_UNAVAILABLE"],
  ])("that sends %s fails the rows alone, and no figure beside them", async (_, reply, code) => {
    london.proxies.get("NCL")!.alter((body, { query }) => (query.includes("placementRecords") ? reply() : body));
    const answer = await london.ask<{ london: Place; camden: { placementRecords: unknown } | null }>(
      `{ london { placements(asAt: "${AS_AT}") { total { children { value low high status } } } }
         camden: borough(code: "${CAMDEN}") { placementRecords(first: 1) { nodes { child } } } }`,
      { token: await london.tokenOf(CAMDEN) },
    );
    expect(answer).toMatchObject({ status: 200, errors: [{ extensions: { code } }] });
    expect(answer.errors).toHaveLength(1);
    expect(answer.data.london.placements.total).toEqual(truly.london.placements.total);
  });

  describe("never makes an error of London", () => {
    let patient: string;
    beforeAll(async () => {
      patient = (await london.startGateway({ [VARIABLES.cache]: "off", [VARIABLES.deadline]: "60000" })).url;
    });
    const figures = async (text: string): Promise<ReadonlyMap<string, Figure>> => {
      const { data, errors } = await post(patient, text);
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
});

const refusal = (more: object): string =>
  JSON.stringify({ errors: [{ message: "No.", extensions: { code: "FORBIDDEN", ...more } }] });

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
