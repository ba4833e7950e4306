import type { Command } from "commander";
import { type ListedVintage, listVintages } from "../../subgraphs/vintages/list-vintages.ts";
import { withStore } from "../stores/with-store.ts";
import { dataOption, givenSubRegion, jsonOption, type StoreOptions, subRegionOption } from "../terminal/options.ts";
import { table } from "../terminal/table.ts";
import { examples, print, type Terminal } from "../terminal/terminal.ts";

const rowOf = ({ id, isCurrent, createdAt, returns, homes }: ListedVintage): readonly string[] => {
  const rows = returns.reduce((sum, each) => sum + each.rows, 0);
  const days = returns.map(({ from, to }) => [from, to] as const);
  const from = days.map(([first]) => first).toSorted()[0] ?? "";
  const to =
    days
      .map(([, last]) => last)
      .toSorted()
      .at(-1) ?? "";
  const boroughs = new Set(returns.map(({ borough }) => borough)).size;
  const made = createdAt.toISOString().slice(0, 16).replace("T", " ");
  return [id, isCurrent ? "current" : "", made, String(boroughs), from, to, String(rows), homes === null ? "-" : String(homes)];
};

/** `placements versions` */
export const addVersions = (program: Command, { uri }: Terminal): void => {
  program
    .command("versions")
    .description("lists the vintages a store keeps, and what each holds")
    .addOption(subRegionOption())
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText("after", examples("versions --sub-region ncl", "versions --sub-region ncl --json"))
    .action(async ({ json, data, ...options }: StoreOptions) => {
      const vintages = await withStore(givenSubRegion(options), { data, uri }, ({ models }) => listVintages(models));
      const heads = ["vintage", "", "made (UTC)", "boroughs", "from", "to", "rows", "homes"];
      print(json, { vintages }, table(heads, vintages.map(rowOf)));
    });
};
