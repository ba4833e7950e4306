/** Homes of a small world, and who lives in them. */
import type { Draws } from "./draws.ts";
import { type Home, PLACEMENT_OF_HOME, type World } from "./world.ts";

/** Where a child is placed and looked after. */
type Placed = { readonly borough: number; readonly type: string; readonly isNear: boolean };

const HOMES_EACH = 3;
const SECTORS = ["PRIVATE", "LOCAL_AUTHORITY"];
const GRADES = ["GOOD", "OUTSTANDING", "REQUIRES_IMPROVEMENT"];

/** Builds homes of each type in each borough around the children placed there, with children of others and free places beside them. */
export const madeUpHomes = (children: readonly Placed[], boroughs: number, draws: Draws): Pick<World, "homes" | "host"> => {
  const types = new Set(PLACEMENT_OF_HOME.values());
  const host = Int16Array.from(children, ({ borough, type, isNear }) => {
    if (!types.has(type) || draws.unit() < 0.2) return -1;
    return isNear ? borough : draws.below(boroughs);
  });
  const homes = [...PLACEMENT_OF_HOME].flatMap(([homeType, type]) =>
    Array.from({ length: boroughs }, (_, borough) => {
      const there = [...children.keys()].filter((child) => host[child] === borough && children[child]!.type === type);
      return Array.from({ length: HOMES_EACH }, (_, at) =>
        homeOf(
          { urn: `${homeType} ${borough} ${at}`, borough, homeType },
          there.filter((_, child) => child % HOMES_EACH === at).map((child) => children[child]!.borough),
          draws,
        ),
      );
    }).flat(),
  );
  return { host, homes };
};

type Known = { readonly urn: string; readonly borough: number; readonly homeType: string };

const homeOf = ({ urn, borough, homeType }: Known, from: readonly number[], draws: Draws): Home => {
  const [others, blocked, vacant, closed] = [draws.below(3), draws.below(2), draws.below(3), draws.below(2)];
  const london = [...Map.groupBy(from, (each) => each)].map(([each, all]) => ({
    authority: `B${each + 1}`,
    isLondon: true,
    children: all.length,
  }));
  const elsewhere = others === 0 ? [] : [{ authority: "ELSEWHERE", isLondon: false, children: others }];
  const open = from.length + others + blocked + vacant;
  return {
    urn,
    borough,
    codes: [homeType, SECTORS[draws.below(2)]!, GRADES[draws.below(3)]!, "EMOTIONAL"],
    registered: open + closed,
    open,
    blocked,
    vacant,
    occupancy: [...london, ...elsewhere],
  };
};
