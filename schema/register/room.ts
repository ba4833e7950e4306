import { HOME_TYPES_OF_PLACEMENTS } from "../reference/home-groups.ts";
import type { HomeOnRegister } from "./home.ts";

/** How many homes there are for some children, and how many places they have together. */
export type Room = { readonly homes: number; readonly places: number };

const NO_ROOM: Room = { homes: 0, places: 0 };

/** The room in some homes; null where one of them doesn't state its places. */
export const roomIn = (homes: readonly HomeOnRegister[]): Room | null =>
  together(homes.map(({ places }) => (places === null ? null : { homes: 1, places })));

/** Null where one of them isn't known. */
export const together = (rooms: readonly (Room | null)[]): Room | null =>
  rooms.reduce<Room | null>(
    (all, room) => (all === null || room === null ? null : { homes: all.homes + room.homes, places: all.places + room.places }),
    NO_ROOM,
  );

/** The room that some homes have for children of each placement type that lives in homes. */
export const roomByPlacementType = (homes: readonly HomeOnRegister[]): ReadonlyMap<string, Room | null> =>
  new Map(
    [...HOME_TYPES_OF_PLACEMENTS].map(([placementType, types]) => [
      placementType,
      roomIn(homes.filter(({ codes }) => types.includes(codes.homeType))),
    ]),
  );
