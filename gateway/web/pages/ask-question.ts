/** A question of one's own: from the address to a question, and from the question to GraphQL. */
import { parse, print } from "graphql";
import type { Place } from "../../../schema/reference/places.ts";
import type { Population } from "../../generated/graphql.ts";
import { TIME } from "../../questions/times.ts";
import { oneOf } from "../shell/address.ts";
import type { Visit } from "../shell/page.ts";
import type { Catalogue, Measure } from "./ask-catalogue.ts";
import { type PageGiven, givenIn } from "./given.ts";
import { monthsBefore } from "./latest.ts";
import { POPULATIONS } from "./populations.ts";

export type OwnQuestion = {
  readonly of: Population;
  readonly measure: Measure;
  readonly place: Place;
  /** None, one or two dimensions, or TIME alone. */
  readonly by: readonly string[];
  /** What these are called. */
  readonly byInWords: readonly string[];
  readonly date: string;
  readonly given: PageGiven;
};

/** What the address asks. A dimension is passed on as it is written: the graph says what it makes of it. */
export const questionIn = async (visit: Visit, { measuresOf, titleOf }: Catalogue): Promise<OwnQuestion> => {
  const { params } = visit;
  const given = await givenIn(visit);
  const of = oneOf(params, "of", Object.keys(POPULATIONS) as Population[]);
  const measures = measuresOf(of);
  const name = oneOf(
    params,
    "measure",
    measures.map((measure) => measure.name),
  );
  const named = ["by", "and"].flatMap((each) => params.get(each) || []).filter((each) => /^[A-Z_]{1,40}$/.test(each));
  const by = named.includes(TIME) ? [TIME] : named;
  return {
    of,
    measure: measures.find((measure) => measure.name === name)!,
    place: given.place,
    by,
    byInWords: by.map(titleOf),
    date: given.date,
    given,
  };
};

/** The percentiles that are published. */
const PERCENTILES = [25, 50, 75, 90] as const;

const FIGURE = "{ value low high status }";

const within = ({ form }: Measure): string => {
  if (form === "FIGURE") return FIGURE;
  return `{ mean ${FIGURE} ${PERCENTILES.map((at) => `p${at}: percentile(at: ${at}) ${FIGURE}`).join(" ")} }`;
};

/** "funding.health" -> "funding { health { value low high status } }" */
const selected = (measure: Measure): string => {
  const [first = "", ...rest] = measure.name.split(".");
  const ofReasons = first === "blockedReasons" ? "code: reason label " : "";
  const inner = rest.toReversed().reduce((inside, field) => `{ ${ofReasons}${field} ${inside} }`, within(measure));
  return `${first} ${inner}`;
};

const COVERAGE =
  "coverage { complete boroughs missing { code name reason } subRegions { code answered reason vintage incompatible } vintage }";

const parts = ({ by, measure, of }: OwnQuestion): string => {
  const measures = `{ ${selected(measure)} }`;
  if (by[0] === TIME)
    return `series(from: $from, to: $to, step: ${POPULATIONS[of].isOfPeriod ? "YEAR" : "QUARTER"}) { ${POPULATIONS[of].isOfPeriod ? "at: to" : "at"} measures ${measures} }`;
  return by.length === 0 ? "" : `groups(by: [${by.join(", ")}]) { keys { code label } measures ${measures} }`;
};

/** Years that a question over time goes back. */
const YEARS = 4;

/** The question as GraphQL, by aliases of one form whatever is asked about. */
export const queryOf = (
  question: OwnQuestion,
): { readonly document: string; readonly variables: Readonly<Record<string, unknown>> } => {
  const { field, isOfPeriod } = POPULATIONS[question.of];
  const isOverTime = question.by[0] === TIME;
  const { date, given } = question;
  const document = `query Ask($place: String!, ${isOfPeriod ? "$during: Period!" : "$asAt: LocalDate!"}${isOverTime ? ", $from: LocalDate!, $to: LocalDate!" : ""}) {
  place(name: $place) {
    name
    population: ${field}(${isOfPeriod ? "during: $during" : "asAt: $asAt"}) {
      ${COVERAGE}
      total { ${selected(question.measure)} }
      ${parts(question)}
    }
  }
}`;
  const to = isOfPeriod ? given.year.to : date;
  return {
    document: print(parse(document)),
    variables: {
      place: question.place.code,
      ...(isOfPeriod ? { during: given.year } : { asAt: date }),
      ...(isOverTime ? { from: isOfPeriod ? firstDay(to) : monthsBefore(to, 12 * YEARS), to } : {}),
    },
  };
};

const firstDay = (to: string): string => `${Number(to.slice(0, 4)) - YEARS}-04-01`;
