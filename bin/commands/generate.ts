import type { Command } from "commander";
import { requireFolder } from "../../subgraphs/data-folder/require-folder.ts";
import { generate } from "../../subgraphs/synthetic/generate.ts";
import { SEED } from "../keys/demo-secrets.ts";
import { borough, jsonOption, wholeNumber } from "../terminal/options.ts";
import { examples, print, type Terminal } from "../terminal/terminal.ts";

/** One more of several. */
const boroughs = (text: string, before: readonly string[] = []): readonly string[] => [...before, borough(text)];

type GenerateOptions = {
  readonly seed: number;
  readonly borough?: readonly string[];
  readonly faults: boolean;
  readonly json: boolean;
};

/** `placements generate` */
export const addGenerate = (program: Command, { progress }: Terminal): void => {
  program
    .command("generate")
    .description("writes made-up borough returns in their real formats")
    .argument("<folder>", "where to write them")
    .option("--seed <number>", "the same seed gives the same bytes", wholeNumber, SEED)
    .option("--borough <codes...>", "GSS codes of the boroughs to write (all 33)", boroughs)
    .option("--faults", "with known faults, listed in faults.json, to see a report before your own data is ready", false)
    .addOption(jsonOption())
    .addHelpText(
      "after",
      examples(
        "generate made-up",
        "generate made-up --borough E09000007 E09000019",
        "generate faulty --faults --borough E09000007",
      ),
    )
    .action(async (folder: string, { seed, borough: asked, faults, json }: GenerateOptions) => {
      await requireFolder(folder);
      const step = "Writing made-up returns";
      const written = await generate({
        folder,
        seed,
        faults,
        ...(asked === undefined ? {} : { boroughs: asked }),
        onProgress: ({ done, total }) => progress.show(step, done / total),
      });
      progress.done(step);
      const { files, episodes, children, costs, beds, settings } = written;
      print(
        json,
        written,
        `${files} files: ${children} children, ${episodes} episode rows, ${costs} cost rows, ${beds} bed rows, ${settings} settings of the register`,
      );
    });
};
