/** Digits with or without thousands separators, and decimals; nine digits are more than any placement costs. */
const AMOUNT = /^(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d+))?$/;

/** How Excel's accounting format writes nought: " £-   ". */
const NOUGHT = /^[-\u2013\u2014]$/;

/** "-5", "(5.00)", "5.00-", "5.00 CR" */
const NEGATIVE = /^-|^\(.*\)$|-$|CR$/i;

/** As nearly every amount is written. */
const PLAIN = /^\d{1,9}(?:\.\d\d?)?$/;

const undecorated = (text: string): string => text.replace(/[£\s]/g, "");

/** Whether a cell says that money comes back: a credit, or an amount below zero. */
export const isCredit = (text: string): boolean => {
  if (PLAIN.test(text)) return false;
  const amount = undecorated(text);
  return NEGATIVE.test(amount) && !NOUGHT.test(amount);
};

/**
 * Pence of an amount in pounds, rounded half up: "£1,234.50" -> 123450, "15428.571428" -> 1542857, "£ -" -> 0. Null for a blank, a credit and
 * whatever is not an amount.
 */
export const readPence = (text: string): number | null => {
  if (PLAIN.test(text)) return Math.round(Number(text) * 100);
  const amount = undecorated(text);
  if (NOUGHT.test(amount)) return 0;
  const [, pounds, decimals = ""] = AMOUNT.exec(amount) ?? [];
  if (pounds === undefined) return null;
  const digits = decimals.padEnd(3, "0");
  const pence = Number(pounds.replaceAll(",", "")) * 100 + Number(digits.slice(0, 2));
  return Number(digits[2]) >= 5 ? pence + 1 : pence;
};
