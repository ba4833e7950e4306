import { expect, it } from "vitest";
import type { HomeFilter, HomeOrder } from "../../schema/generated/types.ts";
import { placeOfBorough } from "../../schema/reference/places.ts";
import { homePage, providerPage } from "../../schema/register/lists.ts";
import { buildRegister } from "../../schema/register/register.ts";
import { serveSubgraph } from "../support/london-in-process.ts";
import { homeRow } from "../support/register-rows.ts";
import { tokenOf } from "../support/tokens.ts";

it("refuses a cursor of another list, or one that is none, and says how to go on", async () => {
  await using subgraph = await serveSubgraph("CITY_OF_LONDON");
  const token = await tokenOf("E09000001");
  const page = (given: string) =>
    subgraph.ask<{ borough: { placementRecords: { pageInfo: { endCursor: string } } } }>(
      `{ borough(code: "E09000001") { placementRecords(${given}) { pageInfo { endCursor } } } }`,
      { token },
    );
  const { data } = await page("first: 1");
  const ofAllRows = data.borough.placementRecords.pageInfo.endCursor;
  for (const cursor of [ofAllRows, "nonsense", Buffer.from(`["E09000001:another vintage all","",""]`).toString("base64url")]) {
    const { errors } = await page(`first: 1, asAt: "2025-03-31", after: "${cursor}"`);
    expect(errors).toMatchObject([
      {
        message: "The cursor belongs to another vintage or another list; ask again without `after`.",
        extensions: { code: "CURSOR_EXPIRED" },
      },
    ]);
  }
});

const HOMES = [homeRow({ urn: "1" }), homeRow({ urn: "2" })];

type Asked = { readonly hash?: string; readonly where?: HomeFilter; readonly orderBy?: HomeOrder; readonly after: string | null };

const pageOfHomes = ({ hash = "a", where = { grade: ["GOOD"] }, orderBy = "URN_ASC", after }: Asked) =>
  homePage(buildRegister(hash, HOMES), { where, orderBy, first: 1, after });

const AFTER_THE_FIRST = pageOfHomes({ after: null }).pageInfo.endCursor!;

/** The same list, and an object where the last row's key was. */
const tampered = (cursor: string): string => {
  const [list] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as readonly unknown[];
  return Buffer.from(JSON.stringify([list, {}, "1"])).toString("base64url");
};

it.each([
  ["another filter", { where: { grade: ["GOOD", "OUTSTANDING"] }, after: AFTER_THE_FIRST }],
  ["another order", { orderBy: "PLACES_ASC", after: AFTER_THE_FIRST }],
  ["another state of the register", { hash: "b", after: AFTER_THE_FIRST }],
  ["this list with what is no position", { after: tampered(AFTER_THE_FIRST) }],
] as const)("refuses a cursor of %s", (_, asked) => {
  expect(() => pageOfHomes(asked)).toThrow("The cursor belongs to another vintage or another list");
});

it("refuses a cursor of one place's providers at another's", () => {
  const page = (borough: string | null, after: string | null) =>
    providerPage(
      buildRegister("a", HOMES),
      { where: null, orderBy: "NAME_ASC", first: 1, after },
      { place: borough === null ? null : placeOfBorough(borough)!, vacant: null },
    );
  const after = page("E09000007", null).pageInfo.endCursor;
  expect(page("E09000007", after).nodes).toEqual([]);
  expect(() => page(null, after)).toThrow("The cursor belongs to another vintage or another list");
});

it("takes a cursor for a filter that is spelt in another way", () => {
  const other = { grade: ["GOOD", "GOOD"], name: null };
  expect(pageOfHomes({ where: other, after: AFTER_THE_FIRST }).nodes.map(({ urn }) => urn)).toEqual(["2"]);
});
