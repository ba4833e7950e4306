/** Your own borough, for its own staff: its figures exactly, its rows, its homes with a vacant place. */
import { html } from "hono/html";
import { placeOfBorough } from "../../../schema/reference/places.ts";
import type { OwnQuery } from "../../generated/graphql.ts";
import { longDate, yearInWords } from "../figures/dates.ts";
import type { Content } from "../figures/markup.ts";
import { numberAndRange } from "../figures/number.ts";
import { plainNumber } from "../figures/plain-number.ts";
import { addressOf } from "../shell/address.ts";
import type { Answered } from "../shell/answered.ts";
import { columns } from "../shell/columns.ts";
import { form, dateSelect } from "../shell/controls.ts";
import { explorerAddress } from "../shell/explorer-address.ts";
import type { Page, View, Visit } from "../shell/page.ts";
import { type PageGiven, givenIn } from "./given.ts";
import { OWN_PAGE } from "./own-document.ts";

type Data = Answered<OwnQuery>;

const NUMBERS = (data: Data, given: PageGiven) => {
  const { placements, costs } = data.borough;
  const { children, percentInOwnBorough, percentWithin20Miles, distance } = placements.total;
  return [
    [`Children looked after on ${longDate(given.date)}`, children, "children"],
    ["Live in the borough", percentInOwnBorough, "percent"],
    ["Live within 20 miles of home", percentWithin20Miles, "percent"],
    ["Median miles from home", distance.median, "miles"],
    [`Spent in ${yearInWords(given.year)}`, costs.total.spend, "pounds"],
    ["Spend a week", costs.total.unitCostPerWeek, "pounds a week"],
    ["Placements at £1m a year or more", costs.total.millionOrMore, "children"],
  ] as const;
};

const exactly = (data: Data, given: PageGiven): Content =>
  html`<section class="panel">
    <h2>Exactly</h2>
    <table class="numbers">
      <tbody>
        ${NUMBERS(data, given).map(
          ([label, figure, unit]) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td class="n">${numberAndRange(figure, unit)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;

const vacancies = ({ homes }: Data): Content =>
  html`<section class="panel">
    <h2>Homes with a vacant place</h2>
    <p>${plainNumber(homes.totalCount, "homes.totalCount")} homes that stand in the borough.</p>
    ${
      homes.nodes.length > 0 &&
      html`<div class="wide" tabindex="0" role="region" aria-label="Homes with a vacant place">
        <table class="words">
          <thead>
            <tr>
              <th scope="col">URN</th>
              <th scope="col">Kind</th>
              <th scope="col" class="n">Places</th>
              <th scope="col">Grade</th>
            </tr>
          </thead>
          <tbody>
            ${homes.nodes.map(
              ({ urn, provisionType, places, grade }, row) =>
                html`<tr>
                  <th scope="row">${urn}</th>
                  <td>${provisionType}</td>
                  <td class="n">${plainNumber(places, `homes.nodes.${row}.places`)}</td>
                  <td>${grade ?? "not yet inspected"}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`
    }
  </section>`;

const COLUMNS = ["Child", "Born", "Since", "Status", "Need", "Place", "Provider", "Home", "Host", "Miles"] as const;

const rows = ({ borough }: Data, { params }: Visit): Content => {
  const { nodes, pageInfo } = borough.placementRecords;
  return html`<section class="panel">
    <h2>Rows</h2>
    <p class="hint">Episodes open on the date, in the codes of the SSDA903 return. A child is a pseudonym.</p>
    <div class="wide" tabindex="0" role="region" aria-label="Rows">
      <table class="words rows">
        <thead>
          <tr>
            ${COLUMNS.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${nodes.map(
            (row) =>
              html`<tr>
                <th scope="row">${row.child.slice(0, 8)}</th>
                ${[row.birthMonth, row.start, row.legalStatus, row.categoryOfNeed, row.place, row.placeProvider, row.urn, row.hostAuthority, row.distanceMiles].map((cell) => html`<td>${cell ?? "–"}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p>
      ${params.has("after") && html`<a href="${addressOf("/own", params, { after: null })}">First page</a> `}${pageInfo.hasNextPage && html`<a href="${addressOf("/own", params, { after: pageInfo.endCursor })}">Next page</a>`}
    </p>
  </section>`;
};

const PUBLIC: View = {
  title: "Your own borough",
  coverage: null,
  dated: null,
  panels: [],
  status: 401,
  body: () => html`<p class="prose">This page is for a borough's own staff. <a href="/sign-in">Sign in</a>.</p>`,
};

const view = async (visit: Visit): Promise<View> => {
  if (visit.borough === null) return PUBLIC;
  const given = await givenIn(visit);
  const { data, asked } = await visit.execute(OWN_PAGE, {
    borough: visit.borough,
    asAt: given.date,
    year: given.year,
    after: visit.params.get("after"),
  });
  const { name } = placeOfBorough(visit.borough)!;
  return {
    title: name,
    lead: "Only you see this page. Nothing of it is kept by browsers or proxies.",
    controls: form("/own", dateSelect(given.date, given.times.dates)),
    coverage: data.borough.placements.coverage,
    dated: longDate(given.date),
    panels: [],
    body: () =>
      html`${columns(exactly(data, given), vacancies(data))} ${rows(data, visit)}
        <p class="offers">
          <a href="${addressOf("/", {}, { place: visit.borough })}">Today</a>
          <a href="${addressOf("/money", {}, { place: visit.borough })}">Money</a>
          <a href="${explorerAddress(asked)}" data-query>The query</a>
        </p>
        <form action="/sign-out" method="post"><button class="govuk-button" type="submit">Sign out</button></form>`,
  };
};

export const own: Page = { path: "/own", name: null, view };
