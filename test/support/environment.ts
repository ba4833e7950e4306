/** Variables that a machine may have set and that would decide a test: the product's own settings, a database, and CI, which quiets progress. */
const isDeciding = (name: string): boolean => name.startsWith("PLACEMENTS_") || ["MONGODB_URI", "CI"].includes(name);

/** What processes of a test inherit, whatever machine they run on; a test adds what it wants. */
export const plainEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !isDeciding(name)));
