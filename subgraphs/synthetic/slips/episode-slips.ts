import {
  daysAfter,
  goesOn,
  hasEnded,
  inEpisode,
  inRows,
  lasts,
  middleOf,
  splitEpisode,
  startsBeforeEnd,
  startsInYear,
  type Cells,
  type Life,
  type Slip,
} from "./slip.ts";

const isLast = ({ year }: Life): boolean => year === 2025;

const AWAY = { RNE: "P", PLACE_PROVIDER: "", URN: "", REASON_PLACE_CHANGE: "" };

/** A temporary move of some days from the middle of a long episode on, and what follows it. */
const moveAway = (
  where: { readonly rule: string; readonly column: string; readonly at: number },
  days: number,
  move: Cells,
): Slip =>
  inRows(
    { ...where, table: "episodes", suits: (life) => lasts(days + 30)(life) && life.episode["PLACE"] !== move["after"] },
    (life) => {
      const back = daysAfter(middleOf(life), days);
      const first = { ...life.episode, DEC: middleOf(life), REC: "X1", REASON_PLACE_CHANGE: "" };
      const { after = life.episode["PLACE"] ?? "", ...away } = move;
      return {
        episodes: [
          first,
          { ...life.episode, ...AWAY, DECOM: middleOf(life), DEC: back, REC: "X1", ...away },
          { ...life.episode, DECOM: back, RNE: "P", PLACE: after },
        ],
      };
    },
  );

/** Legal statuses that last as long as the whole stay. */
const underOrder = (rule: string, LS: string, suits: Slip["suits"]): Slip =>
  inEpisode({ rule, column: "LS", suits }, () => ({ LS }));

const BREAKS = [0, 1, 2, 3, 4];

/** Mistakes in an episode's days and codes, and in how episodes follow each other. */
export const EPISODE_SLIPS: readonly Slip[] = [
  inEpisode({ rule: "141", column: "DECOM" }, () => ({ DECOM: "30/02/2024" })),
  inEpisode({ rule: "143", column: "RNE" }, () => ({ RNE: "Q" })),
  inEpisode({ rule: "144", column: "LS" }, () => ({ LS: "C9" })),
  inEpisode({ rule: "145", column: "CIN" }, () => ({ CIN: "N9" })),
  inEpisode({ rule: "146", column: "PLACE" }, () => ({ PLACE: "U9" })),
  inEpisode({ rule: "178", column: "PLACE_PROVIDER" }, () => ({ PLACE_PROVIDER: "PR9" })),
  inEpisode({ rule: "147", column: "DEC", suits: hasEnded }, () => ({ DEC: "31/11/2024" })),
  inEpisode({ rule: "148", column: "REC", suits: hasEnded }, () => ({ REC: "" })),
  inEpisode({ rule: "149", column: "REC", suits: hasEnded }, () => ({ REC: "E0" })),
  inEpisode({ rule: "355", column: "DEC", suits: hasEnded }, ({ episode: { DECOM = "" } }) => ({ DEC: DECOM })),
  inEpisode({ rule: "outside-year", column: "DEC", suits: isLast }, () => ({ DEC: "05/04/2025", REC: "E8" })),
  inEpisode({ rule: "column-count", column: null }, () => ({ "a comma without quotes": "the rest" })),
  inEpisode({ rule: "357", column: "RNE", suits: startsInYear }, () => ({ RNE: "P" })),
  inEpisode({ rule: "388", severity: "warning", column: "DEC", suits: hasEnded }, () => ({ REC: "X1" })),
  inRows({ rule: "duplicate-episode", table: "episodes", column: "DECOM", at: 1, suits: hasEnded }, ({ episode }) => ({
    episodes: [episode, episode],
  })),
  inEpisode({ rule: "380", column: "RNE", suits: (life) => goesOn(life) && startsInYear(life) }, () => ({
    ...AWAY,
    PLACE: "T2",
    RNE: "S",
  })),
  underOrder("361", "L1", lasts(3)),
  underOrder("362", "L2", lasts(21)),
  underOrder("363", "L3", lasts(7)),
  inRows({ rule: "367", table: "episodes", column: "LS", at: 4, suits: startsBeforeEnd(100) }, ({ episode }) => ({
    episodes: BREAKS.map((at) => ({
      ...episode,
      DECOM: daysAfter(episode["DECOM"], at * 18),
      DEC: daysAfter(episode["DECOM"], at * 18 + 16),
      RNE: "S",
      LS: "V3",
      REC: "E8",
      HOME_POST: "",
      PL_POST: "",
      URN: "",
    })),
  })),
  moveAway({ rule: "375", column: "DEC", at: 1 }, 50, { PLACE: "T1" }),
  moveAway({ rule: "376", column: "DEC", at: 1 }, 30, { PLACE: "T3" }),
  moveAway({ rule: "379", column: "DEC", at: 1 }, 10, { PLACE: "T4" }),
  moveAway({ rule: "383", column: "PLACE", at: 2 }, 5, { PLACE: "T4", after: "K2" }),
  splitEpisode(
    { rule: "376", column: "DEC", days: 0, suits: (life) => goesOn(life) && startsBeforeEnd(60)(life) },
    {
      ...AWAY,
      PLACE: "T3",
    },
  ),
  splitEpisode({ rule: "381", column: "REC", days: 0 }, { ...AWAY, PLACE: "T2" }),
  splitEpisode({ rule: "501", column: "DECOM", days: -3 }, { RNE: "P" }),
  splitEpisode({ rule: "431", column: "RNE", days: 0 }, { RNE: "S" }),
  splitEpisode({ rule: "388", column: "REC", severity: "warning", at: 0, days: 0, ends: { REC: "E8" } }, { RNE: "P" }),
  splitEpisode({ rule: "432", column: "RNE", severity: "warning", days: 5, ends: { REC: "E8" } }, { RNE: "P" }),
  splitEpisode({ rule: "437", column: "REC", severity: "warning", at: 0, days: 5, ends: { REC: "E2" } }, { RNE: "S" }),
  splitEpisode({ rule: "504", column: "CIN", severity: "warning", days: 0 }, { RNE: "P", CIN: "N8" }),
];
