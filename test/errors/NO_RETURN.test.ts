import { expect, it } from "vitest";
import { serveSubgraph } from "../support/london-in-process.ts";
import { tokenOf } from "../support/tokens.ts";

it.each([
  ["E09000001", "NOTHING", "City of London"],
  ["E09000012", "CITY_OF_LONDON", "Hackney"],
] as const)(
  "says to the staff of %s that it has handed in nothing, where its sub-region holds %s",
  async (borough, held, name) => {
    await using subgraph = await serveSubgraph(held);
    const rows = `{ borough(code: "${borough}") { placementRecords { pageInfo { endCursor } } } }`;
    const { errors } = await subgraph.ask(rows, { token: await tokenOf(borough) });
    // Rows that nobody has handed in are not an empty list.
    expect(errors).toMatchObject([
      {
        message: `${name} has handed in no return of placements.`,
        extensions: { code: "NO_RETURN" },
        path: ["borough", "placementRecords"],
      },
    ]);
  },
);
