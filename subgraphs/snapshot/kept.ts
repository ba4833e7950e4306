/** What is made of a table for one question, and kept for the next. */
import QuickLRU from "quick-lru";

/** The value under a key: as it was kept, or made and kept. */
type Kept<Owner, Value> = (owner: Owner, key: string, make: () => Value) => Value;

/** Values of each owner by key, kept as long as the owner is: of each at most so many, those asked for last. */
export const keptValues = <Owner extends object, Value extends object | null>(most: number): Kept<Owner, Value> => {
  const valuesByOwner = new WeakMap<Owner, QuickLRU<string, Value>>();
  return (owner, key, make) => {
    const values = valuesByOwner.get(owner) ?? new QuickLRU<string, Value>({ maxSize: most });
    valuesByOwner.set(owner, values);
    const kept = values.get(key);
    if (kept !== undefined) return kept;
    const made = make();
    values.set(key, made);
    return made;
  };
};
