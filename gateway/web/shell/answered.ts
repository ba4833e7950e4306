/**
 * An answer without errors. Populations and their parts are nullable so that one that is refused takes down itself alone; pages take no
 * answer in which one was refused, so none of them is null. Numbers and words stay nullable: a figure may have none.
 */
export type Answered<T> = T extends readonly (infer Each)[]
  ? readonly Answered<Each>[]
  : T extends object
    ? { readonly [Field in keyof T]: NonNullable<T[Field]> extends object ? Answered<NonNullable<T[Field]>> : T[Field] }
    : T;
