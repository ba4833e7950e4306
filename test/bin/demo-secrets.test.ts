import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { demoSecretsIn, keepDemoSecrets } from "../../bin/keys/demo-secrets.ts";
import { prepareEach } from "../../bin/london/prepare.ts";
import { SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import { noiseSecretFile, pseudonymKeyFile, returnsFolder } from "../../subgraphs/data-folder/data-folder.ts";
import { madeUpSecrets } from "../../subgraphs/synthetic/made-up-secrets.ts";
import { NEL } from "../subgraphs/returns/returns-folder.ts";
import { openWork } from "./command.ts";
import { writeReturn } from "./returns.ts";

const SILENT = { show: () => {}, done: () => {}, stopped: () => {} };

it("are the same on every machine, and all different", () => {
  // printf 'noise NEL 2025' | sha256sum
  expect(madeUpSecrets(NEL, 2025)).toEqual({
    noise: "20496e18ef37854acd5e54e4f9e23b201d58981c356d71ab40f5fd4cc7a31ab2",
    pseudonyms: "aa3ff526f49c1f2bce614f3a0e888ece13efaa3b6534bd542bef3587ecd3f6a6",
  });
  const all = SUB_REGIONS.flatMap((each) => [2025, 2026].flatMap((seed) => Object.values(madeUpSecrets(each, seed))));
  expect(new Set(all).size).toBe(20);
});

it("never take the place of a key that is there", async () => {
  await using work = await openWork();
  await mkdir(join(work.path, "keys"));
  await writeFile(pseudonymKeyFile(work.path, NEL), "a key of before");
  await keepDemoSecrets(work.path, NEL, 2025);
  expect(await readFile(pseudonymKeyFile(work.path, NEL), "utf8")).toBe("a key of before");
  expect(await readFile(noiseSecretFile(work.path, NEL), "utf8")).toBe(`${madeUpSecrets(NEL, 2025).noise}\n`);
  expect(await demoSecretsIn(work.path, NEL)).toEqual([noiseSecretFile(work.path, NEL)]);
});

it("are not made for returns that somebody else put there", async () => {
  await using work = await openWork();
  await writeReturn(join(returnsFolder(work.path), "nel"), [{}]);
  await mkdir(join(returnsFolder(work.path), "ofsted"));
  const preparing = await prepareEach({ data: work.path, uri: undefined, seed: 2025, progress: SILENT });
  // The other four have no returns, which is not the question here.
  await Promise.allSettled(preparing.values());
  expect(existsSync(noiseSecretFile(work.path, NEL))).toBe(true);
  expect(await demoSecretsIn(work.path, NEL)).toEqual([]);
});

it("are warned of when more is imported beside them, by the doctor too", { timeout: 60_000 }, async () => {
  await using work = await openWork();
  const data = join(work.path, "data");
  await keepDemoSecrets(data, NEL, 2025);
  await writeReturn(join(work.path, "r"), [{}]);
  const said = await work.run("import", "r");
  expect([said.code, said.complaints.split("\n").slice(0, 2)]).toEqual([
    0,
    ["nel.key", "nel-noise.key"].map(
      (name) =>
        expect.stringMatching(
          `${name} is the demo's, which anybody can work out: import real returns into another folder`,
        ) as unknown,
    ),
  ]);
  const examined = await work.runWith({ PLACEMENTS_PORT_GATEWAY: "0", PLACEMENTS_PORT_NEL: "0" }, "doctor");
  expect([examined.code, examined.out.match(/^warning NEL demo: .*nel(-noise)?\.key is the demo's/gm)?.length]).toEqual([0, 2]);
  expect(await readdir(dirname(noiseSecretFile(data, NEL)))).toEqual(["nel-noise.key", "nel.key"]);
});
