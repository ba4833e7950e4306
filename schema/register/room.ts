import type { LocalDate } from "../reference/dates.ts";
import { HOME_TYPES_OF_PLACEMENTS } from "../reference/home-groups.ts";
import { type HomeOnRegister, isOpen } from "./home.ts";
import type { Register } from "./register.ts";

/** How many homes there are for some children, and how many places they have together. */
export type Room = { readonly homes: number; readonly places: number };

/** The room that a register tells of on a day; null where a home doesn't state its places. */
export type Rooms = {
  readonly byProvider: ReadonlyMap<string, Room | null>;
  /** By London borough, and then by the type of placement that children in its homes are in. */
  readonly byBorough: ReadonlyMap<string, ReadonlyMap<string, Room | null>>;
};

const NO_ROOM: Room = { homes: 0, places: 0 };

const roomIn = (homes: readonly HomeOnRegister[]): Room | null =>
  together(homes.map(({ places }) => (places === null ? null : { homes: 1, places })));

/** Null where one of them isn't known. */
export const together = (rooms: readonly (Room | null)[]): Room | null =>
  rooms.reduce<Room | null>(
    (all, room) => (all === null || room === null ? null : { homes: all.homes + room.homes, places: all.places + room.places }),
    NO_ROOM,
  );

/** One that closed on a known day was open before; one that opened on an unknown day, always. */
const isOpenOn = (home: HomeOnRegister, day: LocalDate): boolean =>
  (home.registered === null || home.registered <= day) && (home.closed === null ? isOpen(home) : home.closed > day);

const byPlacementType = (homes: readonly HomeOnRegister[]): ReadonlyMap<string, Room | null> =>
  new Map(
    [...HOME_TYPES_OF_PLACEMENTS].map(([placementType, types]) => [
      placementType,
      roomIn(homes.filter(({ codes }) => types.includes(codes.homeType))),
    ]),
  );

const grouped = <T>(
  homes: readonly HomeOnRegister[],
  keyOf: (home: HomeOnRegister) => string | null,
  of: (own: readonly HomeOnRegister[]) => T,
): ReadonlyMap<string, T> =>
  new Map([...Map.groupBy(homes, keyOf)].flatMap(([key, own]) => (key === null ? [] : [[key, of(own)] as const])));

/** More days than a series has. */
const MOST_DAYS = 300;

const known = new WeakMap<Register, Map<LocalDate, Rooms>>();

/** The room in the homes that were open on a day, by their days on the register; added up once for each day that is asked about. */
export const roomsOn = (register: Register, day: LocalDate): Rooms => {
  const days = known.get(register) ?? new Map<LocalDate, Rooms>();
  known.set(register, days);
  const before = days.get(day);
  if (before !== undefined) return before;
  const open = register.homes.filter((home) => isOpenOn(home, day));
  const rooms = {
    byProvider: grouped(open, ({ providerId }) => providerId, roomIn),
    byBorough: grouped(open, ({ boroughCode }) => boroughCode, byPlacementType),
  };
  if (days.size === MOST_DAYS) days.clear();
  days.set(day, rooms);
  return rooms;
};
