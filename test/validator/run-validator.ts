import { execFile, execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { isHere } from "../support/needed.ts";

/** A row at fault by a rule; `row` is the line in the file of a table of a year. */
export type Finding = {
  readonly year: number;
  readonly table: string | null;
  readonly row: number | null;
  readonly rule: string;
};

/** A Python that has the open validator: .ci/run makes one, as it wants other pandas than analysts do. */
const PYTHON = process.env["PLACEMENTS_VALIDATOR_PYTHON"] ?? "python3";

const imports = (): boolean => {
  try {
    execFileSync(PYTHON, ["-c", "import importlib.util as u; assert u.find_spec('lac_validator')"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

export const hasValidator = isHere("The open validator (test/validator/requirements.txt)", imports());

const SCRIPT = fileURLToPath(new URL("validate.py", import.meta.url));

const MOST_BYTES = 64 * 1024 * 1024;

/** What the open validator finds in a borough's folder of years. */
export const runValidator = async (folder: string, borough: string, postcodes: string): Promise<readonly Finding[]> => {
  const { stdout } = await promisify(execFile)(PYTHON, [SCRIPT, folder, borough, postcodes], { maxBuffer: MOST_BYTES });
  return JSON.parse(stdout) as readonly Finding[];
};
