import { returnYearEnd } from "../../../../../schema/reference/dates.ts";
import { eachEpisode, type ChildRule } from "./child-rule.ts";
import type { EpisodeRow } from "./latest-episodes.ts";

const isShortBreak = ({ facts }: EpisodeRow): boolean => facts.ls === "V3" || facts.ls === "V4";

/** Placements that always needed a number. Semi-independent living (H5) is a rule's of its own, and its successor K3 is among them. */
const needsUrn = ({ facts }: EpisodeRow): boolean => !/^(P[123]|R1|R2|R5|H5|[TZ].*)$/.test(facts.place);

const lacksUrn = ({ facts }: EpisodeRow): boolean => facts.urn === null && facts.hostAuthority?.startsWith("E") === true;

/** The last day on which semi-independent living needed no number, and the return year it is in. */
const UNREGISTERED_UNTIL = "2023-10-28";
const REGISTERED_FROM = 2024;

/** Providers that the public register leaves out: those that others inspect, and each authority's own fostering service. */
const isOffRegister = (urn: string): boolean => urn === "XXXXXXX" || /^SC9\d{3}00$/.test(urn);

const MOST_TENTHS = 3500;

/** Checks that need to know where a placement lies, or the register. Numbers are the Department's validation rules. */
export const LOCATION_RULES: readonly ChildRule[] = [
  {
    rule: "218",
    severity: "error",
    column: "URN",
    reads: ["PLACE", "LS", "PL_POST", "PL_LA"],
    message: "URN is blank for a placement in England that Ofsted inspects.",
    hint: "Give the provider's number, or XXXXXXX where another body inspects it.",
    find: eachEpisode((episode) => lacksUrn(episode) && needsUrn(episode) && !isShortBreak(episode)),
  },
  {
    rule: "230",
    severity: "error",
    column: "URN",
    reads: ["PLACE", "DEC", "PL_POST", "PL_LA"],
    message: "URN is blank for semi-independent living (H5) in England after 28 October 2023.",
    hint: "Give the provider's number, or XXXXXXX where Ofsted had not registered it yet.",
    find: eachEpisode(
      (episode) =>
        lacksUrn(episode) &&
        episode.facts.place === "H5" &&
        episode.year >= REGISTERED_FROM &&
        (episode.facts.end ?? returnYearEnd(episode.year)) > UNREGISTERED_UNTIL,
    ),
  },
  {
    rule: "urn-unregistered",
    severity: "warning",
    column: "URN",
    reads: [],
    message: "URN is not on the provider list.",
    hint: "Look for a slip, or hand in a list that has the provider.",
    find: eachEpisode(
      ({ facts: { urn } }, _, { urns }) => urns !== null && urn !== null && !urns.has(urn) && !isOffRegister(urn),
    ),
  },
  {
    rule: "1015",
    severity: "warning",
    column: "PLACE_PROVIDER",
    reads: ["PLACE", "LS", "PL_POST", "PL_LA", "PL_LOCATION"],
    message: "Own provision (PR1) lies in another authority.",
    hint: "Look at PLACE_PROVIDER and PL_POST; leave it if the authority does run a home outside its borders.",
    find: eachEpisode(
      (episode) =>
        episode.facts.placeProvider === "PR1" &&
        episode.facts.locality === "OUT" &&
        !/^[UA]/.test(episode.facts.place) &&
        !isShortBreak(episode),
    ),
  },
  {
    rule: "406",
    severity: "warning",
    column: "HOME_POST",
    reads: ["PL_POST", "PL_DISTANCE"],
    message: "An unaccompanied asylum-seeking child, now or before, has a distance from home; it was not kept.",
    hint: "Leave HOME_POST and PL_DISTANCE blank for these children.",
    find: eachEpisode(({ facts }, { isUasc }) => isUasc && facts.distanceTenths !== null),
  },
  {
    rule: "454",
    severity: "warning",
    column: "PL_POST",
    reads: ["HOME_POST", "PL_DISTANCE"],
    message: "The placement is more than 350 miles from home.",
    hint: "Look at HOME_POST and PL_POST.",
    find: eachEpisode(({ facts }, { isUasc }) => !isUasc && (facts.distanceTenths ?? 0) > MOST_TENTHS),
  },
];
