/** Letters to insert, delete or replace to turn `a` into `b` (Levenshtein). */
const editDistance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 0; row < a.length; row++) {
    const current = [row + 1];
    for (let column = 0; column < b.length; column++) {
      const replaced = (previous[column] ?? 0) + (a[row] === b[column] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
};

/**
 * The candidate that `text` was probably meant to be, whatever its case: the fewest edits; of several as near the first that
 * begins as it does, or just the first. Undefined when nothing is near: more than half the letters of the longer word would have to change.
 *
 * nearest("E0900012", ["E09000012", "E09000013"]) -> "E09000012"; nearest("E4", ["E2", "E4A"]) -> "E4A"
 */
export const nearest = (text: string, candidates: readonly string[]): string | undefined => {
  const wanted = text.trim().toUpperCase();
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      edits: editDistance(wanted, candidate.toUpperCase()),
      begins: candidate.toUpperCase().startsWith(wanted),
    }))
    .filter(({ candidate, edits }) => edits <= Math.max(wanted.length, candidate.length) / 2);
  return ranked.toSorted((a, b) => a.edits - b.edits || Number(b.begins) - Number(a.begins))[0]?.candidate;
};
