import { beforeAll, describe, expect, inject, it } from "vitest";
import { VARIABLES } from "../../schema/server/environment.ts";
import type { Figure } from "../../schema/figures/figure.ts";
import { readRecords } from "../support/london-records.ts";
import { type London, startLondon } from "../support/start-london.ts";

const YEAR = `{ from: "2024-04-01", to: "2025-03-31" }`;
const SHOWN = "{ value low high status }";
const CAMDEN = "E09000007";

type Used = {
  readonly id: string;
  readonly name: string;
  readonly children: Figure;
  readonly boroughsUsing: Figure;
  readonly spend: Figure;
};
type Group<Measures> = {
  readonly keys: readonly [{ readonly code: string; readonly label: string }];
  readonly measures: Measures;
};
type Grouped = {
  readonly london: {
    readonly placements: { readonly groups: readonly Group<{ readonly children: Figure }>[] };
    readonly costs: { readonly groups: readonly Group<{ readonly spend: Figure }>[] };
  };
};

describe("how much London uses a provider", () => {
  let london: London;
  let used: readonly Used[];
  let grouped: Grouped["london"];
  beforeAll(async () => {
    london = await startLondon({ settings: { [VARIABLES.deadline]: "20000" } });
    const listed = await london.ask<{ providers: { nodes: readonly Used[] } }>(
      `{ providers(orderBy: PLACES_DESC, first: 100) { nodes { id name children(asAt: "2025-03-31") ${SHOWN}
          boroughsUsing(asAt: "2025-03-31") ${SHOWN} spend(during: ${YEAR}) ${SHOWN} } } }`,
    );
    const tables = await london.ask<Grouped>(
      `{ london { placements(asAt: "2025-03-31") { groups(by: [PROVIDER]) { keys { code label } measures { children ${SHOWN} } } }
          costs(during: ${YEAR}) { groups(by: [PROVIDER]) { keys { code label } measures { spend ${SHOWN} } } } } }`,
    );
    if (listed.errors !== undefined || tables.errors !== undefined) throw new Error("London could not answer.");
    [used, grouped] = [listed.data.providers.nodes, tables.data.london];
    return () => london[Symbol.asyncDispose]();
  });

  it("is the same figure on the provider as in London's groups by provider", () => {
    const byCode = <M>(groups: readonly Group<M>[]) => new Map(groups.map(({ keys: [{ code }], measures }) => [code, measures]));
    const [children, spend] = [byCode(grouped.placements.groups), byCode(grouped.costs.groups)];
    const seen = used.filter(({ id }) => children.has(id) && spend.has(id));
    expect(seen.length).toBeGreaterThan(50);
    for (const provider of seen) {
      expect(provider.children).toEqual(children.get(provider.id)!.children);
      expect(provider.spend).toEqual(spend.get(provider.id)!.spend);
    }
  });

  it("names providers in groups as the register does", () => {
    const names = new Map(used.map(({ id, name }) => [id, name]));
    const labelled = grouped.placements.groups.filter(({ keys: [{ code }] }) => names.has(code));
    expect(labelled.length).toBeGreaterThan(50);
    for (const {
      keys: [{ code, label }],
    } of labelled)
      expect(label).toBe(names.get(code));
  });

  it("tells the number of boroughs, rounded, where that of the children is published, three at least, and else withholds it", () => {
    expect(used.some(({ boroughsUsing }) => boroughsUsing.value !== null)).toBe(true);
    for (const { children, boroughsUsing } of used) {
      if (children.value === null) expect(boroughsUsing).toMatchObject({ value: null, status: "SUPPRESSED" });
      else expect((boroughsUsing.value ?? 5) % 5).toBe(0);
      expect(boroughsUsing.low ?? 3).toBeGreaterThanOrEqual(3);
      expect(boroughsUsing.high ?? 33).toBeLessThanOrEqual(33);
    }
  });
});

describe("providers of one or two homes", () => {
  const DATE = "2025-03-31";
  type Small = { readonly id: string; readonly homes: readonly { readonly urn: string; readonly places: number | null }[] };
  type Listed = { readonly keys: readonly [{ readonly code: string }] };
  const GROUPS = `placements(asAt: "${DATE}") { groups(by: [PROVIDER]) { keys { code } } }`;
  let london: London;
  /** Those with so many children that their number would be published of a fostering agency. */
  let crowded: ReadonlySet<string>;
  beforeAll(async () => {
    london = await startLondon({ settings: { [VARIABLES.deadline]: "20000" } });
    const { data } = await london.ask<{ providers: { nodes: readonly Small[] } }>(
      `{ providers(first: 500) { nodes { id homes { urn places } } } }`,
    );
    const small = data.providers.nodes.filter(({ homes }) => homes.length < 3 && homes.every(({ places }) => places !== null));
    const ownerOf = new Map(small.flatMap(({ id, homes }) => homes.map(({ urn }) => [urn, id])));
    const placed = (await readRecords(inject("demo").data)).filter(
      ({ urn, ls, start, end }) =>
        ownerOf.has(urn ?? "") && !["V3", "V4"].includes(ls) && start <= DATE && (end === null || end > DATE),
    );
    const byOwner = Map.groupBy(placed, ({ urn }) => ownerOf.get(urn!)!);
    crowded = new Set([...byOwner].flatMap(([id, children]) => (children.length >= 8 ? [id] : [])));
    return () => london[Symbol.asyncDispose]();
  });

  it("have no number of children in London's groups, however many there are", async () => {
    expect(crowded.size).toBeGreaterThan(0);
    const { data } = await london.ask<{ london: { placements: { groups: readonly Listed[] } } }>(`{ london { ${GROUPS} } }`);
    const listed = data.london.placements.groups.map(({ keys: [{ code }] }) => code);
    expect(listed.length).toBeGreaterThan(50);
    expect(listed.filter((code) => crowded.has(code))).toEqual([]);
  });

  it("have none by themselves, in number or money", async () => {
    const fields = `children(asAt: "${DATE}") { status } boroughsUsing(asAt: "${DATE}") { status } spend(during: ${YEAR}) { status }`;
    const providers = [...crowded].map((id, at) => `p${at}: provider(id: "${id}") { ${fields} }`);
    const { data } = await london.ask<Record<string, Record<string, { status: string }>>>(`{ ${providers.join(" ")} }`);
    const statuses = Object.values(data).flatMap((each) => Object.values(each).map(({ status }) => status));
    expect(statuses).toEqual(statuses.map(() => "SUPPRESSED"));
  });
});

describe("homes with a vacancy", () => {
  let london: London;
  beforeAll(async () => {
    london = await startLondon();
    return () => london[Symbol.asyncDispose]();
  });

  it.each(["homes", "providers"])("are refused to the public in %s, naming the figure that is published", async (list) => {
    const { errors } = await london.ask(`{ ${list}(where: { withVacancies: true }) { totalCount } }`);
    expect(errors).toMatchObject([
      { extensions: { code: "DISCLOSURE_REFUSED", nearest: "beds { total { vacant } } of a place" } },
    ]);
  });

  it("are listed to a borough's staff, of its own homes alone, by the gateway and by its subgraph", async () => {
    const token = await london.tokenOf(CAMDEN);
    const query = `{ homes(where: { withVacancies: true }, first: 500) { nodes { urn borough { code } } } }`;
    type Listed = {
      readonly homes: { readonly nodes: readonly { readonly urn: string; readonly borough: { readonly code: string } }[] };
    };
    const { data, errors } = await london.ask<Listed>(query, { token });
    expect(errors).toBeUndefined();
    expect(data.homes.nodes.length).toBeGreaterThan(0);
    expect(new Set(data.homes.nodes.map(({ borough }) => borough.code))).toEqual(new Set([CAMDEN]));
    const vacant = await london.ask<{ borough: { beds: { total: { vacant: Figure; homes: Figure } } } }>(
      `{ borough(code: "${CAMDEN}") { beds(asAt: "2025-03-31") { total { vacant ${SHOWN} homes ${SHOWN} } } } }`,
      { token },
    );
    const { total } = vacant.data.borough.beds;
    expect(total.vacant.status).toBe("OK");
    expect(total.vacant.value).toBeGreaterThanOrEqual(data.homes.nodes.length);
    expect(total.homes.value).toBeGreaterThanOrEqual(data.homes.nodes.length);
  });
});
