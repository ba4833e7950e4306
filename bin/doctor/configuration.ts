import { nearest } from "../../schema/reference/nearest.ts";
import { SUB_REGIONS, subRegionOf } from "../../schema/reference/sub-regions.ts";
import {
  address,
  callerRate,
  ConfigurationError,
  type Environment,
  onOrOff,
  optional,
  origins,
  portNumber,
  secret,
  trustedProxies,
  VARIABLES,
  wholeNumber,
} from "../../schema/server/environment.ts";
import { publicKey } from "../../schema/server/token-keys.ts";
import { noiseSecretIn } from "../../subgraphs/data-folder/noise-secret.ts";
import { hasPostcodes } from "../../subgraphs/returns/places/postcode-table.ts";
import { postcodeFile } from "../stores/import-files.ts";
import { type Check, misconfigured, ok, warning } from "./check.ts";

const CODES = SUB_REGIONS.map(({ code }) => code);

/** Every variable that anything reads. */
const KNOWN: readonly string[] = [
  ...Object.values(VARIABLES).filter((name) => typeof name === "string"),
  ...CODES.flatMap((code) => [
    VARIABLES.port(code),
    VARIABLES.url(code),
    VARIABLES.serviceToken(code),
    VARIABLES.tokenPublicKey(code),
  ]),
];

/** A secret that was made for something else must not become the one that figures are published under: it is never suggested. */
const SUGGESTED = KNOWN.filter((name) => name !== VARIABLES.noiseSecret);

const mongo = (environment: Environment): void => {
  const value = optional(environment, VARIABLES.mongo);
  if (value !== undefined && !/^mongodb(\+srv)?:\/\/./.test(value))
    throw new ConfigurationError(`${VARIABLES.mongo} must be an address, as mongodb://your-host:27017.`);
};

const secretIfSet = (environment: Environment, name: string): void => {
  if (optional(environment, name) !== undefined) secret(environment, name);
};

const publicKeyIfSet = (environment: Environment, name: string): void => {
  if (optional(environment, name) !== undefined) publicKey(environment, name);
};

const noiseSecret = (environment: Environment): void => {
  const value = optional(environment, VARIABLES.noiseSecret);
  if (value !== undefined) noiseSecretIn(value, VARIABLES.noiseSecret);
};

const subRegion = (environment: Environment): void => {
  const value = environment[VARIABLES.subRegion] ?? "";
  if (value !== "" && subRegionOf(value.toUpperCase()) === undefined)
    throw new ConfigurationError(`${VARIABLES.subRegion} must be one of ${CODES.join(", ").toLowerCase()}, not "${value}".`);
};

/** Reads each setting as the servers will. */
const READINGS: readonly ((environment: Environment) => unknown)[] = [
  (environment) => onOrOff(environment, VARIABLES.cache, true),
  (environment) => wholeNumber(environment, VARIABLES.deadline, 0),
  (environment) => callerRate(environment),
  (environment) => portNumber(environment, VARIABLES.gatewayPort, 0),
  mongo,
  noiseSecret,
  subRegion,
  origins,
  trustedProxies,
  ...CODES.flatMap((code) => [
    (environment: Environment) => portNumber(environment, VARIABLES.port(code), 0),
    (environment: Environment) => address(environment, VARIABLES.url(code), "http://127.0.0.1"),
    (environment: Environment) => secretIfSet(environment, VARIABLES.serviceToken(code)),
    (environment: Environment) => publicKeyIfSet(environment, VARIABLES.tokenPublicKey(code)),
  ]),
];

const faultOf = (reading: (environment: Environment) => unknown, environment: Environment): readonly string[] => {
  try {
    reading(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return [error.message];
    throw error;
  }
};

/** Every setting that makes no sense, and every variable that looks like one of ours and is none. */
export const checkConfiguration = (environment: Environment): readonly Check[] => {
  const name = "configuration";
  const faults = READINGS.flatMap((reading) => faultOf(reading, environment));
  const strangers = Object.keys(environment).filter((key) => key.startsWith("PLACEMENTS_") && !KNOWN.includes(key));
  const set = KNOWN.filter((key) => (environment[key] ?? "") !== "");
  const found = [
    ...faults.map((fault) => misconfigured(name, fault, "mend the variable or unset it")),
    ...strangers.map((key) =>
      warning(name, `${key} is read by nothing`, `perhaps ${nearest(key, SUGGESTED) ?? SUGGESTED[0]} is meant`),
    ),
  ];
  return found.length > 0 ? found : [ok(name, set.length === 0 ? "all defaults" : `set: ${set.join(", ")}`)];
};

export const checkPostcodes = async (data: string, given: string | undefined): Promise<Check> => {
  const [name, file] = ["postcode table", await postcodeFile(data, given)];
  if (file === null)
    return warning(
      name,
      "none: distance and authority come from the files' own columns, where they have them",
      `name an ONSPD file with --postcodes or ${VARIABLES.postcodes}`,
    );
  const mend = `mend --postcodes or ${VARIABLES.postcodes}`;
  try {
    return (await hasPostcodes(file)) ? ok(name, file) : misconfigured(name, `${file} is not a postcode table of the ONS`, mend);
  } catch (error) {
    return misconfigured(name, `${file} cannot be read: ${error instanceof Error ? error.message : "unknown reason"}`, mend);
  }
};
