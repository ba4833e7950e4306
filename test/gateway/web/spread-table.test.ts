/** Percentiles as they are drawn. */
import { expect, it } from "vitest";
import { spreadPicture, spreadTable } from "../../../gateway/web/charts/spread-table.ts";

const shown = (low: number, high = low) => ({ value: (low + high) / 2, low, high, status: "ROUNDED" }) as const;

it("draws a median that is known exactly, on a page and in a picture", async () => {
  const spread = {
    form: "SPREAD",
    of: "Days",
    measure: "Days",
    unit: "days",
    landmarks: [],
    rows: [{ code: "offer", label: "To an offer", p25: shown(1), p50: shown(5), p75: shown(9, 12), p90: shown(20, 22) }],
  } as const;
  for (const drawn of [await spreadTable(spread), await spreadPicture(spread, "How long it takes")]) {
    const median = /<rect\s+class="median"[^>]*\swidth="([\d.]+)/.exec(String(drawn))!;
    // A rectangle of no width is not drawn at all, nor is its stroke.
    expect(Number(median[1])).toBeGreaterThan(0);
  }
});
