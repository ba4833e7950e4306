/** Forms that are asked by GET: what is chosen is in the address, and works without a script. */
import { html } from "hono/html";
import { NAMED_SETS } from "../../../schema/reference/named-sets.ts";
import { LONDON_PLACE } from "../../../schema/reference/places.ts";
import { BOROUGHS, SUB_REGIONS } from "../../../schema/reference/sub-regions.ts";
import { longDate } from "../figures/dates.ts";
import type { Content, Markup } from "../figures/markup.ts";

type Option = { readonly value: string; readonly label: string };

const option = ({ value, label }: Option, chosen: string): Markup =>
  html`<option value="${value}" ${value === chosen && html` selected`}>${label}</option>`;

export type Select = {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly Option[];
};

export const select = ({ name, label, chosen, options }: Select): Markup =>
  html`<div class="govuk-form-group">
    <label class="govuk-label" for="choose-${name}">${label}</label>
    <select class="govuk-select" id="choose-${name}" name="${name}">
      ${options.map((each) => option(each, chosen))}
    </select>
  </div>`;

const ofBoroughs = BOROUGHS.map(({ code, name }) => ({ value: code, label: name })).toSorted((a, b) =>
  a.label.localeCompare(b.label),
);

/** London, the sub-regions, the sets of boroughs, the boroughs by name. */
export const placeSelect = (chosen: string, label = "Place", name = "place"): Markup =>
  html`<div class="govuk-form-group">
    <label class="govuk-label" for="choose-${name}">${label}</label>
    <select class="govuk-select" id="choose-${name}" name="${name}">
      ${option({ value: LONDON_PLACE.code, label: "London" }, chosen)}
      <optgroup label="Sub-regions">
        ${SUB_REGIONS.map(({ code, name: called }) => option({ value: code, label: called }, chosen))}
      </optgroup>
      <optgroup label="Sets of boroughs">
        ${NAMED_SETS.map(({ code, name: called }) => option({ value: code, label: called }, chosen))}
      </optgroup>
      <optgroup label="Boroughs">${ofBoroughs.map((each) => option(each, chosen))}</optgroup>
    </select>
  </div>`;

/** Dates that can be asked about; one of the address that is none of them stands first. */
export const dateSelect = (chosen: string, dates: readonly string[]): Markup =>
  select({
    name: "date",
    label: "As at",
    chosen,
    options: [...new Set([...(dates.includes(chosen) ? [] : [chosen]), ...dates])].map((value) => ({
      value,
      label: longDate(value),
    })),
  });

/** `kept` are parts of the address that the form does not change. */
export const form = (path: string, fields: Content, kept: Readonly<Record<string, string>> = {}): Markup =>
  html`<form class="controls" action="${path}" method="get" data-controls>
    ${fields} ${Object.entries(kept).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}<button
      class="govuk-button"
      type="submit"
    >
      Show
    </button>
  </form>`;

export type Choice = { readonly label: string; readonly href: string; readonly isChosen: boolean };

/** Links of which one is where we are. */
export const choices = (label: string, all: readonly Choice[]): Markup =>
  html`<ul class="choices" aria-label="${label}">
    ${all.map(({ label: text, href, isChosen }) => html`<li><a href="${href}" ${isChosen && html` aria-current="true"`}>${text}</a></li>`)}
  </ul>`;
