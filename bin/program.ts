import { Command, Help, type Option } from "commander";
import { addBackup, addRestore } from "./commands/backup.ts";
import { addDiff } from "./commands/diff.ts";
import { addDoctor } from "./commands/doctor.ts";
import { addGenerate } from "./commands/generate.ts";
import { addImport } from "./commands/import.ts";
import { addPrune } from "./commands/prune.ts";
import { addQuery } from "./commands/query.ts";
import { addRollback } from "./commands/rollback.ts";
import { addServe } from "./commands/serve.ts";
import { addStart } from "./commands/start.ts";
import { addTemplate } from "./commands/template.ts";
import { addToken } from "./commands/token.ts";
import { addValidate } from "./commands/validate.ts";
import { addVersions } from "./commands/versions.ts";
import type { Terminal } from "./terminal/terminal.ts";

const COMMANDS = [
  addStart,
  addServe,
  addToken,
  addQuery,
  addValidate,
  addImport,
  addVersions,
  addDiff,
  addRollback,
  addPrune,
  addBackup,
  addRestore,
  addDoctor,
  addGenerate,
  addTemplate,
];

/** A flag is off unless it is given: that need not be said of each. */
const optionDescription = (option: Option): string =>
  option.defaultValue === false ? option.description : new Help().optionDescription(option);

/** The command line with all its commands. Errors of a run are thrown; commander has then said its own to stderr. */
export const buildProgram = (terminal: Terminal): Command => {
  const program = new Command("placements")
    .description("London's children's placements: five sub-regions answer, a gateway sums, no record leaves home.")
    .addHelpText(
      "after",
      "\nExit codes: 0 clean, 1 faults in the data, 2 usage, 3 configuration, 4 store out of reach, 130 interrupted.",
    )
    .configureHelp({ optionDescription })
    .exitOverride()
    .showHelpAfterError("(--help shows how)");
  for (const add of COMMANDS) add(program, terminal);
  return program;
};
