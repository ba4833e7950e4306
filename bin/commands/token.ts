import type { Command } from "commander";
import { signBoroughToken } from "../../schema/audience.ts";
import { VARIABLES } from "../../schema/environment.ts";
import { boroughByCode } from "../../schema/figures/resolvers.ts";
import { requireFolder } from "../../subgraphs/require-folder.ts";
import { dataOption } from "../options.ts";
import { tokenSecret } from "../secrets.ts";
import { examples } from "../terminal.ts";

/** `placements token` */
export const addToken = (program: Command): void => {
  program
    .command("token")
    .description("makes a development token of a borough, good for 12 hours")
    .argument("<borough>", "GSS code, E09000007 say")
    .addOption(dataOption())
    .addHelpText("after", examples("token E09000007"))
    .action(async (borough: string, options: { data: string }) => {
      const given = process.env[VARIABLES.tokenSecret];
      if (given === undefined) await requireFolder(options.data);
      const secret = given ?? (await tokenSecret(options.data));
      console.log(await signBoroughToken(boroughByCode(borough).code, new TextEncoder().encode(secret)));
    });
};
