/** A door for returns that tests write, and rows for it. */
import { join } from "node:path";
import { checkReturns } from "../../../../subgraphs/returns/import/check-returns.ts";
import { importReturns } from "../../../../subgraphs/returns/import/import-returns.ts";
import { NOISE_SECRET } from "../../../support/noise.ts";
import { NEL, openFolder, openStore } from "../returns-folder.ts";

/** A store of its own, with ways to write a folder of returns, to check it and to import it. */
export const openDoor = async () => {
  const folder = await openFolder();
  const store = await openStore(folder.path);
  const given = { subRegion: NEL, postcodes: null };
  const check = (name: string) => checkReturns({ ...given, files: [join(folder.path, name)] });
  const run = (name: string) =>
    importReturns({
      ...given,
      models: store.models,
      files: [join(folder.path, name)],
      pseudonymKey: "a key",
      noiseSecret: NOISE_SECRET,
    });
  const dispose = async () => {
    await store[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  };
  return { folder, check, run, models: store.models, [Symbol.asyncDispose]: dispose };
};

export const ONE = { CHILD: "kid-1" };

export const TWO = { CHILD: "kid-2", DOB: "03/02/2007" };

export const FIRST = { ...ONE, DECOM: "01/06/2023", DEC: "01/07/2023", REC: "X1", REASON_PLACE_CHANGE: "CARPL" };

export const SECOND = { ...ONE, DECOM: "01/07/2023", RNE: "P", PLACE: "K2", URN: "7000001" };

export const OTHER = { CHILD: "kid-2", DECOM: "05/06/2023", PL_DISTANCE: "", PLACE: "U6" };

export const vintageOf = (outcome: Awaited<ReturnType<typeof importReturns>>): string =>
  outcome.kind === "refused" ? JSON.stringify(outcome.faults) : "vintage" in outcome ? outcome.vintage : "";
