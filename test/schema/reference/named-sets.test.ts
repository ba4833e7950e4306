import { expect, it } from "vitest";
import { NAMED_SETS } from "../../../schema/reference/named-sets.ts";
import { boroughsOf, LONDON_PLACE } from "../../../schema/reference/places.ts";
import { residentsOf } from "../../../schema/reference/populations.ts";

/** Residents aged 0 to 17 of the two, mid-2024 and mid-2019, as the Department publishes them under their own codes. */
const PUBLISHED = { E13000001: [639_273, 677_893], E13000002: [1_276_813, 1_259_382] } as const;

it.each(Object.entries(PUBLISHED))("%s has the boroughs whose residents come to what is published of it", (code, residents) => {
  const { boroughs } = NAMED_SETS.find((set) => set.code === code)!;
  const own = boroughs.map((borough) => borough.code);
  expect([residentsOf(own, 2025), residentsOf(own, 2020)]).toEqual(residents);
});

it("Inner and Outer London are London, each borough in one of them", () => {
  const all = NAMED_SETS.flatMap(({ boroughs }) => boroughs.map(({ code }) => code));
  expect(all.toSorted()).toEqual([...boroughsOf(LONDON_PLACE)].toSorted());
});
