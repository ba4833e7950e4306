/** Named questions: what may be asked by an address, and how the answer is laid out as a table. */
type Value = string | number | null;

/** Tidy: a row an observation, a column a variable; a value that is not told is null, and its status says why. */
export type QuestionTable = { readonly columns: readonly string[]; readonly rows: readonly (readonly Value[])[] };
