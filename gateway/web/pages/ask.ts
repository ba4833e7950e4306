/** Ask your own: any measure of any place, divided as you like, with the numbers, the GraphQL and the address side by side. */
import { html } from "hono/html";
import { TIME } from "../../questions/times.ts";
import { numbersTable } from "../charts/table.ts";
import { longDate, yearInWords } from "../figures/dates.ts";
import type { Content } from "../figures/markup.ts";
import { addressOf } from "../shell/address.ts";
import { columns } from "../shell/columns.ts";
import { dateSelect, form, placeSelect, select } from "../shell/controls.ts";
import { explorerAddress } from "../shell/explorer-address.ts";
import { type Asked, type Page, type Panel, Refused, type View, type Visit } from "../shell/page.ts";
import { refusal } from "../shell/refusal.ts";
import { allRows, chartOf, type OwnAnswer } from "./ask-answer.ts";
import { type Catalogue, catalogueBy } from "./ask-catalogue.ts";
import { askNote } from "./ask-note.ts";
import { type OwnQuestion, queryOf, questionIn } from "./ask-question.ts";
import { POPULATIONS } from "./populations.ts";

const controls = ({ of, measure, by, place, date, given }: OwnQuestion, catalogue: Catalogue): Content => {
  const dimensions = catalogue.dimensionsOf(of).map(({ name, title }) => ({ value: name, label: title }));
  return form("/ask", [
    select({
      name: "of",
      label: "What",
      chosen: of,
      options: Object.entries(POPULATIONS).map(([value, { title }]) => ({ value, label: title })),
    }),
    select({
      name: "measure",
      label: "Measure",
      chosen: measure.name,
      options: catalogue.measuresOf(of).map(({ name, title }) => ({ value: name, label: title })),
    }),
    placeSelect(place.code, "Where"),
    select({
      name: "by",
      label: "Divided by",
      chosen: by[0] ?? "",
      options: [{ value: "", label: "nothing" }, { value: TIME, label: "time" }, ...dimensions],
    }),
    select({ name: "and", label: "And by", chosen: by[1] ?? "", options: [{ value: "", label: "nothing more" }, ...dimensions] }),
    dateSelect(date, given.times.dates),
  ]);
};

const titleOf = ({ measure, byInWords }: OwnQuestion): string =>
  byInWords.length === 0 ? measure.title : `${measure.title}, by ${byInWords.map((each) => each.toLowerCase()).join(" and ")}`;

const whenOf = ({ of, date, given }: OwnQuestion): string =>
  POPULATIONS[of].isOfPeriod ? `the financial year ${yearInWords(given.year)}` : longDate(date);

const csvOf = ({ of, measure, by, place, date }: OwnQuestion): string =>
  addressOf("/q/table.csv", {
    of,
    measure: measure.name,
    place: place.code,
    date,
    ...(by.length === 0 ? {} : { by: by.join(",") }),
  });

const definition = ({ measure }: OwnQuestion): Content =>
  html`<h3>What it is</h3>
    <p>${measure.definition} Unit: ${measure.unit}. Source: ${measure.source}.</p>
    <details>
      <summary>By which rules it is published</summary>
      <ul>
        ${measure.disclosure.map(({ number, text }) => html`<li>${number}. ${text}</li>`)}
      </ul>
    </details>`;

/** While a sub-region is silent, nothing has London's vintage. */
const citation = (question: OwnQuestion, vintage: string | null, address: string): Content =>
  html`<h3>To cite it</h3>
    <p>
      London placements: ${titleOf(question)}, ${question.place.name},
      ${whenOf(question)}.${vintage !== null && html` Vintage ${vintage}, by which <code>asKnown</code> asks again.`}
      <a href="${address}">${address}</a>
    </p>`;

/** What a program would send, and where it finds the same rows. */
const beside = (question: OwnQuestion, asked: Asked, vintage: string | null, visit: Visit): Content =>
  html`<section class="panel">
    <h2>The same, from your own program</h2>
    <pre tabindex="0" id="graphql"><code>${asked.document}</code></pre>
    <p>With the variables <code>${JSON.stringify(asked.variables)}</code></p>
    <p class="offers">
      <a href="${explorerAddress(asked)}" data-query>Open in the explorer</a> <a href="${csvOf(question)}">CSV by address</a>
      <button type="button" class="link" data-copies="graphql" hidden>Copy the query</button>
    </p>
    ${definition(question)}${citation(question, vintage, addressOf("/ask", visit.params))}
  </section>`;

const numbers = (question: OwnQuestion, answer: OwnAnswer): Content => {
  const rows = allRows(question, answer);
  return html`<section class="panel">
    <h2>All numbers</h2>
    ${numbersTable({
      of: question.by.length === 0 ? "Place" : question.byInWords.join(" · "),
      columns: rows[0]!.cells.map(({ label }) => label),
      unit: question.measure.unit,
      rows: rows.map(({ label, cells }) => ({ label, cells: cells.map(({ figure }) => figure) })),
    })}
  </section>`;
};

const FORM = "Choose a measure, a place and how to divide it. The address of this page is your answer's: send it, or keep it.";

const viewOf = (
  question: OwnQuestion,
  catalogue: Catalogue,
  rest: Pick<View, "coverage" | "panels" | "body" | "status">,
): View => ({
  title: "Ask your own",
  lead: FORM,
  controls: controls(question, catalogue),
  dated: whenOf(question),
  ...rest,
});

/** Refused: in the words of the graph, with what may be asked instead. */
const refused = (question: OwnQuestion, catalogue: Catalogue, error: Refused, visit: Visit): View =>
  viewOf(question, catalogue, {
    coverage: null,
    panels: [],
    status: 400,
    body: () => columns(refusal(error, visit), beside(question, error.asked, null, visit)),
  });

const view = async (visit: Visit): Promise<View> => {
  const catalogue = await catalogueBy(visit.execute);
  const question = await questionIn(visit, catalogue);
  const { document, variables } = queryOf(question);
  try {
    const { data, asked } = await visit.execute<OwnAnswer, typeof variables>(document, variables);
    const answer = data as OwnAnswer;
    const { coverage } = answer.place.population;
    const panel: Panel = {
      name: "answer",
      title: titleOf(question),
      ...askNote(question),
      chart: chartOf(question, answer),
      csv: csvOf(question),
      asked,
    };
    return viewOf(question, catalogue, {
      coverage,
      panels: [panel],
      body: (draw) =>
        html`${columns(draw(panel), beside(question, asked, coverage.vintage, visit))} ${numbers(question, answer)}`,
    });
  } catch (error) {
    if (error instanceof Refused) return refused(question, catalogue, error, visit);
    throw error;
  }
};

export const ask: Page = { path: "/ask", name: "Ask your own", view };
