/** The answer to a question of one's own, in one form whatever was asked; and the chart that fits it. */
import { boroughsOf } from "../../../schema/reference/places.ts";
import { TIME } from "../../questions/times.ts";
import type { Chart } from "../charts/chart.ts";
import { NOTHING, type Shown, unlisted } from "../figures/shown.ts";
import type { CoverageShown } from "../shell/coverage.ts";
import type { OwnQuestion } from "./ask-question.ts";
import { type Group, rowsOf } from "./groups.ts";
import { inOrder } from "./own-order.ts";

/** A figure, a distribution of several, or a list of figures with a label each: a tree whose leaves are figures. */
type Measured = Readonly<Record<string, unknown>>;

export type OwnAnswer = {
  readonly place: {
    readonly name: string;
    readonly population: {
      readonly coverage: CoverageShown & { readonly vintage: string | null };
      readonly total: Measured;
      readonly groups?: readonly Group<Measured>[];
      readonly series?: readonly { readonly at: string; readonly measures: Measured }[];
    };
  };
};

export type NamedFigure = { readonly label: string; readonly figure: Shown };

type Reason = { readonly label: string; readonly places: Shown };

const NAMES = { mean: "Mean", p25: "1 in 4 below", p50: "Median", p75: "3 in 4 below", p90: "9 in 10 below" } as const;

const isFigure = (given: object): given is Shown => "status" in given;

/** The numbers that a measure has of some children: one, five of a distribution, or one for each reason. */
const cellsOf = ({ measure }: OwnQuestion, measured: Measured): readonly NamedFigure[] => {
  const value = measure.name
    .split(".")
    .reduce<unknown>((inner, field) => (Array.isArray(inner) ? inner : (inner as Measured)[field]), measured);
  if (Array.isArray(value)) return (value as readonly Reason[]).map(({ label, places }) => ({ label, figure: places }));
  if (isFigure(value as object)) return [{ label: measure.title, figure: value as Shown }];
  return Object.entries(NAMES).map(([name, label]) => ({
    label,
    figure: (value as Readonly<Record<string, Shown>>)[name] ?? NOTHING,
  }));
};

/** The one number that stands for all where there is room for one: the median of a distribution. */
const chief = (cells: readonly NamedFigure[]): Shown => (cells.find(({ label }) => label === NAMES.p50) ?? cells[0])!.figure;

const labelOf = ({ keys }: Group<Measured>): string => keys.map(({ label }) => label).join(" · ");
const codeOf = ({ keys }: Group<Measured>): string => keys.map(({ code }) => code).join(".");

const common = (question: OwnQuestion) => ({
  of: question.by.length === 0 ? "Place" : question.byInWords[0]!,
  measure: question.measure.title,
  unit: question.measure.unit,
});

const matrixOf = (question: OwnQuestion, { coverage, groups = [] }: OwnAnswer["place"]["population"]): Chart => {
  const keysAt = (at: number) => {
    const keys = [...new Map(groups.map((group) => [group.keys[at]!.code, group.keys[at]!])).values()];
    return inOrder(question.by[at]!, keys);
  };
  const [down, across] = [keysAt(0), keysAt(1)];
  const cellAt = new Map(groups.map((group) => [codeOf(group), chief(cellsOf(question, group.measures))]));
  return {
    form: "MATRIX",
    ...common(question),
    across: question.byInWords[1]!,
    columns: across,
    rows: down.map(({ code, label }) => ({
      code,
      label,
      cells: across.map((column) => cellAt.get(`${code}.${column.code}`) ?? unlisted(coverage)),
    })),
  };
};

const spreadOf = (question: OwnQuestion, groups: readonly Group<Measured>[]): Chart => ({
  form: "SPREAD",
  ...common(question),
  rows: inOrder(
    question.by[0]!,
    rowsOf(groups, (measures) => {
      const [, p25, p50, p75, p90] = cellsOf(question, measures).map(({ figure }) => figure);
      return { p25: p25!, p50: p50!, p75: p75!, p90: p90! };
    }),
  ),
  landmarks: [],
});

/** One bar for each number of the whole. */
const wholeOf = (question: OwnQuestion, { population }: OwnAnswer["place"]): Chart => ({
  form: "BARS",
  ...common(question),
  of: question.measure.title,
  rows: cellsOf(question, population.total).map(({ label, figure }) => ({ code: label, label, figure })),
});

/** Boroughs of London: the map. Two dimensions: a matrix. A distribution: a spread. Time: a trend. Else bars. */
export const chartOf = (question: OwnQuestion, { place }: OwnAnswer): Chart => {
  const { by, measure } = question;
  const { groups = [], series = [], total } = place.population;
  const whole = { label: place.name, figure: chief(cellsOf(question, total)) };
  if (by[0] === TIME) {
    const points = series.map(({ at, measures }) => ({ at, figure: chief(cellsOf(question, measures)) }));
    return { form: "TREND", ...common(question), line: { code: question.place.code, label: place.name, points }, multiples: [] };
  }
  if (by.length === 0) return wholeOf(question, place);
  if (by.length > 1) return matrixOf(question, place.population);
  if (measure.form === "DISTRIBUTION") return spreadOf(question, groups);
  const rows = inOrder(
    by[0]!,
    rowsOf(groups, (measures) => ({ figure: chief(cellsOf(question, measures)) })),
  );
  if (by[0] !== "BOROUGH" || question.place.kind === "Borough") return { form: "BARS", ...common(question), rows, rule: whole };
  const outlined = question.place.kind === "London" ? [] : boroughsOf(question.place);
  return { form: "TILES", ...common(question), rows, outlined, unlisted: NOTHING, neighbours: false, whole };
};

/** All numbers, a row each. */
export const allRows = (
  question: OwnQuestion,
  { place }: OwnAnswer,
): readonly { readonly label: string; readonly cells: readonly NamedFigure[] }[] => {
  const { groups = [], series = [], total } = place.population;
  return [
    { label: place.name, cells: cellsOf(question, total) },
    ...groups.map((group) => ({ label: labelOf(group), cells: cellsOf(question, group.measures) })),
    ...series.map(({ at, measures }) => ({ label: at, cells: cellsOf(question, measures) })),
  ];
};
