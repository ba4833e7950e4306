/** Forms of cells that the SSDA903 return does not have, but for the provider's number. */
import { nearest } from "../../../schema/reference/nearest.ts";
import { isCredit, readPence } from "../files/read-money.ts";
import { isBlank } from "../files/cells.ts";
import type { RowRule } from "./row-rule.ts";

/** Ofsted's number, the Department's, or X for providers that others inspect. */
const URN_FORM = /^(SC\d{6}|\d{7}|X{7})$/;

/** A cell that must hold a provider's number when it holds anything. */
export const urnForm = (rule: string, column: string): RowRule => ({
  rule,
  severity: "error",
  column,
  message: `${column} has not the form of a provider's number.`,
  isBroken: (cells) => !isBlank(cells, column) && !URN_FORM.test(cells[column] ?? ""),
  hint: () => "SC and six digits, seven digits, or XXXXXXX for a provider that Ofsted does not inspect.",
});

/** A cell that must hold a code of a closed list of ours when it holds anything. */
export const choiceForm = (rule: string, column: string, codes: Readonly<Record<string, string>>): RowRule => ({
  rule,
  severity: "error",
  column,
  message: `${column} is not one of its codes.`,
  isBroken: (cells) => !isBlank(cells, column) && !Object.hasOwn(codes, cells[column] ?? ""),
  hint: () => `Codes: ${Object.keys(codes).join(", ")}.`,
  nearest: (cells) => nearest(cells[column] ?? "", Object.keys(codes)),
});

/** A cell that must hold an amount of pounds, and not a credit, when it holds anything. */
export const moneyForm = (rule: string, column: string): readonly RowRule[] => [
  {
    rule: "negative-cost",
    severity: "error",
    column,
    message: `${column} is a credit or below zero.`,
    isBroken: (cells) => isCredit(cells[column] ?? ""),
    hint: () => "Take credits off the cost they belong to; a cost is never less than nothing.",
  },
  {
    rule,
    severity: "error",
    column,
    message: `${column} is not an amount of pounds.`,
    isBroken: (cells) => {
      const cell = cells[column] ?? "";
      return cell !== "" && !isCredit(cell) && readPence(cell) === null;
    },
    hint: () => "Write it as 1234.50, with or without the pound sign and thousands separators.",
  },
];
