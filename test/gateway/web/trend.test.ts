/** A line over time. */
import { expect, it } from "vitest";
import { trendChart } from "../../../gateway/web/charts/trend.ts";

const silent = (label: string) => ({
  code: label,
  label,
  points: [{ at: "2025-03-31", figure: { value: null, low: null, high: null, status: "INCOMPLETE" } as const }],
});

const saidOf = async (multiples: readonly ReturnType<typeof silent>[]): Promise<string> =>
  String(
    await trendChart({
      form: "TREND",
      of: "Year",
      measure: "Children who came into care",
      unit: "children",
      line: silent("London"),
      multiples,
    }),
  );

it("points to its parts where a part of the place is missing, and to nothing where it has none", async () => {
  expect(await saidOf([silent("NEL")])).toContain("The line needs every part of the place. Below: those that answer.");
  expect(await saidOf([])).toContain("The line needs every part of the place. One is missing.");
});

it("has no axis below nought where nothing is", async () => {
  const none = { value: 0, low: 0, high: 3, status: "ROUNDED" } as const;
  const line = { code: "E09000007", label: "Camden", points: [{ at: "2025-03-31", figure: none }] };
  const chart = trendChart({ form: "TREND", of: "Year", measure: "Searches", unit: "children", line, multiples: [] });
  expect(String(await chart)).toMatch(/>0<\/text/);
  expect(String(await chart)).not.toContain("−");
});
