/** Walks what the public may ask: tables by place and dimensions, so many in a request as it may ask for. */
import { setImmediate as turn } from "node:timers/promises";
import type { Figure } from "../../schema/disclosure/figure.ts";
import { DIMENSIONS } from "../../schema/question/dimensions.ts";
import type { Fact } from "../../schema/question/measures.ts";
import type { Place } from "../../schema/reference/places.ts";
import { fieldOf } from "./london-figures.ts";
import type { London } from "./start-london.ts";

/** A cell as it was shown: "NCL|K1|MALE" of a table by PLACE and SEX, with its figures by field. */
export type ShownFigure = { readonly name: string; readonly figures: Readonly<Record<string, Figure>> };

/** The cells of one table of one place, or of each of its boroughs. */
export type Walked = { readonly place: Place; readonly by: readonly string[]; readonly cells: readonly ShownFigure[] };

/** When a fact is asked about, as arguments of its field. */
const FIELD = { PLACEMENTS: "placements", COSTS: "costs", BEDS: "beds", MOVEMENTS: "movements", REFERRALS: "referrals" } as const;

const WHEN = {
  PLACEMENTS: `asAt: "2025-03-31"`,
  COSTS: `during: { from: "2024-04-01", to: "2025-03-31" }`,
  BEDS: `asAt: "2025-03-31"`,
  MOVEMENTS: `during: { from: "2024-04-01", to: "2025-03-31" }`,
  REFERRALS: `during: { from: "2024-04-01", to: "2025-03-31" }`,
} as const;

/** Fields that an answer may have are bounded; keys of a register are hundreds. */
const MOST_FIELDS = 120_000;
const KEYS = 500;

/** And tokens that a document may have: those of one table with one figure, and of each figure more. */
const MOST_TOKENS = 4_800;
const [TOKENS_OF_TABLE, TOKENS_OF_FIGURE] = [20, 7] as const;

const cellsOf = (by: readonly string[]): number =>
  by.reduce((cells, name) => Math.min(10_000, cells * (DIMENSIONS.get(name)!.axis?.length ?? KEYS)), 1);

/** Tables one after another in lists that are small enough for a request each. */
const inRequests = (tables: readonly (readonly string[])[], fields: number): readonly (readonly (readonly string[])[])[] => {
  const requests: (readonly string[])[][] = [];
  const most = Math.floor(MOST_TOKENS / (TOKENS_OF_TABLE + TOKENS_OF_FIGURE * fields));
  let left = 0;
  for (const by of tables) {
    const cost = cellsOf(by) * (3 + by.length + 5 * fields);
    if (cost > left || requests.at(-1)?.length === most) {
      requests.push([]);
      left = MOST_FIELDS;
    }
    requests.at(-1)!.push(by);
    left -= cost;
  }
  return requests;
};

type Row = {
  /** In the order in which the dimensions are asked for. */
  readonly keys: readonly { readonly code: string }[];
  readonly measures: ShownFigure["figures"];
};

/** Asks for tables of one place; BOROUGH first among the dimensions makes it one of its boroughs. `fields` are the figures of each cell. */
export const walk = async (
  { ask }: Pick<London, "ask">,
  { fact, place, fields }: { readonly fact: Fact; readonly place: Place; readonly fields: readonly string[] },
  tables: readonly (readonly string[])[],
): Promise<readonly Walked[]> => {
  const walked: Walked[] = [];
  const measures = fields.map((name) => `${name} { value low high status }`).join(" ");
  for (const asked of inRequests(tables, fields.length)) {
    const aliases = asked.map((by, at) =>
      by.length === 0
        ? `g${at}: total { ${measures} }`
        : `g${at}: groups(by: [${by.join()}]) { keys { code } measures { ${measures} } }`,
    );
    // What was held against the last answer took seconds: connections that the server has let go meanwhile are noticed first.
    await turn();
    const { data, errors } = await ask<{ place: Record<string, Record<string, ShownFigure["figures"] | readonly Row[]>> }>(
      `{ place: ${fieldOf(place)} { ${FIELD[fact]}(${WHEN[fact]}) { ${aliases.join(" ")} } } }`,
    );
    if (errors !== undefined) throw new Error(errors[0]!.message);
    asked.forEach((by, at) => {
      const answer = data.place[FIELD[fact]]![`g${at}`]!;
      const rows = by.length === 0 ? [{ keys: [], measures: answer as ShownFigure["figures"] }] : (answer as readonly Row[]);
      walked.push({ place, by, cells: rows.map((row) => shownOf(place, by, row)) });
    });
  }
  return walked;
};

const shownOf = (place: Place, by: readonly string[], { keys, measures }: Row): ShownFigure => {
  const codes = keys.map(({ code }) => code);
  return { name: (by[0] === "BOROUGH" ? codes : [place.code, ...codes]).join("|"), figures: measures };
};

/** Ways to choose so many of some, in their order. */
export const choose = (names: readonly string[], count: number): readonly (readonly string[])[] =>
  count === 0 ? [[]] : names.flatMap((name, at) => choose(names.slice(at + 1), count - 1).map((others) => [name, ...others]));

/** Tables in which no dimension divides another, nor are two of them keys of a register. */
export const allowed = (tables: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  tables.filter((by) => {
    const dimensions = by.map((name) => DIMENSIONS.get(name)!);
    const isDivided = dimensions.some(({ parent }) => parent !== null && by.includes(parent));
    return !isDivided && dimensions.filter(({ axis }) => axis === null).length <= 1;
  });
