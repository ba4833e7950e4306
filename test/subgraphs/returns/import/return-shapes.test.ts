/** One return in every shape that boroughs hand it in. */
import { describe, expect, it } from "vitest";
import { tableCsv } from "../door.ts";
import { returnXml } from "../return-xml.ts";
import { HACKNEY, NEWHAM, episodes, header, type Row, uasc } from "../returns-folder.ts";
import { openDoor, ONE, TWO, FIRST, SECOND, OTHER, vintageOf } from "./import-door.ts";

/** Missing from the evening of a day to the next. */
const GONE = { MISSING: "M", MIS_START: "05/06/2023", MIS_END: "06/06/2023" };

const missingCsv = (row: Row): string => tableCsv("MISSING", { DOB: "17/08/2012", ...row });

describe("one return in all its shapes is one return", () => {
  const asCsv = async (at: Awaited<ReturnType<typeof openDoor>>): Promise<string> => {
    await at.folder.write(`csv/${HACKNEY}/2024/e.csv`, episodes(FIRST, SECOND, OTHER));
    await at.folder.write(`csv/${HACKNEY}/2024/h.csv`, header(ONE, TWO));
    await at.folder.write(`csv/${HACKNEY}/2024/u.csv`, uasc({ ...TWO, DUC: "01/02/2024" }));
    await at.folder.write(`csv/${HACKNEY}/2024/m.csv`, missingCsv({ ...ONE, ...GONE }));
    return vintageOf(await at.run("csv"));
  };

  it("as XML", async () => {
    await using at = await openDoor();
    const vintage = await asCsv(at);
    const rows = {
      header: { SEX: "1", DOB: "17/08/2012", ETHNIC: "WBRI", UPN: "", MOTHER: "" },
      episode: { RNE: "S", LS: "C2", CIN: "N1", PLACE: "U4", PLACE_PROVIDER: "PR1" },
    };
    const xml = returnXml(
      {
        header: { ...rows.header, ...ONE },
        groups: [["AMISSING", GONE]],
        episodes: [FIRST, SECOND].map((row) => ({ ...rows.episode, ...row })),
      },
      { header: { ...rows.header, ...TWO }, uasc: { DUC: "01/02/2024" }, episodes: [{ ...rows.episode, ...OTHER }] },
    );
    await at.folder.write(`xml/${HACKNEY}/2024/return.xml`, xml);
    expect(vintageOf(await at.run("xml"))).toBe(vintage);
    expect(await at.models.vintages.countDocuments()).toBe(1);
  });

  it.each([HACKNEY, "204", "HAC", "Hackney"])("pooled, with small letters, ISO dates and the borough as %s", async (LA) => {
    await using at = await openDoor();
    const vintage = await asCsv(at);
    const pooled = { LA, YEAR: "2024", YEAR_latest: "2024", Episode_source: "Original" };
    const suffixed = ({ CHILD, ...row }: { CHILD: string }) => ({ ...row, CHILD: `${CHILD}_HAC` });
    const iso = (csv: string) => csv.replaceAll(/(\d\d)\/(\d\d)\/(\d{4})/g, "$3-$2-$1");
    const lower = (csv: string) => csv.replace(/^.*/, (line) => line.toLowerCase());
    const rows = [FIRST, SECOND, OTHER].map((row) => ({ ...suffixed(row), ...pooled }));
    await at.folder.write("pooled 2025/a.csv", lower(iso(episodes(...rows))));
    const withheld = `child,sex,dob,ethnic,LA,YEAR\nkid-1_HAC,1,2012-08-01,WBRI,${LA},2024\nkid-2_HAC,1,2007-02-01,WBRI,${LA},2024\n`;
    await at.folder.write("pooled 2025/b.csv", withheld);
    await at.folder.write("pooled 2025/c.csv", iso(uasc({ ...suffixed(TWO), DUC: "01/02/2024", LA, YEAR: "2024" })));
    await at.folder.write("pooled 2025/d.csv", lower(iso(missingCsv({ ...suffixed(ONE), ...GONE, ...pooled }))));
    expect(vintageOf(await at.run("pooled 2025"))).toBe(vintage);
  });

  it("leaves the borough letters that are another's in a child's number", async () => {
    await using at = await openDoor();
    const pooled = { LA: "Newham", YEAR: "2024" };
    await at.folder.write("a/e.csv", episodes({ CHILD: "kid_HAC", ...pooled }));
    await at.folder.write("a/h.csv", header({ CHILD: "kid_HAC", ...pooled }));
    await at.run("a");
    await at.folder.write(`b/${NEWHAM}/2024/e.csv`, episodes({ CHILD: "kid_HAC" }));
    await at.folder.write(`b/${NEWHAM}/2024/h.csv`, header({ CHILD: "kid_HAC" }));
    expect(await at.run("b")).toMatchObject({ kind: "unchanged" });
  });
});

it("warns of each kind of repair with the number of rows", async () => {
  await using at = await openDoor();
  const left = [1, 2, 3].map((at) => ({ CHILD: `kid-${at}`, DECOM: "01/06/2022" }));
  const copied = { ...left[2], DECOM: "03/06/2022" };
  await at.folder.write(`r/${HACKNEY}/2023/e.csv`, episodes(...left));
  await at.folder.write(`r/${HACKNEY}/2023/h.csv`, header(...left.map(({ CHILD }) => ({ CHILD }))));
  await at.folder.write(`r/${HACKNEY}/2024/e.csv`, episodes(copied));
  await at.folder.write(`r/${HACKNEY}/2024/h.csv`, header({ CHILD: "kid-3" }));
  const outcome = await at.run("r");
  expect(outcome).toMatchObject({ kind: "imported" });
  expect(outcome.faults).toMatchObject([
    { rule: "repair-2", severity: "warning", row: null },
    { rule: "repair-3", severity: "warning", row: null },
  ]);
  expect(outcome.faults.map(({ message }) => message.replace(/^.*: /, ""))).toEqual(["2.", "1."]);
  const kept = await at.models.episodes.find().lean();
  expect(kept.map(({ start, end }) => `${start} ${end ?? "open"}`).toSorted()).toEqual([
    "2022-06-01 2023-04-01",
    "2022-06-01 2023-04-01",
    "2022-06-03 open",
  ]);
});
