import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Models } from "../../../../subgraphs/models/models.ts";
import { openDoor, rulesOf, tableCsv } from "../door.ts";
import { episodes, HACKNEY, header, NEWHAM, uasc } from "../returns-folder.ts";

const at = (year: number, table: string): string => `${HACKNEY}/${year}/${table}.csv`;

const BEFORE = { DECOM: "01/06/2022" };
const KID_2 = { CHILD: "kid-2", DECOM: "02/06/2023" };
const INCIDENT = { CHILD: "kid-1", DOB: "17/08/2012", MISSING: "M", MIS_START: "05/07/2023", MIS_END: "06/07/2023" };

/** A borough's return of two years. */
const FILES: Readonly<Record<string, string>> = {
  [at(2023, "header")]: header({}),
  [at(2023, "episodes")]: episodes(BEFORE),
  [at(2023, "uasc")]: uasc(),
  [at(2023, "missing")]: tableCsv("MISSING"),
  [at(2024, "header")]: header({}, { CHILD: "kid-2" }),
  [at(2024, "episodes")]: episodes(BEFORE, KID_2),
  [at(2024, "uasc")]: uasc({ CHILD: "kid-2" }),
  [at(2024, "missing")]: tableCsv("MISSING", INCIDENT),
};

type Door = Awaited<ReturnType<typeof openDoor>>;

const handIn = async (door: Door, files: Readonly<Record<string, string>>, folder = "r") => {
  for (const [name, text] of Object.entries(files)) await door.write(`${folder}/${name}`, text);
  return door.run(folder);
};

/** What is live of each borough: the return's id, which is the hash of its rows. */
const liveOf = async ({ models }: Door): Promise<readonly string[]> => {
  const current = await models.current.findById("current").lean();
  return (await models.vintages.findById(current?.vintage).lean())?.returns ?? [];
};

/** The same once the whole set is handed in. */
const wholly = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  await using door = await openDoor();
  await handIn(door, files);
  return await liveOf(door);
};

/** Sets of rows that are kept, and those that returns name. */
const setsOf = async (models: Models) => {
  const kept = new Set((await models.handedIn.find().lean()).map(({ set }) => set));
  const named = (await models.returns.find().lean()).flatMap(({ handedIn }) => handedIn?.set ?? []);
  return { kept: [...kept].toSorted(), named: named.toSorted() };
};

const CORRECTED = {
  episodes: { [at(2024, "episodes")]: episodes({ ...BEFORE, PLACE: "U6" }, { ...KID_2, DEC: "01/09/2023", REC: "E8" }) },
  header: { [at(2024, "header")]: header({}, { CHILD: "kid-2", SEX: "2" }) },
  uasc: { [at(2024, "uasc")]: uasc({ CHILD: "kid-1" }) },
  missing: { [at(2024, "missing")]: tableCsv("MISSING", { ...INCIDENT, MIS_END: "09/07/2023" }) },
  "the year before": {
    [at(2023, "episodes")]: episodes(BEFORE, { ...BEFORE, CHILD: "kid-1", DECOM: "01/05/2022", DEC: "20/05/2022", REC: "E8" }),
  },
} as const;

describe("one corrected file of a live return", () => {
  it.each(Object.entries(CORRECTED))("comes to what the whole set with it comes to: %s", async (_, corrected) => {
    await using door = await openDoor();
    await handIn(door, FILES);
    const before = await liveOf(door);
    const outcome = await handIn(door, corrected, "alone");
    expect(outcome.kind).toBe("imported");
    const live = await liveOf(door);
    expect(live).not.toEqual(before);
    expect(live).toEqual(await wholly({ ...FILES, ...corrected }));
    expect(await handIn(door, corrected, "r")).toMatchObject({ kind: "unchanged" });
    const { kept, named } = await setsOf(door.models);
    expect(kept).toEqual(named);
  });

  it("is told of with every table and year that it leaves as it was, and how many rows", async () => {
    await using door = await openDoor();
    await handIn(door, FILES);
    const { faults } = await handIn(door, CORRECTED.episodes, "alone");
    expect(faults.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(Array(4).fill("taken-over warning"));
    expect(faults.map(({ message }) => /return: (.*) is taken.*: (\d+)\.$/.exec(message)?.slice(1))).toEqual([
      ["EPISODES of 2023", "1"],
      ["HEADER of 2023, 2024", "3"],
      ["MISSING of 2023, 2024", "1"],
      ["UASC of 2023, 2024", "1"],
    ]);
  });

  it("leaves what an earlier one corrected", async () => {
    await using door = await openDoor();
    await handIn(door, FILES);
    await handIn(door, CORRECTED.episodes, "first");
    await handIn(door, CORRECTED.header, "second");
    expect(await liveOf(door)).toEqual(await wholly({ ...FILES, ...CORRECTED.episodes, ...CORRECTED.header }));
    expect(await handIn(door, CORRECTED.header, "second")).toMatchObject({ kind: "unchanged" });
  });

  it("takes over what an earlier, whole set has beside the rows that counted in it", async () => {
    const other = { [at(2023, "episodes")]: episodes({ ...BEFORE, PLACE: "U6" }) };
    await using door = await openDoor();
    await handIn(door, FILES);
    // The episode counts as the later return has it, so the rows are the same.
    expect(await handIn(door, other)).toMatchObject({ kind: "unchanged" });
    const without = { [at(2024, "episodes")]: episodes(KID_2) };
    await handIn(door, without, "alone");
    expect(await liveOf(door)).toEqual(await wholly({ ...FILES, ...other, ...without }));
  });

  it("leaves other boroughs as they are", async () => {
    await using door = await openDoor();
    const others = { [`${NEWHAM}/2024/e.csv`]: episodes({}), [`${NEWHAM}/2024/h.csv`]: header({}) };
    await handIn(door, { ...FILES, ...others });
    await handIn(door, CORRECTED.uasc, "alone");
    expect(await liveOf(door)).toEqual(await wholly({ ...FILES, ...others, ...CORRECTED.uasc }));
  });

  it("is refused with what is wrong beside the rows that it does not have, said once of the file", async () => {
    await using door = await openDoor();
    await handIn(door, FILES);
    const outcome = await handIn(door, { [at(2024, "header")]: header({ CHILD: "kid-3" }) }, "alone");
    expect(outcome.kind).toBe("refused");
    const [found, ...more] = outcome.faults.filter(({ severity }) => severity === "error");
    expect(more).toEqual([]);
    expect(found).toMatchObject({ rule: "no-header", row: null, column: "CHILD" });
    expect(found?.message).toContain("live return: 2.");
    const { kept, named } = await setsOf(door.models);
    expect(kept).toEqual(named);
  });

  it("is completed of hundreds of children", async () => {
    const children = Array.from({ length: 700 }, (_, child) => ({ CHILD: `kid-${child}` }));
    const files = { [at(2024, "header")]: header(...children), [at(2024, "episodes")]: episodes(...children) };
    await using door = await openDoor();
    await handIn(door, files);
    expect(await door.models.handedIn.countDocuments()).toBeGreaterThan(1);
    const corrected = { [at(2024, "header")]: header(...children.map((child) => ({ ...child, SEX: "2" }))) };
    expect(await handIn(door, corrected, "alone")).toMatchObject({ kind: "imported", boroughs: [{ rows: 700 }] });
    expect(await liveOf(door)).toEqual(await wholly({ ...files, ...corrected }));
  });
});

describe("a file alone, of which the rest is not live", () => {
  it("is refused in one sentence where nothing is live", async () => {
    await using door = await openDoor();
    const outcome = await handIn(door, { [at(2024, "episodes")]: episodes({}, KID_2) });
    expect(outcome).toMatchObject({ kind: "refused", faults: [{ rule: "no-header", severity: "error", row: null }] });
    expect(outcome.faults[0]?.message).toContain(`${HACKNEY} for 2024`);
  });

  it("is refused in one sentence where it is of a year that the live return lacks", async () => {
    await using door = await openDoor();
    await handIn(door, FILES);
    const outcome = await handIn(door, { [at(2025, "episodes")]: episodes(BEFORE, KID_2) }, "alone");
    expect(outcome.kind).toBe("refused");
    const errors = outcome.faults.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule }) => rule)).toEqual(["no-header"]);
    expect(errors[0]?.message).toContain("for 2025");
  });

  it.each([
    ["that an older release imported", null],
    ["that another version of the door made", { door: 1, set: "of then", years: [] }],
  ])("is told that nothing can be taken over from a return %s", async (_, handedIn) => {
    await using door = await openDoor();
    await handIn(door, FILES);
    await door.models.returns.updateOne({}, { $set: { handedIn } });
    const outcome = await handIn(door, CORRECTED.episodes, "alone");
    expect(outcome.kind).toBe("refused");
    expect(rulesOf(outcome)).toEqual(["no-header", "not-taken-over"]);
  });

  it("takes the place of the whole return where it is of a whole year, with a warning", async () => {
    await using door = await openDoor();
    await handIn(door, FILES);
    const year = Object.fromEntries(Object.entries(FILES).filter(([name]) => name.includes("/2024/")));
    expect(rulesOf(await handIn(door, year, "alone"))).toEqual(["covers-less", "no-missing"]);
  });
});

describe("the rows that are kept of a return", () => {
  it("hold no number, day of birth or postcode of a child", async () => {
    await using door = await openDoor();
    await handIn(door, {
      ...FILES,
      [at(2024, "episodes")]: episodes({ ...BEFORE, HOME_POST: "E8 1EA", PL_POST: "E8 2AA" }, KID_2),
    });
    const kept = (await door.models.handedIn.find().lean()).map(({ rows }) =>
      inflateRawSync(Buffer.from(rows, "base64")).toString(),
    );
    const text = kept.join("");
    expect(text).toContain("2012-08");
    for (const secret of ["kid-", "2012-08-17", "17/08/2012", "E8 1EA", "E81EA", "E8 2AA", "E82AA"])
      expect(text).not.toContain(secret);
  });
});
