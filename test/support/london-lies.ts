/** A London before proxies, in which North Central London's subgraph says what a test wants it to say. */
import { expect, vi } from "vitest";
import type { Figure } from "../../schema/disclosure/figure.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { type Alter, isPartials, type Recorded } from "./london-proxy.ts";
import { startLondon } from "./start-london.ts";

export const DEADLINE_MS = 2_000;
export const [CAMDEN, CROYDON] = ["E09000007", "E09000008"] as const;
export const AS_AT = "2025-03-31";
export const MOST = Number.MAX_SAFE_INTEGER;

/** Slots and values of one vector, by key. */
export type Vector = Readonly<Record<string, readonly number[]>>;
type Answer = { readonly layout: string | null; readonly vectors: readonly Vector[] | null };
type Partials = {
  readonly subRegion: string;
  readonly vintage: string;
  readonly question: string;
  readonly answers: readonly Answer[];
};

/** What it says to questions for partials, told otherwise. */
export const saying =
  (otherwise: (partials: Partials, request: Recorded) => object): Alter =>
  (body, request) => {
    if (!isPartials(request)) return body;
    const { data } = JSON.parse(body) as { data: { partials: Partials } };
    return JSON.stringify({ data: { partials: otherwise(data.partials, request) } });
  };

export type Place = {
  readonly placements: {
    readonly coverage: {
      readonly complete: boolean;
      readonly subRegions: readonly { readonly code: string; readonly answered: boolean; readonly reason: string | null }[];
    };
    readonly total: { readonly children: Figure };
    readonly bySex: readonly { readonly measures: { readonly children: Figure } }[];
  };
};
export type Read = Readonly<Record<"london" | "camden" | "croydon" | "ncl" | "sel", Place>>;

export const QUESTION = `{ london { ...of } ncl: subRegion(code: "NCL") { ...of } sel: subRegion(code: "SEL") { ...of }
  camden: borough(code: "${CAMDEN}") { ...of } croydon: borough(code: "${CROYDON}") { ...of } }
fragment of on Place { placements(asAt: "${AS_AT}") { coverage { complete subRegions { code answered reason } }
  total { children { value low high status } } bySex: groups(by: [SEX]) { measures { children { value low high status } } } } }`;

export const statusesOf = ({ placements }: Place): readonly string[] => [
  ...new Set([placements.total, ...placements.bySex.map(({ measures }) => measures)].map(({ children }) => children.status)),
];

/** What is answered without a lie, and ways to ask under one. */
export const startLiedTo = async () => {
  const london = await startLondon({
    proxied: true,
    settings: { [VARIABLES.cache]: "off", [VARIABLES.deadline]: String(DEADLINE_MS) },
  });
  const ask = async <T = Read>(text: string): Promise<{ readonly data: T; readonly ms: number }> => {
    const start = performance.now();
    const { status, data, errors } = await london.ask<T>(text);
    expect([status, errors]).toEqual([200, undefined]);
    return { data, ms: performance.now() - start };
  };
  // The first questions of all may take a busy machine longer than the deadline.
  const truly = await vi.waitFor(
    async () => {
      const { data } = await ask(QUESTION);
      if (!data.london.placements.coverage.complete) throw new Error("London is not complete yet.");
      return data;
    },
    { timeout: 30_000 },
  );
  const ncl = london.proxies.get("NCL")!;
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
    ncl.alter(null);
    return vi.waitFor(async () => expect((await ask(QUESTION)).data).toEqual(truly), { timeout: 10_000, interval: 100 });
  };
  return { london, ncl, truly, ask, expectFailed, recovered, [Symbol.asyncDispose]: () => london[Symbol.asyncDispose]() };
};
