import { expect, it } from "vitest";
import { providerIdOf } from "../../../../subgraphs/returns/register/provider-id.ts";

const idOf = (ownerName: string | null) => providerIdOf({ ownerId: null, ownerName });

it.each([
  ["Example Care Ltd", "EXAMPLE CARE LIMITED"],
  ["Example Care Ltd.", "Example-Care"],
  ["Smith & Sons", "Smith and Sons Limited"],
  ["St. Example's", "St Examples"],
  ["Example Care Limited (01234567)", "Example Care"],
  ["Example Care Ltd, company no. SC123456", "Example Care"],
  ["Example Care Ltd - Company registration number: 1234567", "Example Care"],
])("gives %j and %j one id", (one, other) => {
  expect(idOf(one)).toBe(idOf(other));
});

it("gives different owners different ids", () => {
  expect(idOf("Example Care")).not.toBe(idOf("Example Homes"));
  expect(idOf("Example Care 1")).not.toBe(idOf("Example Care 2"));
});

it("takes the register's own id where there is one", () => {
  expect(providerIdOf({ ownerId: "RP000001", ownerName: "Example Care" })).toBe("RP000001");
});

it.each([null, "", " - "])("has none for the owner %j", (name) => {
  expect(idOf(name)).toBeNull();
});
