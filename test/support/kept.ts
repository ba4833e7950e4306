/** Work that is done once for each thing, however often it is asked for; its outcome is kept as long as the thing is. */
export const kept = <Thing extends object, Outcome>(work: (thing: Thing) => Outcome): ((thing: Thing) => Outcome) => {
  const outcomes = new WeakMap<Thing, { readonly outcome: Outcome }>();
  return (thing) => {
    const known = outcomes.get(thing) ?? { outcome: work(thing) };
    outcomes.set(thing, known);
    return known.outcome;
  };
};
