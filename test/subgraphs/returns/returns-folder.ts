import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { SUB_REGIONS, type SubRegion } from "../../../schema/reference/sub-regions.ts";
import { buildModels } from "../../../subgraphs/models/models.ts";
import { applyIndexes } from "../../../subgraphs/store/apply-indexes.ts";
import { connectStore } from "../../../subgraphs/store/connect.ts";

export const NEL = SUB_REGIONS[0] as SubRegion;
export const HACKNEY = "E09000012";
export const NEWHAM = "E09000025";

/** A folder of its own for one test, gone when the test's scope ends. */
export const openFolder = async () => {
  const path = await mkdtemp(join(tmpdir(), "returns-"));
  const write = async (name: string, content: string | Uint8Array): Promise<string> => {
    const file = join(path, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    return file;
  };
  return { path, write, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
};

/** An empty sub-regional store in a file of the folder, its indexes made. */
export const openStore = async (folder: string, name = "nel.store") => {
  const file = join(folder, name);
  const connection = await connectStore({ file });
  const models = buildModels(connection);
  await applyIndexes(connection);
  return { file, models, [Symbol.asyncDispose]: () => connection.close() };
};

/** A sound row of each table, to which a test changes what it is about. */
export const EPISODE = {
  CHILD: "kid-1",
  DECOM: "01/06/2023",
  RNE: "S",
  LS: "C2",
  CIN: "N1",
  PLACE: "U4",
  PLACE_PROVIDER: "PR1",
  DEC: "",
  REC: "",
  REASON_PLACE_CHANGE: "",
  HOME_POST: "",
  PL_POST: "",
  URN: "",
};
export const HEADER = { CHILD: "kid-1", SEX: "1", DOB: "17/08/2012", ETHNIC: "WBRI", UPN: "", MOTHER: "", MC_DOB: "" };
const UASC_DEFAULTS = { CHILD: "kid-1", SEX: "1", DOB: "17/08/2012", DUC: "" };

export type Row = Readonly<Record<string, string>>;

const csvOf =
  (defaults: Row) =>
  (...rows: readonly Row[]): string => {
    const columns = Object.keys({ ...defaults, ...rows[0] });
    const lines = rows.map((row) => columns.map((column) => ({ ...defaults, ...row })[column] ?? "").join(","));
    return [columns.join(","), ...lines, ""].join("\r\n");
  };

/** CSV texts of the three tables; a row is what differs from a sound one of child kid-1, valid for the return of 2024. */
export const episodes = csvOf(EPISODE);
export const header = csvOf(HEADER);
export const uasc = csvOf(UASC_DEFAULTS);
