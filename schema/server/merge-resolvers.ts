/** Merges resolver maps type by type: {Query: {a}} + {Query: {b}} -> {Query: {a, b}}; scalars and the like stand as they are. */
export const mergeResolvers = <R extends object>(...maps: readonly object[]): R => {
  const merged: Record<string, unknown> = {};
  for (const [type, fields] of maps.flatMap((map) => Object.entries(map) as [string, object][])) {
    const known = merged[type];
    merged[type] =
      typeof known === "object" && Object.getPrototypeOf(fields) === Object.prototype ? { ...known, ...fields } : fields;
  }
  return merged as R;
};
