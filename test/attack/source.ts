/** Where the world comes from that is attacked. */
import { prepareDemoData } from "../support/demo-data.ts";
import { smallWorld } from "./small-world.ts";
import { worldOfStores } from "./world-of-stores.ts";
import type { World } from "./world.ts";

/** A small world of a seed, or the demo's stores: in a data folder, or made for the occasion. */
export type Source = { readonly kind: "small"; readonly seed: number } | { readonly kind: "stores"; readonly data: string };

/** "small" is a small world, "demo" the demo that the tests have; anything else is a data folder. */
export const sourceOf = async (asked: string): Promise<Source> => {
  if (asked === "small") return { kind: "small", seed: 1 };
  return { kind: "stores", data: asked === "demo" ? await prepareDemoData() : asked };
};

export const worldOf = (source: Source): Promise<World> | World =>
  source.kind === "small" ? smallWorld(source.seed) : worldOfStores(source.data);
