/** What `npm run explore` changes of a property: where its cases come from, and what a failure says. */

export const SEED = "PLACEMENTS_EXPLORE_SEED";
export const PATH = "PLACEMENTS_EXPLORE_PATH";

/** Parameters as a test gives them -> with the seed of the run, and the path of the one case that is wanted again. */
export const explored = <T extends object>(own: T, { [SEED]: seed, [PATH]: path }: NodeJS.ProcessEnv): T => ({
  ...own,
  ...(seed === undefined ? {} : { seed: Number(seed) }),
  ...(path === undefined ? {} : { path }),
});

type Where = { readonly file: string; readonly test: string };

/** A failure of fast-check, whose message has seed and path -> the same, with the command that has it again. */
export const again = (error: unknown, { file, test }: Where): unknown => {
  if (!(error instanceof Error)) return error;
  const [, seed, path] = /seed: (-?\d+), path: "([^"]*)"/.exec(error.message) ?? [];
  if (seed === undefined) return error;
  const name = test.split(" > ").at(-1)!.replaceAll("'", ".");
  error.message = `Again: npm run explore -- --seed ${seed} --path ${path} --test '${name}' ${file}\n${error.message}`;
  return error;
};
