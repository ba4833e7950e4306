import { expect, it } from "vitest";
import { serveGateway } from "../support/london-in-process.ts";

it.each([
  [`london { placements(asAt: "2025-03-12") { asAt } }`, "Figures are published for month ends.", "2025-02-28"],
  [`london { placements(where: { sex: ["MALE", "FEMALE"] }) { asAt } }`, "A filter on SEX is one of its codes.", "SEX FEMALE"],
  [
    `london { placements(where: { sex: ["MALE"], ageBand: ["1_TO_4"], uasc: ["UASC"] }) { asAt } }`,
    "At most two dimensions may be crossed, filters included.",
    "AGE_BAND x SEX",
  ],
  [
    `borough(code: "E09000007") { placements { groups(by: [HOST_AUTHORITY]) { keys { code } } } }`,
    "HOST_AUTHORITY is published for London and the sub-regions.",
    "the sub-region's HOST_AUTHORITY",
  ],
])("says what is not published and names the nearest that is: %s", async (field, message, nearest) => {
  await using gateway = await serveGateway();
  const { errors } = await gateway.ask(`{ ${field} }`);
  expect(errors).toMatchObject([
    { message: `${message} The nearest that may be asked is ${nearest}.`, extensions: { code: "DISCLOSURE_REFUSED", nearest } },
  ]);
});
