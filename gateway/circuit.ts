/**
 * A circuit breaker: a sub-region that hangs costs one wait, and not one for each question. After a question in whose time nothing at all
 * was heard of it, the circuit is open, and nobody waits. Probes go on in the background, one at a time, so that a sub-region that is
 * back is back for whoever asks next.
 */
import { setTimeout as sleep } from "node:timers/promises";

const BETWEEN_PROBES_MS = 250;

/** What came of one request: whether anything was heard, be it a refusal. */
type Outcome = { readonly isHeard: boolean };

export type Circuit = {
  readonly isOpen: () => boolean;
  /** Runs a request and learns from it. */
  readonly watch: <T extends Outcome>(request: () => Promise<T>) => Promise<T>;
  readonly end: () => void;
};

/** `probe` asks something cheap, with a patience of its own. */
export const buildCircuit = (probe: () => Promise<Outcome>): Circuit => {
  let [isOpen, heard] = [false, 0];
  const probeUntilHeard = async (): Promise<void> => {
    while (isOpen)
      if ((await probe()).isHeard) isOpen = false;
      else await sleep(BETWEEN_PROBES_MS, undefined, { ref: false });
  };
  return {
    isOpen: () => isOpen,
    watch: async (request) => {
      const before = heard;
      const outcome = await request();
      if (outcome.isHeard) heard++;
      else if (heard === before && !isOpen) {
        isOpen = true;
        void probeUntilHeard();
      }
      return outcome;
    },
    end: () => void (isOpen = false),
  };
};
