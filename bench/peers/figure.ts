/** The same London question of every peer, in one run and in turns: requests a second, how long they take, and what they cost. */
import { type London, DATES, FIGURE, partialQuery, reachOf } from "../london.ts";
import { ms, quantile } from "../measure.ts";
import { agree } from "./agreement.ts";
import { type Sent, slice, type Slice, type Target, posted, targetAt } from "./load.ts";
import { cpuOf, type MeasuredServer, startMeasured, stopAll } from "./processes.ts";
import { fieldOf, partialsFieldOf, peerEnvironment, type PeerSubgraph } from "./subgraphs.ts";

export const CALLERS = [1, 16] as const;

const ROUNDS = 7;
const SLICE_MS = 450;
const WARM_UP_MS = 1_000;

const PEERS = ["ours", "bare fan-out", "Hive, parts", "Hive, tables"] as const;
export type PeerName = (typeof PEERS)[number];

type Peer = {
  readonly name: PeerName;
  readonly server: MeasuredServer;
  readonly target: Target;
  /** A request for each date. */
  readonly requests: readonly Sent[];
};

const TABLE = `placements(asAt: $asAt) { groups(by: [PLACEMENT_TYPE, AGE_BAND]) { keys { code } measures { children { value status } } } }`;

const hiveTables = (subgraphs: readonly PeerSubgraph[]): string =>
  `query Tables($asAt: LocalDate) { ${subgraphs.map(({ code }) => `${fieldOf(code)} { ${TABLE} }`).join(" ")} }`;

const hiveParts = (subgraphs: readonly PeerSubgraph[]): string => {
  const variables = subgraphs.map(({ code }) => `$${fieldOf(code)}: ID!`).join(" ");
  const fields = subgraphs.map(
    ({ code }) =>
      `${partialsFieldOf(code)}(vintage: $${fieldOf(code)}, queries: $queries) { subRegion vintage question answers { layout vectors } }`,
  );
  return `query Parts(${variables} $queries: [PartialQueryInput!]!) { ${fields.join(" ")} }`;
};

const startPeers = async (london: London<MeasuredServer>) => {
  const subgraphs = await reachOf(london);
  const environment = peerEnvironment(subgraphs);
  const ours = london.servers.find(({ name }) => name === "gateway")!;
  const [fanOut, hive] = await Promise.all([
    startMeasured("fan-out", new URL("fan-out.ts", import.meta.url), environment),
    startMeasured("hive", new URL("hive.ts", import.meta.url), environment),
  ]);
  const [tables, parts] = [hiveTables(subgraphs), hiveParts(subgraphs)];
  const vintages = Object.fromEntries(subgraphs.map(({ code, vintage }) => [fieldOf(code), vintage]));
  const peer = (name: PeerName, server: MeasuredServer, requestOn: (asAt: string) => Sent): Peer => ({
    name,
    server,
    target: targetAt(server.url),
    requests: DATES.map(requestOn),
  });
  const peers: readonly Peer[] = [
    peer("ours", ours, (asAt) => posted(ours.url, { query: FIGURE, variables: { asAt } })),
    peer("bare fan-out", fanOut, (asAt) => ({ method: "GET", path: `/?asAt=${asAt}` })),
    peer("Hive, parts", hive, (asAt) =>
      posted(hive.url, { query: parts, variables: { ...vintages, queries: [partialQuery(asAt)] } }),
    ),
    peer("Hive, tables", hive, (asAt) => posted(hive.url, { query: tables, variables: { asAt } })),
  ];
  return { peers, started: [fanOut, hive] };
};

/** What was measured of a peer: each round's requests a second, all times, and processor time a request. */
type Measured = {
  readonly perSecond: readonly number[];
  readonly times: readonly number[];
  /** Of the peer's own process, and of it and the five subgraphs together. */
  readonly ownCpu: number;
  readonly allCpu: number;
};

export type Figures = ReadonlyMap<PeerName, Measured>;

type Round = Slice & { readonly own: number; readonly all: number };

/** Peers take turns, each round begun by another, so that whatever else the machine does falls on all. */
const measureAll = async (peers: readonly Peer[], subgraphs: readonly MeasuredServer[], callers: number): Promise<Figures> => {
  const firsts = new Map(peers.map(({ name }) => [name, new Map<number, Buffer>()]));
  const senderOf =
    ({ name, target, requests }: Peer) =>
    async (at: number): Promise<void> => {
      const which = at % requests.length;
      const answer = await target.send(requests[which]!);
      const first = firsts.get(name)!.get(which);
      if (first === undefined) firsts.get(name)!.set(which, answer);
      else if (!first.equals(answer)) throw new Error(`${name} answers one question in two ways.`);
    };
  for (const peer of peers) await slice(callers, WARM_UP_MS, senderOf(peer));
  const rounds = new Map<PeerName, Round[]>(peers.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (let turn = 0; turn < peers.length; turn++) {
      const peer = peers[(round + turn) % peers.length]!;
      const before = { own: await peer.server.cpu(), theirs: await cpuOf(subgraphs) };
      const measured = await slice(callers, SLICE_MS, senderOf(peer));
      const own = (await peer.server.cpu()) - before.own;
      const all = own + (await cpuOf(subgraphs)) - before.theirs;
      rounds.get(peer.name)!.push({ ...measured, own, all });
    }
  return new Map([...rounds].map(([name, of]) => [name, together(of)]));
};

const together = (rounds: readonly Round[]): Measured => {
  const times = rounds.flatMap((round) => round.times);
  const perRequest = (spent: (round: Round) => number): number =>
    rounds.reduce((sum, round) => sum + spent(round), 0) / times.length;
  return {
    perSecond: rounds.map(({ perSecond }) => perSecond),
    times,
    ownCpu: perRequest(({ own }) => own),
    allCpu: perRequest(({ all }) => all),
  };
};

const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Our requests a second against a peer's, round by round. */
export const timesAsMany = (figures: Figures, peer: PeerName): number =>
  median(figures.get("ours")!.perSecond.map((ours, round) => ours / figures.get(peer)!.perSecond[round]!));

export const timesAsLong = (figures: Figures, peer: PeerName): number =>
  median(figures.get("ours")!.times) / median(figures.get(peer)!.times);

export const HEADER = ["", "requests/s", "p50", "p95", "own CPU", "with subgraphs", "ours: requests/s", "ours: p50"];

export const rowsOf = (figures: Figures, title: string): readonly string[][] =>
  [...figures].map(([name, { perSecond, times, ownCpu, allCpu }]) => [
    `${title}: ${name}`,
    Math.round(median(perSecond)).toLocaleString("en-GB"),
    ms(median(times)),
    ms(quantile(times, 0.95)),
    ms(ownCpu),
    ms(allCpu),
    name === "ours" ? "" : `x ${timesAsMany(figures, name).toFixed(2)}`,
    name === "ours" ? "" : `x ${timesAsLong(figures, name).toFixed(2)}`,
  ]);

/** All peers over one running London, with few and with many callers. */
export const measureFigure = async (london: London<MeasuredServer>): Promise<ReadonlyMap<number, Figures>> => {
  const { peers, started } = await startPeers(london);
  const subgraphs = london.servers.filter(({ name }) => name !== "gateway");
  const answers = await Promise.all(peers.map(async (peer) => [peer.name, await peer.target.send(peer.requests[0]!)] as const));
  agree(new Map(answers));
  const measured = new Map<number, Figures>();
  for (const callers of CALLERS) measured.set(callers, await measureAll(peers, subgraphs, callers));
  await Promise.all(peers.map(({ target }) => target.close()));
  await stopAll(started);
  return measured;
};
