/** What a store keeps of what is imported into it. */
import { spawnSync } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { importReturns } from "../../../../subgraphs/returns/import/import-returns.ts";
import { readPostcodes } from "../../../../subgraphs/returns/places/postcode-table.ts";
import { NOISE_SECRET } from "../../../support/noise.ts";
import { HACKNEY, NEL, NEWHAM, episodes, header } from "../returns-folder.ts";
import { openImports } from "./import-store.ts";

describe("a store", () => {
  it("holds no postcode, day of birth or identifier of the input, even after a refused import", async () => {
    await using at = await openImports();
    const secrets = [
      "kid-secret-77",
      "17/08/2012",
      "2012-08-17",
      "QQ7 7QX",
      "QQ77QX",
      "A123456789012",
      "19/05/2023",
      "2023-05-19",
    ];
    const postcodes = await readPostcodes(
      await at.folder.write("p.csv", "pcds,oseast1m,osnrth1m,oscty,oslaua\nQQ7 7QX,530000,180000,E99999999,E09000012\n"),
    );
    const child = { CHILD: "kid-secret-77", HOME_POST: "QQ7 7QX", PL_POST: "QQ7 7QX", URN: "XXXXXXX" };
    await at.folder.write(
      `r/${HACKNEY}/2024/header.csv`,
      header({ CHILD: "kid-secret-77", UPN: "A123456789012", MOTHER: "1", MC_DOB: "19/05/2023" }),
    );
    const input = {
      models: at.models,
      subRegion: NEL,
      files: [join(at.folder.path, "r")],
      postcodes,
      pseudonymKey: "a key",
      noiseSecret: NOISE_SECRET,
    };
    await at.folder.write(`r/${HACKNEY}/2024/episodes.csv`, episodes({ ...child, LS: "QQ7 7QX" }));
    expect(await importReturns(input)).toMatchObject({ kind: "refused" });
    await at.folder.write(`r/${HACKNEY}/2024/episodes.csv`, episodes(child));
    expect(await importReturns(input)).toMatchObject({ kind: "imported" });
    const names = (await readdir(at.folder.path)).filter((name) => name.startsWith("nel.store"));
    const bytes = Buffer.concat(await Promise.all(names.map((name) => readFile(join(at.folder.path, name)))));
    expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([]);
    expect([bytes.includes("2012-08"), bytes.includes("a key")]).toEqual([true, false]);
    expect(await at.models.episodes.find().lean()).toMatchObject([{ hostAuthority: HACKNEY, locality: "IN", distanceTenths: 0 }]);
  });

  it("is cleared of what a killed import left by the next one", async () => {
    await using at = await openImports();
    await at.write(HACKNEY, 2024, {});
    const dead = {
      _id: "dead",
      host: "elsewhere",
      pid: 1,
      touchedAt: new Date(0),
      returns: [`${HACKNEY}:placements:half`],
      register: "half",
    };
    await at.models.imports.create(dead);
    await at.models.staged.create({ staging: `dead:${HACKNEY}:placements`, bucket: "00", rows: "[]" });
    await at.run("r");
    const [episode] = await at.models.episodes.find().lean();
    await at.models.episodes.insertMany([{ ...episode, _id: undefined, return: `${HACKNEY}:placements:half` }]);
    await at.models.imports.create(dead);
    await at.write(NEWHAM, 2024, {});
    await at.run("r");
    expect((await at.models.episodes.find().lean()).map(({ borough }) => borough)).toEqual([HACKNEY, NEWHAM]);
    expect([await at.models.staged.countDocuments(), await at.models.imports.countDocuments()]).toEqual([0, 0]);
  });

  it.each(["while reading", "before the return is whole", "before the switch"])(
    "stays on the old vintage when a process is killed %s",
    async (when) => {
      await using at = await openImports();
      await at.write(HACKNEY, 2024, {});
      await at.run("r");
      const before = await at.live();
      const many = Array.from({ length: 1500 }, (_, child) => ({ CHILD: `kid-${child}` }));
      await at.write(NEWHAM, 2024, ...many);
      const script = fileURLToPath(new URL("./import-and-die.ts", import.meta.url));
      const killed = spawnSync(process.execPath, [script, at.store.file, join(at.folder.path, "r"), when]);
      expect(killed.signal).toBe("SIGKILL");
      expect(await at.live()).toEqual(before);
      expect(await at.models.imports.countDocuments()).toBe(1);
      expect(await at.run("r")).toMatchObject({ kind: "imported", boroughs: [{ borough: NEWHAM, rows: 1500 }] });
      expect([await at.models.episodes.countDocuments(), await at.models.imports.countDocuments()]).toEqual([1501, 0]);
      expect(await at.models.staged.countDocuments()).toBe(0);
    },
  );

  it("is whole when the same files are imported twice at once", async () => {
    await using at = await openImports();
    await at.write(HACKNEY, 2024, {}, { CHILD: "kid-2" });
    const outcomes = await Promise.allSettled([at.run("r"), at.run("r")]);
    expect(outcomes.map(({ status }) => status)).toContain("fulfilled");
    expect(await at.live()).toHaveLength(2);
    expect(await at.run("r")).toMatchObject({ kind: "unchanged" });
    expect(await at.models.imports.countDocuments()).toBe(0);
  });

  it("takes two boroughs' imports at once, and both are live", async () => {
    await using at = await openImports();
    await at.write(HACKNEY, 2024, {});
    await at.write(NEWHAM, 2024, {});
    await Promise.all([at.run(`r/${HACKNEY}`), at.run(`r/${NEWHAM}`)]);
    expect((await at.live()).map(({ borough }) => borough).toSorted()).toEqual([HACKNEY, NEWHAM]);
  });
});
