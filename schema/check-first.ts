import { badUserInput } from "./errors.ts";

const MOST_ROWS = 500;

/** Errors: BAD_USER_INPUT for a page of no rows, or of more than anybody reads at once. */
export const checkFirst = (first: number): void => {
  if (first < 1 || first > MOST_ROWS) throw badUserInput("first", `Ask for 1 to ${MOST_ROWS} rows.`);
};
