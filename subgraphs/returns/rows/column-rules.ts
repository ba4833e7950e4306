import type { Column, Holds } from "./column.ts";
import {
  choiceForm,
  moneyForm,
  urnForm,
  codeOf,
  dateForm,
  numberForm,
  partialDateForm,
  required,
  wholeNumberForm,
  type RowRule,
} from "./row-rule.ts";
import { tenthsForm, wordForm } from "./word-rules.ts";

/** What London's pooled files hold where they mended an episode themselves; nobody else may. */
const orMended = (rule: RowRule, mended: string): RowRule => ({
  ...rule,
  isBroken: (cells, year) =>
    rule.isBroken(cells, year) && !(cells[rule.column] === mended && cells["EPISODE_SOURCE"] !== undefined),
});

const codeRule = (rule: string, name: string, { list, mended }: Extract<Holds, { readonly kind: "code" }>): RowRule => {
  const isCode = codeOf(rule, list, name);
  return mended === undefined ? isCode : orMended(isCode, mended);
};

const formRule = ({ name, rule, holds }: Column): readonly RowRule[] => {
  switch (holds.kind) {
    case "text":
      return [];
    case "number-of-child":
      return [wholeNumberForm(name)];
    case "date":
      return holds.mayBePartial ? [partialDateForm(rule, name)] : dateForm(rule, name);
    case "number":
      return [numberForm(rule, name, holds)];
    case "money":
      return moneyForm(rule, name);
    case "choice":
      return [choiceForm(rule, name, holds.codes)];
    case "word":
      return [wordForm(rule, name, holds.words)];
    case "tenths":
      return [tenthsForm(rule, name)];
    case "urn":
      return [urnForm(rule, name)];
    case "code":
      return [codeRule(rule, name, holds)];
  }
};

const rulesOf = (column: Column): readonly RowRule[] => {
  const rules = [...(column.isRequired ? [required(column.name)] : []), ...formRule(column)];
  return column.isUnused ? rules.map((rule) => ({ ...rule, severity: "warning" })) : rules;
};

/**
 * The checks that follow from what a table's columns are: not blank where needed, and of the right form. Where nothing is made of a
 * column, what is wrong with it keeps nothing out.
 */
export const columnRules = (columns: readonly Column[]): readonly RowRule[] => columns.flatMap(rulesOf);
