/** The addresses of pages, pictures, assets and sessions. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { HttpAnswer, Mounted } from "../../schema/server/server-parts.ts";
import type { TokenKeys } from "../../schema/server/token-keys.ts";
import { answerPage, type PageAnswer } from "./answer.ts";
import { explorerRoutes } from "./explorer-routes.ts";
import { timeInWords } from "./figures/dates.ts";
import { keptPages, type KeptPages, type PageAnswers, remembering, repeating } from "./kept-pages.ts";
import { sessionRoutes } from "./session-routes.ts";
import { addressOf } from "./shell/address.ts";
import { type Asset, SCRIPT, SHEET } from "./shell/assets.ts";
import { PAGES } from "./site.ts";
import { type Visitor, visitorOf } from "./visitor.ts";

type SiteParts = {
  readonly tokenKeys: TokenKeys;
  /** Whether the records behind the graph are made up, and every page says so. */
  readonly isMadeUp: boolean;
  /** Where what is made once is kept between starts. */
  readonly folder: string;
};

type Site = SiteParts & { readonly mounted: Mounted; readonly kept: KeptPages };

const sentOf = ({ status, type, headers, body, complete }: PageAnswer, isPublic: boolean): HttpAnswer => ({
  status,
  headers: { "content-type": type, ...headers },
  body: Buffer.from(body),
  isStorable: isPublic && complete && status === 200,
});

const LAST = "last-complete";

type Asked = { readonly path: string; readonly params: URLSearchParams; readonly visitor: Visitor };

const askAs =
  ({ mounted }: Site, { caller }: Visitor) =>
  (question: Parameters<Mounted["ask"]>[0]) =>
    mounted.ask(question, caller);

/** A page beside whose own place another's figure is INCOMPLETE is no more whole than the answers that it is made of. */
const isWhole = (answers: PageAnswers): boolean => [...answers.values()].every(({ answer }) => answer.isStorable !== false);

/** A page made anew; the public's is kept. */
const made = async (site: Site, { path, params, visitor }: Asked, address: string): Promise<HttpAnswer> => {
  const { kept, isMadeUp } = site;
  const before = kept.lastComplete(address);
  const { ask, answers } = remembering(askAs(site, visitor));
  const answered = await answerPage(
    { path, params, ask, borough: visitor.borough },
    { isMadeUp, lastComplete: before && timeInWords(before.at), replayed: null },
  );
  const isPublic = visitor.borough === null;
  const complete = answered.complete && isWhole(answers);
  const sent = sentOf({ ...answered, complete }, isPublic);
  if (isPublic && answered.status === 200) kept.keep(address, { sent, answers, at: new Date() }, complete);
  return sent;
};

/** The page as it was when all sub-regions last answered. */
const asItWas = async (site: Site, { path, params, visitor }: Asked, address: string): Promise<HttpAnswer | null> => {
  const before = site.kept.lastComplete(address);
  if (before === null) return null;
  const ask = repeating(before.answers, askAs(site, visitor));
  const around = { isMadeUp: site.isMadeUp, lastComplete: null, replayed: timeInWords(before.at) };
  return { ...sentOf(await answerPage({ path, params, ask, borough: null }, around), true), isStorable: false };
};

const answerTo = async (site: Site, asked: Asked): Promise<HttpAnswer> => {
  const { path, visitor } = asked;
  if (visitor.borough !== null) return made(site, asked, "");
  const params = new URLSearchParams(asked.params);
  params.delete(LAST);
  const address = addressOf(path, params);
  const replayed = asked.params.has(LAST) ? await asItWas(site, { ...asked, params }, address) : null;
  return replayed ?? (await site.kept.find(address, askAs(site, visitor))) ?? made(site, { ...asked, params }, address);
};

const searchOf = ({ url }: FastifyRequest): URLSearchParams =>
  new URLSearchParams(url.includes("?") ? url.slice(url.indexOf("?") + 1) : "");

const pathOf = ({ url }: FastifyRequest): string => url.split("?")[0]!.replace(/(.)\/+$/, "$1");

const page =
  (site: Site) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const visitor = await visitorOf(request, site.tokenKeys);
    return site.mounted.send(request, reply, await answerTo(site, { path: pathOf(request), params: searchOf(request), visitor }));
  };

/** Bytes that never change under their address. */
const asset = ({ type, body }: Asset): HttpAnswer => ({
  status: 200,
  headers: { "content-type": type },
  body: Buffer.from(body),
  isStorable: "FOREVER",
});

/** Who asks for a page that is not there gets one that says so; programs get their own. */
const notThere =
  (site: Site) =>
  (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> | void =>
    request.headers.accept?.includes("text/html") === true ? page(site)(request, reply) : reply.callNotFound();

export const addPages = (app: FastifyInstance, mounted: Mounted, parts: SiteParts): void => {
  const site: Site = { ...parts, mounted, kept: keptPages() };
  for (const { path } of PAGES) app.get(path, page(site));
  app.get("/charts/:picture", page(site));
  for (const each of [SHEET, SCRIPT]) {
    const sent = asset(each);
    app.get(each.address, (request, reply) => mounted.send(request, reply, sent));
  }
  sessionRoutes(app, parts);
  explorerRoutes(app, mounted, parts);
  app.get("/*", notThere(site));
};
