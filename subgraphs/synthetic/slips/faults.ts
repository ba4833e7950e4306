import type { Random } from "../chance/random.ts";
import { pathOf, returnFiles, type ReturnFile, type ReturnOfYear } from "../written/return-files.ts";
import { FORMS, type Form } from "./forms.ts";
import { plantSlips } from "./plant-slips.ts";

/** A fault that was planted, as the door reports it; `row` is the line in the file, null for the whole file. */
export type PlantedFault = {
  readonly rule: string;
  readonly severity: "error" | "warning";
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
};

const formOf = ({ year, table }: ReturnFile): Form | undefined =>
  FORMS.find((form) => form.year === year && form.table === table);

/**
 * A borough's returns with every fault of `slips.ts` that a child of it suits, each in another child's rows, and in the forms of
 * `forms.ts`. Files are named by their path below the borough's folder.
 */
export const filesWithFaults = (
  sound: readonly ReturnOfYear[],
  random: Random,
): { readonly files: readonly ReturnFile[]; readonly faults: readonly PlantedFault[] } => {
  const { returns, planted } = plantSlips(sound, random);
  const files = returnFiles(returns).map((file) => ({ ...file, content: formOf(file)?.write(file.content) ?? file.content }));
  const inRows = planted.map(({ year, table, ...fault }) => ({ ...fault, file: pathOf(year, table) }));
  const inFiles = FORMS.flatMap(({ year, table, fault }) => (fault === null ? [] : [{ ...fault, file: pathOf(year, table) }]));
  return { files, faults: [...inFiles, ...inRows] };
};
