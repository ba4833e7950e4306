import { buildProgram } from "./program.ts";
import { explain } from "./terminal/explain.ts";
import { openTerminal } from "./terminal/terminal.ts";

/** Does what the command line says. Data goes to stdout, progress and complaints to stderr; exit codes are those of `EXIT`. */
export const runCommand = async (): Promise<void> => {
  try {
    const program = await buildProgram(openTerminal(), process.argv[2]);
    await program.parseAsync();
  } catch (error) {
    const { sentence, exitCode } = explain(error);
    if (sentence !== null) console.error(sentence);
    process.exitCode = exitCode;
  }
};
