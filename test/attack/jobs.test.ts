import { expect, it } from "vitest";
import { reckon } from "./jobs.ts";
import { T96_BANDED } from "./policies.ts";
import { RECORDS, WORLD } from "./tried-on.ts";

/** The children, the first of whom is one of four years in supported accommodation: no return should say so, and some do. */
const broken = (() => {
  const numberOf = (name: string, code: string): readonly [at: number, number: number] => {
    const at = RECORDS.setting.dimensions.findIndex((each) => each.name === name);
    return [at, RECORDS.setting.dimensions[at]!.codes.indexOf(code)];
  };
  const said = new Map([numberOf("PLACEMENT_TYPE", "SUPPORTED"), numberOf("AGE_BAND", "1_TO_4")]);
  return { ...RECORDS, codes: RECORDS.codes.map((column, at) => column.with(0, said.get(at) ?? column[0]!)) };
})();

it("nobody concludes anything from a rule that the records break, nor from other records attacked before", async () => {
  const attacked = { policy: T96_BANDED, wide: 2, secrets: 0, sets: "NONE" } as const;
  await reckon(WORLD, attacked);
  const { outside, coalition } = await reckon({ ...WORLD, recordsOn: () => broken }, attacked);
  expect(outside).toBe(0);
  expect(coalition.cells).toBeGreaterThan(0);
});
