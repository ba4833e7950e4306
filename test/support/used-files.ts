/**
 * Loaded before a process (`node --import`): on "watch" begins to count calls, on "used" tells the files of ours of which a function
 * ran since. What a file does when it is loaded is no call of this kind.
 */
import { Session } from "node:inspector/promises";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../", import.meta.url).href;

const session = new Session();
session.connect();

const isOurs = (url: string): boolean => url.startsWith(ROOT) && !url.includes("/node_modules/");

const usedFiles = async (): Promise<readonly string[]> => {
  const { result } = await session.post("Profiler.takePreciseCoverage");
  return result
    .filter(({ url, functions }) => isOurs(url) && functions.some(({ ranges }) => ranges[0]!.count > 0))
    .map(({ url }) => fileURLToPath(url).slice(fileURLToPath(ROOT).length))
    .toSorted();
};

process.on("message", (message) => {
  if (message === "watch")
    void session
      .post("Profiler.enable")
      .then(() => session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false }))
      .then(() => process.send?.("watching"));
  if (message === "used") void usedFiles().then((files) => process.send?.(files));
});
