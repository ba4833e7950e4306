/** Every question of README and docs, cold: the first time that a server with caches off is asked it. */
import { boroughToken } from "../../bin/keys/token-keys.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { type London, startLondonBy } from "../london.ts";
import { quantile } from "../measure.ts";
import { posted, type Target, targetAt } from "./load.ts";
import { type MeasuredServer, startMeasuredServer, stopAll } from "./processes.ts";
import { allQuestions, type Documented } from "./questions.ts";

const STARTS = 3;
const AGAIN = 5;

export type Asked = {
  readonly name: string;
  /** Median over servers that were started anew, and over asking one of them again. */
  readonly cold: number;
  readonly again: number;
  /** What it is not told as, where it is no answer. */
  readonly note: string;
};

/** Whose staff a question is for that the public may not ask. */
const boroughIn = (query: string): string => /E090000\d\d/.exec(query)?.[0] ?? "E09000007";

type Answer = { readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[] };

const REFUSED_TO_PUBLIC = ["FORBIDDEN", "UNAUTHENTICATED"];

type Ask = () => Promise<Buffer>;

const codesOf = (answer: Buffer): readonly string[] =>
  ((JSON.parse(answer.toString("utf8")) as Answer).errors ?? []).map(({ message, extensions }) => extensions?.code ?? message);

/** Asks as the public; where that is refused, as the staff of the borough that is asked about. */
const askerOf = async (url: string, data: string, { environment }: London<MeasuredServer>) => {
  const target = targetAt(url);
  const targets: Target[] = [target];
  const asStaff = async (borough: string): Promise<Target> => {
    const staff = targetAt(url, { authorization: `Bearer ${await boroughToken(data, borough, environment)}` });
    targets.push(staff);
    return staff;
  };
  return {
    askOf:
      ({ query, operationName, variables }: Documented, by: Target): Ask =>
      () =>
        by.send(posted(url, { query, operationName, variables })),
    target,
    asStaff,
    close: () => Promise.all(targets.map((each) => each.close())),
  };
};

const timedOnce = async (ask: Ask): Promise<{ readonly took: number; readonly codes: readonly string[] }> => {
  const start = performance.now();
  const answer = await ask();
  return { took: performance.now() - start, codes: codesOf(answer) };
};

type Times = { readonly cold: number[]; readonly again: number[]; note: string };

const askAll = async (
  questions: readonly Documented[],
  times: ReadonlyMap<string, Times>,
  { data, isLast }: { data: string; isLast: boolean },
): Promise<void> => {
  const london = await startLondonBy(startMeasuredServer, data, "off", { [VARIABLES.deadline]: "20000" });
  const asker = await askerOf(london.servers.find(({ name }) => name === "gateway")!.url, data, london);
  await asker.target.send(posted("http://localhost/graphql", { query: "{ london { name } }" }));
  for (const question of questions) {
    const of = times.get(question.name)!;
    let ask = asker.askOf(question, asker.target);
    let first = await timedOnce(ask);
    if (first.codes.some((code) => REFUSED_TO_PUBLIC.includes(code))) {
      ask = asker.askOf(question, await asker.asStaff(boroughIn(question.query)));
      first = await timedOnce(ask);
      of.note = "by a borough's staff";
    }
    of.cold.push(first.took);
    if (first.codes.length > 0) of.note = [...new Set(first.codes)].join(", ");
    if (isLast) for (let again = 0; again < AGAIN; again++) of.again.push((await timedOnce(ask)).took);
  }
  await asker.close();
  await stopAll(london.servers);
};

/** Each start of the servers begins with another question, so that none is the first of a process each time. */
export const measureDocumented = async (data: string): Promise<readonly Asked[]> => {
  const all = await allQuestions();
  const questions = all.filter(({ wanting }) => wanting.length === 0);
  const times = new Map<string, Times>(questions.map(({ name }) => [name, { cold: [], again: [], note: "" }]));
  for (let start = 0; start < STARTS; start++) {
    const from = Math.floor((start * questions.length) / STARTS);
    const turned = [...questions.slice(from), ...questions.slice(0, from)];
    await askAll(turned, times, { data, isLast: start === STARTS - 1 });
  }
  return all.map(({ name, wanting }) => {
    const of = times.get(name);
    if (of === undefined) return { name, cold: NaN, again: NaN, note: `not asked: no value of ${wanting.join(", ")}` };
    return { name, cold: quantile(of.cold, 0.5), again: quantile(of.again, 0.5), note: of.note };
  });
};
