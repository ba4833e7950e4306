/** The explorer: a field for a question in GraphQL, and examples. Without a script it is a form that asks by GET. */
import { html } from "hono/html";
import type { Content } from "../figures/markup.ts";

export type Example = { readonly name: string; readonly sentence: string; readonly document: string };

const FIRST = `{
  london {
    placements {
      asAt
      total {
        children { value low high status }
      }
    }
  }
}`;

const examplesOf = (examples: readonly Example[]): Content =>
  html`<section class="panel">
    <h2>Examples</h2>
    <ul class="examples">
      ${examples.map(
        ({ name, sentence, document }) =>
          html`<li><a href="#${new URLSearchParams({ query: document.trim() }).toString()}">${name}</a> ${sentence}</li>`,
      )}
    </ul>
  </section>`;

/** `script` is null where it could not be made: the form asks all the same. */
export const explorerMarkup = (examples: readonly Example[], nonce: string, script: string | null): Content =>
  html`<p class="lead">
      Ask the graph that these pages ask. <a href="/schema.graphql" download>Its schema</a> says all that can be asked.
    </p>
    <form class="explorer" action="/graphql" method="get" data-explorer>
      <div>
        <div id="editor" data-nonce="${nonce}"></div>
        <div id="plain" class="govuk-form-group">
          <label class="govuk-label" for="query">Query</label
          ><textarea class="govuk-textarea" id="query" name="query" rows="14" spellcheck="false">${FIRST}</textarea>
        </div>
        <div class="govuk-form-group">
          <label class="govuk-label" for="variables">Variables, as JSON</label
          ><textarea class="govuk-textarea" id="variables" name="variables" rows="4" spellcheck="false"></textarea>
        </div>
        <div class="govuk-form-group">
          <label class="govuk-label" for="token">A borough's token, if you have one</label
          ><input class="govuk-input" id="token" type="password" autocomplete="off" />
        </div>
        <button class="govuk-button" type="submit">Ask</button> <span id="state" role="status"></span>
      </div>
      <section aria-label="Answer" id="answer">
        <h2>Answer</h2>
        <pre tabindex="0"><code></code></pre>
      </section>
    </form>
    ${examplesOf(examples)}${script !== null && html`<script type="module" src="${script}"></script>`}`;
