/** Reading the environment: once, at the start of a process, into values. Everything below gets values. */

import { isIP } from "node:net";

/** A setting that is missing, makes no sense or can't be had; the message names the variable, or what was asked for. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The value of a variable; an empty one is not set. */
export const optional = (environment: Environment, name: string): string | undefined => environment[name] || undefined;

const LEAST_SECRET = 32;

/** Errors: ConfigurationError for a secret that is not set, or so short that it can be guessed. */
export const secret = (environment: Environment, name: string): string => {
  const value = optional(environment, name);
  if (value === undefined) throw new ConfigurationError(`${name} is not set.`);
  if (value.length < LEAST_SECRET) throw new ConfigurationError(`${name} must have ${LEAST_SECRET} characters at least.`);
  return value;
};

/** Errors: ConfigurationError for what is no address of a web server. */
export const address = (environment: Environment, name: string, otherwise: string): string => {
  const value = optional(environment, name) ?? otherwise;
  if (!/^https?:\/\//.test(value) || !URL.canParse(value))
    throw new ConfigurationError(`${name} must be an address, as https://your-host/graphql, not "${value}".`);
  return value;
};

export const wholeNumber = (environment: Environment, name: string, otherwise: number): number => {
  const value = optional(environment, name);
  if (value === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(value)) throw new ConfigurationError(`${name} must be a whole number, not "${value}".`);
  return Number(value);
};

/** What keeps the gateway's one core busy: prices of `query-cost.ts` are the dear end, so that who walks all tables of London gets by. */
const CALLER_RATE = 300_000;

/** The cost that one caller may spend in a second. Errors: ConfigurationError for none, which would answer nobody. */
export const callerRate = (environment: Environment): number => {
  const rate = wholeNumber(environment, VARIABLES.callerRate, CALLER_RATE);
  if (rate === 0) throw new ConfigurationError(`${VARIABLES.callerRate} must be 1 or more.`);
  return rate;
};

export const portNumber = (environment: Environment, name: string, otherwise: number): number => {
  const port = wholeNumber(environment, name, otherwise);
  if (port > 65_535) throw new ConfigurationError(`${name} must be a port from 0 to 65535, not ${port}.`);
  return port;
};

export const onOrOff = (environment: Environment, name: string, otherwise: boolean): boolean => {
  const value = optional(environment, name);
  if (value === undefined) return otherwise;
  if (value !== "on" && value !== "off") throw new ConfigurationError(`${name} must be on or off, not "${value}".`);
  return value === "on";
};

/** Where a server listens, on this machine alone unless it is said otherwise, and whom it believes. */
export const listening = (environment: Environment) => ({
  host: host(environment),
  origins: origins(environment),
  trustedProxies: trustedProxies(environment),
});

/** On this machine alone, unless it is said otherwise. */
export const host = (environment: Environment): string => optional(environment, VARIABLES.host) ?? "127.0.0.1";

/** Origins whose pages may read answers: "any", "none", or a list with commas. Errors: ConfigurationError for what is no origin. */
export const origins = (environment: Environment): "ANY" | readonly string[] => {
  const value = optional(environment, VARIABLES.cors) ?? "any";
  if (value === "any") return "ANY";
  const named = value === "none" ? [] : listed(value);
  const wrong = named.find((each) => !URL.canParse(each) || new URL(each).origin !== each);
  if (wrong !== undefined)
    throw new ConfigurationError(
      `${VARIABLES.cors} must be any, none, or origins with commas, as https://dashboard.example, not "${wrong}".`,
    );
  return named;
};

/** Proxies whose X-Forwarded-For is believed. Errors: ConfigurationError for what is neither an address nor a range of them. */
export const trustedProxies = (environment: Environment): readonly string[] => {
  const named = listed(optional(environment, VARIABLES.trustedProxies) ?? "");
  const wrong = named.find((each) => !isAddressOrRange(each));
  if (wrong !== undefined)
    throw new ConfigurationError(
      `${VARIABLES.trustedProxies} must be addresses or ranges with commas, as 10.0.0.1,192.168.0.0/16, not "${wrong}".`,
    );
  return named;
};

const listed = (value: string): readonly string[] => value.split(",").flatMap((each) => each.trim() || []);

const isAddressOrRange = (text: string): boolean => {
  const [, address = "", bits = "0"] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(bits) <= (version === 4 ? 32 : 128);
};

/** Names of the variables that more than one side reads. */
export const VARIABLES = {
  data: "PLACEMENTS_DATA",
  subRegion: "PLACEMENTS_SUB_REGION",
  postcodes: "PLACEMENTS_POSTCODES",
  host: "PLACEMENTS_HOST",
  cache: "PLACEMENTS_CACHE",
  deadline: "PLACEMENTS_DEADLINE_MS",
  callerRate: "PLACEMENTS_CALLER_RATE",
  cors: "PLACEMENTS_CORS",
  trustedProxies: "PLACEMENTS_TRUSTED_PROXIES",
  /** Whether the records are made up, so that every page says so. */
  madeUp: "PLACEMENTS_MADE_UP",
  noiseSecret: "PLACEMENTS_NOISE_SECRET",
  mongo: "MONGODB_URI",
  gatewayPort: "PLACEMENTS_PORT_GATEWAY",
  port: (subRegion: string): string => `PLACEMENTS_PORT_${subRegion}`,
  url: (subRegion: string): string => `PLACEMENTS_URL_${subRegion}`,
  serviceToken: (subRegion: string): string => `PLACEMENTS_SERVICE_TOKEN_${subRegion}`,
  tokenPublicKey: (subRegion: string): string => `PLACEMENTS_TOKEN_PUBLIC_KEY_${subRegion}`,
} as const;
