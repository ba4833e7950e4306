import { describe, expect, it } from "vitest";
import { address, host, optional, origins, secret, trustedProxies } from "../../schema/server/environment.ts";

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

describe("who is believed", () => {
  it("is any origin and no proxy unless it is said", () => {
    expect(origins({})).toBe("ANY");
    expect(origins({ PLACEMENTS_CORS: "none" })).toEqual([]);
    expect(origins({ PLACEMENTS_CORS: "https://a.example, http://localhost:3000" })).toEqual([
      "https://a.example",
      "http://localhost:3000",
    ]);
    expect(trustedProxies({})).toEqual([]);
    expect(trustedProxies({ PLACEMENTS_TRUSTED_PROXIES: "10.0.0.1, 192.168.0.0/16,::1/128" })).toHaveLength(3);
  });

  it.each(["a.example", "https://a.example/", "*", "https://a.example,any"])("is refused where the origin is %s", (value) => {
    expect(() => origins({ PLACEMENTS_CORS: value })).toThrow(/^PLACEMENTS_CORS must be any, none, or origins/);
  });

  it.each(["proxy", "10.0.0.1/33", "10.0.0", "::1/129", "10.0.0.1/"])("is refused where the proxy is %s", (value) => {
    expect(() => trustedProxies({ PLACEMENTS_TRUSTED_PROXIES: value })).toThrow(/^PLACEMENTS_TRUSTED_PROXIES must be addresses/);
  });
});
