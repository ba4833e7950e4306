import { Command, Help, type Option } from "commander";
import type { Terminal } from "./terminal/terminal.ts";

type AddCommand = (program: Command, terminal: Terminal) => void;

/** By its name what adds a command. One command loads what it needs itself: packages of all the others take longer than most commands. */
const COMMANDS = new Map<string, () => Promise<AddCommand>>([
  ["start", async () => (await import("./commands/start.ts")).addStart],
  ["serve", async () => (await import("./commands/serve.ts")).addServe],
  ["token", async () => (await import("./commands/token.ts")).addToken],
  ["query", async () => (await import("./commands/query.ts")).addQuery],
  ["validate", async () => (await import("./commands/validate.ts")).addValidate],
  ["import", async () => (await import("./commands/import.ts")).addImport],
  ["versions", async () => (await import("./commands/versions.ts")).addVersions],
  ["diff", async () => (await import("./commands/diff.ts")).addDiff],
  ["rollback", async () => (await import("./commands/rollback.ts")).addRollback],
  ["prune", async () => (await import("./commands/prune.ts")).addPrune],
  ["backup", async () => (await import("./commands/backup.ts")).addBackup],
  ["restore", async () => (await import("./commands/backup.ts")).addRestore],
  ["doctor", async () => (await import("./commands/doctor.ts")).addDoctor],
  ["generate", async () => (await import("./commands/generate.ts")).addGenerate],
  ["template", async () => (await import("./commands/template.ts")).addTemplate],
]);

/** A flag is off unless it is given: that need not be said of each. */
const optionDescription = (option: Option): string =>
  option.defaultValue === false ? option.description : new Help().optionDescription(option);

/** The command line with the command of a name, or else with all. Errors of a run are thrown; commander has then said its own to stderr. */
export const buildProgram = async (terminal: Terminal, name?: string): Promise<Command> => {
  const named = COMMANDS.get(name ?? "");
  const loaded = await Promise.all((named === undefined ? [...COMMANDS.values()] : [named]).map((load) => load()));
  const program = new Command("placements")
    .description("London's children's placements: five sub-regions answer, a gateway sums, no record leaves home.")
    .addHelpText(
      "after",
      "\nExit codes: 0 clean, 1 faults in the data, 2 usage, 3 configuration, 4 store out of reach, 130 interrupted.",
    )
    .configureHelp({ optionDescription })
    .exitOverride()
    .showHelpAfterError("(--help shows how)");
  for (const add of loaded) add(program, terminal);
  return program;
};
