import type { CostAttributes } from "./cost-record.ts";
import type { CostRow, Spell } from "./cost-row.ts";

/** Those of a row alone. */
export const attributesOf = ({ procurement, registered, solo, dols, ehcp, disability }: CostRow): CostAttributes => ({
  procurement,
  registered,
  solo,
  dols,
  ehcp,
  disability,
});

/** What one of the returns does not say of a placement the other may: the last row that says it. `rows` are the placement's. */
export const withAttributes = (rows: readonly CostRow[]): ((spell: Spell) => Spell) => {
  const inOrder = rows.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const last = <Name extends keyof CostAttributes>(name: Name): CostAttributes[Name] | null =>
    inOrder.findLast((row) => row[name] !== null)?.[name] ?? null;
  const said: CostAttributes = {
    procurement: last("procurement"),
    registered: last("registered"),
    solo: last("solo"),
    dols: last("dols"),
    ehcp: last("ehcp"),
    disability: last("disability"),
  };
  return (spell) => ({
    ...spell,
    procurement: spell.procurement ?? said.procurement,
    registered: spell.registered ?? said.registered,
    solo: spell.solo ?? said.solo,
    dols: spell.dols ?? said.dols,
    ehcp: spell.ehcp ?? said.ehcp,
    disability: spell.disability ?? said.disability,
  });
};
