import { type Arbitrary, array, constant, constantFrom, nat, oneof, record, subarray } from "fast-check";
import { BASE_FILES, type FuzzFile } from "./base-files.ts";
import { MUTATION_KINDS, mutated, VALUES, type Mutation } from "./mutations.ts";

/** Some files and what is changed in them: what fast-check makes smaller when a case fails. */
export type Case = { readonly files: readonly FuzzFile[]; readonly mutations: readonly Mutation[] };

const mutation: Arbitrary<Mutation> = record({
  file: nat(100),
  kind: constantFrom(...MUTATION_KINDS),
  at: nat(5000),
  to: nat(5000),
  value: constantFrom(...VALUES),
});

/** The two years of one borough more often than not: most of what the door does is about them. Provider lists by themselves too. */
const files = oneof(
  { weight: 2, arbitrary: constant(BASE_FILES.slice(0, 6)) },
  { weight: 3, arbitrary: subarray([...BASE_FILES], { minLength: 1, maxLength: 8 }) },
  { weight: 1, arbitrary: subarray(BASE_FILES.slice(-2), { minLength: 1 }) },
);

export const cases: Arbitrary<Case> = record({ files, mutations: array(mutation, { maxLength: 5 }) });

export const filesOf = ({ files: base, mutations }: Case): readonly FuzzFile[] => mutated(base, mutations);
