/** A place beside its statistical neighbours, London and England, by what the Department for Education has published of each. */
import { returnYearOf } from "../../../schema/reference/dates.ts";
import { LONDON_PLACE } from "../../../schema/reference/places.ts";
import { graphql } from "../../generated/gql.ts";
import type { CompareQuery } from "../../generated/graphql.ts";
import type { Row } from "../charts/chart.ts";
import { NOTHING } from "../figures/shown.ts";
import { addressOf } from "../shell/address.ts";
import type { Answered } from "../shell/answered.ts";
import type { Panel } from "../shell/page.ts";
import type { PageGiven } from "./given.ts";

graphql(/* GraphQL */ `
  fragment Beside on PublishedArea {
    code
    name
    level
    years {
      year
      lookedAfter {
        ratePer10000 {
          ...Shown
        }
      }
    }
  }
`);

type Beside = Answered<CompareQuery>["place"];
type Area = Beside["published"][number];

const rowOf = ({ code, name, years }: Area, year: number, label = name): Row => ({
  code,
  label,
  figure: years.find((each) => each.year === year)?.lookedAfter.ratePer10000 ?? NOTHING,
});

/** The last 31 March on the date or before it. */
const publishedYear = ({ date }: PageGiven): number => (date.endsWith("-03-31") ? returnYearOf(date) : returnYearOf(date) - 1);

export const besidePanel = (given: PageGiven, beside: Beside, asked: Panel["asked"]): Panel => {
  const year = publishedYear(given);
  const neighbours = "neighbours" in beside ? beside.neighbours : [];
  // A borough stands beside its neighbours; London and sub-regions beside the regions.
  const areas = beside.published.filter(
    ({ code, level }) => neighbours.length === 0 || level !== "REGION" || code === LONDON_PLACE.code,
  );
  return {
    name: "beside",
    title: `Per 10,000 children on 31 March ${year}, as published`,
    note: `Figures of the Department for Education, not of the boroughs' returns here${neighbours.length > 0 ? "; statistical neighbours by their rank, 1 the nearest" : ""}.`,
    chart: {
      form: "BARS",
      of: "Area",
      measure: "Children looked after",
      unit: "children per 10,000",
      rows: [
        ...areas.map((area) => rowOf(area, year)),
        ...neighbours.map(({ rank, area }) => rowOf(area, year, `${rank}. ${area.name}`)),
      ],
      own: given.place.code,
    },
    csv: addressOf("/q/published.csv", { place: given.place.code }),
    asked,
  };
};
