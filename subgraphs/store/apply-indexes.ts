import type { Connection } from "mongoose";

/**
 * Creates the indexes that a connection's models declare; what is there already is left as it is. Errors: the first index that cannot be made, 11000 when rows repeat under a unique one.
 */
export const applyIndexes = async (connection: Connection): Promise<void> => {
  for (const model of Object.values(connection.models)) await model.createIndexes();
};
