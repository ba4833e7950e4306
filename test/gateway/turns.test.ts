import { describe, expect, it } from "vitest";
import { buildQueue, buildTurns } from "../../gateway/turns.ts";

/** A clock that a test moves. */
const clock = () => {
  let at = 0;
  return { now: () => at, pass: (ms: number) => void (at += ms) };
};

describe("a queue", () => {
  it("lets as many in as it has places, and the next in order as each ends", async () => {
    const queue = buildQueue(2, () => 0);
    const order: string[] = [];
    const enter = async (name: string) => {
      const leave = await queue.take();
      order.push(name);
      return leave;
    };
    const [a, b] = [await enter("a"), await enter("b")];
    const waiting = [enter("c"), enter("d")];
    await Promise.resolve();
    expect(order).toEqual(["a", "b"]);
    a();
    // Ending twice ends once.
    a();
    await waiting[0];
    expect(order).toEqual(["a", "b", "c"]);
    b();
    await waiting[1];
    expect(order).toEqual(["a", "b", "c", "d"]);
  });

  it("refuses at once whoever would wait longer than two seconds, and says how long", async () => {
    const { now, pass } = clock();
    const queue = buildQueue(1, now);
    let leave = await queue.take();
    // Each turn takes a little more than a second, and one always waits: the queue learns its pace.
    for (let turn = 0; turn < 40; turn++) {
      const next = queue.take();
      pass(1_100);
      leave();
      leave = await next;
    }
    const second = queue.take();
    await expect(queue.take()).rejects.toMatchObject({ extensions: { code: "OVERLOADED", retryAfter: 3 } });
    expect(() => queue.check()).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ retryAfter: 3 }) as unknown }),
    );
    leave();
    (await second)();
    expect(() => queue.check()).not.toThrow();
  });

  it("never lets more wait than it knows to hold, however fast it goes", async () => {
    const queue = buildQueue(1, () => 0);
    await queue.take();
    const taken = Array.from({ length: 200 }, () =>
      queue.take().then(
        () => "waited",
        () => "refused",
      ),
    );
    await Promise.resolve();
    expect((await Promise.all(taken.slice(128))).every((outcome) => outcome === "refused")).toBe(true);
  });
});

it("cheap questions don't wait for dear ones", async () => {
  const turns = buildTurns(() => 0);
  await turns.take(150_000);
  let isDearIn = false;
  void turns.take(150_000).then(() => (isDearIn = true));
  const leave = await turns.take(100);
  leave();
  expect(isDearIn).toBe(false);
});
