/** Named sets of boroughs on the demo: their numbers held against a second implementation's, worked out from records and secrets. */
import { beforeAll, expect, inject, it } from "vitest";
import { NAMED_SETS, type NamedSet } from "../../schema/reference/named-sets.ts";
import { boroughsOf, cutsSubRegions, subRegionsOf } from "../../schema/reference/places.ts";
import { type Member, readTruth, type Truth } from "../support/london-truth.ts";
import { walk } from "../support/london-walk.ts";
import { crossesRest } from "../support/reference/crossed-rest.ts";
import type { ReferenceDimension } from "../support/reference/dimensions.ts";
import { type London, startPatientLondon } from "../support/start-london.ts";

const AS_AT = "2025-03-31";

const TABLES: readonly (readonly ReferenceDimension[])[] = [
  [],
  ["PLACEMENT_TYPE"],
  ["LEGAL_STATUS"],
  ["AGE_BAND", "SEX"],
  ["PLACE", "LOCALITY"],
  ["ETHNICITY", "CATEGORY_OF_NEED"],
];

let london: London;
let truth: Truth;
let members: readonly Member[];
beforeAll(async () => {
  london = await startPatientLondon();
  truth = await readTruth(inject("demo").data);
  members = truth.membersOn(AS_AT);
  return () => london[Symbol.asyncDispose]();
});

/** What each sub-region is to publish of some children of a set; a part that it has nobody in is none. */
const partsOf = (set: NamedSet, children: readonly Member[]): readonly number[] =>
  subRegionsOf(set).map(({ code }) => truth.told(children.filter(({ subRegion }) => subRegion === code)).p);

const WITHHELD = { value: null, low: null, high: null, status: "SUPPRESSED" };

/** Whole sub-regions are told by themselves: where one is in the band, the sum would tell it. */
const figureOf = (set: NamedSet, children: readonly Member[]) => {
  const parts = partsOf(set, children);
  if (!cutsSubRegions(set) && parts.some((p) => p < 8)) return WITHHELD;
  const [p, off] = [parts.reduce((sum, part) => sum + part, 0), 3 * parts.length];
  return p < 8
    ? { value: null, low: 0, high: 7 + off, status: "SUPPRESSED" }
    : { value: p, low: Math.max(0, p - off), high: p + off, status: "ROUNDED" };
};

it.each(NAMED_SETS.map((set) => [set.name, set] as const))(
  "shows %s what its children's keys make of it, by no dimension, by one and by two",
  async (_, set) => {
    const own = members.filter(({ borough }) => boroughsOf(set).includes(borough));
    const walked = await walk(london, { fact: "PLACEMENTS", place: set, fields: ["children"] }, TABLES);
    const wrong = walked.flatMap(({ by, cells }) =>
      cells.filter((cell) => {
        const codes = cell.name.split("|").slice(1);
        const within = own.filter((member) => by.every((name, at) => member.codes[name as ReferenceDimension] === codes[at]));
        const { low, high } = cell.figures["children"]!;
        const isWithin = within.length >= (low ?? 0) && within.length <= (high ?? Infinity);
        const expected = crossesRest(by, codes) ? WITHHELD : figureOf(set, within);
        return JSON.stringify(cell.figures["children"]) !== JSON.stringify(expected) || !isWithin;
      }),
    );
    expect(wrong).toEqual([]);
    expect(walked.flatMap(({ cells }) => cells).length).toBeGreaterThan(150);
  },
);

it("answers a set with the sub-regions that hold it, and says whose returns it rests on", async () => {
  type Told = { readonly placements: { readonly coverage: { complete: boolean; subRegions: readonly { code: string }[] } } };
  const asked = (name: string) =>
    `place(name: "${name}") { placements(asAt: "${AS_AT}") { coverage { complete subRegions { code } } } }`;
  const { data } = await london.ask<Readonly<Record<"south" | "inner", Told>>>(
    `{ south: ${asked("South London")} inner: ${asked("Inner London")} }`,
  );
  const codes = ({ placements }: Told) => placements.coverage.subRegions.map(({ code }) => code);
  expect([codes(data.south), codes(data.inner)]).toEqual([
    ["SEL", "SWL"],
    ["NEL", "NCL", "NWL", "SEL", "SWL"],
  ]);
  expect([data.south.placements.coverage.complete, data.inner.placements.coverage.complete]).toEqual([true, true]);
});

it("is added up by a subgraph for no other list of boroughs, nor as a share", async () => {
  const inner = boroughsOf(NAMED_SETS[0]!);
  const asked = [
    { form: "PUBLISHED", codes: inner },
    { form: "PUBLISHED", codes: inner.slice(1) },
    { form: "PUBLISHED", codes: ["E09000007", "E09000010"] },
    { form: "SHARE", codes: inner },
  ].map(({ form, codes }) => ({
    form,
    fact: "PLACEMENTS",
    measure: "CHILDREN",
    times: [AS_AT],
    by: [],
    where: [{ dimension: "BOROUGH", codes }],
  }));
  const { data } = await london.askPartials("NCL", asked);
  expect(data!.partials.answers.map(({ vectors }) => vectors?.length ?? null)).toEqual([1, null, null, null]);
});
