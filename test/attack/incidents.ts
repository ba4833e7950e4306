/**
 * Whoever knows how often each child of a cell but one was missing, and that the one was missing most, weighs how well each number of times
 * goes with the published mean. It knows too how factors are drawn, how many children there are, and how often children are missing.
 */
/** How likely a child is to be missing so many times: [0] is of none. */
type Prior = readonly number[];

/** What a mean that was rounded to so many figures was at least and at most. */
const beforeRounding = (mean: number, figures: number): readonly [number, number] => {
  const step = 10 ** (Math.floor(Math.log10(mean)) + 1 - figures);
  return [mean - step / 2, mean + step / 2];
};

/** The normal distribution, to four decimals. Source: Abramowitz and Stegun, 7.1.26. */
const under = (x: number): number => {
  const z = Math.abs(x) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * z);
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const half = (1 - series * Math.exp(-z * z)) / 2;
  return x < 0 ? 0.5 - half : 0.5 + half;
};

/** What is known of a cell: `mean` is null where it is withheld, `off` how far off factors may be, each as likely. */
type Known = {
  readonly others: readonly number[];
  readonly mean: number | null;
  readonly figures: number;
  readonly off: readonly number[];
};

/** Where there is no noise. */
const HARDLY_OFF = 1e-6;

/** How well each number of times goes with all that is known. */
export const weighed = (prior: Prior, { others, mean, figures, off }: Known): Prior => {
  const [least, sum] = [Math.max(...others), others.reduce((a, b) => a + b, 0)];
  const fromSecond = prior.map((chance, times) => (times < least ? 0 : chance));
  if (mean === null) return fromSecond;
  const [low, high] = beforeRounding(mean, figures).map((end) => end * (others.length + 1)) as [number, number];
  const deviation = Math.sqrt(off.reduce((total, each) => total + each ** 2, 0) / off.length);
  const around = Math.max(HARDLY_OFF, deviation * Math.sqrt(others.reduce((total, each) => total + each ** 2, 0)));
  const within = (middle: number): number => under((high - middle) / around) - under((low - middle) / around);
  return fromSecond.map((chance, times) => chance * off.reduce((total, each) => total + within(sum + times * (1 + each)), 0));
};

/** The number of times that is likeliest to be right. */
export const likeliest = (weights: Prior): number => weights.indexOf(Math.max(...weights));

const NEAR = 0.05;

export const isNear = (guess: number, truth: number): boolean => Math.abs(guess - truth) <= NEAR * truth;

/** The number of times that is likeliest to be within 5 %. */
export const likeliestNear = (weights: Prior): number =>
  likeliest(weights.map((_, guess) => weights.reduce((sum, weight, times) => (isNear(guess, times) ? sum + weight : sum), 0)));
