import type { CodeListName } from "../../../schema/reference/code-lists.ts";

/** What a cell holds when it is not blank. A number is whole, its bounds included. */
export type Holds =
  | { readonly kind: "text" }
  /** A child's number, digits or not. */
  | { readonly kind: "number-of-child" }
  /** `mayBePartial`: zz stands for a day, month or year that is not known. */
  | { readonly kind: "date"; readonly mayBePartial: boolean }
  | { readonly kind: "number"; readonly from: number; readonly to: number }
  | {
      readonly kind: "code";
      readonly list: CodeListName;
      /** What London's pooled files hold besides, where they mended the episode themselves. */
      readonly mended?: string;
    }
  /** A code of a list of our own, which no year changes. */
  | { readonly kind: "choice"; readonly codes: Readonly<Record<string, string>> }
  /** A word that is read, whatever its case; another is a warning and taken as not known. */
  | { readonly kind: "word"; readonly words: Words<unknown> }
  /** A number from 0 up with at most one decimal. */
  | { readonly kind: "tenths" }
  /** Pounds, with or without pence, currency sign and thousands separators; never less than nothing. */
  | { readonly kind: "money" }
  /** Ofsted's number of a provider or home. */
  | { readonly kind: "urn" };

/** How words of a column are read: `codes` are those to write, with what they mean; `read` gives null for what is none. */
export type Words<Value> = {
  readonly codes: Readonly<Record<string, string>>;
  readonly read: (text: string) => Value | null;
};

/** A column of a return as it is recognised, checked and documented. */
export type Column = {
  readonly name: string;
  /** In words for the person who fills it in. */
  readonly meaning: string;
  readonly holds: Holds;
  /** Whether every row needs it. */
  readonly isRequired: boolean;
  /** Whether London's pooled files leave it out, so that its absence beside LA and YEAR is no fault. */
  readonly isWithheld: boolean;
  /** Whether any file may leave it out: it was added when files of its table were written already. Where it is absent it is blank. */
  readonly mayBeAbsent: boolean;
  /** Whether nothing is made of it, so that what is wrong with it is a warning. */
  readonly isUnused: boolean;
  /** Rule that a cell of the wrong form breaks: the Department's number where there is one. */
  readonly rule: string;
};

type Options = Partial<Pick<Column, "isRequired" | "isWithheld" | "mayBeAbsent" | "isUnused" | "rule">>;

const column = (said: Pick<Column, "name" | "meaning" | "holds" | "rule">, options: Options): Column => ({
  ...said,
  isRequired: false,
  isWithheld: false,
  mayBeAbsent: false,
  isUnused: false,
  ...options,
});

export const text = (name: string, meaning: string, options: Options = {}): Column =>
  column({ name, meaning, holds: { kind: "text" }, rule: "text-form" }, options);

export const childNumber = (name: string, meaning: string): Column =>
  column({ name, meaning, holds: { kind: "number-of-child" }, rule: "text-form" }, { isRequired: true });

export const date = (name: string, meaning: string, options: Options = {}): Column =>
  column({ name, meaning, holds: { kind: "date", mayBePartial: false }, rule: "date-form" }, options);

export const partialDate = (name: string, meaning: string): Column => ({
  ...date(name, meaning),
  holds: { kind: "date", mayBePartial: true },
});

/** A column of a code list; the list has the column's name unless it is said. */
export const code = (
  name: CodeListName | { readonly name: string; readonly list: CodeListName; readonly mended?: string },
  meaning: string,
  options: Options = {},
): Column => {
  const { name: called, ...list } = typeof name === "string" ? { name, list: name } : name;
  return column({ name: called, meaning, holds: { kind: "code", ...list }, rule: "code" }, options);
};

export const number = (name: string, meaning: string, [from, to]: readonly [number, number], options: Options = {}): Column =>
  column({ name, meaning, holds: { kind: "number", from, to }, rule: "number-form" }, options);

export const choice = (name: string, meaning: string, codes: Readonly<Record<string, string>>, options: Options = {}): Column =>
  column({ name, meaning, holds: { kind: "choice", codes }, rule: "code" }, options);

/** The choices that a list of codes gives. */
export const choicesOf = (list: readonly { readonly code: string; readonly label: string }[]): Readonly<Record<string, string>> =>
  Object.fromEntries(list.map((each) => [each.code, each.label]));

export const money = (name: string, meaning: string, options: Options = {}): Column =>
  column({ name, meaning, holds: { kind: "money" }, rule: "money-form" }, options);

export const word = (name: string, meaning: string, words: Words<unknown>): Column =>
  column({ name, meaning, holds: { kind: "word", words }, rule: "unknown-word" }, {});

export const tenths = (name: string, meaning: string, options: Options = {}): Column =>
  column({ name, meaning, holds: { kind: "tenths" }, rule: "number-form" }, options);

export const urn = (name: string, meaning: string, options: Options = {}): Column =>
  column({ name, meaning, holds: { kind: "urn" }, rule: "urn-form" }, options);
