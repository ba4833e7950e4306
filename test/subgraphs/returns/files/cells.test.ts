import { expect, it } from "vitest";
import { readDate } from "../../../../subgraphs/returns/files/cells.ts";

it.each([
  ["31/03/2025", "2025-03-31"],
  ["2025-03-31", "2025-03-31"],
  ["29/02/2024", "2024-02-29"],
  ["1/5/2024", "2024-05-01"],
  ["31/03/2025 00:00", "2025-03-31"],
  ["2025-03-31 00:00:00", "2025-03-31"],
  ["2025-03-31T00:00:00.000Z", "2025-03-31"],
])("reads %s", (text, date) => {
  expect(readDate(text)).toBe(date);
});

it.each(["29/02/2023", "31/4/2024", "1/1/24", "2024-02-30", "03-31-2025", "45000", "", "31/03/2025 09:30"])(
  "does not take %j for a date",
  (text) => {
    expect(readDate(text)).toBeNull();
  },
);
