/** Pages of words: what this is, how figures are protected, and how accessible the pages are. */
import { html } from "hono/html";
import type { Content } from "../figures/markup.ts";
import type { Page } from "../shell/page.ts";

const words = (path: string, title: string, text: Content): Page => ({
  path,
  name: null,
  view: () =>
    Promise.resolve({ title, coverage: null, dated: null, panels: [], body: () => html`<div class="prose">${text}</div>` }),
});

export const about: Page = words(
  "/about",
  "About",
  html`<p>
      London has 33 boroughs. Each looks after children in care and keeps their records. Five sub-regions of London run a service
      over the records of their boroughs. This site asks all five, adds what they answer, and shows the sums.
    </p>
    <h2>No record leaves home</h2>
    <p>
      A sub-region answers a question with numbers alone: how many children, how many pounds. This site never sees a child's
      record, and has no copy of one. Its pages ask what everybody may ask, through the same <a href="/explorer">graph</a>.
    </p>
    <h2>How children are protected</h2>
    <p>
      A small number could tell something about a child whom somebody knows. So every number of children is moved a little, by
      three at most, before it is shown. The same group of children has the same number everywhere and every time, so that asking
      again tells nothing more.
    </p>
    <p>
      A number under eight is shown as “10 or fewer”, with the sign c. Money, miles and days are moved where they are counted, and
      are shown for ten children or more. Percentages are shown of fifty children or more.
    </p>
    <p>
      A sign c without “10 or fewer” can stand for many. Divided by two things at once, children of whom one is not known, or who
      have nothing of it, are not told: those without an education, health and care plan by age, say. By one alone they are.
    </p>
    <p>
      Beside each number stands the range that holds the true one. Numbers that were moved need not add up: compare their ranges.
      Two ranges that meet are no clear difference.
    </p>
    <p>A borough that has signed in sees its own numbers exactly. It sees everybody else's as you do.</p>
    <h2>When something is missing</h2>
    <p>
      When a sub-region does not answer, totals that need it show the sign … and no number. Nothing is estimated. The strip at the
      top of a page says who answered.
    </p>
    <h2>What to take away</h2>
    <p>
      Each chart has its rows as CSV, a picture as SVG, and its query. Every page's address says all that was chosen, so a link
      shows the same page to others. <a href="/what-is-measured">What is measured</a> defines each number.
    </p>`,
);

export const accessibility: Page = words(
  "/accessibility",
  "Accessibility",
  html`<p>
      These pages are meant to be used by everybody, and are tested against the Web Content Accessibility Guidelines 2.2, levels A
      and AA.
    </p>
    <h2>What you can rely on</h2>
    <ul>
      <li>Every chart is a table, or has its table beside it.</li>
      <li>Colour is never alone: numbers and names stand on the marks.</li>
      <li>Pages work without JavaScript, by keyboard, and at 320 pixels or 400 % zoom.</li>
      <li>Where you choose the colours, charts are drawn in yours.</li>
      <li>Printed, Today takes two sheets of A4.</li>
      <li>Signs have their words: c is read as “withheld to protect children”.</li>
    </ul>
    <h2>On the map</h2>
    <p>The map is one stop of the Tab key. Arrow keys lead from borough to borough, and each says its name, number and range.</p>
    <h2>How it is tested</h2>
    <p>
      Every page is checked by axe at two widths, while a sub-region is silent, signed in, and refused. Pictures in forced
      colours, at 320 pixels and in print are looked at by people.
    </p>
    <h2>What is not yet known</h2>
    <p>
      No person who uses a screen reader every day has tried these pages yet. If something hinders you, tell whoever runs the
      service in your council.
    </p>`,
);
