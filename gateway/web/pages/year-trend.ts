/** A measure of children, year by year. */
import type { Shown } from "../figures/shown.ts";
import type { Panel } from "../shell/page.ts";
import type { PageGiven } from "./given.ts";

type YearTrend = Pick<Panel, "name" | "note" | "csv" | "asked"> & {
  readonly measure: string;
  /** Figures by the last day of their year. */
  readonly years: readonly { readonly to: string; readonly figure: Shown }[];
};

export const yearTrend = ({ place }: PageGiven, { measure, years, ...panel }: YearTrend): Panel => ({
  ...panel,
  title: `${measure}, year by year`,
  chart: {
    form: "TREND",
    of: "Year",
    measure,
    unit: "children",
    line: { code: place.code, label: place.name, points: years.map(({ to, figure }) => ({ at: to, figure })) },
    multiples: [],
  },
});
