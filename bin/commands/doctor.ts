import type { Command } from "commander";
import { SUB_REGIONS, type SubRegion } from "../../schema/reference/sub-regions.ts";
import { pseudonymKeyFile, storeFile } from "../../subgraphs/data-folder/data-folder.ts";
import { ifThere } from "../../subgraphs/data-folder/read-if-there.ts";
import { type Check, checkLine, exitCodeOf } from "../doctor/check.ts";
import { checkConfiguration, checkPostcodes } from "../doctor/configuration.ts";
import { checkKeys } from "../doctor/keys.ts";
import { checkClock, checkDataFolder, checkNode } from "../doctor/machine.ts";
import { checkPorts } from "../doctor/ports.ts";
import { checkStore } from "../doctor/store.ts";
import { dataOption, jsonOption, postcodesOption, type StoreOptions, subRegionOption } from "../terminal/options.ts";
import { examples, print, type Terminal } from "../terminal/terminal.ts";

type DoctorOptions = StoreOptions & { readonly postcodes?: string };

/** The one that was named; else all on a server, and every one whose store, or what an import made beside it, is under the data folder. */
const subRegionsOf = async ({ subRegion, data }: DoctorOptions, uri: string | undefined): Promise<readonly SubRegion[]> => {
  if (subRegion !== undefined) return [subRegion];
  if (uri !== undefined) return SUB_REGIONS;
  const found = await Promise.all(
    SUB_REGIONS.map(async (each) => (await ifThere(storeFile(data, each))) ?? ifThere(pseudonymKeyFile(data, each))),
  );
  return SUB_REGIONS.filter((_, at) => found[at] !== null);
};

const examine = async (options: DoctorOptions, uri: string | undefined): Promise<readonly Check[]> => {
  const { data, postcodes } = options;
  const now = new Date();
  const configuration = checkConfiguration(process.env);
  const first = [checkNode(process.versions.node), ...configuration, ...(await checkDataFolder(data))];
  // Below, settings are read for use: one that makes no sense is said above, and all else waits for it.
  if (configuration.some(({ state }) => state === "failed")) return first;
  const subRegions = await subRegionsOf(options, uri);
  const [checks, writes]: [Check[], number[]] = [[], []];
  for (const subRegion of subRegions) {
    const found = await checkStore(subRegion, { data, uri }, now);
    checks.push(...found.checks, ...(await checkKeys(data, subRegion, { environment: process.env, live: found.live })));
    if (found.latest !== null) writes.push(found.latest.getTime());
  }
  const latest = writes.length === 0 ? null : new Date(Math.max(...writes));
  const rest = [checkClock(now, latest), await checkPostcodes(data, postcodes)];
  return [...first, ...rest, ...checks, ...(await checkPorts(process.env, subRegions))];
};

/** `placements doctor` */
export const addDoctor = (program: Command, { uri }: Terminal): void => {
  program
    .command("doctor")
    .description("looks at everything a subgraph needs, one line each, and says what to do; changes nothing")
    .addOption(subRegionOption())
    .addOption(postcodesOption())
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText("after", examples("doctor", "doctor --sub-region ncl --json"))
    .action(async (options: DoctorOptions) => {
      const checks = await examine(options, uri);
      const exitCode = exitCodeOf(checks);
      print(options.json, { healthy: exitCode === 0, checks }, checks.map(checkLine).join("\n"));
      process.exitCode = exitCode;
    });
};
