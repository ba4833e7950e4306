/** Charts as data: what each form shows. Every one is drawn as markup, as a picture of its own, and as a table. */
import type { Shown } from "../figures/shown.ts";
import type { Unit } from "../figures/units.ts";

/** A figure and whose it is. `href` leads to more about it. */
export type Row = { readonly code: string; readonly label: string; readonly figure: Shown; readonly href?: string };

/** A value that all rows are read against: "London 70%". */
type Rule = { readonly label: string; readonly figure: Shown };

type Common = {
  /** What the rows are: "Borough". */
  readonly of: string;
  /** What is measured: "Children". */
  readonly measure: string;
  readonly unit: Unit;
};

export type Bars = Common & { readonly form: "BARS"; readonly rows: readonly Row[]; readonly rule?: Rule; readonly own?: string };

export type Tiles = Common & {
  readonly form: "TILES";
  /** By GSS code, or that of an authority beyond London. */
  readonly rows: readonly Row[];
  /** Boroughs that are outlined: those of the place. */
  readonly outlined: readonly string[];
  /** What is shown of a borough without a row. */
  readonly unlisted: Shown;
  /** Whether London's neighbours are shown too. */
  readonly neighbours: boolean;
  readonly whole: Rule | null;
};

export type SpreadRow = {
  readonly code: string;
  readonly label: string;
  readonly p25: Shown;
  readonly p50: Shown;
  readonly p75: Shown;
  readonly p90: Shown;
};

export type Spread = Common & {
  readonly form: "SPREAD";
  readonly rows: readonly SpreadRow[];
  readonly landmarks: readonly { readonly label: string; readonly at: number }[];
};

export type Point = { readonly at: string; readonly figure: Shown };

export type Line = { readonly code: string; readonly label: string; readonly points: readonly Point[] };

export type Trend = Common & {
  readonly form: "TREND";
  readonly line: Line;
  readonly multiples: readonly Line[];
};

export type Matrix = Common & {
  readonly form: "MATRIX";
  /** What the columns are. */
  readonly across: string;
  readonly columns: readonly { readonly code: string; readonly label: string }[];
  /** Cells in the order of the columns. */
  readonly rows: readonly { readonly code: string; readonly label: string; readonly cells: readonly Shown[] }[];
};

export type Stack = Common & {
  readonly form: "STACK";
  readonly parts: readonly string[];
  readonly rows: readonly { readonly code: string; readonly label: string; readonly cells: readonly Shown[] }[];
};

export type Chart = Bars | Tiles | Spread | Trend | Matrix | Stack;
