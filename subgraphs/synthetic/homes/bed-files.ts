import { dayOf } from "../../../schema/reference/dates.ts";
import { quarterEnd } from "../../returns/files/quarter.ts";
import { RETURN_YEARS } from "../chance/calendar.ts";
import type { Setting } from "../land/register.ts";
import { SUPPORTED_ACCOMMODATION } from "../land/settings.ts";
import type { DatedFile } from "../written/dated-file.ts";
import { written } from "../written/written.ts";
import type { Row } from "../written/yearly-cut.ts";
import { homeDays, type BedContext, type HomeDay } from "./home-days.ts";
import type { FreePlace } from "./home-places.ts";
import { hasBedReturn } from "./residents.ts";

const HOME_COLUMNS: Row = ["urn", "as_at", "registered_places", "open_places", "occupied", "blocked", "vacant"];
const OCCUPANCY_COLUMNS: Row = ["urn", "as_at", "placing_authority", "children"];
const GAP_COLUMNS: Row = ["urn", "as_at", "kind", "reason", "age_from", "age_to", "need", "sex", "places"];

/** Every quarter's last day; of supported accommodation only those on which all of it has been registered. */
const DAYS = RETURN_YEARS.flatMap((year) => [1, 2, 3, 4].map((quarter) => dayOf(quarterEnd(year, quarter))));
const SUPPORTED_DAYS = DAYS.slice(-2);

const keyCells = ({ setting, day }: HomeDay): Row => [setting.urn, written(day)];

const homeRow = (home: HomeDay): Row => {
  const occupied = [...home.children.values()].reduce((sum, children) => sum + children, 0);
  const [blocked, vacant] = [home.blocked.length, home.vacant.length];
  const counts = [home.setting.places ?? 0, occupied + blocked + vacant, occupied, blocked, vacant];
  return [...keyCells(home), ...counts.map(String)];
};

const gapCells = (place: FreePlace): Row => {
  if (place.kind === "VACANT") return [place.kind, "", String(place.ageFrom), String(place.ageTo), place.need, place.sex];
  return [place.kind, place.kind === "BLOCKED" ? place.reason : "", "", "", "", ""];
};

/** Places that are alike are one row with their number. */
const gapRows = (home: HomeDay): readonly Row[] =>
  [...Map.groupBy([...home.blocked, ...home.vacant].map(gapCells), (cells) => cells.join(","))].map(
    ([, [cells = [], ...more]]) => [...keyCells(home), ...cells, String(1 + more.length)],
  );

/** The bed return of a borough: the homes that stand in it, whoever placed the children there. */
export const bedFiles = (register: readonly Setting[], borough: string, context: BedContext): readonly DatedFile[] => {
  const homes = register.filter((setting) => setting.postcode.host.code === borough && hasBedReturn(setting));
  const days = homes.flatMap((setting) =>
    homeDays(setting, setting.type === SUPPORTED_ACCOMMODATION ? SUPPORTED_DAYS : DAYS, context),
  );
  const occupancyRows = (home: HomeDay): readonly Row[] =>
    [...home.children].map(([authority, children]) => [...keyCells(home), authority, String(children)]);
  const files: readonly DatedFile[] = [
    { path: "beds/homes.csv", table: "BED_HOMES", columns: HOME_COLUMNS, rows: days.map(homeRow) },
    { path: "beds/occupancy.csv", table: "BED_OCCUPANCY", columns: OCCUPANCY_COLUMNS, rows: days.flatMap(occupancyRows) },
    { path: "beds/gaps.csv", table: "BED_GAPS", columns: GAP_COLUMNS, rows: days.flatMap(gapRows) },
  ];
  return files.filter(({ rows }) => rows.length > 0);
};
