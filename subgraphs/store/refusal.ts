import mongoose from "mongoose";

/** The one error for whatever the embedded store leaves to a real server; `call` is named as the caller wrote it. */
export const refusal = (call: string): Error =>
  new mongoose.Error(`The embedded store does not implement ${call}; set MONGODB_URI to use a MongoDB-compatible server.`);

const methodsOf = (prototype: object | null): readonly string[] =>
  prototype === null || prototype === Object.prototype
    ? []
    : [
        ...Object.entries(Object.getOwnPropertyDescriptors(prototype))
          .filter(([name, { value }]) => typeof value === "function" && name !== "constructor")
          .map(([name]) => name),
        ...methodsOf(Object.getPrototypeOf(prototype) as object | null),
      ];

/**
 * Completes stand-ins for a class of the MongoDB driver: every method of that class which a stand-in lacks is there and refuses by
 * its own name, so that a missing call is never "undefined is not a function".
 */
export const completerFor = (driverClass: { readonly prototype: object }): (<T extends object>(standIn: T) => T) => {
  const refusals = Object.fromEntries(
    methodsOf(driverClass.prototype).map((name) => [
      name,
      () => {
        throw refusal(name);
      },
    ]),
  );
  return <T extends object>(standIn: T): T => Object.assign(Object.create(refusals) as object, standIn);
};

/** Options that would change what a call answers; ignoring one would give a wrong answer. */
const REFUSED_OPTIONS = [
  "session",
  "collation",
  "arrayFilters",
  "min",
  "max",
  "tailable",
  "explain",
  "returnKey",
  "showRecordId",
];

/** Refuses a call whose options the store cannot honour; an option that is null or undefined counts as not given. */
export const refuseOptions = (options: object): void => {
  const given = Object.entries(options).find(
    ([name, value]) => REFUSED_OPTIONS.includes(name) && value !== null && value !== undefined,
  );
  if (given !== undefined) {
    throw refusal(`the option ${given[0]}`);
  }
};
