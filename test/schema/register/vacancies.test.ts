/** Who has a place tonight, as the staff of Barnet are told it: their own homes' vacancies, and never a nought for anybody else's. */
import { describe, expect, it } from "vitest";
import type { BedGap } from "../../../subgraphs/returns/kinds/beds/bed-record.ts";
import { bed, home } from "../../support/bed-records.ts";
import { EVERYBODY, graphOver } from "../../support/graph-in-process.ts";

const [BARNET, CAMDEN, ENFIELD, BROMLEY] = ["E09000003", "E09000007", "E09000010", "E09000006"] as const;
const STAFF = { kind: "BOROUGH", borough: BARNET } as const;

const vacantFor = (given: Partial<BedGap>): BedGap => ({
  kind: "VACANT",
  reason: null,
  ageFrom: null,
  ageTo: null,
  need: null,
  sex: null,
  places: 1,
  ...given,
});

const HOMES = [
  home({ urn: "SC1" }),
  home({ urn: "SC2" }),
  home({ urn: "SC3" }),
  home({ urn: "SC4" }),
  home({ urn: "SC5", borough: CAMDEN, localAuthority: "Camden" }),
  home({ urn: "SC6", borough: BROMLEY, localAuthority: "Bromley" }),
  home({ urn: "SC7", borough: null, localAuthority: "Kent" }),
  home({ urn: "SC8", provisionType: "Secure children's home" }),
  home({ urn: "SC9", borough: CAMDEN, localAuthority: "Camden", needs: null }),
];

/** SC1 for a boy of 12 to 16, SC2 says nothing of whom, SC3 for a girl with a learning difficulty, SC4 is full; Camden's have places too. */
const BEDS = [
  bed({
    urn: "SC1",
    vacant: 2,
    gaps: [vacantFor({ ageFrom: 12, ageTo: 16, sex: "M", need: "EBD" }), vacantFor({ ageFrom: 8, ageTo: 11 })],
  }),
  bed({ urn: "SC2", vacant: 1 }),
  bed({ urn: "SC3", vacant: 1, gaps: [vacantFor({ sex: "F", need: "LEARNING" })] }),
  bed({ urn: "SC4" }),
  bed({ urn: "SC5", borough: CAMDEN, vacant: 3 }),
  // An earlier day, when SC4 was not full.
  bed({ urn: "SC4", vacant: 2, asAt: "2024-12-31" }),
];

const COVERAGE = "vacancyCoverage { complete known { code } withheld { code } asAt }";

const barnet = () => graphOver({ beds: BEDS, homes: HOMES }, STAFF);

type Listed = { readonly homes: { readonly totalCount: number; readonly nodes: readonly { readonly urn: string }[] } };

describe("homes with a vacancy", () => {
  it("are those of the own borough on the last day of its return, and the answer says whose it knows", async () => {
    const { ask } = await barnet();
    expect(
      await ask(`{ homes(where: { withVacancies: true, place: ["${BARNET}"] }) { totalCount nodes { urn } ${COVERAGE} } }`),
    ).toEqual({
      homes: {
        totalCount: 3,
        nodes: [{ urn: "SC1" }, { urn: "SC2" }, { urn: "SC3" }],
        vacancyCoverage: { complete: true, known: [{ code: BARNET }], withheld: [], asAt: "2025-03-31" },
      },
    });
  });

  it("of a sub-region are those that may be known, and the others are named as not known", async () => {
    const { ask } = await barnet();
    const { homes } = await ask<{ homes: unknown }>(
      `{ homes(where: { withVacancies: true, place: ["NCL"] }) { totalCount ${COVERAGE} } }`,
    );
    expect(homes).toEqual({
      totalCount: 3,
      vacancyCoverage: {
        complete: false,
        known: [{ code: BARNET }],
        withheld: [CAMDEN, ENFIELD, "E09000014", "E09000019"].map((code) => ({ code })),
        asAt: "2025-03-31",
      },
    });
  });

  it.each([CAMDEN, "SEL", "Kent"])("of %s are refused to Barnet's staff, and are never told to be none", async (place) => {
    const { reply } = await barnet();
    for (const list of ["homes", "providers"]) {
      const { data, errors } = await reply(`{ ${list}(where: { withVacancies: true, place: ["${place}"] }) { totalCount } }`);
      expect((data as Record<string, unknown>)[list]).toBeNull();
      expect(errors).toMatchObject([{ extensions: { code: "DISCLOSURE_REFUSED", nearest: { place: BARNET } } }]);
    }
  });

  it("of providers of a place are refused where the place is another's", async () => {
    const { reply } = await barnet();
    const { errors } = await reply(`{ borough(code: "${CAMDEN}") { providers(where: { withVacancies: true }) { totalCount } } }`);
    expect(errors).toMatchObject([{ extensions: { code: "DISCLOSURE_REFUSED" } }]);
  });

  it("are an error, not none, where the borough has handed in no return of beds", async () => {
    const { reply } = await graphOver({ beds: [], homes: HOMES }, STAFF);
    const { errors } = await reply("{ homes(where: { withVacancies: true }) { totalCount } }");
    expect(errors).toMatchObject([{ extensions: { code: "NO_RETURN" } }]);
  });

  it.each([
    ["a boy of 14 with emotional difficulties", `{ age: 14, sex: "M", need: "EBD" }`, ["SC1", "SC2"]],
    ["a girl of 9", `{ age: 9, sex: "F" }`, ["SC1", "SC2", "SC3"]],
    ["a girl with a learning difficulty", `{ sex: "F", need: "LEARNING" }`, ["SC1", "SC2", "SC3"]],
    ["a boy of 17", `{ age: 17, sex: "M" }`, ["SC2"]],
  ])("for %s are those that nothing rules out", async (_, child, urns) => {
    const { ask } = await barnet();
    const { homes } = await ask<Listed>(`{ homes(where: { vacancyFor: ${child} }) { totalCount nodes { urn } } }`);
    expect(homes.nodes.map(({ urn }) => urn)).toEqual(urns);
  });

  it.each([
    [`{ age: 40 }`, "BAD_USER_INPUT"],
    [`{ sex: "MALE" }`, "UNKNOWN_CODE"],
    [`{ need: "EBT" }`, "UNKNOWN_CODE"],
  ])("for a child that there can't be, %s, are refused", async (child, code) => {
    const { reply } = await barnet();
    const { errors } = await reply(`{ homes(where: { vacancyFor: ${child} }) { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe("the vacancies of a home", () => {
  const HOME = (urn: string) => `home(urn: "${urn}") { vacancies { places ageFrom ageTo sex need } }`;

  it("are told to the staff of the borough it stands in, none where it has none", async () => {
    const { ask } = await barnet();
    expect(await ask(`{ a: ${HOME("SC3")} b: ${HOME("SC4")} c: ${HOME("SC2")} }`)).toEqual({
      a: { vacancies: [{ places: 1, ageFrom: null, ageTo: null, sex: "F", need: "LEARNING" }] },
      b: { vacancies: [] },
      c: { vacancies: [{ places: 1, ageFrom: null, ageTo: null, sex: null, need: null }] },
    });
  });

  it("are null to everybody else, and of a home that the return does not describe", async () => {
    const { ask } = await barnet();
    expect(await ask(`{ a: ${HOME("SC5")} b: ${HOME("SC8")} }`)).toEqual({ a: { vacancies: null }, b: { vacancies: null } });
    const { ask: askAsPublic } = await graphOver({ beds: BEDS, homes: HOMES }, EVERYBODY);
    expect(await askAsPublic(`{ a: ${HOME("SC1")} }`)).toEqual({ a: { vacancies: null } });
  });
});

describe("homes for a referral", () => {
  const homesFor = (referral: string) =>
    `{ borough(code: "${BARNET}") { homesFor(referral: ${referral}) { totalCount nodes { home { urn } nearness suits { age sex need } vacancy { places } } vacancyCoverage { complete } } } }`;
  type Found = {
    readonly home: { readonly urn: string };
    readonly nearness: string;
    readonly suits: unknown;
    readonly vacancy: unknown;
  };
  type Answer = { readonly borough: { readonly homesFor: { readonly nodes: readonly Found[]; readonly totalCount: number } } };

  it("come by how well they suit, then the nearest first, and those known to be full are left out", async () => {
    const { ask } = await barnet();
    const { borough } = await ask<Answer>(homesFor(`{ kind: "RESIDENTIAL", age: 14, sex: "M", need: "EBD" }`));
    const { nodes, totalCount } = borough.homesFor;
    expect(nodes.map(({ home: { urn }, nearness }) => [urn, nearness])).toEqual([
      // A place for a boy of his age and need.
      ["SC1", "OWN_BOROUGH"],
      // A place, of which nothing is said but that either would suit.
      ["SC2", "OWN_BOROUGH"],
      // Registered for the need; no vacancy is told.
      ["SC5", "OWN_SUB_REGION"],
      ["SC6", "LONDON"],
      ["SC7", "ELSEWHERE"],
      // Nothing known at all.
      ["SC9", "OWN_SUB_REGION"],
      // A place for a girl.
      ["SC3", "OWN_BOROUGH"],
    ]);
    expect(totalCount).toBe(7);
    expect(nodes[0]).toMatchObject({ suits: { age: "YES", sex: "YES", need: "YES" }, vacancy: { places: 1 } });
    expect(nodes[2]).toMatchObject({ suits: { age: "NOT_KNOWN", sex: "NOT_KNOWN", need: "YES" }, vacancy: null });
  });

  it("come last where the place would not suit the child, however well its age does", async () => {
    const { ask } = await barnet();
    const { borough } = await ask<Answer>(homesFor(`{ kind: "RESIDENTIAL", age: 14, sex: "F", need: "EBD" }`));
    // SC1 has a place for a boy of her age and need; SC3 one for a girl with another.
    expect(borough.homesFor.nodes.map(({ home: { urn } }) => urn)).toEqual(["SC2", "SC5", "SC6", "SC7", "SC9", "SC1", "SC3"]);
    expect(borough.homesFor.nodes[5]).toMatchObject({ suits: { age: "YES", sex: "NO", need: "YES" } });
  });

  it("are of the kind that is looked for", async () => {
    const { ask } = await barnet();
    const { borough } = await ask<Answer>(homesFor(`{ kind: "SECURE_WELFARE" }`));
    expect(borough.homesFor.nodes.map(({ home: { urn } }) => urn)).toEqual(["SC8"]);
  });

  it("are for the borough's own staff", async () => {
    for (const [audience, code] of [
      [EVERYBODY, "UNAUTHENTICATED"],
      [{ kind: "BOROUGH", borough: CAMDEN } as const, "FORBIDDEN"],
    ] as const) {
      const { reply } = await graphOver({ beds: BEDS, homes: HOMES }, audience);
      const { errors } = await reply(homesFor(`{ kind: "RESIDENTIAL" }`));
      expect(errors).toMatchObject([{ extensions: { code } }]);
    }
  });

  it("of a kind that is none are refused", async () => {
    const { reply } = await barnet();
    const { errors } = await reply(homesFor(`{ kind: "SECURE" }`));
    expect(errors).toMatchObject([{ extensions: { code: "UNKNOWN_CODE" } }]);
  });
});
