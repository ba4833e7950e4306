import { describe, expect, it } from "vitest";
import { address, host, optional, secret } from "../../schema/server/environment.ts";

describe("a variable", () => {
  it("that is empty is not set", () => {
    expect(optional({ A: "" }, "A")).toBeUndefined();
    expect(host({ PLACEMENTS_HOST: "" })).toBe("127.0.0.1");
    expect(address({ A: "" }, "A", "http://127.0.0.1/graphql")).toBe("http://127.0.0.1/graphql");
    expect(() => secret({ A: "" }, "A")).toThrow("A is not set.");
  });

  it("with a secret has 32 characters at least", () => {
    expect(secret({ A: "a".repeat(32) }, "A")).toHaveLength(32);
    expect(() => secret({ A: "a".repeat(31) }, "A")).toThrow("A must have 32 characters at least.");
  });

  it.each(["your-host/graphql", "ftp://your-host", "http://"])("with an address is refused where it is %s", (value) => {
    expect(() => address({ A: value }, "A", "")).toThrow(/^A must be an address/);
  });
});
