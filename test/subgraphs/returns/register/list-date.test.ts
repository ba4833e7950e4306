import { expect, it } from "vitest";
import { listDateIn, readListDate } from "../../../../subgraphs/returns/register/list-date.ts";

it.each([
  ["Children's social care 2025: provider level as at 31 March 2025", "2025-03-31"],
  ["Provider level at 31 March 2025 (published 25 July 2025)", "2025-03-31"],
  ["Published 25 July 2025. Provider level at 31 March 2025", "2025-03-31"],
  ["Provider level in year, 1 April 2022 to 31 March 2023", "2023-03-31"],
  ["Provider_level_at_31_Aug_2024.csv", "2024-08-31"],
  ["OfstedProvider_Level_at_310821.csv", "2021-08-31"],
  ["Closed_childrens_homes_31Mar23.csv", "2023-03-31"],
  ["Provider_level_in_year_2022-23.csv", "2023-03-31"],
  ["providers 2025-03-31.xlsx", "2025-03-31"],
  ["providers-31.08.2024.xlsx", "2024-08-31"],
  ["Social care providers list for LAs February 2024.xlsx", "2024-02-29"],
  ["providers-2024.csv", null],
  ["list of 31 February 2024", null],
  ["", null],
])("finds in %j the day %s", (text, day) => {
  expect(listDateIn(text)).toBe(day);
});

it.each([
  ["01/02/2019", "2019-02-01"],
  ["1/2/2019", "2019-02-01"],
  ["2019-02-01", "2019-02-01"],
  ["2019-02-01 00:00:00", "2019-02-01"],
  ["01-Feb-2019", "2019-02-01"],
  ["1 February 2019", "2019-02-01"],
  ["01/02/19", null],
  ["43497", null],
  ["31/02/2019", null],
])("reads the cell %j as %s", (text, day) => {
  expect(readListDate(text)).toBe(day);
});
