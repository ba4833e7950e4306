/** What templates make: text in which everything that was put in is escaped. */
import type { html } from "hono/html";

export type Markup = ReturnType<typeof html>;

/** The parts of a page that are there. */
export type Content = Markup | readonly Content[] | string | number | false | null | undefined;
