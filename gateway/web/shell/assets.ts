/** The sheet and the script of the pages, by addresses that change with what they hold. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

export type Asset = { readonly address: string; readonly type: string; readonly body: string };

const TYPES = { css: "text/css; charset=utf-8", js: "text/javascript; charset=utf-8" } as const;

const asset = (file: string): Asset => {
  const body = readFileSync(new URL(`../assets/${file}`, import.meta.url), "utf8");
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 10);
  const [name, ending] = file.split(".") as [string, keyof typeof TYPES];
  return { address: `/assets/${name}.${hash}.${ending}`, type: TYPES[ending], body };
};

export const SHEET = asset("sheet.css");
export const SCRIPT = asset("script.js");
