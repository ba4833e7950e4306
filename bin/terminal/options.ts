/** Options that several commands share: each is told the same way everywhere, by flag, else environment, else default. */
import { stat } from "node:fs/promises";
import { InvalidArgumentError, Option } from "commander";
import { nearest } from "../../schema/reference/nearest.ts";
import { BOROUGHS, SUB_REGIONS, type SubRegion, subRegionOf, subRegionOfBorough } from "../../schema/reference/sub-regions.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { EXIT } from "../../schema/server/run.ts";
import { sourceOfPath } from "../../subgraphs/returns/files/source-of-path.ts";
import { findFiles } from "../../subgraphs/returns/import/find-files.ts";
import { Failure } from "./failure.ts";

const CODES = SUB_REGIONS.map(({ code }) => code.toLowerCase()).join(", ");

export const wholeNumber = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
};

const subRegion = (text: string): SubRegion => {
  const found = subRegionOf(text.toUpperCase());
  if (found === undefined) throw new InvalidArgumentError(`It must be one of ${CODES}.`);
  return found;
};

/** The GSS code of a London borough. */
export const borough = (text: string): string => {
  const codes = BOROUGHS.map(({ code }) => code);
  if (codes.includes(text)) return text;
  const meant = nearest(text, codes);
  throw new InvalidArgumentError(`There is no London borough ${text}.${meant === undefined ? "" : ` Did you mean ${meant}?`}`);
};

/** The data folder, where none is named. */
export const DEFAULT_DATA = "data";

export const dataOption = (): Option =>
  new Option("--data <folder>", "where everything is kept").env(VARIABLES.data).default(DEFAULT_DATA);

export const subRegionOption = (): Option =>
  new Option("--sub-region <code>", `whose store: ${CODES}`).env(VARIABLES.subRegion).argParser(subRegion);

export const postcodesOption = (): Option =>
  new Option("--postcodes <file>", "postcode table in the ONSPD layout").env(VARIABLES.postcodes);

export const jsonOption = (): Option => new Option("--json", "print JSON").default(false);

/** Where a store is: what the commands that open one have in common. */
export type StoreOptions = { readonly subRegion?: SubRegion; readonly data: string; readonly json: boolean };

/** The sub-region that was given. Errors: a Failure that says how to give one. */
export const givenSubRegion = ({ subRegion }: Pick<StoreOptions, "subRegion">): SubRegion => {
  if (subRegion !== undefined) return subRegion;
  throw new Failure(`Say whose store with --sub-region (${CODES}), or set ${VARIABLES.subRegion}.`, EXIT.usage);
};

/** Errors: a Failure that names the paths that are not there. */
export const requireFiles = async (paths: readonly string[]): Promise<void> => {
  const found = await Promise.allSettled(paths.map((path) => stat(path)));
  const missing = paths.filter((_, at) => found[at]?.status === "rejected");
  if (missing.length > 0) throw new Failure(`There is no file or folder ${missing.join(", ")}.`, EXIT.usage);
};

/** The sub-region that was given, else the one that all boroughs named in the files' names and folders belong to. */
export const subRegionOfFiles = async (
  options: Pick<StoreOptions, "subRegion">,
  paths: readonly string[],
): Promise<SubRegion> => {
  if (options.subRegion !== undefined) return options.subRegion;
  const boroughs = (await findFiles(paths)).files.flatMap((path) => sourceOfPath(path).borough ?? []);
  const told = [...new Set(boroughs.flatMap((borough) => subRegionOfBorough(borough) ?? []))];
  return told.length === 1 && told[0] !== undefined ? told[0] : givenSubRegion({});
};
