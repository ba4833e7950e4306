/** Status: who is in, since which vintage, and who is silent. */
import { html } from "hono/html";
import { BOROUGHS, subRegionOfBorough } from "../../../schema/reference/sub-regions.ts";
import { graphql } from "../../generated/gql.ts";
import type { StatusQuery } from "../../generated/graphql.ts";
import { longDate, yearInWords } from "../figures/dates.ts";
import type { Content } from "../figures/markup.ts";
import { addressOf } from "../shell/address.ts";
import type { Answered } from "../shell/answered.ts";
import { dateSelect, form } from "../shell/controls.ts";
import type { CoverageShown } from "../shell/coverage.ts";
import { explorerAddress } from "../shell/explorer-address.ts";
import type { Page, View, Visit } from "../shell/page.ts";
import { type PageGiven, givenIn } from "./given.ts";

const STATUS = graphql(/* GraphQL */ `
  query Status($asAt: LocalDate!, $year: Period!) {
    vintage {
      name
      citation
      returns {
        borough
        kind
        received
      }
    }
    london {
      placements(asAt: $asAt) {
        coverage {
          ...Whose
        }
      }
      costs(during: $year) {
        coverage {
          ...Whose
        }
      }
      beds(asAt: $asAt) {
        coverage {
          ...Whose
        }
      }
      referrals(during: $year) {
        coverage {
          ...Whose
        }
      }
    }
  }
`);

const WORDS: Readonly<Record<CoverageShown["missing"][number]["reason"], string>> = {
  NO_RETURN: "no return",
  STALE: "returns end earlier",
  SUB_REGION_SILENT: "silent",
  VINTAGE_NOT_HELD: "not held any more",
};

const stateOf = ({ missing }: CoverageShown, code: string): string => {
  const reason = missing.find((borough) => borough.code === code)?.reason;
  return reason === undefined ? "in" : WORDS[reason];
};

type London = Answered<StatusQuery>["london"];

/** The last day on which a return of the borough came in; a sub-region that is silent says nothing of it. */
const receivedOf = ({ london, vintage }: Answered<StatusQuery>, code: string): string => {
  if (stateOf(london.placements.coverage, code) === WORDS.SUB_REGION_SILENT) return "not known";
  const days = vintage.returns.flatMap(({ borough, received }) => (borough === code && received !== null ? [received] : []));
  return days.length === 0 ? "none" : longDate(days.toSorted().at(-1)!);
};

const boroughs = (answered: Answered<StatusQuery>, { date, year }: PageGiven): Content => {
  const { placements, costs, beds, referrals } = answered.london;
  return html`<section class="panel">
    <h2>Boroughs</h2>
    <div class="wide" tabindex="0" role="region" aria-label="Boroughs">
      <table class="words">
        <thead>
          <tr>
            <th scope="col">Borough</th>
            <th scope="col">Sub-region</th>
            <th scope="col">Children, ${longDate(date)}</th>
            <th scope="col">Money, ${yearInWords(year)}</th>
            <th scope="col">Beds, ${longDate(date)}</th>
            <th scope="col">Referrals, ${yearInWords(year)}</th>
            <th scope="col">Last return received</th>
          </tr>
        </thead>
        <tbody>
          ${BOROUGHS.map(
            ({ code, name }) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${subRegionOfBorough(code)!.code}</td>
                ${[placements, costs, beds, referrals].map(({ coverage }) => html`<td>${stateOf(coverage, code)}</td>`)}
                <td>${receivedOf(answered, code)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
};

const citation = ({ vintage: { name, citation: sentence } }: Answered<StatusQuery>): Content =>
  html`<section class="panel">
    <h2>To cite</h2>
    ${
      name === null
        ? html`<p>Not known while a sub-region is silent.</p>`
        : html`<p>${sentence}</p>
            <p class="hint">
              The same figures are given again by <code>asKnown: "${name}"</code>, while each sub-region holds its vintage.
            </p>`
    }
  </section>`;

const subRegions = ({ placements }: London): Content =>
  html`<section class="panel">
    <h2>Sub-regions</h2>
    <div class="wide" tabindex="0" role="region" aria-label="Sub-regions">
      <table class="words">
        <thead>
          <tr>
            <th scope="col">Sub-region</th>
            <th scope="col">Answered</th>
            <th scope="col">Vintage of its records</th>
            <th scope="col">Computes differently</th>
          </tr>
        </thead>
        <tbody>
          ${placements.coverage.subRegions.map(
            ({ code, answered, reason, vintage, incompatible }) =>
              html`<tr>
                <th scope="row">${code}</th>
                <td>${answered ? "yes" : `no: ${(reason ?? "").toLowerCase()}`}</td>
                <td>${vintage ?? "not known"}</td>
                <td>${incompatible.length === 0 ? "nothing" : incompatible.join(", ")}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;

const view = async (visit: Visit): Promise<View> => {
  const given = await givenIn(visit);
  const { data, asked } = await visit.execute(STATUS, { asAt: given.date, year: given.year });
  return {
    title: "Status",
    lead: "Who has handed in what, and which sub-regions answer now.",
    controls: form("/status", dateSelect(given.date, given.times.dates)),
    coverage: data.london.placements.coverage,
    dated: longDate(given.date),
    panels: [],
    body: () =>
      html`${subRegions(data.london)}${boroughs(data, given)}${citation(data)}
        <p class="offers">
          <a href="${addressOf("/q/coverage.csv", { date: given.date })}">CSV</a>
          <a href="${explorerAddress(asked)}" data-query>The query</a>
        </p>`,
  };
};

export const status: Page = { path: "/status", name: null, view };
