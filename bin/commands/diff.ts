import type { Command } from "commander";
import { findVintage } from "../../subgraphs/vintages/find-vintage.ts";
import { requireWhole } from "../../subgraphs/vintages/whole.ts";
import { changesBetween, changesText } from "../stores/changes.ts";
import { withStore } from "../stores/with-store.ts";
import { dataOption, givenSubRegion, jsonOption, type StoreOptions, subRegionOption } from "../terminal/options.ts";
import { examples, print, type Terminal } from "../terminal/terminal.ts";

/** `placements diff` */
export const addDiff = (program: Command, { uri }: Terminal): void => {
  program
    .command("diff")
    .description("compares two vintages: rows added, changed and removed by borough, and figures that move")
    .argument("<before>", 'a vintage: its id, the beginning of it, or "current"')
    .argument("[after]", "another", "current")
    .addOption(subRegionOption())
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText("after", examples("diff 3f2a current --sub-region ncl", "diff 3f2a 91bc --sub-region ncl --json"))
    .action(async (before: string, after: string, { json, data, ...options }: StoreOptions) => {
      const told = await withStore(givenSubRegion(options), { data, uri }, async ({ models }) => {
        const [old, now] = [await findVintage(models, before), await findVintage(models, after)];
        for (const { _id } of [old, now]) await requireWhole(models, _id);
        return { before: old._id, after: now._id, ...(await changesBetween(models, old, now)) };
      });
      print(json, told, changesText(told));
    });
};
