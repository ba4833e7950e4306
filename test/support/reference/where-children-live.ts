/** Where children live in words of geography, from a list of our own: authorities of each region by the numbers in their codes. */
import { SUB_REGIONS } from "../../../schema/reference/sub-regions.ts";

/** "E06 1-3 47" is E06000001 to E06000003 and E06000047. Source: Department for Education, as in `authorities.ts`. */
const NUMBERS: Readonly<Record<string, string>> = {
  NORTH_EAST: "E06 1-5 47 57 E08 21-24 37",
  NORTH_WEST: "E06 6-9 49-50 63-64 E08 1-15 E10 6 17",
  YORKSHIRE_AND_THE_HUMBER: "E06 10-14 65 E08 16-19 32-36 E10 23",
  EAST_MIDLANDS: "E06 15-18 61-62 E10 7 18-19 21 24",
  WEST_MIDLANDS: "E06 19-21 51 E08 25-31 E10 28 31 34",
  EAST_OF_ENGLAND: "E06 31-34 55-56 E10 3 12 15 20 29",
  SOUTH_EAST: "E06 35-46 60 E10 2 11 14 16 25 30 32",
  SOUTH_WEST: "E06 22-30 52-54 58-59 66 E10 8-9 13 27",
};

const NATIONS: Readonly<Record<string, string>> = { WAL: "WALES", SCO: "SCOTLAND", NIR: "NORTHERN_IRELAND" };

export const REGION_CODES = [
  "OWN_BOROUGH",
  "REST_OF_SUB_REGION",
  "REST_OF_LONDON",
  ...Object.keys(NUMBERS),
  ...Object.values(NATIONS),
  "UNKNOWN",
];

const isAmong = (numbers: string, code: string): boolean => {
  let kind = "";
  for (const word of numbers.split(" ")) {
    if (word.startsWith("E")) kind = word;
    const [first = 0, last = first] = word.split("-").map(Number);
    if (kind === code.slice(0, 3) && first <= Number(code.slice(3)) && Number(code.slice(3)) <= last) return true;
  }
  return false;
};

const homeOf = (borough: string): string | undefined =>
  SUB_REGIONS.find(({ boroughs }) => boroughs.some(({ code }) => code === borough))?.code;

export const regionOf = (borough: string, host: string | null): string => {
  if (host === null) return "UNKNOWN";
  if (host === borough) return "OWN_BOROUGH";
  if (host.startsWith("E09")) return homeOf(host) === homeOf(borough) ? "REST_OF_SUB_REGION" : "REST_OF_LONDON";
  return NATIONS[host] ?? Object.keys(NUMBERS).find((region) => isAmong(NUMBERS[region]!, host)) ?? "UNKNOWN";
};

export const inLondon = (borough: string, host: string | null): string => {
  const at = REGION_CODES.indexOf(regionOf(borough, host));
  if (at === REGION_CODES.length - 1) return "UNKNOWN";
  return at < 3 ? "LONDON" : "ELSEWHERE";
};
