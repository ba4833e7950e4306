/** Waiting for others with a clock that knows when it was we who stood still. */

/** A timer that is later than this was kept from going off by work of our own. */
const STILL_MS = 20;

/**
 * Calls `late` after some time in which an answer could have been heard, and gives the way to call that off. While this process works on
 * something long it hears nobody: that time is given back, once over at most.
 */
export const afterListening = (ms: number, late: () => void): (() => void) => {
  let timer: NodeJS.Timeout;
  const wait = (forMs: number, mayGoOn: boolean): void => {
    const due = performance.now() + forMs;
    timer = setTimeout(() => {
      const stoodStill = performance.now() - due;
      if (mayGoOn && stoodStill > STILL_MS) wait(Math.min(stoodStill, ms), false);
      else late();
    }, forMs);
  };
  wait(ms, true);
  return () => clearTimeout(timer);
};
