import { mergeLists, type MergedRegister } from "../../../../subgraphs/returns/register/merge-lists.ts";
import { readRegister } from "../../../../subgraphs/returns/register/read-register.ts";
import { recogniseFile } from "../../../../subgraphs/returns/tables/recognise-file.ts";
import { openFolder } from "../returns-folder.ts";

/** The register that lists make together, each written to a file of its name. */
export const readLists = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<MergedRegister> => {
  await using folder = await openFolder();
  const lists = [];
  for (const [name, content] of Object.entries(files))
    lists.push(await readRegister(await recogniseFile(await folder.write(name, content))));

  return mergeLists(lists);
};

/** The register of one list in a CSV file without a date in its name. */
export const readList = (content: string | Uint8Array): Promise<MergedRegister> => readLists({ "list.csv": content });
