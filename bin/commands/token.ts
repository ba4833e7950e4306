import type { Command } from "commander";
import { signBoroughToken } from "../../schema/audience.ts";
import { optional, secret, VARIABLES } from "../../schema/environment.ts";
import { requireFolder } from "../../subgraphs/require-folder.ts";
import { borough, dataOption } from "../options.ts";
import { tokenSecret } from "../secrets.ts";
import { examples } from "../terminal.ts";

/** `placements token` */
export const addToken = (program: Command): void => {
  program
    .command("token")
    .description("makes a development token of a borough, good for 12 hours")
    .argument("<borough>", "GSS code, E09000007 say", borough)
    .addOption(dataOption())
    .addHelpText("after", examples("token E09000007"))
    .action(async (code: string, { data }: { data: string }) => {
      const isGiven = optional(process.env, VARIABLES.tokenSecret) !== undefined;
      if (!isGiven) await requireFolder(data);
      const signedWith = isGiven ? secret(process.env, VARIABLES.tokenSecret) : await tokenSecret(data);
      console.log(await signBoroughToken(code, new TextEncoder().encode(signedWith)));
    });
};
