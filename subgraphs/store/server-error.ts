import { mongo } from "mongoose";

/** An error as a server would answer it, by its code in MongoDB's own table. */
export const serverError = (code: number, message: string): Error =>
  new mongo.MongoServerError({ message, errmsg: message, code });
