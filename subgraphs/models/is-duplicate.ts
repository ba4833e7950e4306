/** MongoDB's code for a second document under a unique key; the embedded store gives the same. */
const DUPLICATE_KEY = 11_000;

/** Whether a write failed because the document, or one of equal key, is there already. */
export const isDuplicate = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === DUPLICATE_KEY;
