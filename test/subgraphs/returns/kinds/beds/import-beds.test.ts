import { describe, expect, it } from "vitest";
import { openDoor, rulesOf, tableCsv } from "../../door.ts";
import { HACKNEY, type Row } from "../../returns-folder.ts";

const AT = { urn: "SC000001", as_at: "31/03/2025" };
const HOME: Row = { ...AT, registered_places: "6", open_places: "5", occupied: "3", blocked: "1", vacant: "1" };
const OCCUPANCY: readonly Row[] = [
  { ...AT, placing_authority: HACKNEY, children: "1" },
  { ...AT, placing_authority: "E10000016", children: "2" },
];
const GAPS: readonly Row[] = [
  { ...AT, kind: "VACANT", age_from: "10", age_to: "15", need: "EBD", sex: "F", places: "1" },
  { ...AT, kind: "BLOCKED", reason: "STAFFING", places: "1" },
];
const REGISTER = `URN,Provision type,Registration status,Local authority,Places
SC000001,Children's home,Active,Hackney,6
SC000002,Children's home,Active,Newham,4
`;

type Given = {
  readonly home?: Row;
  readonly homes?: readonly Row[];
  readonly occupancy?: readonly Row[];
  readonly gaps?: readonly Row[];
};

const openBeds = async ({ home = {}, homes = [{ ...HOME, ...home }], occupancy = OCCUPANCY, gaps = GAPS }: Given = {}) => {
  const at = await openDoor();
  await at.write(`r/${HACKNEY}/homes.csv`, tableCsv("BED_HOMES", ...homes));
  if (occupancy.length > 0) await at.write(`r/${HACKNEY}/who.csv`, tableCsv("BED_OCCUPANCY", ...occupancy));
  if (gaps.length > 0) await at.write(`r/${HACKNEY}/gaps.csv`, tableCsv("BED_GAPS", ...gaps));
  await at.write("r/ofsted.csv", REGISTER);
  return at;
};

describe("an import of beds", () => {
  it("joins the three tables by home and day", async () => {
    await using at = await openBeds();
    expect(await at.run()).toMatchObject({ kind: "imported", boroughs: [{ kind: "BEDS", rows: 1 }], faults: [] });
    const [{ _id, ...bed } = {}, ...others] = await at.models.beds.find().lean<Record<string, unknown>[]>();
    expect(others).toEqual([]);
    expect(bed).toEqual({
      return: expect.stringMatching(`^${HACKNEY}:beds:`) as string,
      borough: HACKNEY,
      urn: "SC000001",
      asAt: "2025-03-31",
      registeredPlaces: 6,
      openPlaces: 5,
      occupied: 3,
      blocked: 1,
      vacant: 1,
      occupancy: [
        {
          authority: HACKNEY,
          children: 1,
        },
        {
          authority: "E10000016",
          children: 2,
        },
      ],
      gaps: [
        {
          kind: "BLOCKED",
          reason: "STAFFING",
          ageFrom: null,
          ageTo: null,
          need: null,
          sex: null,
          places: 1,
        },
        {
          kind: "VACANT",
          reason: null,
          ageFrom: 10,
          ageTo: 15,
          need: "EBD",
          sex: "F",
          places: 1,
        },
      ],
    });
  });

  it("is the same return in another order of rows", async () => {
    await using at = await openBeds();
    await at.run();
    await at.write(`r/${HACKNEY}/who.csv`, tableCsv("BED_OCCUPANCY", ...OCCUPANCY.toReversed()));
    await at.write(`r/${HACKNEY}/gaps.csv`, tableCsv("BED_GAPS", ...GAPS.toReversed()));
    expect(await at.run()).toMatchObject({ kind: "unchanged" });
  });

  it("takes a home without gaps, whose reasons are then not known", async () => {
    await using at = await openBeds({ gaps: [] });
    expect(await at.run()).toMatchObject({ kind: "imported", faults: [] });
  });

  it("keeps a home of several days", async () => {
    const later = { ...HOME, as_at: "30/04/2025", occupied: "0", vacant: "4" };
    await using at = await openBeds({ homes: [HOME, later] });
    expect(await at.run()).toMatchObject({ kind: "imported", boroughs: [{ from: "2025-03-31", to: "2025-04-30", rows: 2 }] });
  });

  it("looks homes up in the register that is live when no list is handed in, and warns without one", async () => {
    await using at = await openBeds({ home: { urn: "SC000009" }, occupancy: [], gaps: [] });
    expect(rulesOf(await at.run(`r/${HACKNEY}`))).toEqual(["occupancy-sum", "no-register"].toSorted());
    expect(rulesOf(await at.run("r/ofsted.csv"))).toEqual([]);
    expect(rulesOf(await at.run(`r/${HACKNEY}`))).toEqual(["occupancy-sum", "urn-unregistered"].toSorted());
  });
});

describe("a bed return is refused", () => {
  it.each<readonly [string, Given, readonly string[]]>([
    ["whose places do not add up", { home: { vacant: "2" }, gaps: [] }, ["places-sum"]],
    ["with more places open than registered", { home: { registered_places: "4" } }, ["open-places"]],
    ["whose children do not add up", { occupancy: OCCUPANCY.slice(0, 1) }, ["occupancy-sum"]],
    ["whose children are of nobody", { occupancy: [] }, ["occupancy-sum"]],
    ["with an authority twice", { occupancy: [...OCCUPANCY, ...OCCUPANCY], home: {} }, ["duplicate-authority", "occupancy-sum"]],
    ["with part of the gaps", { gaps: GAPS.map((gap) => ({ ...gap, places: "2" })) }, ["gap-sum", "gap-sum"]],
    [
      "on a day that has not come",
      { homes: [HOME, { ...HOME, as_at: "31/03/2099", blocked: "0", occupied: "0", vacant: "5" }] },
      ["future-day"],
    ],
    ["with a home twice", { homes: [HOME, HOME] }, ["duplicate-home"]],
    [
      "with rows of another day",
      { occupancy: OCCUPANCY.map((row) => ({ ...row, as_at: "01/04/2025" })) },
      ["no-home", "occupancy-sum"],
    ],
    [
      "with a home that is not on the register",
      { home: { urn: "SC000009", occupied: "0", open_places: "2" }, occupancy: [], gaps: [] },
      ["urn-unregistered"],
    ],
    [
      "with a home elsewhere",
      { home: { urn: "SC000002", occupied: "0", open_places: "2" }, occupancy: [], gaps: [] },
      ["home-elsewhere", "places-differ"],
    ],
    ["with half a place", { home: { vacant: "0.5" }, gaps: [] }, ["number-form"]],
    ["with an authority that is none", { occupancy: [{ ...AT, placing_authority: "Kent", children: "3" }] }, ["authority-form"]],
    ["with a reason that is none", { gaps: [{ ...AT, kind: "BLOCKED", reason: "STAFING", places: "1" }] }, ["code"]],
    [
      "with ages the wrong way round",
      { gaps: [{ ...AT, kind: "VACANT", age_from: "15", age_to: "10", places: "1" }] },
      ["ages-order"],
    ],
  ])("%s", async (_, given, rules) => {
    await using at = await openBeds(given);
    const outcome = await at.run();
    expect([...new Set(rulesOf(outcome))].toSorted()).toEqual([...new Set(rules)].toSorted());
    expect(outcome.kind).toBe("refused");
  });
});
