import mongoose from "mongoose";

/** What was asked for: a call of the driver, a part of a filter or an update, an option, or a field's value. */
type Kind = "method" | "operator" | "option" | "index" | "path" | "value";

/** The one error for what the embedded store leaves to a real server. `what` names it as the caller wrote it, without its value. */
export class NotServed extends mongoose.Error {
  override readonly name = "NotServed";
  readonly kind: Kind;
  readonly what: string;

  constructor(kind: Kind, what: string) {
    super(`The embedded store does not serve the ${kind} ${what}; set MONGODB_URI to use a MongoDB-compatible server.`);
    this.kind = kind;
    this.what = what;
  }
}

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
 * Completes stand-ins for a class of the MongoDB driver. A method of the class that a stand-in lacks refuses by its own name: a
 * missing call is never "undefined is not a function".
 */
export const completerFor = (driverClass: { readonly prototype: object }): (<T extends object>(standIn: T) => T) => {
  const refusals = Object.fromEntries(
    methodsOf(driverClass.prototype).map((name) => [
      name,
      () => {
        throw new NotServed("method", name);
      },
    ]),
  );
  return <T extends object>(standIn: T): T => Object.assign(Object.create(refusals) as object, standIn);
};

/** Refuses every option but those `served`: ignoring one would give a wrong answer. Null and undefined count as not given. */
export const refuseOptions = (options: object, served: readonly string[] = []): void => {
  const given = Object.entries(options).find(([name, value]) => !served.includes(name) && value !== null && value !== undefined);
  if (given !== undefined) throw new NotServed("option", given[0]);
};
