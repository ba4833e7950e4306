/** Movements and referrals through the gateway, cold: the first time that servers just started, with caches off, are asked a question. */
import { prepare } from "../bin/london/prepare.ts";
import { buildProgress } from "../bin/terminal/progress.ts";
import { MOVEMENTS_PAGE } from "../gateway/web/pages/movements-document.ts";
import { REFERRALS_PAGE } from "../gateway/web/pages/referrals-document.ts";
import { VARIABLES } from "../schema/server/environment.ts";
import { type Post, poster, startLondon } from "./london.ts";
import { MOST_MS, ms, printTable, quantile } from "./measure.ts";

const YEAR = `during: { from: "2024-04-01", to: "2025-03-31" }`;
const YEARS = `from: "2020-04-01", to: "2025-03-31"`;

const PAGE = {
  place: "London",
  year: { from: "2024-04-01", to: "2025-03-31" },
  before: { from: "2023-04-01", to: "2024-03-31" },
  since: "2020-04-01",
  until: "2025-03-31",
} as const;
const THREE_YEARS = { from: "2022-04-01", to: "2025-03-31" };

/** Referrals of every kind, and those to secure homes, which the page shows with the children in them and what they cost. */
const OF_ALL_KINDS = { ...PAGE, three: THREE_YEARS, where: {}, secure: false, months: "2023-04-30" };
const TO_SECURE_HOMES = { ...OF_ALL_KINDS, where: { referralKind: ["SECURE_WELFARE"] }, secure: true };

type Asked = { readonly query: string; readonly variables?: object };

const of = (selection: string): Asked => ({ query: `{ london { ${selection} } }` });

const STABILITY =
  "stability { percentThreeOrMore { value } percentThreeOrMoreInTwoYears { value } percentLongTermStable { value } }";

const TABLES: Readonly<Record<string, Readonly<Record<string, Asked>>>> = {
  Movements: {
    "came, left and moved, in a year": of(`movements(${YEAR}) { total { started { value } ceased { value } moves { value } } }`),
    "stability, in a year": of(`movements(${YEAR}) { total { ${STABILITY} } }`),
    "came into care, by borough and age": of(
      `movements(${YEAR}) { groups(by: [BOROUGH, AGE_BAND]) { measures { started { value } } } }`,
    ),
    "came into and went from kinds of placement": of(
      `movements(${YEAR}) { groups(by: [PLACEMENT_TYPE]) { measures { entrants { value } exits { value } movedIn { value } movedOut { value } } } }`,
    ),
    "came and left, by quarter over five years": of(
      `movements(${YEAR}) { series(${YEARS}, step: QUARTER) { measures { started { value } ceased { value } } } }`,
    ),
    "all that the page asks": { query: MOVEMENTS_PAGE.toString(), variables: PAGE },
  },
  Referrals: {
    "children, searches and percent placed": of(
      `referrals(${YEAR}) { total { children { value } made { value } percentPlaced { value } } }`,
    ),
    "days to moving in, by need": of(
      `referrals(${YEAR}) { groups(by: [NEED]) { measures { daysToPlacement { mean { value } median { value } } } } }`,
    ),
    "children, by borough and ethnicity": of(
      `referrals(${YEAR}) { groups(by: [BOROUGH, ETHNICITY]) { measures { children { value } } } }`,
    ),
    "made and placed, by quarter over five years": of(
      `referrals(${YEAR}) { series(${YEARS}, step: QUARTER) { measures { made { value } placed { value } } } }`,
    ),
    "all that the page asks": { query: REFERRALS_PAGE.toString(), variables: OF_ALL_KINDS },
    "all that it asks of secure homes": { query: REFERRALS_PAGE.toString(), variables: TO_SECURE_HOMES },
  },
};

const [STARTS, AGAIN] = [3, 5] as const;

const timed = async (post: Post, asked: Asked): Promise<number> => {
  const start = performance.now();
  const answer = (await post(asked)) as { readonly errors?: unknown };
  const took = performance.now() - start;
  if (answer.errors !== undefined) throw new Error(`A question was not answered: ${JSON.stringify(answer.errors)}`);
  return took;
};

type Times = { readonly cold: number[]; readonly again: number[] };

/** Each start of the servers begins with another question, so that none is the first of a process each time. */
const measure = async (data: string, questions: readonly Asked[]): Promise<readonly Times[]> => {
  const times = questions.map((): Times => ({ cold: [], again: [] }));
  for (let start = 0; start < STARTS; start++) {
    const { servers } = await startLondon(data, "off", { [VARIABLES.deadline]: "20000" });
    const post = poster(servers.find(({ name }) => name === "gateway")!.url, {});
    await post({ query: "{ london { name } }" });
    const from = Math.floor((start * questions.length) / STARTS);
    for (let turn = 0; turn < questions.length; turn++) {
      const at = (from + turn) % questions.length;
      times[at]!.cold.push(await timed(post, questions[at]!));
      for (let again = 0; again < AGAIN; again++) times[at]!.again.push(await timed(post, questions[at]!));
    }
    await Promise.all(servers.map((server) => server.stop()));
  }
  return times;
};

export const benchFlows = async (data: string, seed: number): Promise<void> => {
  await prepare({ data, uri: process.env[VARIABLES.mongo], seed, progress: buildProgress(process.stderr, process.env) });
  for (const [title, asked] of Object.entries(TABLES)) {
    const times = await measure(data, Object.values(asked));
    const rows = Object.keys(asked).map((name, at) => {
      const [cold, again] = [quantile(times[at]!.cold, 0.5), quantile(times[at]!.again, 0.5)];
      return [name, ms(cold), ms(again), cold > MOST_MS ? `over ${MOST_MS} ms` : ""];
    });
    printTable(
      `${title} of London, caches off: asked the first time since the start, and again`,
      ["", "cold p50", "again p50", ""],
      rows,
    );
  }
};
