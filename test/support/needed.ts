/**
 * Whether something is here that a test needs and that `npm install` doesn't bring, such as a browser. A laptop's run skips the test and
 * says so; CI installs it, and fails without it.
 */
export const isHere = (name: string, here: boolean): boolean => {
  if (!here && process.env["CI"] === "true") throw new Error(`${name} is missing: .ci/run installs it.`);
  return here;
};
