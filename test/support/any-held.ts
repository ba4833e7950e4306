/** Populations by chance that fill the cells of tables to any degree, with their prices: for what is published of many. */
import * as fc from "fast-check";
import { addDays } from "../../schema/reference/dates.ts";
import { home } from "./bed-records.ts";
import type { HeldRecords } from "./federated.ts";
import { paidChildren, together } from "./paid-children.ts";

/** So many children of a borough alike but for their distances, prices and first days, which go up by steps. */
const group = (boroughs: readonly string[]) =>
  fc.record({
    count: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 6, max: 13 }), fc.integer({ min: 14, max: 60 })),
    borough: fc.constantFrom(...boroughs),
    place: fc.constantFrom("U4", "K2"),
    sex: fc.constantFrom("M", "F"),
    urn: fc.constantFrom("SC1", null),
    tenths: fc.oneof(fc.nat(400), fc.constant(null)),
    further: fc.nat(20),
    weekly: fc.constantFrom(0, 70_000, 90_000, 110_000, 450_000, 2_500_000),
    dearer: fc.nat(3_000),
    health: fc.constantFrom(0, 30, 100),
    days: fc.nat(20),
  });

type Group = ReturnType<typeof group> extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const childrenOf = ({ count, borough, place, sex, urn, ...more }: Group, number: number) =>
  together(
    ...Array.from({ length: count }, (_, at) => {
      const pence = more.weekly === 0 ? 0 : more.weekly + at * more.dearer;
      const [start, healthPence] = [addDays("2024-04-01", at * more.days), Math.floor((pence * more.health) / 100)];
      const distanceTenths = more.tenths === null ? null : more.tenths + at * more.further;
      return paidChildren(1, {
        borough,
        child: { child: `${number} of ${at}`, place, sex, urn, distanceTenths, start },
        price: {
          child: `${number} of ${at}`,
          placementStart: start,
          from: start,
          pence,
          healthPence,
          socialCarePence: pence - healthPence,
        },
      });
    }).map(({ episodes, costs }) => ({ episodes, costs: costs.filter(({ from, to }) => from <= to) })),
  );

/** Any children of some boroughs and what they cost in the year to 31 March 2025. */
export const anyHeld = (boroughs: readonly string[]): fc.Arbitrary<HeldRecords> =>
  fc.array(group(boroughs), { maxLength: 14, size: "max" }).map((groups) => ({
    ...together(...groups.map(childrenOf)),
    beds: [],
    homes: [home({ urn: "SC1", provider: "P1" })],
  }));
