/** Groups of settings by what the register says of them: of homes, and of the children who live in them. */
import { gradeCodeOf, homeTypeCodeOf, needGroupCodeOf, sectorCodeOf } from "../../schema/reference/home-groups.ts";
import type { HomeRecord } from "../models/home.ts";

/** Groups of a setting, and the id of its owner; null for one that the register doesn't have. */
export type HomeCodes = Readonly<Record<"provider" | "homeType" | "sector" | "grade" | "needGroup", string | null>>;

/** By number on the register; null where a record names none. */
export type HomeLookup = (urn: string | null) => HomeCodes;

const NOWHERE: HomeCodes = { provider: null, homeType: null, sector: null, grade: null, needGroup: null };

const codesOf = (home: HomeRecord): HomeCodes => ({
  provider: home.provider,
  homeType: homeTypeCodeOf(home.provisionType),
  sector: sectorCodeOf(home.sector),
  grade: gradeCodeOf(home.grade),
  needGroup: needGroupCodeOf(home.needs),
});

/** Words of the register are looked up once for each home, however many rows it has. */
export const homeLookup = (homes: readonly HomeRecord[]): HomeLookup => {
  const codesByUrn = new Map(homes.map((home) => [home.urn, codesOf(home)]));
  return (urn) => (urn === null ? undefined : codesByUrn.get(urn)) ?? NOWHERE;
};
