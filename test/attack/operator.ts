/**
 * The operator of one sub-region, who imports made-up children to average the noise of a wider cell away. It knows its own secret, and
 * so the part that its own children have in the wider cell's dither; of the other sub-regions it knows neither number nor dither.
 * Each import moves its own part, and the published number tells a little more. No band helps: made-up children lift a cell above it.
 */
import { DITHERS } from "../support/second/keys.ts";
import { noise } from "../support/second/t96.ts";
import { drawsOf } from "./draws.ts";
import { LARGEST, SMALLEST } from "./measures.ts";

/** After so many imports, for how many of the cells the others' number is told for certain. */
export type Imported = { readonly imports: number; readonly certain: number; readonly cells: number };

/** Numbers that the others may have, for all that the operator knows before. */
const MOST = 30;

/** Made-up children in each import: enough to be above every band. */
const PADDING = 20;

/** What the others may have: number and dither. */
type Candidate = { readonly n: number; readonly d: number };

const everything = (): readonly Candidate[] =>
  Array.from({ length: MOST + 1 }, (_, n) => Array.from({ length: n === 0 ? 1 : DITHERS }, (_, d) => ({ n, d }))).flat();

const publishedWith = ({ n, d }: Candidate, own: number): number => n + PADDING + noise(n + PADDING, (d + own) % DITHERS);

/** The dither of its own children that splits what is still possible best; it makes up children until they have it. */
const bestOwn = (possible: readonly Candidate[]): number => {
  const largestClass = (own: number): number => {
    const classes = new Map<number, number>();
    for (const candidate of possible) {
      const p = publishedWith(candidate, own);
      classes.set(p, (classes.get(p) ?? 0) + 1);
    }
    return Math.max(...classes.values());
  };
  const sizes = Array.from({ length: DITHERS / 4 }, (_, at) => ({ own: 4 * at, size: largestClass(4 * at) }));
  return sizes.reduce((best, each) => (each.size < best.size ? each : best)).own;
};

/** Attacks some cells with made-up others, and counts those told after each import. */
export const importMadeUp = (cells: number, most: number, seed: number): readonly Imported[] => {
  const draws = drawsOf(seed);
  const told = new Int32Array(most + 1);
  for (let cell = 0; cell < cells; cell++) {
    const others = { n: SMALLEST + draws.below(LARGEST), d: draws.below(DITHERS) };
    let possible = everything();
    for (let imports = 1; imports <= most; imports++) {
      const own = bestOwn(possible);
      const p = publishedWith(others, own);
      possible = possible.filter((candidate) => publishedWith(candidate, own) === p);
      told[imports]! += +(new Set(possible.map(({ n }) => n)).size === 1);
    }
  }
  return Array.from({ length: most }, (_, at) => ({ imports: at + 1, certain: told[at + 1]!, cells }));
};
