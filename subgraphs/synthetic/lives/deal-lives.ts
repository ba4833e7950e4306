import { LAST_DAY } from "../chance/calendar.ts";
import { cellStratumOf } from "../chance/cells.ts";
import { dealByStratum, deck, shuffle } from "../chance/deck.ts";
import { CELLS_BY_STRATUM, PROVIDERS_BY_STRATUM, type Cell, type Kind } from "../chance/mixes.ts";
import { streamOf, type Random } from "../chance/random.ts";
import { BOROUGH_WEIGHTS } from "../land/register.ts";
import type { Life } from "./draw-life.ts";
import type { PlacementStay } from "./draw-stays.ts";
import { dealFacts, type Facts } from "./facts.ts";
import { drawLondon } from "./london-lives.ts";
import { dealReasons } from "./reasons.ts";
import { drawSecureReferrals, type SecureReferral } from "./secure-referrals.ts";

/** A life with what it is dealt: its facts and, while it is still in care, where its last placement is to be. */
export type DealtLife = Life & {
  readonly facts: Facts;
  readonly last: LastPlacement | null;
  readonly referrals: readonly SecureReferral[];
};

/** The cell of the last placement, and PLACE_PROVIDER of a foster placement; null where it follows from the setting. */
type LastPlacement = { readonly cell: Cell; readonly provider: string | null };

/** All of London's lives by borough, and why each placement was left. */
export type DealtLondon = {
  readonly lives: ReadonlyMap<string, readonly DealtLife[]>;
  readonly reasons: ReadonlyMap<PlacementStay, string>;
};

const isPresent = ({ periods }: Life): boolean => (periods.at(-1)?.end ?? 0) > LAST_DAY;

const kindOf = ({ periods }: Life): Kind => periods.at(-1)?.stays.at(-1)?.kind ?? "FOSTER";

/** Where the last placements of children still in care are: London's mixes are met exactly, a borough's but for chance. */
const dealLast = (random: Random, lives: readonly Life[]): readonly LastPlacement[] => {
  const cells = dealByStratum<Life, Cell>(random, lives, {
    stratumOf: (life) => cellStratumOf(life.uasc, kindOf(life)),
    tables: CELLS_BY_STRATUM,
  });
  const fostered = lives.filter((life) => kindOf(life) === "FOSTER").length;
  const providers = deck<string>(random, PROVIDERS_BY_STRATUM.FOSTER, fostered);
  return lives.map((life, at) => ({
    cell: cells[at] ?? "OUT_UNKNOWN",
    provider: kindOf(life) === "FOSTER" ? (providers.pop() ?? null) : null,
  }));
};

/**
 * The lives of London dealt to its boroughs: those still in care by the published numbers of children, those who left in proportion
 * to them. A child stays one borough's through all its periods of care.
 */
export const dealLives = (seed: number): DealtLondon => {
  const random = streamOf(seed, "deal");
  const all = drawLondon(seed);
  const referrals = drawSecureReferrals(random, all);
  const dealt = [all.filter(isPresent), all.filter((life) => !isPresent(life))].flatMap(
    (group): readonly (DealtLife & Dealt)[] => {
      const lives = shuffle(random, group);
      const facts = dealFacts(random, lives, referrals);
      const last = lives.every(isPresent) ? dealLast(random, lives) : [];
      const boroughs = deck(random, BOROUGH_WEIGHTS, lives.length);
      return lives.flatMap((life, at) => {
        const [ofLife, borough] = [facts[at], boroughs[at]];
        if (ofLife === undefined || borough === undefined) return [];
        return [{ ...life, facts: ofLife, last: last[at] ?? null, referrals: referrals.get(life) ?? [], borough }];
      });
    },
  );
  return { lives: Map.groupBy(dealt, ({ borough }) => borough), reasons: dealReasons(random, all) };
};

type Dealt = { readonly borough: string };
