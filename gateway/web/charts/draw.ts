/** A chart in each of its ways: as part of a page, as a picture of its own, and as a table where the chart is none itself. */
import type { Markup } from "../figures/markup.ts";
import { barPicture, barTable } from "./bar-table.ts";
import type { Chart } from "./chart.ts";
import { matrixPicture, matrixTable } from "./matrix.ts";
import { spreadPicture, spreadTable } from "./spread-table.ts";
import { stackPicture, stackedBars } from "./stacked-bar.ts";
import { figuresTable, linesTable, stackTable } from "./table.ts";
import { tileMap, tilePicture } from "./tile-map.ts";
import { trendChart, trendPicture } from "./trend.ts";

export const drawChart = (chart: Chart): Markup => {
  switch (chart.form) {
    case "BARS":
      return barTable(chart);
    case "TILES":
      return tileMap(chart);
    case "SPREAD":
      return spreadTable(chart);
    case "TREND":
      return trendChart(chart);
    case "MATRIX":
      return matrixTable(chart);
    case "STACK":
      return stackedBars(chart);
  }
};

/** Null for a chart that is a table by itself. */
export const tableOf = (chart: Chart): Markup | null => {
  switch (chart.form) {
    case "TILES":
      return figuresTable(chart);
    case "TREND":
      return linesTable(chart);
    case "STACK":
      return stackTable(chart);
    case "BARS":
    case "SPREAD":
    case "MATRIX":
      return null;
  }
};

export const pictureOf = (chart: Chart, title: string): Markup => {
  switch (chart.form) {
    case "BARS":
      return barPicture(chart, title);
    case "TILES":
      return tilePicture(chart, title);
    case "SPREAD":
      return spreadPicture(chart, title);
    case "TREND":
      return trendPicture(chart, title);
    case "MATRIX":
      return matrixPicture(chart, title);
    case "STACK":
      return stackPicture(chart, title);
  }
};
