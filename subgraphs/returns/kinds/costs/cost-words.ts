/** Words of cost returns, whose cells are as free as those who fill them in: how each is read. */
import type { Words } from "../../rows/column.ts";
import type { CostRecord } from "./cost-record.ts";

const plain = (text: string): string =>
  text
    .trim()
    .replace(/[\s_-]+/g, " ")
    .toLowerCase();

type Spelled<Value> = readonly [word: string, meaning: string, value: Value, others?: readonly string[]];

/** The first word of each value is the one to write; others are read too. */
const words = <Value>(spelled: readonly Spelled<Value>[]): Words<Value> => {
  const known = new Map(spelled.flatMap(([word, , value, others = []]) => [word, ...others].map((each) => [plain(each), value])));
  return {
    codes: Object.fromEntries(spelled.map(([word, meaning]) => [word, meaning])),
    read: (text) => known.get(plain(text)) ?? null,
  };
};

export const PROCUREMENT_WORDS = words<CostRecord["procurement"]>([
  ["Framework", "Bought under a framework", "FRAMEWORK", ["Framework contract"]],
  ["Spot", "Bought for this child alone", "SPOT", ["Spot purchase", "Spot contract"]],
  ["Block", "One of the places of a block contract", "BLOCK", ["Block contract"]],
  ["In-house", "The authority's own provision", "IN_HOUSE", ["Inhouse", "Internal", "Own provision"]],
]);

export const YES_NO_WORDS = words<boolean>([
  ["Yes", "Yes", true, ["Y", "True", "1"]],
  ["No", "No", false, ["N", "False", "0"]],
]);

export const DOLS_WORDS = words<CostRecord["dols"]>([
  ["Current", "An order is in force", "CURRENT", ["Yes", "Y"]],
  ["Previous", "There was an order", "PREVIOUS"],
  ["No", "There was none", "NONE", ["N", "None", "Never"]],
]);

/** Codes of the children in need census. */
const DISABILITY_CODES = {
  NONE: "No disability",
  MOB: "Mobility",
  HAND: "Hand function",
  PC: "Personal care",
  INC: "Incontinence",
  COMM: "Communication",
  LD: "Learning disability",
  HEAR: "Hearing",
  VIS: "Vision",
  BEH: "Behaviour",
  CON: "Consciousness",
  AUT: "Autism or Asperger syndrome",
  DDA: "Another disability under the Equality Act 2010",
} as const;

const isDisability = (code: string): boolean => Object.hasOwn(DISABILITY_CODES, code);

/** "LD; AUT" -> ["AUT", "LD"], "NONE" -> [] */
const readDisability = (text: string): readonly string[] | null => {
  const codes = text
    .toUpperCase()
    .split(/[\s,;/|]+/)
    .filter((code) => code !== "");
  if (codes.length === 0 || !codes.every(isDisability)) return null;
  return [...new Set(codes)].filter((code) => code !== "NONE").toSorted();
};

export const DISABILITY_WORDS: Words<readonly string[]> = { codes: DISABILITY_CODES, read: readDisability };

/** What a placement that nobody inspects is said to be registered as. */
const UNREGISTERED = /^(?:un ?registered|not registered|no registration|none|no)(?:\b.*)?$/;

/** Whether what a home is registered as says that it is registered; null for a blank. */
export const registeredIn = (text: string): boolean | null => (text.trim() === "" ? null : !UNREGISTERED.test(plain(text)));
