/** The walks of docs/architecture.md: tables of files, in the order in which they stand there. */
import { pageAt } from "./pages.ts";

/** Files of the tables under a heading, a list a table. */
export const walkOf = async (heading: string): Promise<readonly (readonly string[])[]> => {
  const page = await pageAt("docs/architecture.md");
  const section = page.split(/^## /m).find((text) => text.startsWith(heading))!;
  return section
    .split(/\n\n/)
    .map((block) => [...block.matchAll(/^\|(?: \d+ \|)? \[([^\]]+)\]\(/gm)].map(([, file]) => file!))
    .filter((files) => files.length > 0);
};
