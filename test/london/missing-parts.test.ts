/** A part that is missing never counts as nothing: whatever a figure rests on, it is as it was or INCOMPLETE. */
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Figure } from "../../schema/disclosure/figure.ts";
import { DIMENSIONS } from "../../schema/question/dimensions.ts";
import { type CountedFact, MEASURES } from "../../schema/question/measures.ts";
import { LONDON_PLACE, type Place, placeOfBorough } from "../../schema/reference/places.ts";
import { SUB_REGIONS, type SubRegionCode } from "../../schema/reference/sub-regions.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { post } from "../support/london-ask.ts";
import { type Everything, everythingOf, figuresOf } from "../support/london-figures.ts";
import { startSubgraph } from "../support/london-process.ts";
import { type Alter, isPartials, questionsIn } from "../support/london-proxy.ts";
import { type London, startLondon } from "../support/start-london.ts";

/** A borough of each sub-region; those of Camden and Brent are asked by their own staff too. */
const BOROUGH = { NEL: "E09000012", NCL: "E09000007", NWL: "E09000005", SEL: "E09000028", SWL: "E09000008" } as const;
const STAFF = [BOROUGH.NCL, BOROUGH.NWL] as const;
const CODES = SUB_REGIONS.map(({ code }) => code);

const PLACES: readonly Place[] = [
  LONDON_PLACE,
  ...LONDON_PLACE.parts,
  ...Object.values(BOROUGH).map((code) => placeOfBorough(code)!),
];

/** Facts that everything asks about. */
const ASKED: readonly CountedFact[] = ["PLACEMENTS", "COSTS", "BEDS"];

const isAsked = ([, { facts }]: readonly [string, { readonly facts: readonly CountedFact[] }]): boolean =>
  facts.some((fact) => ASKED.includes(fact));

/** Everything that can be laid out otherwise, and is asked about. */
const ELEMENTS: readonly string[] = [...DIMENSIONS, ...Object.entries(MEASURES)].filter(isAsked).map(([name]) => name);

/** One more element for each sub-region, until there are none: a round asks London once for all five. */
const ROUNDS = Array.from({ length: Math.ceil(ELEMENTS.length / CODES.length) }, (_, round) =>
  CODES.map((_, at) => ELEMENTS[(round * CODES.length + at) % ELEMENTS.length]!),
);

type Answers = ReadonlyMap<string, Figure>;

describe("a part that is missing", () => {
  let london: London;
  let before: Answers;
  beforeAll(async () => {
    london = await startLondon({ proxied: true, settings: { [VARIABLES.cache]: "off", [VARIABLES.deadline]: "60000" } });
    // The first questions of all may take a busy machine longer than a sub-region is waited for.
    before = await vi.waitFor(
      async () => {
        const all = await askAll();
        if ([...all.values()].some(({ status }) => status === "INCOMPLETE")) throw new Error("London is not complete yet.");
        return all;
      },
      { timeout: 120_000, interval: 500 },
    );
    return () => london[Symbol.asyncDispose]();
  });

  const askAs = async (places: readonly Place[], staff?: string): Promise<Everything> => {
    const { data, errors } = await london.ask<Everything>(
      everythingOf(places),
      staff === undefined ? {} : { token: await london.tokenOf(staff) },
    );
    expect(errors).toBeUndefined();
    return data;
  };
  /** What the public reads of all places, and staff of their own borough. */
  const askAll = async (): Promise<Answers> => {
    const read = [...figuresOf(await askAs(PLACES))];
    for (const code of STAFF) read.push(...figuresOf({ [`own ${code}`]: (await askAs([placeOfBorough(code)!], code))[code] }));
    return new Map(read);
  };

  /** Providers and host authorities are listed where they are known: all of them, or UNKNOWN alone, that stands for all. */
  const isListed = (name: string): boolean => /by(PROVIDER|HOST_AUTHORITY)/.test(name);
  const listOf = (name: string): string => name.split(".").slice(0, 3).join(".");

  /** Names of figures that are neither as they were nor INCOMPLETE. */
  const changed = (after: Answers): readonly string[] => {
    const lists = new Set([...after.keys()].filter((name) => isListed(name) && !name.includes("UNKNOWN")).map(listOf));
    const isGone = (name: string): boolean => isListed(name) && !lists.has(listOf(name));
    const gone = [...before.keys()].filter((name) => !after.has(name) && !isGone(name));
    const other = [...after].filter(
      ([name, figure]) =>
        figure.status !== "INCOMPLETE" &&
        JSON.stringify(figure) !== JSON.stringify(before.get(name)) &&
        // What stands for all may not have been listed itself.
        !(name.includes("UNKNOWN") && isListed(name) && !before.has(name)),
    );
    return [...gone, ...other.map(([name]) => name)];
  };
  const leftOut = (after: Answers, place: string): readonly string[] =>
    [...before.keys()].filter((name) => name.startsWith(`${place}.`) && isListed(name) && !after.has(name));
  const incompleteIn = (after: Answers, ...places: readonly string[]): readonly string[] =>
    [...after].flatMap(([name, { status }]) => (status === "INCOMPLETE" && places.includes(name.split(".")[0]!) ? [name] : []));

  /** What a sub-region says that knows other codes on a dimension, or measures otherwise. */
  const layingOut =
    (element: string): Alter =>
    (body, request) => {
      if (!isPartials(request)) return body.replace(new RegExp(`("name":"${element}","hash":)"\\w+"`), '$1"another"');
      const { data } = JSON.parse(body) as { data: { partials: { answers: { layout: string }[] } } };
      const answers = data.partials.answers.map((answer, at) => {
        const { by, where, measure } = questionsIn(request)[at]!;
        const rests = [measure, ...by, ...where.map(({ dimension }) => dimension)];
        return rests.includes(element) ? { ...answer, layout: "another" } : answer;
      });
      return JSON.stringify({ data: { partials: { ...data.partials, answers } } });
    };

  it("is none while all five answer alike", () => {
    expect(before.size).toBeGreaterThan(4_000);
    expect([...before.values()].filter(({ status }) => status === "INCOMPLETE")).toEqual([]);
  });

  it.each(ROUNDS)("is told where the five lay out %s, %s, %s, %s and %s otherwise, one each", async (...elements) => {
    const differs = new Map(CODES.map((code, at) => [code, elements[at]!]));
    for (const [code, element] of differs) london.proxies.get(code)!.alter(layingOut(element));
    try {
      // What a sub-region has is asked once a second.
      await vi.waitFor(
        async () => {
          const { data } = await london.ask<Everything>(
            `{ LONDON: london { placements { coverage { subRegions { code layoutDiffers } } } } }`,
          );
          const { subRegions } = data["LONDON"]!.placements.coverage;
          expect(subRegions.map(({ code, layoutDiffers }) => [code, layoutDiffers])).toEqual(
            [...differs].map(([code, element]) => [code, [element]]),
          );
        },
        { timeout: 10_000, interval: 100 },
      );
      const after = await askAll();
      expect(changed(after)).toEqual([]);
      // What rests on it is told as such, by figures or by lists that are left out.
      for (const [code, element] of differs)
        if (element === "BOROUGHS_USING") expect(incompleteIn(after, "providers").length).toBeGreaterThan(0);
        else expect(incompleteIn(after, code, BOROUGH[code]).length + leftOut(after, code).length).toBeGreaterThan(0);
    } finally {
      for (const proxy of london.proxies.values()) proxy.alter(null);
    }
  });

  /**
   * Answers the first request for shares, for what is published and for what is exact, and then none: a wave asks what is exact apart, and
   * shares too where it comes to know other rosters later.
   */
  const dying = (): Alter => {
    const answered = new Set<string>();
    return (body, request) => {
      if (!isPartials(request)) return body;
      const forms = questionsIn(request).map(({ form }) => form);
      if (forms.every((form) => answered.has(form))) throw new Error("The sub-region is gone.");
      for (const form of forms) answered.add(form);
      return body;
    };
  };

  /** The gateway knows all five rosters for a moment: else it asks a sub-region as soon as it knows its own, and once more for London. */
  const warm = async (): Promise<void> => void (await london.ask("{ london { placements { asAt } } }"));

  it.each(CODES)("is told where %s dies between two waves", async (code: SubRegionCode) => {
    await warm();
    london.proxies.get(code)!.alter(dying());
    try {
      const data = await askAs(PLACES);
      const after = new Map([...before].filter(([name]) => name.startsWith("own ")).concat([...figuresOf(data)]));
      expect(changed(after)).toEqual([]);
      // Of the first wave everything is known, of the second nothing that rests on it.
      expect(after.get(`${code}.placements.total.children`)!.status).toBe("ROUNDED");
      expect(incompleteIn(after, code).length).toBeGreaterThan(0);
      expect(incompleteIn(after, LONDON_PLACE.code).length).toBeGreaterThan(0);
      expect(incompleteIn(after, ...CODES.filter((other) => other !== code))).toEqual([]);
      const { complete, subRegions } = data[LONDON_PLACE.code]!.placements.coverage;
      expect([complete, ...subRegions.filter(({ answered }) => !answered).map((each) => each.code)]).toEqual([false, code]);
    } finally {
      london.proxies.get(code)!.alter(null);
    }
  });

  it.each([
    ["NCL", BOROUGH.NCL],
    ["NWL", BOROUGH.NWL],
  ] as const)(
    "makes what %s's own staff read of their borough INCOMPLETE, where it dies between two waves",
    async (code, borough) => {
      await warm();
      london.proxies.get(code)!.alter(dying());
      try {
        const after = figuresOf({ [`own ${borough}`]: (await askAs([placeOfBorough(borough)!], borough))[borough] });
        const own = [...before].filter(([name]) => !name.startsWith(`own ${borough}`));
        expect(changed(new Map([...own, ...after]))).toEqual([]);
        expect(after.get(`own ${borough}.placements.total.children`)!.status).toBe("OK");
        expect(incompleteIn(after, `own ${borough}`).length).toBeGreaterThan(0);
      } finally {
        london.proxies.get(code)!.alter(null);
      }
    },
  );

  it("is told where a sub-region of another version has other codes, of what is filtered by them too", async () => {
    const groupings = new URL("../../schema/reference/groupings.ts", import.meta.url).href;
    const renaming = encodeURIComponent(`import { LOCALITIES } from "${groupings}"; LOCALITIES[0].code = "INSIDE";`);
    const other = await startSubgraph("NCL", {
      ...london.environment,
      NODE_OPTIONS: `--import=data:text/javascript,${renaming}`,
    });
    try {
      const gateway = await london.startGateway({ [VARIABLES.url("NCL")]: other.url, [VARIABLES.deadline]: "60000" });
      const text = everythingOf([LONDON_PLACE, placeOfBorough(BOROUGH.NCL)!]);
      const after = figuresOf((await post(gateway.url, text)).data);
      expect(changed(new Map([...before, ...after]))).toEqual([]);
      const incomplete = incompleteIn(after, LONDON_PLACE.code, BOROUGH.NCL);
      // By the code itself, and as a part that is filtered by it.
      expect(incomplete.filter((name) => !name.includes("byLOCALITY") && !name.endsWith("percentInOwnBorough"))).toEqual([]);
      for (const place of [LONDON_PLACE.code, BOROUGH.NCL])
        for (const name of ["total.percentInOwnBorough", "byLOCALITY.OUT.measures.children"])
          expect(incomplete).toContain(`${place}.placements.${name}`);
    } finally {
      other.kill("SIGKILL");
      await other.gone;
    }
  });

  it("counts again as soon as it is there", async () => {
    await vi.waitFor(async () => expect(await askAll()).toEqual(before), { timeout: 20_000, interval: 500 });
  });
});
