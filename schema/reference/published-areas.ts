/** Areas of which the Department for Education publishes figures, and those that a place is set beside. */
import { AUTHORITY_NAMES } from "./authorities.ts";
import type { Place } from "./places.ts";
import { boroughOf, LONDON } from "./sub-regions.ts";

export type BenchmarkArea = {
  readonly code: string;
  readonly name: string;
  readonly level: "ENGLAND" | "REGION" | "AUTHORITY";
};

const ENGLAND: BenchmarkArea = { code: "E92000001", name: "England", level: "ENGLAND" };

/** Regions of England in order of code. Source: Office for National Statistics. */
const REGIONS: readonly BenchmarkArea[] = [
  { code: "E12000001", name: "North East", level: "REGION" },
  { code: "E12000002", name: "North West", level: "REGION" },
  { code: "E12000003", name: "Yorkshire and The Humber", level: "REGION" },
  { code: "E12000004", name: "East Midlands", level: "REGION" },
  { code: "E12000005", name: "West Midlands", level: "REGION" },
  { code: "E12000006", name: "East of England", level: "REGION" },
  { ...LONDON, level: "REGION" },
  { code: "E12000008", name: "South East", level: "REGION" },
  { code: "E12000009", name: "South West", level: "REGION" },
];

/** An upper-tier authority of England by its GSS code. */
export const authorityArea = (code: string): BenchmarkArea => ({
  code,
  name: boroughOf(code)?.name ?? AUTHORITY_NAMES.get(code)!,
  level: "AUTHORITY",
});

/** A borough itself, then London, England and the other regions: of sub-regions nothing is published. */
export const areasBeside = ({ kind, code }: Place): readonly BenchmarkArea[] => [
  ...(kind === "Borough" ? [authorityArea(code)] : []),
  ...REGIONS.filter((region) => region.code === LONDON.code),
  ENGLAND,
  ...REGIONS.filter((region) => region.code !== LONDON.code),
];

/** Where a published fact is from. */
type BenchmarkSource = {
  readonly publisher: string;
  readonly title: string;
  readonly year: number;
  readonly licence: string;
};

const LICENCE = "Open Government Licence v3.0";
const PUBLISHER = "Department for Education";

export const CHILDREN_SOURCE: BenchmarkSource = {
  publisher: PUBLISHER,
  title: "Children looked after in England including adoptions",
  year: 2025,
  licence: LICENCE,
};

export const NEIGHBOUR_SOURCE: BenchmarkSource = {
  publisher: PUBLISHER,
  title: "Children's services statistical neighbour model",
  year: 2025,
  licence: LICENCE,
};
