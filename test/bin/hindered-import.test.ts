import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import { openStore } from "../../subgraphs/store/open-store.ts";
import { liveVintageId } from "../../subgraphs/vintages/manifest.ts";
import { isWhole } from "../../subgraphs/vintages/whole.ts";
import { HACKNEY, NEWHAM } from "../subgraphs/returns/returns-folder.ts";
import { liveContent } from "../subgraphs/vintages/vintage-store.ts";
import { plainEnvironment } from "../support/environment.ts";
import { openWork, type Said } from "./command.ts";
import { children, writeReturn } from "./returns.ts";

const PROGRAM = fileURLToPath(new URL("../../bin/placements.ts", import.meta.url));

/** Patience with a test that starts several processes, on a machine that is busy with others. */
const SEVERAL_MS = 90_000;

/** An import that may not write a file of more than so many kilobytes. */
const importOnFullDisk = (cwd: string, kilobytes: number): Promise<Pick<Said, "code" | "complaints">> =>
  new Promise((resolve) => {
    const script = `ulimit -f ${kilobytes}; exec "$0" "$1" import r`;
    execFile("bash", ["-c", script, process.execPath, PROGRAM], { cwd, env: plainEnvironment() }, (error, _, complaints) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, complaints }),
    );
  });

const look = async (folder: string) => {
  const store = await openStore(SUB_REGIONS[0]!, { data: join(folder, "data"), uri: undefined });
  const [id, content] = [(await liveVintageId(store.models)) ?? "", await liveContent(store.models)];
  const whole = await isWhole(store.models, id);
  const rows = await store.models.episodes.countDocuments();
  await store.connection.close();
  return { content, whole, rows };
};

it.skipIf(process.platform === "win32")(
  "leaves the old vintage live when the disk is full, and says what to do",
  async () => {
    await using work = await openWork();
    await writeReturn(join(work.path, "r"), [{}], HACKNEY);
    await work.run("import", "r");
    const before = await look(work.path);
    await writeReturn(join(work.path, "r"), children(12_000), NEWHAM);
    const said = await importOnFullDisk(work.path, 2_000);
    expect(said.code).toBe(4);
    expect(said.complaints).toContain("The disk is full, or the store may not grow: free some room and run the command again.");
    expect(await look(work.path)).toMatchObject({ content: before.content, whole: true });
    expect((await work.run("import", "r")).code).toBe(0);
    expect(await look(work.path)).toMatchObject({ whole: true, rows: 12_001 });
  },
  SEVERAL_MS,
);

it(
  "takes two imports at once, or refuses one with a sentence; what is live is whole",
  async () => {
    await using work = await openWork();
    await writeReturn(join(work.path, "r"), children(3000), HACKNEY);
    const both = await Promise.all([work.run("import", "r"), work.run("import", "r")]);
    const refused = both.filter(({ code }) => code !== 0);
    expect(refused.length).toBeLessThan(2);
    expect(refused.every(({ code, complaints }) => code === 4 && complaints.includes("import again"))).toBe(true);
    expect(await look(work.path)).toMatchObject({ whole: true, rows: 3000 });
    expect((await work.run("import", "r")).out).toContain("Already imported");
  },
  SEVERAL_MS,
);
