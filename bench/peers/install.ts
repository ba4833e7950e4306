/** Installs the peers where their lock file stands, on first use and whenever it has changed. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Says which lock file the installed packages are of. */
const STAMP = path("node_modules/.installed-from");

const readStamp = (): Promise<string | null> => readFile(STAMP, "utf8").catch(() => null);

/** npm as it runs this process; else the one that the machine has. */
const npm = (): readonly [command: string, args: readonly string[]] => {
  const own = process.env["npm_execpath"];
  return own?.endsWith(".js") === true ? [process.execPath, [own]] : ["npm", []];
};

/** Errors: an Error where npm can't install them. */
export const installPeers = async (): Promise<void> => {
  const lock = createHash("sha256")
    .update(await readFile(path("package-lock.json")))
    .digest("hex");
  if ((await readStamp()) === lock) return;
  console.log("Installing the peers, once (bench/peers/package.json) ...");
  const [command, args] = npm();
  // No package of theirs needs its install script: binaries are in packages of their own.
  const child = spawn(command, [...args, "ci", "--ignore-scripts", "--loglevel=error"], { cwd: path("."), stdio: "inherit" });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error("The peers were not installed.");
  await writeFile(STAMP, lock);
};
