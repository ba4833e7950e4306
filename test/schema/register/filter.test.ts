import { describe, expect, it } from "vitest";
import type { HomeFilter, ProviderFilter } from "../../../schema/generated/types.ts";
import { homePage, providerPage } from "../../../schema/register/lists.ts";
import { buildRegister } from "../../../schema/register/register.ts";
import { homeRow } from "../../support/register-rows.ts";

const REGISTER = buildRegister("a", [
  homeRow({ urn: "1", grade: "Outstanding" }),
  homeRow({ urn: "2", provisionType: "Supported accommodation", name: "Thames View" }),
  homeRow({ urn: "3", status: "Closed", closed: "2024-12-31" }),
  homeRow({ urn: "4", localAuthority: "Kent", boroughCode: null, providerId: "beech", providerName: "Beech Trust" }),
  homeRow({ urn: "5", localAuthority: "Hackney", boroughCode: "E09000012", needs: ["Mental disorders", "Sensory impairment"] }),
  homeRow({ urn: "6", status: "Suspended", needs: [], providerId: null, providerName: null }),
]);

const homes = (where: HomeFilter) =>
  homePage(REGISTER, { where, orderBy: "URN_ASC", first: 50, after: null }).nodes.map(({ urn }) => urn);

const providers = (where: ProviderFilter) =>
  providerPage(REGISTER, { where, orderBy: "NAME_ASC", first: 50, after: null }, { place: null, vacant: null }).nodes.map(
    ({ id }) => id,
  );

describe("a filter of homes", () => {
  it.each([
    ["all that are open, without one", {}, ["1", "2", "4", "5", "6"]],
    ["those that have closed, when asked for them", { status: ["CLOSED"] }, ["3"]],
    ["those of any of several statuses", { status: ["SUSPENDED", "CLOSED"] }, ["3", "6"]],
    ["those of a type in whatever casing", { homeType: ["SUPPORTED_ACCOMMODATION"] }, ["2"]],
    ["those whose name contains a text in any case", { name: " thames " }, ["2"]],
    ["those in a borough", { place: ["E09000012"] }, ["5"]],
    ["those in a sub-region", { place: ["NCL"] }, ["1", "2", "6"]],
    ["those in London", { place: ["E12000007"] }, ["1", "2", "5", "6"]],
    ["those in an authority by its name", { place: ["kent"] }, ["4"]],
    ["those in one of several places", { place: ["Kent", "NEL"] }, ["4", "5"]],
    ["those registered for a need", { need: ["SENSORY", "DRUGS"] }, ["5"]],
    ["those of which no need is stated", { need: ["UNKNOWN"] }, ["1", "2", "4", "6"]],
    ["those of a provider", { provider: ["beech"] }, ["4"]],
    [
      "those registered in a period, its ends included",
      { registered: { from: "2019-05-01", to: "2019-05-01" } },
      ["1", "2", "4", "5", "6"],
    ],
    ["none of those registered before or after it", { registered: { from: "2019-05-02", to: "2025-01-01" } }, []],
    [
      "those that closed in a period, without being asked for closed ones",
      { closed: { from: "2024-12-31", to: "2024-12-31" } },
      ["3"],
    ],
    ["none of those that closed before it", { closed: { from: "2025-01-01", to: "2025-12-31" } }, []],
    [
      "those that closed in a period and are of a status",
      { closed: { from: "2024-01-01", to: "2024-12-31" }, status: ["ACTIVE"] },
      [],
    ],
    ["those that meet all fields", { place: ["NCL"], grade: ["OUTSTANDING"], sector: ["PRIVATE"] }, ["1"]],
    ["all for fields that are null", { place: null, name: null, status: null }, ["1", "2", "4", "5", "6"]],
  ] as const)("lists %s", (_, where, urns) => expect(homes(where)).toEqual(urns));

  it.each([
    ["homeType", { homeType: ["CHILDREN_HOME"] }, `There is no homeType code "CHILDREN_HOME". Did you mean CHILDRENS_HOME?`],
    ["sector", { sector: ["PRIVAT"] }, `There is no sector code "PRIVAT". Did you mean PRIVATE?`],
    ["grade", { grade: ["GOOD", "Great!"] }, `There is no grade code "Great!".`],
    ["need", { need: ["DRUG"] }, `There is no need code "DRUG". Did you mean DRUGS?`],
    ["status", { status: ["OPEN"] }, `There is no status code "OPEN".`],
    ["place", { place: ["E0900012"] }, `There is no place "E0900012". Did you mean E09000012?`],
    ["place", { place: ["Hackny"] }, `There is no place "Hackny". Did you mean E09000012 (Hackney)?`],
    ["provider", { provider: ["beach"] }, `There is no provider "beach". Did you mean beech?`],
  ])("names the %s that no list holds, and the nearest", (_, where, message) => {
    expect(() => homes(where)).toThrow(message);
  });

  it.each([
    ["a list of no codes", { grade: [] }, "The filter grade names nothing; leave it out to list all."],
    [
      "a period that ends before it begins",
      { closed: { from: "2025-01-01", to: "2024-01-01" } },
      "The period begins on 2025-01-01, after its end 2024-01-01.",
    ],
    ["a blank name", { name: "  " }, "The filter name is blank; leave it out to list all."],
  ])("refuses %s, which could mean all or nothing", (_, where, message) => {
    expect(() => homes(where)).toThrow(message);
  });
});

describe("a filter of providers", () => {
  it.each([
    ["all that own an open home, without one", {}, ["alder", "beech"]],
    ["those with a name", { name: "TRUST" }, ["beech"]],
    ["those with one home that meets all fields", { grade: ["OUTSTANDING"], homeType: ["CHILDRENS_HOME"] }, ["alder"]],
    ["none whose homes meet them only between them", { grade: ["OUTSTANDING"], place: ["NEL"] }, []],
  ])("lists %s", (_, where, ids) => expect(providers(where)).toEqual(ids));
});
