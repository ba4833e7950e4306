import type { ReturnCoverage } from "../../schema/question/coverage.ts";
import { addDays } from "../../schema/reference/dates.ts";
import { homeTypeCodeOf } from "../../schema/reference/home-groups.ts";
import { EARLIEST, FOREVER } from "../../schema/reference/periods.ts";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import type { HomeRecord } from "../models/home.ts";

/** The provision types that a return of beds is asked for. */
const CHILDRENS_HOMES = ["CHILDRENS_HOME", "SECURE_CHILDRENS_HOME", "RESIDENTIAL_SPECIAL_SCHOOL_AS_HOME"];

/**
 * When boroughs have no beds to hand in: before the first children's home in them was registered, or ever. Nothing is missing of them
 * on those days. Without a register nobody knows.
 */
export const withoutHomes = (subRegion: SubRegion, homes: readonly HomeRecord[]): readonly ReturnCoverage[] => {
  if (homes.length === 0) return [];
  const registered = Map.groupBy(
    homes.filter(({ provisionType }) => CHILDRENS_HOMES.includes(homeTypeCodeOf(provisionType))),
    ({ borough }) => borough,
  );
  return subRegion.boroughs.map(({ code }) => {
    const [first] = (registered.get(code) ?? []).map((home) => home.registered ?? EARLIEST).toSorted();
    return { fact: "BEDS", borough: code, from: EARLIEST, to: first === undefined ? FOREVER : addDays(first, -1) };
  });
};
