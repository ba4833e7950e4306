/** The table behind a chart that is none itself. */
import { html } from "hono/html";
import { longDate } from "../figures/dates.ts";
import type { Content, Markup } from "../figures/markup.ts";
import type { Shown } from "../figures/shown.ts";
import type { Unit } from "../figures/units.ts";
import type { Stack, Tiles, Trend } from "./chart.ts";
import { wideGrid } from "./figure-grid.ts";

type Row = { readonly label: Content; readonly cells: readonly Shown[] };

export type NumbersTable = {
  readonly of: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly unit: Unit;
};

export const numbersTable = ({ of, columns, rows, unit }: NumbersTable): Markup =>
  wideGrid(`${of} and ${columns.join(", ")}`, {
    of,
    columns,
    rows: rows.map(({ label, cells }) => ({ label, unit, figures: cells })),
  });

export const figuresTable = ({ of, measure, unit, rows }: Tiles): Markup =>
  numbersTable({
    of,
    columns: [measure],
    unit,
    rows: rows.map(({ label, href, figure }) => ({
      label: href === undefined ? label : html`<a href="${href}">${label}</a>`,
      cells: [figure],
    })),
  });

export const linesTable = ({ line, multiples, unit }: Trend): Markup =>
  numbersTable({
    of: "Date",
    columns: [line, ...multiples].map(({ label }) => label),
    unit,
    rows: line.points.map((point, at) => ({
      label: longDate(point.at),
      cells: [point.figure, ...multiples.flatMap(({ points }) => points[at]?.figure ?? [])],
    })),
  });

export const stackTable = ({ of, parts, rows, unit }: Stack): Markup => numbersTable({ of, columns: parts, unit, rows });
