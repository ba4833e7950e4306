/** `node examples/dashboard/dashboard.ts`: where the children of each sub-region live, as a table in the terminal. */
import { ask } from "./ask.ts";
import { words } from "./figure.ts";
import { graphql } from "./generated/gql.ts";

const WHERE_THEY_LIVE = graphql(`
  query WhereTheyLive($asAt: LocalDate!) {
    subRegions {
      name
      placements(asAt: $asAt) {
        coverage {
          complete
        }
        total {
          children {
            ...Shown
          }
          percentInOwnBorough {
            ...Shown
          }
        }
        groups(by: [PLACEMENT_TYPE], top: 1) {
          keys {
            label
          }
          measures {
            children {
              ...Shown
            }
          }
        }
      }
    }
  }

  fragment Shown on Figure {
    value
    high
    status
  }
`);

const { subRegions } = await ask(WHERE_THEY_LIVE, { asAt: "2025-03-31" });
console.table(
  Object.fromEntries(
    subRegions.map(({ name, placements }) => [
      name,
      {
        children: words(placements?.total?.children),
        "in own borough, %": words(placements?.total?.percentInOwnBorough),
        ...Object.fromEntries((placements?.groups ?? []).map(({ keys, measures }) => [keys[0]!.label, words(measures.children)])),
        complete: placements?.coverage.complete ?? false,
      },
    ]),
  ),
);
