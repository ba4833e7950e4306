import { expect, it } from "vitest";
import { deck, dealByStratum } from "../../../subgraphs/synthetic/chance/deck.ts";
import { streamOf } from "../../../subgraphs/synthetic/chance/random.ts";

it("holds exactly the published counts when it is as large as their sum", () => {
  const cards = deck(streamOf(1, "deck"), { A: 5, B: 3, C: 1 }, 9);
  expect(cards.toSorted().join("")).toBe("AAAAABBBC");
});

it("gives the cards left over to the largest remainders", () => {
  const cards = deck(streamOf(1, "deck"), { A: 50, B: 26, C: 24 }, 6);
  expect(cards.toSorted().join("")).toBe("AAABBC");
});

it("deals each stratum from its own table", () => {
  const tables = { odd: { X: 1, Y: 1 }, even: { Z: 1 } };
  const dealt = dealByStratum(streamOf(1, "deal"), [1, 2, 3, 4], { stratumOf: (n) => (n % 2 === 1 ? "odd" : "even"), tables });
  expect(new Set([dealt[0], dealt[2]])).toEqual(new Set(["X", "Y"]));
  expect([dealt[1], dealt[3]]).toEqual(["Z", "Z"]);
});

it("refuses a stratum that has no table", () => {
  expect(() => dealByStratum(streamOf(1, "deal"), [1], { stratumOf: () => "other", tables: {} })).toThrow(
    "No table for the stratum other.",
  );
});
