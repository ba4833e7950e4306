/** A sub-region can only speak for itself: whatever one sends, it is that sub-region that failed, and London is INCOMPLETE. */
import { afterEach, beforeAll, expect, it } from "vitest";
import { VARIABLES } from "../../schema/server/environment.ts";
import { HEADERS } from "../../schema/vector/crossing.ts";
import { post } from "../support/london-ask.ts";
import { DEADLINE_MS, MOST, QUESTION, type Read, saying, startLiedTo } from "../support/london-lies.ts";
import { type Alter, type Crossed, isPartials, questionsIn, type Recorded } from "../support/london-proxy.ts";

const TOO_LONG = " ".repeat(50_000_000);

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

let liedTo: Awaited<ReturnType<typeof startLiedTo>>;
beforeAll(async () => {
  liedTo = await startLiedTo();
  return () => liedTo[Symbol.asyncDispose]();
});
afterEach(() => liedTo.ncl.alter(null));

/** The same request, answered by South East London. */
const askSel = async ({ query, variables }: Recorded): Promise<string> => {
  const [url, headers] = [
    liedTo.london.urls.get("SEL")!,
    { [HEADERS.serviceToken]: liedTo.london.environment[VARIABLES.serviceToken("SEL")]! },
  ];
  const { data } = await post<{ roster: { vintage: string } }>(url, "{ roster { vintage } }", { headers });
  const reply = await post(url, query, { headers, variables: { ...variables, vintage: data.roster.vintage } });
  return JSON.stringify({ data: reply.data });
};
const asSel: Alter = (body, request) => (isPartials(request) ? askSel(request) : body);

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
  "a sub-region that sends $what has failed, before the deadline, and the others stay readable",
  async ({ how, hit, seal }) => {
    liedTo.ncl.alter(how, seal);
    const { data, ms } = await liedTo.ask(QUESTION);
    liedTo.expectFailed(data, hit);
    expect(ms).toBeLessThan(DEADLINE_MS);
  },
);
