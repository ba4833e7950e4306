import { graphql } from "../generated/gql.ts";
import type { BenchmarkTableQuery } from "../generated/graphql.ts";
import { type NamedQuestion, PLACE, type QuestionValue } from "./question.ts";

const BENCHMARKS = graphql(`
  query BenchmarkTable($place: String!) {
    place(name: $place) {
      published {
        ...PublishedRows
      }
      ... on Borough {
        neighbours {
          rank
          area {
            ...PublishedRows
          }
        }
      }
    }
  }
  fragment PublishedRows on PublishedArea {
    code
    name
    level
    years {
      year
      lookedAfter {
        ...PublishedNumbers
      }
      started {
        ...PublishedNumbers
      }
      ceased {
        ...PublishedNumbers
      }
    }
    source {
      publisher
      title
      year
      licence
    }
  }
  fragment PublishedNumbers on PublishedChildren {
    children {
      ...Told
    }
    ratePer10000 {
      ...Told
    }
  }
`);

type Area = NonNullable<BenchmarkTableQuery["place"]>["published"][number];

const MEASURES = ["lookedAfter", "started", "ceased"] as const;

const FIGURES = [
  ["children", "children"],
  ["ratePer10000", "children per 10,000"],
] as const;

/** `rank` is that of a neighbour; null of another area. */
const rowsOf = (area: Area, rank: number | null): readonly (readonly QuestionValue[])[] =>
  area.years.flatMap(({ year, ...numbers }) =>
    MEASURES.flatMap((measure) =>
      FIGURES.map(([figure, unit]) => {
        const { value, low, high, status } = numbers[measure][figure];
        const { publisher, title, year: of, licence } = area.source;
        const source = `${publisher}, ${title} (${of}), ${licence}`;
        return [area.code, area.name, area.level, rank, year, `${measure}.${figure}`, unit, value, low, high, status, source];
      }),
    ),
  );

/** What the Department has published beside a place, an area, year and number a row. */
export const benchmarksQuestion: NamedQuestion = {
  name: "published",
  sentence:
    "What the Department for Education has published of a place, its statistical neighbours, London, England and the regions.",
  parameters: PLACE,
  document: BENCHMARKS.toString(),
  table: async ({ place = "London" }, ask) => {
    const data = await ask(BENCHMARKS, { place });
    const neighbours = "neighbours" in data.place! ? data.place.neighbours : [];
    return {
      columns: "area_code,area,level,neighbour_rank,year,measure,unit,value,low,high,status,source".split(","),
      rows: [
        ...data.place!.published.flatMap((area) => rowsOf(area, null)),
        ...neighbours.flatMap(({ area, rank }) => rowsOf(area, rank)),
      ],
    };
  },
};
