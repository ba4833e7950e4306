import type { Command } from "commander";
import { requireFolder } from "../../subgraphs/data-folder/require-folder.ts";
import { boroughToken } from "../keys/token-keys.ts";
import { borough, dataOption } from "../terminal/options.ts";
import { examples } from "../terminal/terminal.ts";

/** `placements token` */
export const addToken = (program: Command): void => {
  program
    .command("token")
    .description("makes a development token of a borough, good for 12 hours")
    .argument("<borough>", "GSS code, E09000007 say", borough)
    .addOption(dataOption())
    .addHelpText("after", examples("token E09000007"))
    .action(async (code: string, { data }: { data: string }) => {
      await requireFolder(data);
      console.log(await boroughToken(data, code, process.env));
    });
};
