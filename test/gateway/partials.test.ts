/** What one sub-region is asked for and how often, and which replies are its own. */
import { describe, expect, it, test } from "vitest";
import type { SubgraphReply, SubgraphRequest } from "../../gateway/ask.ts";
import { type PartQuery, ownPartials, type Part, type Partials, publicPartials } from "../../gateway/partials.ts";
import { type PartialQuery, queryKeyOf } from "../../schema/question/question.ts";
import { subRegionOf } from "../../schema/reference/sub-regions.ts";
import { layoutOf } from "../../schema/vector/layout.ts";
import { type Confidential, reveal, type Vector } from "../../schema/vector/vector.ts";
import { answered, partialsOf, queriesOf, UNAVAILABLE } from "../support/sub-region-by-hand.ts";

const CHILDREN: Omit<PartialQuery, "times"> = { form: "SHARE", fact: "PLACEMENTS", measure: "CHILDREN", by: ["SEX"], where: [] };

const asked = (given: Partial<Omit<PartialQuery, "times">> = {}, when = "2025-03-31", vintage = "v1"): PartQuery => {
  const query = { ...CHILDREN, ...given };
  return { vintage, query, key: queryKeyOf(query), layout: layoutOf(query), when };
};

/** Seven boys, whatever the question and the date. */
const boys = (request: SubgraphRequest): SubgraphReply => answered(partialsOf("NCL", request, () => ({ "": [0, 7, 1, 5] })));

/** NCL, replying as told; requests go into `requests`. */
const ncl = (replyTo: (request: SubgraphRequest) => SubgraphReply | Promise<SubgraphReply> = boys) => {
  const requests: SubgraphRequest[] = [];
  const ask = async (request: SubgraphRequest): Promise<SubgraphReply> => {
    requests.push(request);
    return replyTo(request);
  };
  return { requests, reach: { ask, subRegion: subRegionOf("NCL")!, withinMs: 1_000 } };
};

const slotsOf = (part: Part): readonly number[] => [...reveal(part as Confidential<Vector>).get("")!];

const together = (partials: Partials, ...all: readonly PartQuery[]): Promise<readonly Part[]> =>
  Promise.all(all.map((each) => partials.load(each)));

describe("a public part", () => {
  it("is asked for once by all callers of a moment, with all else that they ask in one request", async () => {
    const { requests, reach } = ncl();
    const partials = publicPartials(reach, false);
    const parts = await together(
      partials,
      ...Array.from({ length: 32 }, () => asked()),
      asked({}, "2025-02-28"),
      asked({ by: [] }),
    );
    expect(requests.map(queriesOf)).toEqual([
      [
        { ...CHILDREN, times: ["2025-03-31", "2025-02-28"] },
        { ...CHILDREN, by: [], times: ["2025-03-31"] },
      ],
    ]);
    expect(new Set(parts.slice(0, 33).map((part) => slotsOf(part).join()))).toEqual(new Set(["7,5,0,0,0,0"]));
  });

  it("is kept by vintage: of a series moved by a month one date is asked for, and all of it once the records are others", async () => {
    const { requests, reach } = ncl();
    const partials = publicPartials(reach, true);
    const months = ["2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30"];
    await together(partials, ...months.slice(0, 3).map((month) => asked({}, month)));
    await together(partials, ...months.slice(1).map((month) => asked({}, month)));
    await together(partials, ...months.slice(1).map((month) => asked({}, month, "v2")));
    expect(requests.map((request) => queriesOf(request).map(({ times }) => times))).toEqual([
      [months.slice(0, 3)],
      [months.slice(3)],
      [months.slice(1)],
    ]);
    expect(requests.map(({ variables }) => variables!["vintage"])).toEqual(["v1", "v1", "v2"]);
  });

  it("is asked for again by the next caller where nothing is kept", async () => {
    const { requests, reach } = ncl();
    const partials = publicPartials(reach, false);
    await partials.load(asked());
    await partials.load(asked());
    expect(requests).toHaveLength(2);
  });

  it("is asked for again after silence, though parts are kept", async () => {
    let isSilent = true;
    const { requests, reach } = ncl((request) => (isSilent ? UNAVAILABLE : boys(request)));
    const partials = publicPartials(reach, true);
    expect(await partials.load(asked())).toEqual({ unavailable: "TIMEOUT" });
    isSilent = false;
    expect(slotsOf(await partials.load(asked()))).toEqual([7, 5, 0, 0, 0, 0]);
    expect(requests).toHaveLength(2);
  });

  it("bears no caller's token", async () => {
    const { requests, reach } = ncl();
    await publicPartials(reach, true).load(asked());
    expect(requests[0]).not.toHaveProperty("authorization");
  });
});

describe("a borough's own part", () => {
  const OWN = asked({ form: "OWN" });
  const own = (request: SubgraphRequest): SubgraphReply => answered(partialsOf("NCL", request, () => ({ "": [0, 7] })));

  it("is asked for in its caller's name, and in no other's", async () => {
    const { requests, reach } = ncl(own);
    await Promise.all(["Bearer a", "Bearer b"].map((token) => ownPartials(reach, token).load(OWN)));
    expect(requests.map(({ authorization }) => authorization)).toEqual(["Bearer a", "Bearer b"]);
  });

  it("is neither the public's nor kept for the next request", async () => {
    const { requests, reach } = ncl((request) => (request.authorization === undefined ? boys(request) : own(request)));
    const open = publicPartials(reach, true);
    expect(slotsOf(await open.load(asked()))).toEqual([7, 5, 0, 0, 0, 0]);
    expect(slotsOf(await ownPartials(reach, "Bearer a").load(OWN))).toEqual([7, 0, 0]);
    expect(slotsOf(await ownPartials(reach, "Bearer a").load(OWN))).toEqual([7, 0, 0]);
    await open.load(asked());
    expect(requests).toHaveLength(3);
  });
});

describe("a reply", () => {
  const two = [asked(), asked({ by: [] })] as const;

  test.each<[string, (request: SubgraphRequest) => unknown]>([
    ["of another sub-region", (request) => partialsOf("SEL", request)],
    ["of another vintage", (request) => ({ ...partialsOf("NCL", request), vintage: "v0" })],
    ["to another question", (request) => ({ ...partialsOf("NCL", request), question: "0".repeat(32) })],
    [
      "to one question fewer",
      (request) => ({ ...partialsOf("NCL", request), answers: partialsOf("NCL", request).answers.slice(1) }),
    ],
    ["that says nothing of a date", (request) => ofVectors(request, [])],
    ["that says more than was asked", (request) => ofVectors(request, [{}, {}])],
    ["without vectors", (request) => ofVectors(request, null)],
    ["with a vector of nothing known", (request) => ofVectors(request, ["vector"])],
    ["with more children than live there", (request) => ofVectors(request, [{ "": [0, 2 ** 40] }])],
    ["with a dither of nobody", (request) => ofVectors(request, [{ "": [1, 5] }])],
    ["of no form that is known", () => ({ subRegion: "NCL" })],
    ["of nothing", () => null],
  ])("%s makes the sub-region FAILED in all that was asked", async (_, said) => {
    const { reach } = ncl((request) => answered(said(request)));
    expect(await together(publicPartials(reach, true), ...two)).toEqual([{ unavailable: "FAILED" }, { unavailable: "FAILED" }]);
  });

  /** The vectors of the last question are others. */
  const ofVectors = (request: SubgraphRequest, vectors: readonly unknown[] | null): unknown => {
    const partials = partialsOf("NCL", request);
    return { ...partials, answers: [...partials.answers.slice(0, -1), { ...partials.answers.at(-1)!, vectors }] };
  };

  it.each([null, "another"])("that lays one question out as %s says nothing to it, and answers the other", async (layout) => {
    const { reach } = ncl((request) => {
      const partials = partialsOf("NCL", request, () => ({ "": [0, 7, 1, 5] }));
      return answered({ ...partials, answers: [partials.answers[0]!, { layout, vectors: null }] });
    });
    const [first, second] = await together(publicPartials(reach, true), ...two);
    expect(slotsOf(first!)).toEqual([7, 5, 0, 0, 0, 0]);
    expect(second).toBeNull();
  });
});
