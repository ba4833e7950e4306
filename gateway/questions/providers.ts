import { graphql } from "../generated/gql.ts";
import type { ProvidersTableQuery } from "../generated/graphql.ts";
import { type Ask, type Given, type NamedQuestion, PLACE, type QuestionValue } from "./question.ts";
import { vintagesOf } from "./tidy.ts";

const PROVIDERS = graphql(`
  query ProvidersTable($place: String!, $date: LocalDate, $after: String) {
    london {
      placements(asAt: $date) {
        asAt
        coverage {
          subRegions {
            code
            vintage
          }
        }
      }
    }
    place(name: $place) {
      providers(orderBy: CHILDREN_DESC, asAt: $date, first: 500, after: $after) {
        nodes {
          id
          name
          homeCount
          places
          children(asAt: $date) {
            ...Told
          }
          boroughsUsing(asAt: $date) {
            ...Told
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const pageRows = ({ london, place }: ProvidersTableQuery): readonly (readonly QuestionValue[])[] => {
  const { asAt, coverage } = london.placements!;
  return place!.providers!.nodes.map(({ id, name, homeCount, places, children, boroughsUsing }) => [
    asAt,
    id,
    name,
    homeCount,
    places,
    children!.value,
    children!.low,
    children!.high,
    children!.status,
    boroughsUsing!.value,
    boroughsUsing!.status,
    vintagesOf(coverage.subRegions),
  ]);
};

/** Page after page. */
const allRows = async ({ place = "London", date }: Given, ask: Ask): Promise<readonly (readonly QuestionValue[])[]> => {
  const rows: (readonly QuestionValue[])[] = [];
  let after: string | null = null;
  do {
    const page: ProvidersTableQuery = await ask(PROVIDERS, { place, date, after });
    rows.push(...pageRows(page));
    const { hasNextPage, endCursor } = page.place!.providers!.pageInfo;
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
  return rows;
};

/** A row for each provider: its settings, and who uses them. */
export const providersQuestion: NamedQuestion = {
  name: "providers",
  sentence: "Providers with an open setting in a place: their settings and places, and how many of London's children live there.",
  parameters: {
    ...PLACE,
    date: "A month end; by default the latest that every borough with a return covers.",
  },
  document: PROVIDERS.toString(),
  table: async (given, ask) => ({
    columns: [
      "date",
      "provider_id",
      "provider",
      "homes",
      "places",
      "children",
      "children_low",
      "children_high",
      "children_status",
      "boroughs_using",
      "boroughs_using_status",
      "vintage",
    ],
    rows: await allRows(given, ask),
  }),
};
