/** London as squares. */
import { expect, it } from "vitest";
import { tileMap } from "../../../gateway/web/charts/tile-map.ts";
import { unlisted } from "../../../gateway/web/figures/shown.ts";

const row = (code: string, label: string, value: number) => ({
  code,
  label,
  figure: { value, low: value - 3, high: value + 3, status: "ROUNDED" } as const,
});

const hosts = async (complete: boolean): Promise<string> => {
  const rows = [row("E09000007", "Camden", 185), row("E10000030", "Surrey", 422), row("E06000015", "Derby", 8)];
  const tiles = {
    form: "TILES",
    of: "Host authority",
    measure: "Children",
    unit: "children",
    outlined: [],
    neighbours: true,
  } as const;
  return String(await tileMap({ ...tiles, rows, whole: null, unlisted: unlisted({ complete }) }));
};

it("names the highest and lowest of what it shows, and of no authority that has no square or disc", async () => {
  const map = await hosts(true);
  expect(map).toContain("Highest: Surrey (422). Lowest: Camden (185).");
  expect(map).not.toContain("Derby");
});

it("says of a borough that is not listed that it is withheld, or that a part of the place is missing", async () => {
  expect(await hosts(true)).toContain("c withheld to protect children");
  expect(await hosts(false)).toContain("… incomplete");
});
