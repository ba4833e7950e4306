import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { nearest } from "../../schema/reference/nearest.ts";
import { EXIT } from "../../schema/server/run.ts";
import { type Template, templateCsv, templateDocumentation, templates } from "../../subgraphs/returns/kinds/templates.ts";
import { Failure } from "../terminal/failure.ts";
import { jsonOption } from "../terminal/options.ts";
import { table } from "../terminal/table.ts";
import { examples, print } from "../terminal/terminal.ts";

type TemplateOptions = { readonly folder?: string; readonly explain: boolean; readonly json: boolean };

/** The tables of those names, all for none. Errors: a Failure that names the nearest. */
const chosen = (names: readonly string[]): readonly Template[] => {
  const all = templates();
  const find = (name: string): Template => {
    const found = all.find((template) => template.name === name.toLowerCase());
    if (found !== undefined) return found;
    const known = all.map((template) => template.name);
    throw new Failure(
      `There is no table ${name}; perhaps ${nearest(name.toLowerCase(), known) ?? known.join(", ")} is meant.`,
      EXIT.usage,
    );
  };
  return names.length === 0 ? all : names.map(find);
};

const write = async (folder: string, tables: readonly Template[]): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const template of tables) {
    await writeFile(join(folder, `${template.name}.csv`), templateCsv(template));
    await writeFile(join(folder, `${template.name}-columns.csv`), templateDocumentation(template));
  }
};

const listText = (tables: readonly Template[]): string =>
  table(
    ["table", "return", "columns"],
    tables.map(({ name, kind, columns }) => [name, kind.toLowerCase(), String(columns.length)]),
  );

/** `placements template` */
export const addTemplate = (program: Command): void => {
  program
    .command("template")
    .description("blank files of every table that is read, and what their columns mean")
    .argument("[tables...]", "which tables; without any, their list")
    .option("--folder <folder>", "write each as a blank file with its columns explained beside it")
    .option("--explain", "print what the columns mean in place of the blank file", false)
    .addOption(jsonOption())
    .addHelpText(
      "after",
      examples("template", "template referrals", "template referrals --explain", "template --folder templates"),
    )
    .action(async (names: string[], { folder, explain, json }: TemplateOptions) => {
      const tables = chosen(names);
      if (folder !== undefined) return write(folder, tables);
      const show = explain ? templateDocumentation : templateCsv;
      const text = names.length === 0 ? listText(tables) : tables.map(show).join("\n").trimEnd();
      print(json, { tables }, text);
    });
};
