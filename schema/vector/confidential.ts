/**
 * What is summed but not yet published. The type has no property: whoever holds such a value can pass it on and do nothing else with
 * it. This room adds confidential values, `schema/disclosure` opens them, and lint keeps `reveal` from everybody else.
 */
declare const SEALED: unique symbol;

export type Confidential<T> = { readonly [SEALED]: T };

export const confidential = <T>(value: T): Confidential<T> => value as unknown as Confidential<T>;

export const reveal = <T>(sealed: Confidential<T>): T => sealed as unknown as T;
