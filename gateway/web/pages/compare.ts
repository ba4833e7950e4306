/** Compare: a borough among 33. It is ranked among the published alone, and the page says how many are not. */
import { html } from "hono/html";
import { graphql } from "../../generated/gql.ts";
import type { CompareQuery } from "../../generated/graphql.ts";
import type { Row } from "../charts/chart.ts";
import { longDate } from "../figures/dates.ts";
import { number } from "../figures/number.ts";
import { isKnown, named } from "../figures/words.ts";
import { addressOf, oneOf } from "../shell/address.ts";
import type { Answered } from "../shell/answered.ts";
import { choices } from "../shell/controls.ts";
import type { Page, Panel, View, Visit } from "../shell/page.ts";
import { besidePanel } from "./compare-beside.ts";
import { type PageGiven, givenIn } from "./given.ts";
import { rowsOf } from "./groups.ts";

const COMPARE = graphql(/* GraphQL */ `
  query Compare($place: String!, $asAt: LocalDate!) {
    place(name: $place) {
      published {
        ...Beside
      }
      ... on Borough {
        neighbours {
          rank
          area {
            ...Beside
          }
        }
      }
    }
    london {
      placements(asAt: $asAt) {
        coverage {
          ...Whose
        }
        total {
          ...Compared
        }
        groups(by: [BOROUGH]) {
          keys {
            code
            label
          }
          measures {
            ...Compared
          }
        }
      }
    }
  }
  fragment Compared on PlacementMeasures {
    ratePer10000 {
      ...Shown
    }
    children {
      ...Shown
    }
    percentInOwnBorough {
      ...Shown
    }
    percentWithin20Miles {
      ...Shown
    }
    distance {
      median {
        ...Shown
      }
    }
    daysInPlacement {
      median {
        ...Shown
      }
    }
  }
`);

type Measures = Answered<CompareQuery>["london"]["placements"]["total"];

const COMPARED = {
  rate: { title: "Per 10,000 children", unit: "children per 10,000", of: ({ ratePer10000 }: Measures) => ratePer10000 },
  children: { title: "Children", unit: "children", of: ({ children }: Measures) => children },
  own: { title: "In own borough", unit: "percent", of: ({ percentInOwnBorough }: Measures) => percentInOwnBorough },
  within20: {
    title: "Within 20 miles of home",
    unit: "percent",
    of: ({ percentWithin20Miles }: Measures) => percentWithin20Miles,
  },
  distance: { title: "Median miles from home", unit: "miles", of: ({ distance }: Measures) => distance.median },
  days: { title: "Median days in placement", unit: "days", of: ({ daysInPlacement }: Measures) => daysInPlacement.median },
} as const;

type Name = keyof typeof COMPARED;

type Asked = PageGiven & {
  readonly data: Answered<CompareQuery>;
  readonly asked: Panel["asked"];
  readonly measure: Name;
  readonly visit: Visit;
};

/** The highest first; those without a number last, by name. */
const boroughsIn = ({ data, measure, visit }: Asked): readonly Row[] =>
  rowsOf(data.london.placements.groups, (measures, code) => ({
    figure: COMPARED[measure].of(measures),
    href: addressOf("/compare", visit.params, { place: code }),
  })).toSorted((a, b) => (b.figure.value ?? -1) - (a.figure.value ?? -1) || a.label.localeCompare(b.label));

const panelOf = (given: Asked): Panel => {
  const { measure, visit, data, place, date, asked } = given;
  const { title, unit, of } = COMPARED[measure];
  return {
    name: "boroughs",
    title: `${title}, by borough`,
    choices: choices(
      "What is compared",
      Object.entries(COMPARED).map(([name, { title: label }]) => ({
        label,
        href: addressOf("/compare", visit.params, { measure: name }),
        isChosen: name === measure,
      })),
    ),
    chart: {
      form: "BARS",
      of: "Borough",
      measure: title,
      unit,
      rows: boroughsIn(given),
      own: place.code,
      rule: { label: "London", figure: of(data.london.placements.total) },
    },
    csv: addressOf("/q/by-borough.csv", { date }),
    asked,
  };
};

/** The rank of a borough is that of its number among the published: equal numbers share a rank. */
const lead = (given: Asked): View["lead"] => {
  const { place, measure } = given;
  const { title, unit } = COMPARED[measure];
  const rows = boroughsIn(given);
  const known = rows.flatMap(({ figure }) => (isKnown(figure) ? [figure.value] : []));
  const rest = rows.length - known.length;
  const others = rest === 0 ? "" : ` ${rest} ${rest === 1 ? "has" : "have"} no published number.`;
  const own = rows.find(({ code }) => code === place.code);
  if (own === undefined) return `Choose a borough to see it among ${rows.length}.${others}`;
  if (!isKnown(own.figure)) return `${named(`${own.label}, ${title.toLowerCase()}`, own.figure, unit)}. It has no rank.${others}`;
  const { value } = own.figure;
  const rank = known.filter((other) => other > value).length + 1;
  return html`${own.label}: <strong>${number(own.figure, unit)}</strong>, number ${rank} of ${known.length} boroughs with a
    published number, the highest first.${others} Ranges that meet are no clear difference.`;
};

const view = async (visit: Visit): Promise<View> => {
  const given = await givenIn(visit);
  const measure = oneOf(visit.params, "measure", Object.keys(COMPARED) as Name[]);
  const { data, asked } = await visit.execute(COMPARE, { place: given.place.code, asAt: given.date });
  const all = { ...given, data, asked, measure, visit };
  const panel = panelOf(all);
  const beside = besidePanel(given, data.place, asked);
  return {
    title: given.place.kind === "Borough" ? `${given.place.name} among 33` : "Boroughs compared",
    lead: lead(all),
    controls: given.controls("/compare", { measure }),
    coverage: data.london.placements.coverage,
    dated: longDate(given.date),
    panels: [panel, beside],
    body: (draw) => html`${draw(panel)}${draw(beside)}`,
  };
};

export const compare: Page = { path: "/compare", name: "Compare", view };
