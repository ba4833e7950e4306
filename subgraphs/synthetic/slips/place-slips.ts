import {
  bornBefore,
  daysAfter,
  goesOn,
  hasEnded,
  inEpisode,
  inRows,
  isoDate,
  startsBeforeEnd,
  type Cells,
  type Life,
  type Slip,
} from "./slip.ts";

/** A placement that Ofsted does not inspect, in a life that has one that it does. */
const own = (cells: Cells): Cells => ({ PLACE: "P1", PLACE_PROVIDER: "PR0", LS: "C2", URN: "", ...cells });

const isIn =
  (...years: readonly number[]) =>
  ({ year }: Life): boolean =>
    years.includes(year);

/** Whether no other rule about age is broken: custody has one, and so have most placements but foster care. */
const isSafe = ({ episode: { LS = "", PLACE = "" } }: Life, cells: Cells): boolean =>
  !LS.startsWith("J") && (cells["PLACE"] !== undefined || PLACE.startsWith("U"));

/** A child of an age in a placement or under a legal status. */
const aged = (where: Pick<Slip, "rule"> & Partial<Pick<Slip, "suits" | "column">>, years: number, cells: Cells): Slip =>
  inRows(
    { table: "episodes", column: "DECOM", ...where, suits: (life) => isSafe(life, cells) && where.suits?.(life) !== false },
    (life) => ({
      header: [{ ...life.header, DOB: bornBefore(life, years) }],
      episodes: [{ ...life.episode, ...cells }],
    }),
  );

const SUPPORTED = { PLACE: "H5", PLACE_PROVIDER: "PR4", URN: "" };
const INDEPENDENT = { ...SUPPORTED, PLACE: "P2" };

const wasBeforeRegistration = (life: Life): boolean => hasEnded(life) && isIn(2021, 2022, 2023)(life);

/** Semi-independent living had to be registered from then on, and independent living could be recorded no longer. */
const endsAfterRegistration = (life: Life): boolean => isIn(2024)(life) && isoDate(life.episode["DEC"]) > "2023-10-28";

const breakOf = (days: number, { episode }: Life): Cells => ({
  LS: "V3",
  HOME_POST: "",
  PL_POST: "",
  URN: "",
  DEC: daysAfter(episode["DECOM"], days),
  REC: "E8",
});

const isNear = (days: number, life: Life): boolean => startsBeforeEnd(days)(life) && !startsBeforeEnd(days + 40)(life);

/** Mistakes in where a child is placed, by whom and at what age. */
export const PLACE_SLIPS: readonly Slip[] = [
  inEpisode({ rule: "526", column: "PLACE_PROVIDER" }, () => ({ PLACE_PROVIDER: "" })),
  inEpisode({ rule: "213", column: "PLACE_PROVIDER", suits: goesOn }, () => ({ PLACE: "Z1", PLACE_PROVIDER: "PR4", URN: "" })),
  inEpisode({ rule: "550", column: "PLACE_PROVIDER" }, () => ({ PLACE: "U4", PLACE_PROVIDER: "PR0" })),
  ...["527", "528", "529", "530", "531"].map((rule, at) =>
    inEpisode({ rule, column: "PLACE_PROVIDER" }, () => own({ PLACE_PROVIDER: `PR${at + 1}` })),
  ),
  inEpisode({ rule: "527", severity: "warning", column: "PLACE_PROVIDER" }, () => own({ PLACE: "R2", PLACE_PROVIDER: "PR1" })),
  inEpisode({ rule: "528", severity: "warning", column: "PLACE_PROVIDER" }, () => own({ PLACE: "R2", PLACE_PROVIDER: "PR2" })),
  inEpisode({ rule: "529", severity: "warning", column: "PLACE_PROVIDER" }, () => ({ PLACE: "U4", PLACE_PROVIDER: "PR3" })),
  inEpisode({ rule: "378", column: "LS" }, () => own({ LS: "V2" })),
  inEpisode({ rule: "222", column: "URN" }, () => own({ URN: "7000001" })),
  aged({ rule: "222", column: "URN", suits: wasBeforeRegistration }, 17, { ...SUPPORTED, URN: "7000001" }),
  inEpisode({ rule: "218", column: "URN", suits: ({ episode: { URN = "" } }) => URN.startsWith("SC") }, () => ({ URN: "" })),
  aged({ rule: "230", column: "URN", suits: endsAfterRegistration }, 17.5, SUPPORTED),
  inEpisode({ rule: "urn-form", column: "URN", suits: ({ episode }) => episode["URN"] !== "" }, () => ({ URN: "70001" })),
  inEpisode({ rule: "392c", severity: "warning", column: "PL_POST" }, () => ({ PL_POST: "ZZ9 9ZZ" })),
  aged({ rule: "217t", column: "PLACE", suits: endsAfterRegistration }, 17.5, INDEPENDENT),
  aged({ rule: "358" }, 8.5, { LS: "J1" }),
  aged({ rule: "370", suits: wasBeforeRegistration }, 14.5, INDEPENDENT),
  aged({ rule: "371", suits: wasBeforeRegistration }, 13.5, SUPPORTED),
  aged({ rule: "371", suits: (life) => hasEnded(life) && isIn(2024)(life) }, 15.5, { ...SUPPORTED, URN: "XXXXXXX" }),
  aged({ rule: "372", suits: hasEnded }, 9.5, own({ PLACE: "R5", PLACE_PROVIDER: "PR3" })),
  aged({ rule: "373", suits: hasEnded }, 3.5, { PLACE: "S1" }),
  aged({ rule: "374", suits: hasEnded }, 13.5, own({ PLACE: "P3", PLACE_PROVIDER: "PR4" })),
  inRows({ rule: "386", table: "episodes", column: "REC", suits: hasEnded }, (life) => ({
    header: [{ ...life.header, DOB: daysAfter(life.episode["DEC"], -19 * 366) }],
    episodes: [{ ...life.episode, REC: "E11" }],
  })),
  inEpisode({ rule: "214", column: "PL_POST", suits: startsBeforeEnd(20) }, (life) => ({
    ...breakOf(10, life),
    PL_POST: life.episode["PL_POST"] ?? "",
  })),
  inEpisode({ rule: "365", column: "DEC", suits: startsBeforeEnd(30) }, (life) => breakOf(18, life)),
  inEpisode({ rule: "365", column: "DEC", suits: (life) => isNear(20, life) }, (life) => ({
    ...breakOf(0, life),
    DEC: "",
    REC: "",
  })),
];
