/** What the doctor asks of the machine: Node, room, rights, clock. */
import { access, constants, stat, statfs } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { type Check, misconfigured, ok, warning } from "./check.ts";

const NEEDED_NODE = 24;
const LITTLE_ROOM_MB = 1_000;

export const checkNode = (version: string): Check =>
  Number(version.split(".")[0]) >= NEEDED_NODE
    ? ok("Node", version)
    : misconfigured("Node", `${version} is too old`, `run this with npx inside the clone: npm brings Node ${NEEDED_NODE}`);

/** The folder itself, or the nearest above it that is there. */
const nearestFolder = async (folder: string): Promise<string> => {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  return isThere || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
};

export const checkDataFolder = async (data: string): Promise<readonly Check[]> => {
  const [wanted, name] = [resolve(data), "data folder"];
  const folder = await nearestFolder(wanted);
  const isWritable = await access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable)
    return [misconfigured(name, `${folder} can't be written to`, "give yourself the right, or choose another with --data")];
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / 1e6);
  return [
    ok(name, folder === wanted ? `${wanted} can be written to` : `${wanted} is not there yet and can be made`),
    free < LITTLE_ROOM_MB
      ? warning("disk", `${free} MB are free`, "make room: an import needs about three times the size of its files")
      : ok("disk", `${free.toLocaleString("en-GB")} MB are free`),
  ];
};

/** Before this was written: no clock may be there. */
const EARLIEST = Date.UTC(2026, 0, 1);

/** A clock that is behind what the stores were written at would misjudge tokens, and which vintage is the latest. */
export const checkClock = (now: Date, latestWrite: Date | null): Check => {
  const shown = now.toISOString();
  if (now.getTime() < EARLIEST || (latestWrite !== null && now < latestWrite))
    return misconfigured("clock", `${shown} is in the past of what was already done`, "set the machine's clock");
  return ok("clock", shown);
};
