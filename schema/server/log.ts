/** An error for the log: its name and where it was thrown, never its message, which may quote a record. */
export const withoutValues = (error: unknown): { readonly error: string; readonly at: readonly string[] } => ({
  error: error instanceof Error ? error.name : typeof error,
  at:
    error instanceof Error
      ? (error.stack ?? "")
          .split("\n")
          .filter((line) => line.startsWith("    at "))
          .slice(0, 6)
      : [],
});
