/**
 * The rules by which figures are published or withheld, as they are told to callers; `schema/figures` keeps them. Written once: the
 * catalogue in the graph and docs/measures.md both have them from here.
 */
export const DISCLOSURE_RULES = {
  1: "A cell (place, time, at most two dimensions, filters included) has one published value, whatever query, alias or fragment reaches it. Groups list every code, by published value, then code, withheld last; providers and host authorities only where they are published.",
  2: "Dates are month ends; periods are quarters or whole financial years. A filter is one code a dimension. Statutory codes (PLACE, LS, ETHNIC) and providers stand alone; groups of codes may be crossed. Providers, host authorities and bands of cost are published for London and the sub-regions. Anything else is refused, naming the nearest that may be asked.",
  3: "0 to 7 children are one SUPPRESSED band; 0 is shown only for a place as a whole, and not of children in homes. Others are rounded to the nearest 5, with the interval they stand for. Where published cells would leave a withheld one too few candidates, the smallest of them is withheld too.",
  4: "Rates and percentages are computed from published numbers: whole; a percentage where the base is at least 50 and part and rest at least 8.",
  5: "Means need at least 10 children, by the lowest number that is published of them (of London by one dimension, by the true one): 2 significant figures under 30, else 3. Money needs at least 3 boroughs too, and without the two largest contributions at least 10 % of the largest must be left, by child and by borough; a borough's own money is its own. A total is published mean times published number; a unit cost, published spend over published weeks.",
  6: "Percentiles 25, 50, 75 and 90, with at least 8 children on each side by the lowest number that is published of them, as an interval that holds at least 8.",
  7: "The dearest placements are ten, of all placements of London or a sub-region, in whole financial years, where at least 10 placements are not among them; the ten of a place as an interval. Placements at £1m a year or more are a count of children like any other.",
  8: "Homes and registered places are public and exact. How places are used is shown of at least 3 homes with at least 3 registered places left; vacant places are open ones, rounded, less those published as occupied and as blocked, and withheld with them. Children placed are shown on the same terms where the register tells which homes they are in: of a provider all of whose settings state their places, and of a type of home by host authority or by locality; over a period also where more children came than there are places.",
  9: "What is withheld takes every measure of its cell with it. INCOMPLETE comes before SUPPRESSED.",
} as const;

export type RuleNumber = keyof typeof DISCLOSURE_RULES;
