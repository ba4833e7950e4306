import { expect, it } from "vitest";
import { afterListening } from "../../gateway/patience.ts";

const standStill = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

it("gives an answer its time that came while we stood still", async () => {
  const outcome = Promise.withResolvers<string>();
  const callOff = afterListening(50, () => outcome.resolve("late"));
  // Due before the timer, and both heard of only afterwards: the timer's turn comes first.
  const answer = new Promise<void>((resolve) => void setTimeout(resolve, 51));
  standStill(150);
  void answer.then(() => outcome.resolve("answered"));
  expect(await outcome.promise).toBe("answered");
  callOff();
});

it("is late where nothing comes, and never once it is called off", async () => {
  let isLate = false;
  afterListening(5, () => void (isLate = true))();
  await new Promise<void>((resolve) => void afterListening(20, resolve));
  expect(isLate).toBe(false);
});
