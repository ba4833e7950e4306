/** How much the boroughs that a server answers for use one provider: its cell in the tables by PROVIDER, which everybody sees alike. */
import { countOf, usersOf } from "../disclosure/counts.ts";
import type { Figure } from "../disclosure/figure.ts";
import { amountOf } from "../disclosure/magnitudes.ts";
import { badUserInput } from "../errors.ts";
import { defaultDate } from "../question/coverage.ts";
import type { Fact } from "../question/measures.ts";
import { populationOf } from "../question/population.ts";
import type { Cell, Table } from "../question/question.ts";
import type { LocalDate } from "../reference/dates.ts";
import { type Period, type Time, whenOf } from "../reference/periods.ts";
import { cellFigure } from "./cell-figures.ts";
import type { Answers, FigureContext } from "./context.ts";
import { keysAt } from "./populations.ts";
import { checkTime } from "./vocabulary.ts";

/** One table for all providers of a request. */
const tablesByAnswers = new WeakMap<Answers, Map<string, Table>>();

const providerTable = (fact: Fact, when: Time | null, { answers }: FigureContext): Table => {
  const known = tablesByAnswers.get(answers) ?? new Map<string, Table>();
  tablesByAnswers.set(answers, known);
  const key = `${fact} ${when}`;
  const table = known.get(key) ?? {
    population: populationOf(fact, answers.whole, null, { kind: "PUBLIC" }),
    times: when === null ? [] : [when],
    by: ["PROVIDER"],
  };
  known.set(key, table);
  return table;
};

const cellOf = (fact: Fact, provider: string, when: Time | null, context: FigureContext): Cell => {
  if (when !== null) checkTime(fact, when);
  const table = providerTable(fact, when, context);
  return { table, place: context.answers.whole, at: 0, codes: [{ dimension: "PROVIDER", code: provider }] };
};

const dateOf = async (asAt: LocalDate | null | undefined, { answers }: FigureContext): Promise<LocalDate | null> =>
  asAt ?? defaultDate(answers.whole, "PLACEMENTS", await answers.rosters(answers.whole));

/** Children placed in its settings on a date. */
export const childrenWith = async (
  provider: string,
  asAt: LocalDate | null | undefined,
  context: FigureContext,
): Promise<Figure> =>
  cellFigure(cellOf("PLACEMENTS", provider, await dateOf(asAt, context), context), { measure: "CHILDREN" }, context, countOf);

/** Boroughs with a child in its settings on a date. */
export const boroughsUsing = async (
  provider: string,
  asAt: LocalDate | null | undefined,
  context: FigureContext,
): Promise<Figure> =>
  cellFigure(
    cellOf("PLACEMENTS", provider, await dateOf(asAt, context), context),
    { measure: "BOROUGHS_USING" },
    context,
    usersOf,
  );

/** Pounds spent with it in a period. */
export const spendWith = (provider: string, during: Period, context: FigureContext): Promise<Figure> =>
  cellFigure(cellOf("COSTS", provider, whenOf(during), context), { measure: "SPEND" }, context, amountOf);

/** What is published of every provider that has any: children placed on a date, or pounds spent in a period. */
export const providerUse = async (
  measure: "CHILDREN" | "SPEND",
  { asAt, during }: { readonly asAt?: LocalDate | null | undefined; readonly during?: Period | null | undefined },
  context: FigureContext,
): Promise<ReadonlyMap<string, number>> => {
  if (measure === "SPEND" && !during) throw badUserInput("during", "Say of which period: an order by spend needs one.");
  const fact = measure === "SPEND" ? "COSTS" : "PLACEMENTS";
  const when = measure === "SPEND" ? whenOf(during!) : await dateOf(asAt, context);
  if (when === null) return new Map();
  checkTime(fact, when);
  const keys = (await keysAt(providerTable(fact, when, context), 0, context)) ?? [];
  const figureOf = (id: string): Promise<Figure> =>
    measure === "SPEND" ? spendWith(id, during!, context) : childrenWith(id, when, context);
  const figures = await Promise.all(keys.map(async (id) => [id, (await figureOf(id)).value] as const));
  return new Map(figures.flatMap(([id, value]) => (value === null ? [] : [[id, value] as const])));
};
