/** Sign in: a borough's token begins a session. */
import { html } from "hono/html";
import { placeOfBorough } from "../../../schema/reference/places.ts";
import type { Content } from "../figures/markup.ts";
import type { Page } from "../shell/page.ts";

const PROBLEM = html`<div class="govuk-error-summary" role="alert" aria-labelledby="refused">
  <h2 class="govuk-error-summary__title" id="refused">You are not signed in</h2>
  <div class="govuk-error-summary__body">
    <p>The token is not one of this service, or has expired. Ask who gave it to you for a new one.</p>
  </div>
</div>`;

const entry = (isRefused: boolean): Content =>
  html`${isRefused && PROBLEM}
    <form class="prose" action="/sign-in" method="post">
      <div class="govuk-form-group">
        <label class="govuk-label" for="token">Your borough's token</label>
        <p class="hint" id="token-hint">It begins with eyJ. It is good for a day at most.</p>
        <input
          class="govuk-input"
          id="token"
          name="token"
          type="password"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="token-hint"
          required
        />
      </div>
      <button class="govuk-button" type="submit">Sign in</button>
    </form>
    <div class="prose">
      <p>
        You then see your own borough exactly: its children and its money without perturbation, its rows, and its homes with a
        vacant place. Everybody else's figures stay as the public sees them.
      </p>
      <p>
        On the machine that serves the demo a token is printed by <code>npm start</code>, and by
        <code>npx placements token</code>.
      </p>
      <p>
        The session is kept in one cookie, which only this site's pages read. It is needed for signing in and does nothing else.
      </p>
    </div>`;

const signedIn = (borough: string): Content =>
  html`<p class="prose">You are signed in for ${placeOfBorough(borough)!.name}. <a href="/own">See your own borough</a>.</p>
    <form action="/sign-out" method="post"><button class="govuk-button" type="submit">Sign out</button></form>`;

export const signIn: Page = {
  path: "/sign-in",
  name: null,
  view: ({ borough, params }) =>
    Promise.resolve({
      title: "Sign in as a borough",
      coverage: null,
      dated: null,
      panels: [],
      body: () => (borough === null ? entry(params.has("refused")) : signedIn(borough)),
    }),
};
