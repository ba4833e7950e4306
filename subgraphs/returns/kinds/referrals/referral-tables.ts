import { NEEDS } from "../../../../schema/reference/home-groups.ts";
import { ALTERNATIVE_KINDS, REFERRAL_KINDS, REFERRAL_OUTCOMES } from "../../../../schema/reference/referral-codes.ts";
import { choice, choicesOf, code, date, money, number, text, urn, type Column } from "../../rows/column.ts";

const needed = { isRequired: true };
const added = { mayBeAbsent: true };

const SEXES = { M: "Male", F: "Female", U: "Unknown or indeterminate" } as const;

const YES_NO = { YES: "Yes", NO: "No" } as const;

const OLDEST = 25;

/** Searches for placements, of our own definition: one row a search, with what came of it so far. */
export const REFERRAL_TABLES = {
  REFERRALS: [
    text("referral_id", "The authority's own number of the search. Kept as a pseudonym.", needed),
    text("child", "The authority's own number of the child, the same as in the SSDA903 return. Kept as a pseudonym.", needed),
    choice("kind", "What is looked for.", choicesOf(REFERRAL_KINDS), needed),
    date("referred_on", "Day the search began.", needed),
    date("needed_by", "Day by which the place is needed."),
    number("age", "Age on the day the search began, in whole years.", [0, OLDEST], needed),
    choice("outcome", "What came of it so far.", choicesOf(REFERRAL_OUTCOMES), needed),
    date("offered_on", "Day a place was first offered."),
    date("placed_on", "Day the child moved in."),
    urn("urn", "Ofsted's number of who offered the place or took the child."),
    code({ name: "ethnic", list: "ETHNIC" }, "Ethnic origin, as in the SSDA903 return.", added),
    choice("sex", "Sex.", SEXES, added),
    // The list that vacant places are told by.
    choice("need", "The first need that the place has to meet, as homes are registered for them.", choicesOf(NEEDS), added),
    choice(
      "alternative_kind",
      "What the child had instead where no place of the kind was found.",
      choicesOf(ALTERNATIVE_KINDS),
      added,
    ),
    choice("alternative_dol_order", "Whether it was under a deprivation of liberty order.", YES_NO, added),
    choice("alternative_registered", "Whether it was registered with Ofsted, or another that inspects it.", YES_NO, added),
    money("alternative_weekly_cost", "What a week of it cost, in pounds.", added),
  ],
} as const satisfies Readonly<Record<string, readonly Column[]>>;
