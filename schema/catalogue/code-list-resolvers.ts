import { unknownCode } from "../errors.ts";
import type { Resolvers } from "../generated/types.ts";
import { CODE_LISTS, type StatutoryCode, isValidIn } from "../reference/code-lists.ts";

const names = Object.keys(CODE_LISTS) as readonly (keyof typeof CODE_LISTS)[];

export const codeListResolvers = {
  Query: {
    codeLists: (_, { name, year }) => {
      const wanted = name === undefined || name === null ? names : names.filter((each) => each === name);
      if (wanted.length === 0) throw unknownCode("code list", name ?? "", names);
      return wanted.map((each) => ({ name: each, codes: validCodes(CODE_LISTS[each], year ?? null) }));
    },
  },
} satisfies Resolvers;

const validCodes = (codes: readonly StatutoryCode[], year: number | null) =>
  codes
    .filter((code) => year === null || isValidIn(code, year))
    .map(({ code, label, from, to }) => ({ code, label, firstYear: from ?? null, lastYear: to ?? null }));
