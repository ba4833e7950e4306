import { graphql } from "../generated/gql.ts";
import type { HomesTableQuery } from "../generated/graphql.ts";
import { type Ask, type Given, listIn, type NamedQuestion } from "./question.ts";

const HOMES = graphql(`
  query HomesTable($where: HomeFilter, $after: String) {
    homes(where: $where, first: 500, after: $after) {
      nodes {
        urn
        name
        homeType
        provisionType
        sectorCode
        gradeCode
        statusCode
        registered
        inspected
        places
        localAuthority
        borough {
          code
        }
        provider {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Home = NonNullable<HomesTableQuery["homes"]>["nodes"][number];

const FILTERS = {
  place: "Where they stand: a place of London or an authority in England, by name; several by commas. By default London.",
  homeType: "Codes of kinds of setting, CHILDRENS_HOME say.",
  sector: "Codes of sectors, PRIVATE say.",
  grade: "Codes of grades, GOOD say.",
  need: "Codes of needs, EBD say.",
  status: "Codes of statuses; by default all but closed ones.",
};

const whereOf = (given: Given) =>
  Object.fromEntries(
    Object.keys(FILTERS).flatMap((name) => (given[name] === undefined ? [] : [[name, listIn(given, name)] as const])),
  );

/** Page after page. */
const allHomes = async (given: Given, ask: Ask): Promise<readonly Home[]> => {
  const homes: Home[] = [];
  let after: string | null = null;
  do {
    const page: HomesTableQuery = await ask(HOMES, { where: { place: ["London"], ...whereOf(given) }, after });
    const { nodes, pageInfo } = page.homes!;
    homes.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return homes;
};

/** A row for each home on the register: public data, exact. */
export const homesQuestion: NamedQuestion = {
  name: "homes",
  sentence: "Settings on Ofsted's register, one by one: what they are, how they are graded, where they stand and whose they are.",
  parameters: FILTERS,
  document: HOMES.toString(),
  table: async (given, ask) => ({
    columns: [
      "urn",
      "name",
      "home_type_code",
      "home_type",
      "sector_code",
      "grade_code",
      "status_code",
      "registered",
      "inspected",
      "places",
      "local_authority",
      "borough_code",
      "provider_id",
      "provider",
    ],
    rows: (await allHomes(given, ask)).map((home) => [
      home.urn,
      home.name,
      home.homeType,
      home.provisionType,
      home.sectorCode,
      home.gradeCode,
      home.statusCode,
      home.registered,
      home.inspected,
      home.places,
      home.localAuthority,
      home.borough?.code ?? null,
      home.provider?.id ?? null,
      home.provider?.name ?? null,
    ]),
  }),
};
