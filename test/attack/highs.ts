import highsLoader, { type Highs } from "highs";

/** Loads the solver. The package's types are those of its CommonJS form: as a module its default export is the loader itself. */
export const loadHighs = highsLoader as unknown as () => Promise<Highs>;
