import type { Command } from "commander";
import { findVintage } from "../../subgraphs/vintages/find-vintage.ts";
import { rollBack, type RollbackResult } from "../../subgraphs/vintages/roll-back.ts";
import { withStore } from "../stores/with-store.ts";
import { dataOption, givenSubRegion, jsonOption, type StoreOptions, subRegionOption } from "../terminal/options.ts";
import { examples, print, type Terminal } from "../terminal/terminal.ts";

const text = ({ from, to, isMoved }: RollbackResult): string =>
  isMoved
    ? `Vintage ${to} is live again, in place of ${from}. To undo this: npx placements rollback ${from}`
    : `Vintage ${to} is the current one already.`;

/** `placements rollback` */
export const addRollback = (program: Command, { uri }: Terminal): void => {
  program
    .command("rollback")
    .description("makes an earlier vintage current again, in one step")
    .argument("<vintage>", "its id, or the beginning of it")
    .addOption(subRegionOption())
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText("after", examples("rollback 3f2a --sub-region ncl"))
    .action(async (vintage: string, { json, data, ...options }: StoreOptions) => {
      const told = await withStore(givenSubRegion(options), { data, uri }, async ({ models }) =>
        rollBack(models, (await findVintage(models, vintage))._id),
      );
      print(json, told, text(told));
    });
};
