/** The explorer's page and script. */
import { randomBytes } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { html } from "hono/html";
import { withoutValues } from "../../schema/server/log.ts";
import { SECURITY_HEADERS } from "../../schema/server/security-headers.ts";
import type { Mounted } from "../../schema/server/server-parts.ts";
import { QUESTIONS } from "../questions/questions.ts";
import { explorerScript } from "./explorer-bundle.ts";
import { explorerMarkup } from "./pages/explorer.ts";
import { frameOf } from "./render.ts";
import type { Asset } from "./shell/assets.ts";
import { layout } from "./shell/layout.ts";

export type ExplorerParts = {
  readonly isMadeUp: boolean;
  /** Where the script is kept between starts. */
  readonly folder: string;
};

const CSP = "content-security-policy";

/** Styles that the editor makes while it runs bear the page's nonce; nothing else is different. */
const policyWith = (nonce: string): string =>
  SECURITY_HEADERS[CSP]!.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`);

const page = async ({ isMadeUp }: ExplorerParts, script: string | null, nonce: string): Promise<string> => {
  const frame = frameOf(
    { title: "Explorer", dated: null },
    { path: "/explorer", borough: null },
    { isMadeUp, lastComplete: null, replayed: null },
  );
  return (
    await layout(
      frame,
      html`<h1>Explorer</h1>
        ${explorerMarkup(QUESTIONS, nonce, script)}`,
    )
  ).toString();
};

/** Bundled while the gateway starts; where that fails, the log says so and the page does without. */
const scriptOf = async (folder: string): Promise<Asset | null> => {
  try {
    return await explorerScript(folder);
  } catch (error) {
    console.error(JSON.stringify({ level: "error", event: "explorer_not_bundled", ...withoutValues(error) }));
    return null;
  }
};

export const explorerRoutes = (app: FastifyInstance, mounted: Mounted, parts: ExplorerParts): void => {
  const bundled = scriptOf(parts.folder);
  app.get("/explorer", async (request: FastifyRequest, reply: FastifyReply) => {
    const nonce = randomBytes(16).toString("base64url");
    const body = Buffer.from(await page(parts, (await bundled)?.address ?? null, nonce));
    const headers = { "content-type": "text/html; charset=utf-8", [CSP]: policyWith(nonce) };
    return mounted.send(request, reply, { status: 200, headers, body, isStorable: false });
  });
  app.get("/assets/:script", async (request, reply) => {
    const script = await bundled;
    if (script === null || request.url !== script.address) return reply.callNotFound();
    return mounted.send(request, reply, {
      status: 200,
      headers: { "content-type": script.type },
      body: Buffer.from(script.body),
      isStorable: "FOREVER",
    });
  });
};
