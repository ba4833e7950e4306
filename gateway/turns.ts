/**
 * Whose turn it is. A few questions are worked on at once, cheap ones and dear ones each in a queue of their own, so that cheap questions
 * don't wait for dear ones. Whoever would wait too long is refused before any work is done: a question that is let in has all its time,
 * and the sub-regions theirs.
 */
import { overloaded } from "../schema/errors.ts";

/** Questions that cost more than this are dear: work of a fifth of a second. */
const DEAR = 20_000;

/** How many are worked on at once: more would only be slower each. */
const AT_ONCE = { cheap: 32, dear: 1 } as const;

/** Longer than this nobody waits for a turn. */
const LONGEST_WAIT_MS = 2_000;

/** So many wait at most, while it isn't known yet how fast it goes. */
const MOST_WAITING = 128;

/** How much the last turn counts in the usual time between two. */
const WEIGHT = 0.1;

type Turn = { readonly start: () => void };

export type Queue = {
  /** Resolves when it is one's turn, with the way to end it. Errors: OVERLOADED, with the seconds after which to ask again. */
  readonly take: () => Promise<() => void>;
  /** Errors: OVERLOADED where `take` would be refused at this moment. */
  readonly check: () => void;
};

/** `now` in milliseconds, of any clock that only goes forward. */
export const buildQueue = (atOnce: number, now: () => number): Queue => {
  const waiting: Turn[] = [];
  let [running, between, lastEnd] = [0, 0, now()];
  const end = (): void => {
    // The pace is that of a queue that is full: without one, turns end when questions come.
    if (waiting.length > 0) between += WEIGHT * (now() - lastEnd - between);
    lastEnd = now();
    const next = waiting.shift();
    if (next === undefined) running--;
    else next.start();
  };
  const once = (): (() => void) => {
    let isOver = false;
    return () => {
      if (!isOver) end();
      isOver = true;
    };
  };
  const check = (): void => {
    const wait = (waiting.length + 1) * between;
    if (running >= atOnce && (wait > LONGEST_WAIT_MS || waiting.length >= MOST_WAITING))
      throw overloaded(Math.max(1, Math.ceil(wait / 1_000)));
  };
  return {
    check,
    take: async () => {
      check();
      if (running >= atOnce) await new Promise<void>((start) => void waiting.push({ start }));
      else running++;
      return once();
    },
  };
};

export type Turns = {
  /** The same, of the queue that the cost of a question puts it in. */
  readonly take: (cost: number) => Promise<() => void>;
  /** Errors: OVERLOADED where even a cheap question would be refused. */
  readonly check: () => void;
};

export const buildTurns = (now: () => number): Turns => {
  const [cheap, dear] = [buildQueue(AT_ONCE.cheap, now), buildQueue(AT_ONCE.dear, now)];
  return { take: (cost) => (cost > DEAR ? dear : cheap).take(), check: cheap.check };
};
