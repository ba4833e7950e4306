import { describe, expect, it, vi } from "vitest";
import { buildCircuit } from "../../gateway/circuit.ts";

const HEARD = { isHeard: true };
const NOTHING = { isHeard: false };

describe("a circuit", () => {
  it("opens when nothing was heard in a question's time, and closes when a probe is answered", async () => {
    const probed = Promise.withResolvers<typeof HEARD>();
    const circuit = buildCircuit(() => probed.promise);
    await circuit.watch(() => Promise.resolve(HEARD));
    expect(circuit.isOpen()).toBe(false);
    await circuit.watch(() => Promise.resolve(NOTHING));
    expect(circuit.isOpen()).toBe(true);
    probed.resolve(HEARD);
    await vi.waitFor(() => expect(circuit.isOpen()).toBe(false));
  });

  it("probes again until one is answered, one at a time", async () => {
    let [probes, atOnce, most] = [0, 0, 0];
    const circuit = buildCircuit(async () => {
      most = Math.max(most, ++atOnce);
      await Promise.resolve();
      atOnce--;
      return { isHeard: ++probes === 3 };
    });
    await Promise.all([1, 2, 3].map(() => circuit.watch(() => Promise.resolve(NOTHING))));
    await vi.waitFor(() => expect(circuit.isOpen()).toBe(false), 5_000);
    expect([probes, most]).toEqual([3, 1]);
  });

  it("stays closed where another question was answered meanwhile: the sub-region is slow, and does not hang", async () => {
    const circuit = buildCircuit(() => Promise.resolve(NOTHING));
    const slow = Promise.withResolvers<typeof NOTHING>();
    const watching = circuit.watch(() => slow.promise);
    await circuit.watch(() => Promise.resolve(HEARD));
    slow.resolve(NOTHING);
    await watching;
    expect(circuit.isOpen()).toBe(false);
  });
});
