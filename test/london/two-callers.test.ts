/** Two callers who ask the same at one moment: neither reads what is the other's. */

import { beforeAll, describe, expect, it, vi } from "vitest";
import { endOfMonth, monthOf } from "../../schema/reference/dates.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { post, type Reply } from "../support/london-ask.ts";
import { CAMDEN, type Figures } from "../support/london-audience.ts";
import { isPartials, questionsIn } from "../support/london-proxy.ts";
import { type London, startLondon } from "../support/start-london.ts";

let london: London;
/** A gateway for what takes a busy machine longer than a caller would wait. */
let patient: string;
beforeAll(async () => {
  london = await startLondon({ proxied: true });
  patient = (await london.startGateway({ [VARIABLES.deadline]: "60000" })).url;
  return () => london[Symbol.asyncDispose]();
});

describe("of two callers at one moment who ask the same, the public and one of Camden's staff", () => {
  const question = (asAt: string): string =>
    `{ camden: borough(code: "${CAMDEN}") { placements(asAt: "${asAt}") { total { children { value low high status } } } } }`;
  const statusOf = ({ data }: Reply<Pick<Figures, "camden">>): string => data.camden.placements.total.children.status;
  const READS = { PUBLIC: "ROUNDED", CAMDEN: "OK" } as const;

  it.each([
    ["PUBLIC", "CAMDEN", "on", "2024-08-31"],
    ["CAMDEN", "PUBLIC", "on", "2024-09-30"],
    ["PUBLIC", "CAMDEN", "off", "2024-10-31"],
    ["CAMDEN", "PUBLIC", "off", "2024-11-30"],
  ] as const)("neither reads the other's answer: first %s, then %s, caches %s", async (first, second, cache, asAt) => {
    const { url } = await london.startGateway({ [VARIABLES.cache]: cache, [VARIABLES.deadline]: "60000" });
    const token = await london.tokenOf(CAMDEN);
    const askAs = (who: keyof typeof READS): Promise<Reply<Pick<Figures, "camden">>> =>
      post(url, question(asAt), who === "PUBLIC" ? {} : { token });
    const ncl = london.proxies.get("NCL")!;
    ncl.forget();
    const release = ncl.hold();
    const formsAsked = (): readonly string[] =>
      ncl
        .recorded()
        .filter(isPartials)
        .flatMap((request) => questionsIn(request).map(({ form }) => form));
    const firstAnswer = askAs(first);
    // Its roster is held up too, until it is let go once.
    await vi.waitFor(() => expect(ncl.recorded().length).toBeGreaterThan(0), 10_000);
    release();
    const again = ncl.hold();
    await vi.waitFor(() => expect(formsAsked()).toHaveLength(1), 10_000);
    const secondAnswer = askAs(second);
    await vi.waitFor(() => expect(formsAsked()).toHaveLength(2), 10_000);
    again();
    expect([statusOf(await firstAnswer), statusOf(await secondAnswer)]).toEqual([READS[first], READS[second]]);
    expect(new Set(formsAsked())).toEqual(new Set(["OWN", "PUBLISHED"]));
    // And when both were answered, each once more.
    for (const who of [first, second, first]) expect(statusOf(await askAs(who))).toBe(READS[who]);
  });

  it("neither reads the other's answer in a crowd, at the gateway or at a subgraph", async () => {
    const token = await london.tokenOf(CAMDEN);
    for (const url of [patient, london.urls.get("NCL")!]) {
      const crowd = Array.from(
        { length: 40 },
        (_, at) => ({ who: at % 3 === 0 ? "CAMDEN" : "PUBLIC", asAt: `2023-0${1 + (at % 9)}-28` }) as const,
      );
      const ask = ({ who, asAt }: (typeof crowd)[number]) =>
        post<Pick<Figures, "camden">>(url, question(endOfMonth(monthOf(asAt))), who === "PUBLIC" ? {} : { token });
      const read = await Promise.all(crowd.map(ask));
      expect(read.map(statusOf)).toEqual(crowd.map(({ who }) => READS[who]));
    }
  });
});
