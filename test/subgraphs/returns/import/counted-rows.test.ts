/** Every row that is read is counted, those of tables that are only checked too. */
import { describe, expect, it } from "vitest";
import { returnXml } from "../return-xml.ts";
import { HACKNEY, episodes, header } from "../returns-folder.ts";
import { openDoor, ONE, TWO, FIRST, SECOND, OTHER, vintageOf } from "./import-door.ts";

const CHECKED = {
  "reviews.csv": "CHILD,DOB,REVIEW,REVIEW_CODE\nkid-1,17/08/2012,01/09/2023,PN1\nkid-1,17/08/2012,01/03/2024,PN1\n",
  "placed.csv": "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\nkid-1,17/08/2012,01/09/2023,,\n",
  "a-sw.csv": "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\nkid-1,17/08/2012,7,soon,,\n",
};

describe("every row that is read is counted", () => {
  it("as kept, as checked and not kept, or as refused", async () => {
    await using at = await openDoor();
    const folder = `r/${HACKNEY}/2024`;
    await at.folder.write(`${folder}/e.csv`, `${episodes(FIRST, SECOND, { ...OTHER, PLACE: "Q7" })}kid-3,01/06/2023\r\n`);
    await at.folder.write(`${folder}/h.csv`, header(ONE, TWO));
    for (const [name, csv] of Object.entries(CHECKED)) await at.folder.write(`${folder}/${name}`, csv);
    const { counts, tables, rows, faults } = await at.check("r");
    expect(counts).toEqual({ read: 10, kept: 4, checked: 4, refused: 2 });
    expect(rows).toBe(10);
    expect(Object.fromEntries(tables)).toEqual({
      EPISODES: { read: 4, kept: 2, checked: 0, refused: 2 },
      HEADER: { read: 2, kept: 2, checked: 0, refused: 0 },
      REVIEWS: { read: 2, kept: 0, checked: 2, refused: 0 },
      PLACED_ADOPTION: { read: 1, kept: 0, checked: 1, refused: 0 },
      SW_EPISODES: { read: 1, kept: 0, checked: 1, refused: 0 },
    });
    expect(faults.map(({ rule, row }) => `${rule} ${row}`)).toEqual(["date-form 2", "146 4", "column-count 5"]);
  });

  it("as refused when it is at fault beside the child's other rows, once however many rules it breaks", async () => {
    await using at = await openDoor();
    await at.folder.write(
      `r/${HACKNEY}/2024/e.csv`,
      episodes(FIRST, { ...SECOND, DECOM: "15/06/2023", PLACE: "R5", PLACE_PROVIDER: "PR3", URN: "" }),
    );
    await at.folder.write(`r/${HACKNEY}/2024/h.csv`, header({ ...ONE, DOB: "17/08/2014" }));
    const { counts, faults } = await at.check("r");
    expect(faults.map(({ rule }) => rule)).toEqual(["372", "501"]);
    expect(counts).toEqual({ read: 3, kept: 2, checked: 0, refused: 1 });
  });

  it("in XML too, by table", async () => {
    await using at = await openDoor();
    const review = ["AREVIEW", { REVIEW: "01/09/2023", REVIEW_CODE: "PN1" }] as const;
    const xml = returnXml({
      header: { CHILD: "kid-1", SEX: "1", DOB: "17/08/2012", ETHNIC: "WBRI" },
      groups: [review],
      episodes: [],
    });
    await at.folder.write(`r/${HACKNEY}/2024/r.xml`, xml);
    const { tables } = await at.check("r");
    expect(Object.fromEntries(tables)).toMatchObject({ HEADER: { kept: 1 }, REVIEWS: { checked: 1 } });
  });
});

it("keeps nothing of a table that is only checked, and says nothing of it when it is sound", async () => {
  await using at = await openDoor();
  await at.folder.write(`r/${HACKNEY}/2024/e.csv`, episodes({}));
  await at.folder.write(`r/${HACKNEY}/2024/h.csv`, header({}));
  const vintage = vintageOf(await at.run("r"));
  await at.folder.write(`r/${HACKNEY}/2024/reviews.csv`, CHECKED["reviews.csv"]);
  expect(await at.run("r")).toMatchObject({ kind: "unchanged", vintage, faults: [] });
});

it("sees a table that is only checked beside the child's Header, and warns", async () => {
  await using at = await openDoor();
  await at.folder.write(`r/${HACKNEY}/2024/e.csv`, episodes({}));
  await at.folder.write(`r/${HACKNEY}/2024/h.csv`, header({}));
  const vintage = vintageOf(await at.run("r"));
  const reviews = CHECKED["reviews.csv"].replaceAll("kid-1", "kid-77");
  await at.folder.write(`r/${HACKNEY}/2024/reviews.csv`, reviews);
  const outcome = await at.run("r");
  expect(outcome).toMatchObject({ kind: "unchanged", vintage, faults: [{ rule: "no-header", severity: "warning" }] });
  expect(outcome.counts.read).toBe(outcome.counts.kept + outcome.counts.checked);
});

it("takes an import with a fault in a table that is only checked, and says so", async () => {
  await using at = await openDoor();
  await at.folder.write(`r/${HACKNEY}/2024/e.csv`, episodes({}));
  await at.folder.write(`r/${HACKNEY}/2024/h.csv`, header({}));
  await at.folder.write(`r/${HACKNEY}/2024/a-sw.csv`, CHECKED["a-sw.csv"]);
  expect(await at.run("r")).toMatchObject({
    kind: "imported",
    faults: [{ rule: "date-form", column: "SW_DECOM", severity: "warning" }],
  });
});
