import { expect, it } from "vitest";
import { isNamedSet, namedSet } from "../../../schema/reference/named-sets.ts";
import { boroughsOf, cutsSubRegions, LONDON_PLACE, subRegionsOf } from "../../../schema/reference/places.ts";
import { residentsOf } from "../../../schema/reference/populations.ts";

/** Residents aged 0 to 17 of the two, mid-2024 and mid-2019, as the Department publishes them under their own codes. */
const PUBLISHED = { E13000001: [639_273, 677_893], E13000002: [1_276_813, 1_259_382] } as const;

it.each(Object.entries(PUBLISHED))("%s has the boroughs whose residents come to what is published of it", (code, residents) => {
  const own = boroughsOf(namedSet(code)!);
  expect([residentsOf(own, 2025), residentsOf(own, 2020)]).toEqual(residents);
});

it("Inner and Outer London are London, each borough in one of them", () => {
  const all = ["E13000001", "E13000002"].flatMap((code) => boroughsOf(namedSet(code)!));
  expect(all.toSorted()).toEqual([...boroughsOf(LONDON_PLACE)].toSorted());
});

it("South London is two whole sub-regions; the others cut through all five", () => {
  const south = namedSet("SLCP")!;
  expect(subRegionsOf(south).map(({ code }) => code)).toEqual(["SEL", "SWL"]);
  expect(["SLCP", "E13000001", "E13000002"].map((code) => cutsSubRegions(namedSet(code)!))).toEqual([false, true, true]);
});

it("knows a list for a set by its boroughs alone", () => {
  const inner = boroughsOf(namedSet("E13000001")!);
  expect([isNamedSet(inner), isNamedSet(inner.slice(1)), isNamedSet([])]).toEqual([true, false, false]);
});
