/** What a figure costs the gateway that many ask for at once before anybody has it: caches on, in processor time of its process. */
import { endOfMonth, monthOf } from "../../schema/reference/dates.ts";
import { DATES, FIGURE, type London } from "../london.ts";
import { quantile } from "../measure.ts";
import { posted, targetAt } from "./load.ts";
import type { MeasuredServer } from "./processes.ts";

const CALLERS = 32;
const TRIALS = 24;

/** Month ends that nothing was asked of yet, the latest first. */
const UNASKED = Array.from({ length: 60 }, (_, at) => endOfMonth(monthOf("2025-03-31") - at)).filter(
  (date) => !DATES.includes(date),
);

/** Medians of milliseconds, and of their ratio. */
export type Fresh = { readonly atOnce: number; readonly one: number; readonly cached: number; readonly ratio: number };

const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Each trial asks one date by all callers at once, and another by one caller and then by all: in turns, the one first or the other. */
export const measureFresh = async (london: London<MeasuredServer>): Promise<Fresh> => {
  const gateway = london.servers.find(({ name }) => name === "gateway")!;
  const target = targetAt(gateway.url);
  const spent = async (asAt: string, callers: number): Promise<number> => {
    const before = await gateway.cpu();
    const request = posted(gateway.url, { query: FIGURE, variables: { asAt } });
    await Promise.all(Array.from({ length: callers }, () => target.send(request)));
    return (await gateway.cpu()) - before;
  };
  // Connections of all callers, and answers that are kept.
  for (let warm = 0; warm < 20; warm++) for (const date of DATES) await spent(date, CALLERS);
  const trials: Omit<Fresh, "ratio">[] = [];
  for (let trial = 0; trial < TRIALS; trial++) {
    const [together, alone] = [UNASKED[2 * trial]!, UNASKED[2 * trial + 1]!];
    const first = trial % 2 === 0 ? await spent(together, CALLERS) : null;
    const one = await spent(alone, 1);
    const cached = await spent(alone, CALLERS);
    trials.push({ atOnce: first ?? (await spent(together, CALLERS)), one, cached });
  }
  await target.close();
  return {
    atOnce: median(trials.map(({ atOnce }) => atOnce)),
    one: median(trials.map(({ one }) => one)),
    cached: median(trials.map(({ cached }) => cached)),
    ratio: median(trials.map(({ atOnce, one, cached }) => atOnce / (one + cached))),
  };
};
