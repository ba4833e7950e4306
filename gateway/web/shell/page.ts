/**
 * What a page is: a function from its address, and a way to ask the graph, to what is to be seen. It has no privileges: it asks what
 * everybody may ask, as the public or as whoever is signed in.
 */
import type { GraphQLFormattedError } from "graphql";
import type { TypedDocumentString } from "../../generated/graphql.ts";
import type { Chart } from "../charts/chart.ts";
import type { Content } from "../figures/markup.ts";
import type { Answered } from "./answered.ts";
import type { CoverageShown } from "./coverage.ts";

type Variables = Readonly<Record<string, unknown>>;

/** A document as it was asked: what a reader may ask again. */
export type Asked = { readonly document: string; readonly variables: Variables };

export type Answer<D> = { readonly data: Answered<D>; readonly asked: Asked };

/** Asks the graph. Errors: `Refused` where it is not answered in full. */
export type RunDocument = <D, V>(document: TypedDocumentString<D, V> | string, variables: V) => Promise<Answer<D>>;

/** What the graph said instead of an answer. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly errors: readonly GraphQLFormattedError[];
  readonly asked: Asked;
  constructor(errors: readonly GraphQLFormattedError[], asked: Asked) {
    super(errors[0]?.message ?? "The graph did not answer.");
    this.errors = errors;
    this.asked = asked;
  }
}

export type Visit = {
  readonly path: string;
  readonly params: URLSearchParams;
  readonly execute: RunDocument;
  /** GSS code of the borough whose staff is signed in. */
  readonly borough: string | null;
};

/** A chart with its words, and all that it offers: table, CSV, picture, query. */
export type Panel = {
  /** Its name within the page, as addresses have it. */
  readonly name: string;
  readonly title: string;
  readonly note?: string;
  readonly chart: Chart;
  /** Links to the other measures that it can show. */
  readonly choices?: Content;
  /** The address of its rows as CSV. */
  readonly csv: string | null;
  /** The query that it shows the answer of. */
  readonly asked: Asked;
};

export type View = {
  readonly title: string;
  /** A sentence that says the most important. */
  readonly lead?: Content;
  /** Controls: place, date, measure. */
  readonly controls?: Content;
  readonly coverage: CoverageShown | null;
  /** The date of the figures, in words. */
  readonly dated: string | null;
  readonly body: (draw: (panel: Panel) => Content) => Content;
  readonly panels: readonly Panel[];
  /** 200 unless said otherwise. */
  readonly status?: number;
};

export type Page = {
  readonly path: string;
  /** As the navigation names it; null for one that only links lead to. */
  readonly name: string | null;
  readonly view: (visit: Visit) => Promise<View>;
};
