/** What the graph refuses, in its own words, with a link to the nearest that may be asked. */
import { html } from "hono/html";
import type { NearestQuestion } from "../../../schema/errors.ts";
import type { Markup } from "../figures/markup.ts";
import { addressOf } from "./address.ts";
import type { Refused, Visit } from "./page.ts";

/** The address with what may be asked in place of what may not. */
const nearestAddress = ({ path, params }: Pick<Visit, "path" | "params">, nearest: NearestQuestion): string => {
  const { place, by, asAt, during } = nearest;
  return addressOf(path, params, {
    ...(place === undefined ? {} : { place }),
    ...(by === undefined ? {} : { by: by[0] ?? null, and: by[1] ?? null }),
    ...(asAt === undefined ? {} : { date: asAt }),
    ...(during === undefined ? {} : { date: during.to }),
  });
};

/** A question of many parts is refused in each: it is said once. */
const once = (errors: Refused["errors"]): Refused["errors"] => [
  ...new Map(errors.map((error) => [error.message, error])).values(),
];

export const refusal = ({ errors }: Pick<Refused, "errors">, visit: Pick<Visit, "path" | "params">): Markup =>
  html`<div class="govuk-error-summary" role="alert" tabindex="-1" aria-labelledby="refused">
    <h2 class="govuk-error-summary__title" id="refused">This can't be told</h2>
    <div class="govuk-error-summary__body">
      ${once(errors).map(({ message, extensions }) => {
        const nearest = extensions?.["nearest"] as NearestQuestion | undefined;
        return html`<p>
          ${message}${nearest !== undefined && html` <a href="${nearestAddress(visit, nearest)}">Ask the nearest that may be asked</a>`}
        </p>`;
      })}
    </div>
  </div>`;
