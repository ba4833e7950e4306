import { beforeAll, describe, expect, it } from "vitest";
import type { Figure } from "../../schema/disclosure/figure.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
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

  it("tells the number of boroughs where ten children are published, and else withholds it", () => {
    expect(used.some(({ boroughsUsing }) => boroughsUsing.value !== null)).toBe(true);
    for (const { children, boroughsUsing } of used)
      if ((children.value ?? 0) < 10) expect(boroughsUsing).toMatchObject({ value: null, status: "SUPPRESSED" });
      else expect([boroughsUsing.status, boroughsUsing.value! > 0 && boroughsUsing.value! <= 33]).toEqual(["OK", true]);
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
      {
        message: expect.stringContaining("beds { total { vacant } } of a place") as string,
        extensions: { code: "DISCLOSURE_REFUSED" },
      },
    ]);
  });

  it("are listed to a borough's staff, of its own homes alone, by the gateway and by its subgraph", async () => {
    const token = await london.tokenOf(CAMDEN);
    const query = `{ homes(where: { withVacancies: true }, first: 500) { nodes { urn borough { code } vacancies { places } } vacancyCoverage { known { code } } } }`;
    type Listed = {
      readonly homes: {
        readonly nodes: readonly {
          readonly urn: string;
          readonly borough: { readonly code: string };
          readonly vacancies: readonly { readonly places: number }[];
        }[];
        readonly vacancyCoverage: { readonly known: readonly { readonly code: string }[] };
      };
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
    const places = data.homes.nodes.flatMap(({ vacancies }) => vacancies.map((each) => each.places));
    expect(places.reduce((sum, each) => sum + each, 0)).toBe(total.vacant.value);
    expect(data.homes.vacancyCoverage.known).toEqual([{ code: CAMDEN }]);
    expect(total.homes.value).toBeGreaterThanOrEqual(data.homes.nodes.length);
  });
});
