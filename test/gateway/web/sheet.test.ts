import { readFileSync } from "node:fs";
import { compile } from "sass";
import { expect, it } from "vitest";

const ASSETS = "gateway/web/assets";

it("is served as it is compiled: `npm run sheet` makes it anew", () => {
  const { css } = compile(`${ASSETS}/sheet.scss`, { loadPaths: ["node_modules"], style: "compressed" });
  expect(readFileSync(`${ASSETS}/sheet.css`, "utf8").trim()).toBe(css.trim());
});

it("has no font, picture or sheet of others", () => {
  expect(readFileSync(`${ASSETS}/sheet.css`, "utf8")).not.toMatch(/url\(|@import|@font-face|GDS/);
});
