import { graphql } from "graphql";
import { expect, it } from "vitest";
import type { SubgraphReply, SubgraphRequest } from "../../gateway/ask.ts";
import { gatewaySchema } from "../../gateway/gateway.ts";
import { ownPartials, publicPartials } from "../../gateway/partials.ts";
import { londonAnswers } from "../../gateway/request.ts";
import { buildScatter } from "../../gateway/scatter.ts";
import type { Roster } from "../../schema/question/coverage.ts";
import { SUB_REGIONS, type SubRegionCode, subRegionOf } from "../../schema/reference/sub-regions.ts";
import { answered, askerOf, partialsOf, queriesOf, UNAVAILABLE } from "../support/sub-region-by-hand.ts";

const AS_AT = "2025-03-31";

/** All boroughs of all sub-regions have handed in a return. */
const ROSTERS: ReadonlyMap<string, Roster> = new Map(
  SUB_REGIONS.map(({ code, boroughs }) => {
    const returns = boroughs.map(({ code: borough }) => ({
      fact: "PLACEMENTS" as const,
      borough,
      from: "2024-04-01",
      to: AS_AT,
    }));
    return [code, { kind: "ANSWERED", vintage: "v1", returns, incompatible: [] }];
  }),
);

/** A sub-region without a child: every vector is of noughts. */
const nobodyIn =
  (code: string) =>
  (request: SubgraphRequest): SubgraphReply =>
    answered(partialsOf(code, request));

const nobody = nobodyIn("NCL");

/** Statuses of each group: of its number of children, and of its median distance, which is asked for a wave later. */
const QUESTION = `{ london { placements(asAt: "${AS_AT}") {
  coverage { complete missing { reason } subRegions { code answered reason } }
  groups(by: [SEX]) { measures { children { status } distance { median { status } } } }
} } }`;

type Answer = {
  readonly london: {
    readonly placements: {
      readonly coverage: {
        readonly complete: boolean;
        readonly missing: readonly { readonly reason: string }[];
        readonly subRegions: readonly { readonly code: string; readonly answered: boolean; readonly reason: string | null }[];
      };
      readonly groups: readonly {
        readonly measures: {
          readonly children: { readonly status: string };
          readonly distance: { readonly median: { readonly status: string } };
        };
      }[];
    };
  };
};

/** What London says where NCL replies in a way of its own. */
const london = async (ncl: (request: SubgraphRequest) => SubgraphReply, held = ROSTERS) => {
  const reachOf = (code: SubRegionCode) => ({
    ...askerOf(code === "NCL" ? ncl : nobodyIn(code)),
    subRegion: subRegionOf(code)!,
    withinMs: 60_000,
  });
  const reach = buildScatter({
    publicOf: (code) => publicPartials(reachOf(code), false),
    ownOf: (code) => ownPartials(reachOf(code), undefined),
    waveTime: () => 60_000,
  });
  const rosters = new Map(SUB_REGIONS.map(({ code }) => [code, held.get(code)!] as const));
  const answers = londonAnswers(() => Promise.resolve(rosters), reach);
  const contextValue = { audience: { kind: "PUBLIC" }, answers };
  const { data, errors } = await graphql({ schema: gatewaySchema(), source: QUESTION, contextValue });
  expect(errors).toBeUndefined();
  const { coverage, groups } = (data as unknown as Answer).london.placements;
  const statuses = new Set(groups.map(({ measures }) => `${measures.children.status} ${measures.distance.median.status}`));
  const silent = coverage.subRegions.filter(({ answered }) => !answered).map(({ code, reason }) => `${code} ${reason}`);
  return { complete: coverage.complete, missing: coverage.missing.map(({ reason }) => reason), silent, statuses: [...statuses] };
};

const asksDistance = (request: SubgraphRequest): boolean => queriesOf(request).some(({ measure }) => measure === "DISTANCE");

const FIVE_MISSING = Array.from({ length: 5 }, () => "SUB_REGION_SILENT");

it("covers all of London where everybody answers everything", async () => {
  expect(await london(nobody)).toEqual({ complete: true, missing: [], silent: [], statuses: ["SUPPRESSED SUPPRESSED"] });
});

it("says why figures are incomplete of a sub-region whose roster was known, and which then fell silent", async () => {
  expect(await london(() => UNAVAILABLE)).toEqual({
    complete: false,
    missing: FIVE_MISSING,
    silent: ["NCL TIMEOUT"],
    statuses: ["INCOMPLETE INCOMPLETE"],
  });
});

it("says so too where it fell silent in a later wave, though coverage stands first in the question", async () => {
  expect(await london((request) => (asksDistance(request) ? UNAVAILABLE : nobody(request)))).toEqual({
    complete: false,
    missing: FIVE_MISSING,
    silent: ["NCL TIMEOUT"],
    statuses: ["SUPPRESSED INCOMPLETE"],
  });
});

it("has no return of a sub-region that has imported nothing, which is not silent", async () => {
  const empty: Roster = { kind: "ANSWERED", vintage: "none", returns: [], incompatible: [] };
  expect(await london(() => UNAVAILABLE, new Map([...ROSTERS, ["NCL", empty]]))).toEqual({
    complete: false,
    missing: Array.from({ length: 5 }, () => "NO_RETURN"),
    silent: [],
    statuses: ["INCOMPLETE INCOMPLETE"],
  });
});

it.each([
  ["no partials", { partials: [] }],
  ["partials of another form", { partials: [7] }],
])("takes %s for a failure", async (_, data) => {
  expect(await london(() => ({ kind: "ANSWERED", data }))).toMatchObject({ complete: false, silent: ["NCL FAILED"] });
});

it("takes a sub-region that lays one measure out otherwise for one that answers, and tells nothing that rests on the measure", async () => {
  const other = (request: SubgraphRequest): SubgraphReply => {
    const partials = partialsOf("NCL", request);
    const answers = queriesOf(request).map(({ measure }, at) =>
      measure === "DISTANCE" ? { layout: "another", vectors: [{}] } : partials.answers[at]!,
    );
    return answered({ ...partials, answers });
  };
  expect(await london(other)).toEqual({ complete: true, missing: [], silent: [], statuses: ["SUPPRESSED INCOMPLETE"] });
});
