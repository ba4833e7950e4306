import { expect, it } from "vitest";
import type { NearestQuestion } from "../../schema/errors.ts";
import { serveGateway } from "../support/london-in-process.ts";
import { tokenOf } from "../support/tokens.ts";

type Asked = NearestQuestion & { readonly population: "placements" | "costs" | "beds" };

const literal = (where: NonNullable<NearestQuestion["where"]>): string =>
  `{ ${Object.entries(where)
    .map(([field, codes]) => `${field}: ${JSON.stringify(codes)}`)
    .join(" ")} }`;

/** A question as a caller writes it, out of what refusals name. */
const written = ({ population, place = "E12000007", by = [], where = {}, asAt, during, percentile }: Asked): string => {
  const times = [
    ...(asAt === undefined ? [] : [`asAt: "${asAt}"`]),
    ...(during === undefined ? [] : [`during: { from: "${during.from}", to: "${during.to}" }`]),
  ];
  const given = [...times, ...(Object.keys(where).length === 0 ? [] : [`where: ${literal(where)}`])];
  const field = given.length === 0 ? population : `${population}(${given.join(", ")})`;
  const spread = `weeklyCost { percentile(at: ${percentile ?? 50}) { status } }`;
  const measures = population === "beds" ? "homes { status }" : `children { status } ${spread}`;
  const shown = by.length === 0 ? `total { ${measures} }` : `groups(by: [${by.join(", ")}]) { measures { ${measures} } }`;
  const root = { E12000007: "london", NCL: `subRegion(code: "NCL")` }[place] ?? `borough(code: "${place}")`;
  return `{ ${root} { ${field} { ${shown} } } }`;
};

const YEAR = { from: "2024-04-01", to: "2025-03-31" };

it.each<[Asked, string, string, NearestQuestion]>([
  [
    { population: "placements", asAt: "2025-03-12" },
    "Figures are published for month ends.",
    "2025-02-28",
    { asAt: "2025-02-28" },
  ],
  [{ population: "beds", asAt: "2025-03-30" }, "Figures are published for month ends.", "2025-03-31", { asAt: "2025-03-31" }],
  [
    { population: "costs", during: { ...YEAR, from: "2024-05-01" } },
    "Money is published for whole quarters and financial years.",
    "2024-04-01 to 2025-03-31",
    { during: YEAR },
  ],
  [
    { population: "placements", where: { sex: ["MALE", "FEMALE"] } },
    "A filter on SEX is one of its codes.",
    "SEX FEMALE",
    { place: "E12000007", where: { sex: ["FEMALE"] } },
  ],
  [
    { population: "placements", place: "E09000007", by: ["UASC"], where: { sex: ["MALE"], ageBand: ["1_TO_4"] } },
    "At most 2 dimensions may be crossed, filters included.",
    "AGE_BAND x SEX",
    { place: "E09000007", by: [], where: { sex: ["MALE"], ageBand: ["1_TO_4"] } },
  ],
  [
    { population: "placements", place: "NCL", by: ["PLACE", "SEX"], where: { uasc: ["UASC"] } },
    "At most 2 dimensions may be crossed, filters included.",
    "PLACE x SEX",
    { place: "NCL", by: ["PLACE", "SEX"], where: {} },
  ],
  [
    { population: "costs", during: YEAR, by: ["SEX", "AGE_BAND", "UASC"] },
    "At most 2 dimensions may be crossed, filters included.",
    "AGE_BAND x SEX",
    { place: "E12000007", by: ["SEX", "AGE_BAND"], where: {} },
  ],
  [
    { population: "placements", place: "E09000007", by: ["HOST_AUTHORITY"] },
    "HOST_AUTHORITY is published for London and the sub-regions.",
    "North Central London by HOST_AUTHORITY",
    { place: "NCL", by: ["HOST_AUTHORITY"], where: {} },
  ],
])("says what is not published, and names the nearest that is, which is answered: %j", async (asked, message, words, nearest) => {
  await using gateway = await serveGateway();
  const { errors } = await gateway.ask(written(asked));
  expect(errors).toMatchObject([
    {
      message: `${message} The nearest that may be asked is ${words}.`,
      extensions: { code: "DISCLOSURE_REFUSED" },
    },
  ]);
  expect(errors![0]!.extensions!["nearest"]).toEqual(nearest);
  expect((await gateway.ask(written({ ...asked, ...nearest }))).errors).toBeUndefined();
});

it("names the nearest percentile of what is told at all", async () => {
  await using gateway = await serveGateway();
  const asked: Asked = { population: "placements", asAt: "2025-03-31", percentile: 40 };
  const { errors } = await gateway.ask(written(asked));
  expect(errors).toMatchObject([{ extensions: { code: "DISCLOSURE_REFUSED", nearest: { percentile: 50 } } }]);
  expect((await gateway.ask(written({ ...asked, percentile: 50 }))).errors).toBeUndefined();
});

it("refuses nothing of it to a borough's own staff about their own", async () => {
  await using gateway = await serveGateway();
  const token = await tokenOf("E09000007");
  const own: Asked = {
    population: "placements",
    place: "E09000007",
    asAt: "2025-03-12",
    by: ["HOST_AUTHORITY", "SEX", "UASC"],
    where: { ageBand: ["1_TO_4", "5_TO_9"], locality: ["IN"] },
    percentile: 40,
  };
  expect((await gateway.ask(written(own), { token })).errors).toBeUndefined();
  const { errors } = await gateway.ask(written({ ...own, place: "E09000003" }), { token });
  expect(errors).toMatchObject([{ extensions: { code: "DISCLOSURE_REFUSED" } }]);
});
