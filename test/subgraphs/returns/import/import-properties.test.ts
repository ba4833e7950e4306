/** What must hold of an import whatever the returns say, and however their files are written. */
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { importReturns } from "../../../../subgraphs/returns/import/import-returns.ts";
import { rollBack } from "../../../../subgraphs/vintages/roll-back.ts";
import { NOISE_SECRET } from "../../../support/noise.ts";
import { liveContent } from "../../vintages/vintage-store.ts";
import { returnXml } from "../return-xml.ts";
import { HACKNEY, NEL, NEWHAM, openFolder, openStore, type Row } from "../returns-folder.ts";

const BOROUGHS = [HACKNEY, NEWHAM];
const YEARS = [2023, 2024];
const OPTIONS = { seed: 20_250_331, numRuns: 15 };

/** A year's return of a borough: rows of its tables. */
type Table = "header" | "episodes" | "uasc" | "missing";
type Return = { readonly borough: string; readonly year: number; readonly tables: Readonly<Record<Table, readonly Row[]>> };

const dated = (year: number, day: number): string => {
  const [iso] = new Date(Date.UTC(year - 1, 3, 1 + day)).toISOString().split("T");
  return iso!.split("-").toReversed().join("/");
};

const stay = fc.record({
  days: fc.integer({ min: 1, max: 120 }),
  PLACE: fc.constantFrom("U1", "U4", "U6", "K2"),
  URN: fc.constantFrom("SC000001", "7000002"),
  LS: fc.constantFrom("C1", "C2", "E1"),
});

const child = fc.record({
  DOB: fc.constantFrom("17/08/2012", "01/02/2009", "30/11/2020"),
  ETHNIC: fc.constantFrom("WBRI", "BCRB", "NOBT"),
  isUasc: fc.boolean(),
  isMissing: fc.boolean(),
  stays: fc.array(stay, { minLength: 1, maxLength: 3 }),
  isOpen: fc.boolean(),
});

type Child = typeof child extends fc.Arbitrary<infer Made> ? Made : never;

/** Stays that follow each other from early in the year; the last one goes on, or ends care. */
const episodesOf = ({ stays, isOpen }: Child, CHILD: string, year: number): readonly Row[] => {
  let day = 3;
  return stays.map(({ days, ...facts }, at) => {
    const [DECOM, isLast] = [dated(year, day), at === stays.length - 1];
    day += days;
    const end = isLast && isOpen ? { DEC: "", REC: "" } : { DEC: dated(year, day), REC: isLast ? "E8" : "X1" };
    const fixed = { CHILD, CIN: "N1", PLACE_PROVIDER: "PR1", REASON_PLACE_CHANGE: "", HOME_POST: "", PL_POST: "" };
    return { ...fixed, ...facts, DECOM, RNE: at === 0 ? "S" : "P", ...end };
  });
};

const returnOf = (borough: string, year: number, children: readonly Child[]): Return => {
  const named = children.map((each, at) => ({ ...each, CHILD: `${year}${at}`, SEX: at % 2 === 0 ? "1" : "2" }));
  const born = ({ CHILD, SEX, DOB }: (typeof named)[number]) => ({ CHILD, SEX, DOB });
  return {
    borough,
    year,
    tables: {
      header: named.map((each) => ({ ...born(each), ETHNIC: each.ETHNIC, UPN: "", MOTHER: "", MC_DOB: "" })),
      episodes: named.flatMap((each) => episodesOf(each, each.CHILD, year)),
      // Of a pooled file without a row of a borough's year nobody knows whether it had the table.
      missing: named
        .filter(({ isMissing }, at) => isMissing || at === 0)
        .map(({ CHILD, DOB }) => ({ CHILD, DOB, MISSING: "M", MIS_START: dated(year, 3), MIS_END: dated(year, 5) })),
      uasc: named.filter(({ isUasc }) => isUasc).map((each) => ({ ...born(each), DUC: "" })),
    },
  };
};

const returns: fc.Arbitrary<readonly Return[]> = fc
  .tuple(
    ...BOROUGHS.flatMap((borough) =>
      YEARS.map((year) => fc.tuple(fc.constant(borough), fc.constant(year), fc.array(child, { minLength: 1, maxLength: 5 }))),
    ),
  )
  .map((all) => all.map(([borough, year, children]) => returnOf(borough, year, children)));

/** How files may be written without another thing being said. */
const writing = fc.record({
  form: fc.constantFrom("CSV", "CSV", "CSV", "XML", "POOLED"),
  delimiter: fc.constantFrom(",", ";", "\t"),
  lineBreak: fc.constantFrom("\r\n", "\n"),
  mark: fc.constantFrom("", "\uFEFF"),
  quote: fc.constantFrom("", '"'),
  parts: fc.integer({ min: 1, max: 3 }),
  order: fc.integer(),
  isIso: fc.boolean(),
});

type Writing = typeof writing extends fc.Arbitrary<infer Made> ? Made : never;

/** The same values in another order, which the number decides. */
const shuffled = <Value>(values: readonly Value[], order: number): readonly Value[] =>
  values
    .map((value, at) => ({ value, key: Math.imul((at + 1) * 2_654_435_761, order | 1) >>> 0 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ value }) => value);

const iso = (cell: string): string => cell.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, "$3-$2-$1");

const csvOf = (
  rows: readonly Row[],
  columns: readonly string[],
  { delimiter, lineBreak, mark, quote, order, isIso }: Writing,
) => {
  const names = shuffled(columns, order);
  const line = (cells: readonly string[]): string => cells.map((cell) => `${quote}${cell}${quote}`).join(delimiter);
  const cellOf = (cell = ""): string => (isIso ? iso(cell) : cell);
  const lines = shuffled(rows, order).map((row) => line(names.map((name) => cellOf(row[name]))));
  return mark + [line(names), ...lines, ""].join(lineBreak);
};

const COLUMNS: Readonly<Record<Table, readonly string[]>> = {
  header: ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"],
  episodes: "CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE HOME_POST PL_POST URN".split(" "),
  uasc: ["CHILD", "SEX", "DOB", "DUC"],
  missing: ["CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"],
};

const TABLES = Object.keys(COLUMNS) as readonly Table[];

const xmlOf = ({ tables }: Return): string => {
  const of = (table: Table, { CHILD = "" }: Row): readonly Row[] => tables[table].filter((row) => row["CHILD"] === CHILD);
  return returnXml(
    ...tables.header.map((header) => {
      const [uasc] = of("uasc", header);
      const groups = of("missing", header).map((row) => ["AMISSING", row] as const);
      return { header, groups, ...(uasc === undefined ? {} : { uasc }), episodes: of("episodes", header) };
    }),
  );
};

type File = readonly [path: string, text: string];

const splitCsv = ({ borough, year, tables }: Return, how: Writing): readonly File[] =>
  TABLES.flatMap((table) =>
    Array.from({ length: how.parts }, (_, part): File => {
      const rows = tables[table].filter((_row, at) => at % how.parts === part);
      return [`r/${borough}/${year}/${table}-${part}.csv`, csvOf(rows, COLUMNS[table], how)];
    }),
  );

const pooledCsv = (all: readonly Return[], how: Writing): readonly File[] =>
  TABLES.map((table): File => {
    const rows = all.flatMap(({ borough, year, tables }) =>
      tables[table].map((row) => ({ ...row, LA: borough, YEAR: String(year) })),
    );
    return [`r/${table}.csv`, csvOf(rows, [...COLUMNS[table], "LA", "YEAR"], how)];
  });

const filesOf = (all: readonly Return[], how: Writing): readonly File[] => {
  if (how.form === "POOLED") return pooledCsv(all, how);
  if (how.form === "XML") return all.map((each) => [`r/${each.borough}/${each.year}/return.xml`, xmlOf(each)]);
  return all.flatMap((each) => splitCsv(each, how));
};

const PLAIN: Writing = { form: "CSV", delimiter: ",", lineBreak: "\n", mark: "", quote: "", parts: 1, order: 1, isIso: false };

/** A store into which returns are imported, in whatever form. */
const openDoor = async () => {
  const folder = await openFolder();
  const store = await openStore(folder.path);
  let imports = 0;
  const run = async (all: readonly Return[], how: Writing = PLAIN) => {
    imports += 1;
    for (const [path, text] of filesOf(all, how)) await folder.write(join(String(imports), path), text);
    const files = [join(folder.path, String(imports))];
    const outcome = await importReturns({
      models: store.models,
      subRegion: NEL,
      files,
      postcodes: null,
      pseudonymKey: "a key",
      noiseSecret: NOISE_SECRET,
    });
    if (outcome.kind !== "imported" && outcome.kind !== "unchanged")
      throw new Error(`The import was ${outcome.kind}: ${JSON.stringify(outcome.faults.slice(0, 3))}`);
    return { kind: outcome.kind, vintage: outcome.vintage, content: await liveContent(store.models), counts: outcome.counts };
  };
  const dispose = async () => {
    await store[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  };
  return { models: store.models, run, [Symbol.asyncDispose]: dispose };
};

it("the same rows are the same vintage in any form, order and number of files", async () => {
  await fc.assert(
    fc.asyncProperty(returns, fc.array(writing, { minLength: 1, maxLength: 3 }), async (all, ways) => {
      await using door = await openDoor();
      const first = await door.run(all);
      for (const how of ways) {
        const again = await door.run(all, how);
        expect([again.kind, again.vintage, again.content]).toEqual(["unchanged", first.vintage, first.content]);
      }
      await using other = await openDoor();
      const elsewhere = await other.run(all, ways[0]);
      expect([elsewhere.kind, elsewhere.vintage, elsewhere.content]).toEqual(["imported", first.vintage, first.content]);
    }),
    OPTIONS,
  );
}, 120_000);

it("boroughs that come in one after another, in any order, are the vintage they are together", async () => {
  await fc.assert(
    fc.asyncProperty(returns, fc.boolean(), async (all, isReversed) => {
      await using together = await openDoor();
      await using apart = await openDoor();
      const whole = await together.run(all);
      expect(whole.counts).toMatchObject({ checked: 0, refused: 0 });
      const ordered = isReversed ? BOROUGHS.toReversed() : BOROUGHS;
      let last = whole;
      for (const borough of ordered) last = await apart.run(all.filter((each) => each.borough === borough));
      expect([last.vintage, last.content]).toEqual([whole.vintage, whole.content]);
    }),
    OPTIONS,
  );
}, 120_000);

it("a rollback restores the very content of a vintage, and coming back restores the other's", async () => {
  await fc.assert(
    fc.asyncProperty(returns, returns, async (before, after) => {
      await using door = await openDoor();
      const [old, now] = [await door.run(before), await door.run(after)];
      await rollBack(door.models, old.vintage);
      expect(await liveContent(door.models)).toBe(old.content);
      await rollBack(door.models, now.vintage);
      expect(await liveContent(door.models)).toBe(now.content);
      expect((await door.run(before)).content).toBe(old.content);
    }),
    OPTIONS,
  );
}, 120_000);
