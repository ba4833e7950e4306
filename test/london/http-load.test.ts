/** The gateway and its sub-regions as processes, met by more callers than they can answer, by slow ones, and told to end. */
import { beforeAll, describe, expect, it, vi } from "vitest";
import { VARIABLES } from "../../schema/server/environment.ts";
import { type OwnLondon, startOwnLondon } from "../support/start-london.ts";
import { open, send, type WireReply } from "../support/wire.ts";

const DIMENSIONS = ["PLACEMENT_TYPE", "AGE_BAND", "SEX", "LOCALITY"];
const MONTH_ENDS = Array.from({ length: 60 }, (_, month) => new Date(Date.UTC(2020, month + 4, 0)).toISOString().slice(0, 10));

/** Questions of which each is another. */
const questionAt = (at: number): string => {
  const [asAt, by] = [MONTH_ENDS[at % MONTH_ENDS.length]!, DIMENSIONS[Math.floor(at / MONTH_ENDS.length) % DIMENSIONS.length]!];
  return `{ london { placements(asAt: "${asAt}") { groups(by: [${by}]) { keys { code } measures { children { value status } } } } } }`;
};

const ask = (url: string, query: string): Promise<WireReply> =>
  send(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });

const textOf = ({ body }: WireReply): string => body.toString("utf8");

/** All callers of the tests come from one address. */
const UNBOUNDED = { [VARIABLES.callerRate]: "999999999" };

describe("under load", () => {
  let london: OwnLondon;
  beforeAll(async () => {
    london = await startOwnLondon({ settings: UNBOUNDED });
    return () => london[Symbol.asyncDispose]();
  });

  it("answers whole or refuses with when to ask again, and says of a healthy London never that it is INCOMPLETE", async () => {
    const { url } = london.gateway;
    let at = 0;
    const replies: WireReply[] = [];
    const call = async (): Promise<void> => {
      while (at < 240) replies.push(await ask(url, questionAt(at++)));
    };
    await Promise.all(Array.from({ length: 128 }, call));
    expect(replies.filter((reply) => textOf(reply).includes("INCOMPLETE"))).toEqual([]);
    const refused = replies.filter(({ status }) => status !== 200);
    for (const { status, headers } of refused) expect([status, Number(headers["retry-after"]) > 0]).toEqual([503, true]);
    expect(replies.length - refused.length).toBeGreaterThan(12);
  });

  it("waits once for a sub-region that hangs, whatever is asked then, and has it again when it goes on", async () => {
    const waveMs = 3_000;
    const { url } = await london.startGateway({ ...UNBOUNDED, [VARIABLES.deadline]: String(2 * waveMs) });
    const whole = async () => expect(textOf(await ask(url, questionAt(0)))).toContain('"ROUNDED"');
    await vi.waitFor(whole, { timeout: 20_000 });
    london.subgraphs.get("NCL")!.kill("SIGSTOP");
    await vi.waitFor(async () => expect(textOf(await ask(url, questionAt(1)))).toContain('"INCOMPLETE"'), { timeout: 20_000 });
    const start = performance.now();
    for (let at = 2; at < 22; at++) expect(textOf(await ask(url, questionAt(at)))).toContain('"INCOMPLETE"');
    // Twenty waits would be a minute: one more may be on its way.
    expect(performance.now() - start).toBeLessThan(5 * waveMs);
    london.subgraphs.get("NCL")!.kill("SIGCONT");
    await vi.waitFor(async () => expect(textOf(await ask(url, questionAt(23)))).not.toContain('"INCOMPLETE"'), {
      timeout: 20_000,
    });
  });

  it("takes what is refused to the public for an answer, and logs no outage", async () => {
    const { gateway } = london;
    const before = gateway.log();
    const rows = `{ borough(code: "E09000007") { placementRecords(first: 1) { nodes { child } } } }`;
    expect(textOf(await ask(gateway.url, rows))).toContain("UNAUTHENTICATED");
    expect(gateway.log().slice(before.length)).not.toContain("sub_region_silent");
  });

  it("told to end, answers all that it has taken, and is gone within ten seconds, whatever clients do", async () => {
    const gateway = await london.startGateway(UNBOUNDED);
    const head = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
    using halfHead = open(gateway.url, head);
    using halfBody = open(gateway.url, `${head}Content-Length: 500\r\n\r\n{"query":`);
    using idle = open(gateway.url, "GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
    using unread = open(gateway.url, `GET /graphql?query={codeLists{codes{code,label}}} HTTP/1.1\r\nHost: x\r\n\r\n`);
    unread.socket.pause();
    await expect.poll(idle.came).toContain('"ok"');
    const asking = Array.from({ length: 24 }, (_, at) => ask(gateway.url, questionAt(100 + at)));
    // All were connected together: when one is answered, the others have been read.
    await Promise.race(asking);
    const start = performance.now();
    gateway.kill("SIGTERM");
    const replies = await Promise.all(asking);
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
    expect(await gateway.gone).toBe("0");
    expect(performance.now() - start).toBeLessThan(10_000);
    await Promise.all([halfHead.ended, halfBody.ended, idle.ended]);
  });
});
