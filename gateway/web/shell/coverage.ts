/** Which sub-regions answered, and which boroughs are in: on every page, as data says it. */
import { html } from "hono/html";
import { graphql } from "../../generated/gql.ts";
import type { WhoseFragment } from "../../generated/graphql.ts";
import type { Markup } from "../figures/markup.ts";

graphql(/* GraphQL */ `
  fragment Whose on Coverage {
    complete
    boroughs
    missing {
      code
      name
      reason
    }
    subRegions {
      code
      answered
      reason
      vintage
      incompatible
    }
  }
`);

export type CoverageShown = WhoseFragment;

const WHY: Readonly<Record<NonNullable<CoverageShown["subRegions"][number]["reason"]>, string>> = {
  TIMEOUT: "did not answer in time",
  UNREACHABLE: "can't be reached",
  FAILED: "answered with an error",
};

const MISSING: Readonly<Record<CoverageShown["missing"][number]["reason"], string>> = {
  NO_RETURN: "no return for this date",
  STALE: "its returns leave this date out",
  SUB_REGION_SILENT: "its sub-region is silent",
  VINTAGE_NOT_HELD: "the vintage asked for is not held any more",
};

type SubRegion = CoverageShown["subRegions"][number];

const ANSWERED = html`<svg width="12" height="12" aria-hidden="true">
  <circle class="answered" cx="6" cy="6" r="5" fill="#1d70b8" />
</svg>`;
const SILENT = html`<svg width="16" height="16" aria-hidden="true">
  <path class="silent" d="M3 3 L13 13 M13 3 L3 13" stroke="#0b0c0c" stroke-width="3" />
</svg>`;

const subRegion = ({ code, answered, reason }: SubRegion): Markup =>
  html`<li>
    ${answered ? ANSWERED : SILENT} ${code}
    ${answered ? html`<span class="govuk-visually-hidden">answered</span>` : html`<strong>${WHY[reason ?? "FAILED"]}</strong>`}
  </li>`;

export const coverageStrip = ({ boroughs, missing, subRegions }: CoverageShown): Markup =>
  html`<ul class="coverage" aria-label="Sub-regions that answered">
      ${subRegions.map(subRegion)}
      <li>${boroughs.length} of ${boroughs.length + missing.length} boroughs</li>
    </ul>
    ${
      missing.length > 0 &&
      html`<details class="missing">
        <summary>What is missing</summary>
        <ul>
          ${missing.map(({ name, reason }) => html`<li>${name}: ${MISSING[reason]}</li>`)}
        </ul>
      </details>`
    }`;

/** "SEL can't be reached." */
export const silenceInWords = ({ subRegions }: CoverageShown): string =>
  subRegions
    .filter(({ answered }) => !answered)
    .map(({ code, reason }) => `${code} ${WHY[reason ?? "FAILED"]}.`)
    .join(" ");
