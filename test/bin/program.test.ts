import type { Command } from "commander";
import { expect, it } from "vitest";
import { buildProgram } from "../../bin/program.ts";
import { explain } from "../../bin/terminal/explain.ts";

/** The command line with what it says kept, in place of printed. */
const open = async (name?: string) => {
  let said = "";
  const program = await buildProgram({ progress: { show: () => {}, done: () => {}, stopped: () => {} }, uri: undefined }, name);
  const keep = (text: string): void => void (said += text);
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({ writeOut: keep, writeErr: keep });
  const helpOf = (command: Command): string => {
    said = "";
    command.outputHelp();
    return said;
  };
  return { program, helpOf, said: () => said };
};

it.each([
  ["a file that is not there", ["validate", "nowhere.csv"], "There is no file or folder nowhere.csv."],
  ["a report of another form", ["validate", "test/bin", "--report", "a.pdf"], "A report is a .json, .csv or .html file: a.pdf."],
  ["values in reports that are not shown", ["validate", "test/bin", "--values-in-reports"], "goes with --show-values"],
  ["files that name no borough", ["validate", "test/bin"], "Say whose store with --sub-region"],
  ["a store that is not named", ["versions"], "Say whose store with --sub-region"],
  ["an unknown sub-region", ["validate", "test/bin", "--sub-region", "xyz"], "It must be one of nel, ncl"],
  ["an option that is not there", ["validate", "test/bin", "--colour"], "unknown option"],
  ["no files", ["validate"], "missing required argument"],
  ["an unknown command", ["improt"], "Did you mean import?"],
])("calls %s a mistake in the command", async (_, args, sentence) => {
  const { program, said } = await open();
  const error: unknown = await program.parseAsync([...args], { from: "user" }).catch((thrown: unknown) => thrown);
  const explained = explain(error);
  expect(explained.exitCode).toBe(2);
  expect(said() + String(explained.sentence)).toContain(sentence);
});

it("shows by --help how each command is used, with examples", async () => {
  const { program, helpOf } = await open();
  expect(program.commands.length).toBeGreaterThan(10);
  expect(program.commands.filter((command) => !helpOf(command).includes("$ npx placements ")).map((each) => each.name())).toEqual(
    [],
  );
});

it.each(["validate", "import", "versions", "diff", "rollback", "prune", "doctor", "generate", "template"])(
  "offers JSON of %s",
  async (name) => {
    const { program } = await open();
    const command = program.commands.find((each) => each.name() === name);
    expect(command?.options.map(({ long }) => long)).toContain("--json");
  },
);

it("loads a command by its name alone, and all of them for any other word", async () => {
  const all = (await open()).program.commands.map((command) => command.name());
  for (const name of all) expect((await open(name)).program.commands.map((command) => command.name())).toEqual([name]);
  for (const word of ["--help", "improt", "constructor"]) expect((await open(word)).program.commands).toHaveLength(all.length);
});
