import type { Command } from "commander";
import { type PruneResult, pruneVintages } from "../../subgraphs/vintages/prune-vintages.ts";
import { withStore } from "../stores/with-store.ts";
import { dataOption, givenSubRegion, jsonOption, type StoreOptions, subRegionOption, wholeNumber } from "../terminal/options.ts";
import { examples, print, type Terminal } from "../terminal/terminal.ts";

const KEPT = 5;

const text = ({ vintages, returns, registers }: PruneResult): string =>
  vintages.length === 0
    ? "Nothing to remove."
    : `Removed ${vintages.length} vintages (${vintages.join(", ")}), ${returns.length} borough returns and ${registers.length} copies of the register.`;

/** `placements prune` */
export const addPrune = (program: Command, { uri }: Terminal): void => {
  program
    .command("prune")
    .description("removes old vintages, and the rows that no other vintage refers to")
    .option("--keep <number>", "how many to keep beside the current one", wholeNumber, KEPT)
    .addOption(subRegionOption())
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText("after", examples("prune --sub-region ncl", "prune --sub-region ncl --keep 2"))
    .action(async ({ keep, json, data, ...options }: StoreOptions & { readonly keep: number }) => {
      const subRegion = givenSubRegion(options);
      const told = await withStore(subRegion, { data, uri }, ({ models }) =>
        pruneVintages({ models, subRegion, keep, now: new Date() }),
      );
      print(json, told, text(told));
    });
};
