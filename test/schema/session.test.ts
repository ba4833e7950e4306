import { describe, expect, it } from "vitest";
import { sessionCookie, sessionToken } from "../../schema/server/session.ts";

const asked = (method: string, site?: string, cookie = "other=1; session=a.b.c") => ({
  method,
  headers: { cookie, ...(site === undefined ? {} : { "sec-fetch-site": site }) },
});

describe("a session", () => {
  it.each(["same-origin", "none"])("is read of a page that is asked for from %s", (site) => {
    expect(sessionToken(asked("GET", site))).toBe("a.b.c");
    expect(sessionToken(asked("HEAD", site))).toBe("a.b.c");
  });

  it.each([
    ["from another site", "GET", "cross-site"],
    ["from another host of the same site", "GET", "same-site"],
    ["by what does not say from where", "GET", undefined],
    ["to do something", "POST", "same-origin"],
  ])("is not read of what is asked %s", (_, method, site) => {
    expect(sessionToken(asked(method, site))).toBeNull();
  });

  it("is nobody's without a cookie, and with an empty one", () => {
    expect(sessionToken(asked("GET", "none", "other=1"))).toBeNull();
    expect(sessionToken(asked("GET", "none", "session="))).toBeNull();
  });

  it("is a cookie that scripts, other sites and open networks don't get", () => {
    expect(sessionCookie("a.b.c", true)).toBe("session=a.b.c; Max-Age=86400; Path=/; HttpOnly; Secure; SameSite=Strict");
    expect(sessionCookie(null, false)).toBe("session=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict");
  });
});
