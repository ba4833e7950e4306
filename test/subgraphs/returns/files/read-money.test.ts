import { expect, it } from "vitest";
import { isCredit, readPence } from "../../../../subgraphs/returns/files/read-money.ts";

it.each([
  ["1234.50", 123_450],
  ["£1,234.50", 123_450],
  ["£ 1,234,567", 123_456_700],
  ["0", 0],
  ["0.1", 10],
  ["15428.571428", 1_542_857],
  ["0.005", 1],
  ["0.0049", 0],
  ["", null],
  ["1,23", null],
  ["12 pounds", null],
  ["1.2E+05", null],
  ["9999999999", null],
])("reads %j as %j pence", (text, pence) => {
  expect(readPence(text)).toBe(pence);
});

it.each(["-5", "£-5.00", "-£5.00", "(5.00)", "5.00-", "5.00 CR", "-0.01"])("takes %j for a credit", (text) => {
  expect([isCredit(text), readPence(text)]).toEqual([true, null]);
});

it.each(["5", "", "cheap"])("takes %j for no credit", (text) => {
  expect(isCredit(text)).toBe(false);
});
