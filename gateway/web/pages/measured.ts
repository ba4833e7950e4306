/** What is measured: the catalogue as a page. */
import { html } from "hono/html";
import { graphql } from "../../generated/gql.ts";
import type { MeasuredQuery } from "../../generated/graphql.ts";
import type { Content } from "../figures/markup.ts";
import { addressOf } from "../shell/address.ts";
import type { Answered } from "../shell/answered.ts";
import { explorerAddress } from "../shell/explorer-address.ts";
import type { Page, View, Visit } from "../shell/page.ts";
import { POPULATIONS } from "./populations.ts";

const MEASURED = graphql(/* GraphQL */ `
  query Measured {
    measures {
      population
      name
      title
      unit
      definition
      source
      disclosure {
        number
        text
      }
    }
    dimensions {
      name
      title
      populations
      definition
      filter
      codes {
        code
        label
      }
    }
  }
`);

type Data = Answered<MeasuredQuery>;

const measures = ({ measures: all }: Data): Content =>
  Object.entries(POPULATIONS).map(
    ([population, { title }]) =>
      html`<section class="panel">
        <h2>${title}</h2>
        <div class="wide" tabindex="0" role="region" aria-label="${title}">
          <table class="words">
            <thead>
              <tr>
                <th scope="col">Measure</th>
                <th scope="col">Unit</th>
                <th scope="col">What it is</th>
                <th scope="col">Source</th>
                <th scope="col">Rules</th>
              </tr>
            </thead>
            <tbody>
              ${all
                .filter((measure) => measure.population === population)
                .map(
                  ({ name, title, unit, definition, source, disclosure }) =>
                    html`<tr>
                      <th scope="row">
                        <a href="${addressOf("/ask", { of: population, measure: name })}">${title}</a> <small>${name}</small>
                      </th>
                      <td>${unit}</td>
                      <td>${definition}</td>
                      <td>${source}</td>
                      <td>${disclosure.map((rule) => rule.number).join(", ")}</td>
                    </tr>`,
                )}
            </tbody>
          </table>
        </div>
      </section>`,
  );

const rules = ({ measures: all }: Data): Content => {
  const texts = new Map(all.flatMap(({ disclosure }) => disclosure.map(({ number, text }) => [number, text] as const)));
  return html`<section class="panel prose">
    <h2>Rules by which figures are published</h2>
    <dl class="rules">
      ${[...texts]
        .toSorted(([a], [b]) => a - b)
        .map(
          ([number, text]) =>
            html`<dt>Rule ${number}</dt>
              <dd>${text}</dd>`,
        )}
    </dl>
  </section>`;
};

const dimensions = ({ dimensions: all }: Data): Content =>
  html`<section class="panel">
    <h2>What figures can be divided by</h2>
    ${all.map(
      ({ name, title, definition, codes, populations }) =>
        html`<h3>${title} <small>${name}</small></h3>
          <p>
            ${definition}
            <span class="hint">Of ${populations.map((each) => POPULATIONS[each].title.toLowerCase()).join(", ")}.</span>
          </p>
          ${
            codes !== null &&
            html`<details>
              <summary>Its ${codes.length} codes<span class="govuk-visually-hidden"> of ${name}</span></summary>
              <dl class="codes">
                ${codes.map(
                  ({ code, label }) =>
                    html`<div>
                      <dt>${code}</dt>
                      <dd>${label}</dd>
                    </div>`,
                )}
              </dl>
            </details>`
          }`,
    )}
  </section>`;

const view = async (visit: Visit): Promise<View> => {
  const { data, asked } = await visit.execute(MEASURED, {});
  return {
    title: "What is measured",
    lead: "Every measure with its unit, its source and the rules that publish it, as the graph itself tells them.",
    coverage: null,
    dated: null,
    panels: [],
    body: () =>
      html`${measures(data)}${rules(data)}${dimensions(data)}
        <p class="offers"><a href="${explorerAddress(asked)}" data-query>The query</a></p>`,
  };
};

export const measured: Page = { path: "/what-is-measured", name: null, view };
