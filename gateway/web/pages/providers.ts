/** Providers: who holds the places, how they are graded, who depends on whom. */
import { html } from "hono/html";
import { graphql } from "../../generated/gql.ts";
import type { ProvidersQuery } from "../../generated/graphql.ts";
import { longDate, yearInWords } from "../figures/dates.ts";
import type { Content } from "../figures/markup.ts";
import { numberAndRange } from "../figures/number.ts";
import { plainNumber } from "../figures/plain-number.ts";
import { addressOf, oneOf } from "../shell/address.ts";
import type { Answered } from "../shell/answered.ts";
import { dateSelect, form, placeSelect, select } from "../shell/controls.ts";
import { explorerAddress } from "../shell/explorer-address.ts";
import type { Page, Panel, View, Visit } from "../shell/page.ts";
import { type PageGiven, givenIn } from "./given.ts";

const PROVIDERS = graphql(/* GraphQL */ `
  query Providers($place: ID!, $name: String, $orderBy: ProviderOrder!, $after: String, $asAt: LocalDate!, $year: Period!) {
    london {
      placements(asAt: $asAt) {
        coverage {
          ...Whose
        }
      }
    }
    providers(where: { name: $name, place: [$place] }, orderBy: $orderBy, first: 25, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        homeCount
        places
        grades {
          code
          label
          homeCount
        }
        children(asAt: $asAt) {
          ...Shown
        }
        boroughsUsing(asAt: $asAt) {
          ...Shown
        }
        spend(during: $year) {
          ...Shown
        }
      }
    }
  }
`);

const ORDERS = {
  PLACES_DESC: "Most places first",
  HOMES_DESC: "Most settings first",
  NAME_ASC: "By name",
} as const;

type Order = keyof typeof ORDERS;

type Asked = PageGiven & { readonly data: Answered<ProvidersQuery>; readonly asked: Panel["asked"]; readonly visit: Visit };

const grades = ({ grades: all }: Answered<ProvidersQuery>["providers"]["nodes"][number], at: string): Content =>
  all.map(
    ({ label, homeCount }, grade) =>
      html`${grade > 0 && ", "}${plainNumber(homeCount, `${at}.grades.${grade}.homeCount`)} ${label.toLowerCase()}`,
  );

const table = ({ data, year, date }: Asked): Content =>
  html`<div class="wide" tabindex="0" role="region" aria-label="Providers">
    <table class="numbers">
      <thead>
        <tr>
          <th scope="col">Provider</th>
          <th scope="col" class="n">Places</th>
          <th scope="col" class="n">Settings</th>
          <th scope="col">Grades</th>
          <th scope="col" class="n">London's children, ${longDate(date)}</th>
          <th scope="col" class="n">Boroughs using it</th>
          <th scope="col" class="n">Spend, ${yearInWords(year)}</th>
        </tr>
      </thead>
      <tbody>
        ${data.providers.nodes.map((provider, row) => {
          const at = `providers.nodes.${row}`;
          return html`<tr>
            <th scope="row">${provider.name}</th>
            <td class="n">${plainNumber(provider.places, `${at}.places`)}</td>
            <td class="n">${plainNumber(provider.homeCount, `${at}.homeCount`)}</td>
            <td>${grades(provider, at)}</td>
            <td class="n">${numberAndRange(provider.children, "children")}</td>
            <td class="n">${numberAndRange(provider.boroughsUsing, "boroughs")}</td>
            <td class="n">${numberAndRange(provider.spend, "pounds")}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;

const next = ({ data, visit }: Asked): Content => {
  const { hasNextPage, endCursor } = data.providers.pageInfo;
  return html`<p>
    ${visit.params.has("after") && html`<a href="${addressOf("/providers", visit.params, { after: null })}">First page</a> `}${hasNextPage && html`<a href="${addressOf("/providers", visit.params, { after: endCursor })}">Next page</a>`}
  </p>`;
};

const view = async (visit: Visit): Promise<View> => {
  const given = await givenIn(visit);
  const { params } = visit;
  const order = oneOf(params, "order", Object.keys(ORDERS) as Order[]);
  const [name, after] = [params.get("name")?.slice(0, 100) || null, params.get("after")];
  const { data, asked } = await visit.execute(PROVIDERS, {
    place: given.place.code,
    name,
    orderBy: order,
    after,
    asAt: given.date,
    year: given.year,
  });
  const all: Asked = { ...given, data, asked, visit };
  const search = html`<div class="govuk-form-group">
    <label class="govuk-label" for="choose-name">Name contains</label
    ><input class="govuk-input" id="choose-name" name="name" type="search" maxlength="100" value="${name ?? ""}" />
  </div>`;
  const orders = select({
    name: "order",
    label: "Order",
    chosen: order,
    options: Object.entries(ORDERS).map(([value, label]) => ({ value, label })),
  });
  return {
    title: `Providers with a home in ${given.place.name}`,
    lead: html`${plainNumber(data.providers.totalCount, "providers.totalCount")} providers own an open setting
    there${name !== null && html` and have “${name}” in their name`}. Their figures are of all their settings and of all London's
    children.`,
    controls: form("/providers", [placeSelect(given.place.code), dateSelect(given.date, given.times.dates), search, orders]),
    coverage: data.london.placements.coverage,
    dated: longDate(given.date),
    panels: [],
    body: () =>
      html`<section class="panel" id="providers">
        <h2 class="govuk-visually-hidden">The list</h2>
        ${table(all)}${next(all)}
        <p class="offers">
          <a href="${addressOf("/q/providers.csv", { place: given.place.code, date: given.date })}">CSV</a>
          <a href="${explorerAddress(asked)}" data-query>The query</a>
        </p>
      </section>`,
  };
};

export const providersPage: Page = { path: "/providers", name: "Providers", view };
