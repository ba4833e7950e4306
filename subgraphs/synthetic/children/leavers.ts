import type { Kind } from "../chance/mixes.ts";
import { weighted, type Random, type Weights } from "../chance/random.ts";

/**
 * A way of leaving care: how often (in a thousand), at which ages (18 means on the 18th birthday), from which placement and legal
 * status, with which reasons (REC). `days` is the mean time in care where it is not what the legal status suggests.
 * Shares: judgement, after the Department's national table of reasons for ceasing and London's ages on leaving.
 */
type Exit = {
  readonly share: number;
  readonly uasc?: true;
  readonly ages: readonly [from: number, to: number];
  readonly kind: Kind;
  readonly ls: string;
  readonly reasons: Weights;
  readonly days?: number;
};

const HOME = { E4A: 60, E4B: 25, E13: 8, E8: 7 };
const GUARDIANSHIP = { E45: 50, E46: 12, E47: 12, E48: 4, E41: 22 };
const ADULT = { E5: 45, E6: 15, E7: 10, E8: 30 };

const EXITS: readonly Exit[] = [
  { share: 125, ages: [18, 18], kind: "FOSTER", ls: "C2", reasons: { E17: 70, E5: 15, E8: 15 } },
  { share: 25, ages: [18, 18], kind: "FOSTER", ls: "V2", reasons: { E17: 50, E5: 30, E8: 20 } },
  { share: 70, ages: [18, 18], kind: "K3", ls: "C2", reasons: ADULT },
  { share: 65, ages: [18, 18], kind: "K3", ls: "V2", reasons: ADULT },
  { share: 50, ages: [18, 18], kind: "K2", ls: "C2", reasons: ADULT },
  { share: 12, ages: [18, 18], kind: "R1", ls: "V2", reasons: { E7: 80, E8: 20 } },
  { share: 12, ages: [18, 18], kind: "Z1", ls: "V2", reasons: ADULT },
  { share: 8, ages: [18, 18], kind: "P1", ls: "C2", reasons: { E8: 1 } },
  { share: 105, uasc: true, ages: [18, 18], kind: "K3", ls: "V2", reasons: ADULT, days: 620 },
  { share: 55, uasc: true, ages: [18, 18], kind: "FOSTER", ls: "V2", reasons: { E17: 60, E5: 40 }, days: 700 },
  { share: 15, uasc: true, ages: [16, 17], kind: "K3", ls: "V2", reasons: { E15: 60, E8: 40 }, days: 60 },
  { share: 60, ages: [0, 9], kind: "FOSTER", ls: "V2", reasons: HOME, days: 130 },
  { share: 95, ages: [10, 17], kind: "FOSTER", ls: "V2", reasons: HOME, days: 150 },
  { share: 30, ages: [12, 17], kind: "K2", ls: "V2", reasons: HOME, days: 200 },
  { share: 40, ages: [0, 12], kind: "FOSTER", ls: "C1", reasons: HOME },
  { share: 30, ages: [0, 12], kind: "P1", ls: "C1", reasons: { E4A: 80, E8: 20 } },
  { share: 12, ages: [2, 15], kind: "P1", ls: "C2", reasons: { E4A: 80, E8: 20 } },
  { share: 75, ages: [0, 11], kind: "FOSTER", ls: "C1", reasons: GUARDIANSHIP },
  { share: 28, ages: [1, 15], kind: "FOSTER", ls: "C2", reasons: GUARDIANSHIP },
  { share: 50, ages: [1, 6], kind: "ADOPTION", ls: "E1", reasons: { E11: 40, E12: 60 } },
  { share: 16, ages: [14, 17], kind: "R5", ls: "J1", reasons: { E14: 45, E9: 55 } },
  { share: 20, ages: [13, 17], kind: "FOSTER", ls: "J1", reasons: { E14: 90, E9: 10 } },
  { share: 3, ages: [13, 16], kind: "K1", ls: "C2", reasons: { E4A: 50, E8: 50 } },
  { share: 25, ages: [0, 16], kind: "FOSTER", ls: "L1", reasons: { E4B: 100 } },
  { share: 10, ages: [0, 16], kind: "FOSTER", ls: "L2", reasons: { E4B: 100 } },
  { share: 18, ages: [1, 17], kind: "FOSTER", ls: "C2", reasons: { E3: 30, E16: 20, E2: 5, E8: 45 } },
];

/** Children ceasing to be looked after in London by return year. 2025 is published; the earlier years lead down to it. */
export const CEASED_BY_YEAR: Readonly<Record<number, number>> = { 2021: 4400, 2022: 4500, 2023: 4600, 2024: 4650, 2025: 4700 };

const SHARES = Object.fromEntries(EXITS.map(({ share }, index) => [index, share]));

/** One way of leaving, as often as its share says. */
export const drawExit = (random: Random): Exit => {
  const exit = EXITS[Number(weighted(random, SHARES))];
  if (exit === undefined) throw new Error("There is no way of leaving care to draw from.");
  return exit;
};
