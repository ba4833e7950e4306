import { expect, it } from "vitest";
import { sourceOfPath } from "../../../../subgraphs/returns/files/source-of-path.ts";

it.each([
  ["nel/E09000012/2025/episodes.csv", "E09000012", 2025],
  ["nel/E09000012/2024-25/episodes.csv", "E09000012", 2025],
  ["nel/E09000012_2024_25.csv", "E09000012", 2025],
  ["2019/e09000012/2024-2025/header.csv", "E09000012", 2025],
  ["E09000012/ssda903 2025.csv", "E09000012", 2025],
  ["E09000012/episodes.csv", "E09000012", null],
  ["2025/episodes.csv", null, 2025],
  ["E09000099/2025/episodes.csv", null, 2025],
  ["E09000012-E09000025/2025.csv", null, 2025],
  ["E09000012/2023 and 2024.csv", "E09000012", null],
  ["tmp-x2025y/episodes.csv", null, null],
])("tells borough and year of %s", (path, borough, year) => {
  expect(sourceOfPath(path)).toMatchObject({ borough, year });
});
