import { describe, expect, it } from "vitest";
import { buildShares, callerOf } from "../../gateway/shares.ts";

describe("a share", () => {
  it("fills at its rate, and holds ten seconds of it", () => {
    let at = 0;
    const shares = buildShares(100, () => at);
    expect(shares.spend("a", 400)).toEqual({ left: 600, most: 1_000, wholeInS: 4 });
    at = 2_000;
    expect(shares.spend("a", 100).left).toBe(700);
    at = 60_000;
    expect(shares.spend("a", 0).left).toBe(1_000);
  });

  it("is each caller's own", () => {
    const shares = buildShares(100, () => 0);
    shares.spend("a", 1_000);
    expect(() => shares.spend("a", 1)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: "RATE_LIMITED" }) as unknown }),
    );
    expect(shares.spend("b", 1).left).toBe(999);
  });

  it("takes nothing for what is refused, and pays for what costs more than it ever holds when it is whole", () => {
    let at = 0;
    const shares = buildShares(100, () => at);
    expect(shares.spend("a", 5_000).left).toBe(0);
    expect(() => shares.spend("a", 5_000)).toThrow("0 is left of your share");
    at = 10_000;
    expect(shares.spend("a", 5_000).left).toBe(0);
  });
});

describe("a caller", () => {
  it("is whoever its token says", () => {
    expect(callerOf({ kind: "BOROUGH", borough: "E09000007" }, "10.0.0.1")).toBe("E09000007");
  });

  it.each([
    ["10.0.0.1", "10.0.0.1"],
    ["::ffff:10.0.0.1", "::ffff:10.0.0.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:db8::1", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
  ])("is else the address %s, of IPv6 its network", (address, caller) => {
    expect(callerOf({ kind: "PUBLIC" }, address)).toBe(caller);
  });
});
