import { LAST_DAY, yearsFrom } from "../chance/calendar.ts";
import type { Kind } from "../chance/mixes.ts";
import { between, chance, weighted, type Random } from "../chance/random.ts";
import { waitingTime } from "../chance/waiting-time.ts";
import { bandOf } from "./bands.ts";
import type { LegalPath } from "./legal-path.ts";
import {
  FIRST_KINDS,
  MOVE_ON_ORDER,
  MOVE_RATE,
  NEXT_KINDS,
  SECURE_DAYS,
  SUPPORTED_AT_16,
  TEMPERS,
  TIMES,
  type Temper,
} from "./moves.ts";

/** One placement of a child, from its first day to the day it is left (not included; Infinity while the child is still there). */
export type PlacementStay = { readonly kind: Kind; readonly start: number; readonly end: number };

type Child = { readonly birth: number; readonly uasc: boolean; readonly temper: Temper };

/** A move that something else than the placement brings: the day, and where to; null where that is drawn on the day. */
type DueMove = { readonly day: number; readonly kind: Kind | null };

const ADOPTIVE_DAYS = [260, 530] as const;

/** Moves that orders and the 16th birthday bring, in order; of adoption, as long before it as the law and the courts need. */
const dueMoves = (random: Random, { birth }: Child, { phases, end, why }: LegalPath): readonly DueMove[] => {
  const orders = phases.slice(1).filter(({ ls }) => ls === "C2" && chance(random, MOVE_ON_ORDER));
  const placement = phases.findLast(({ ls }) => ls === "E1");
  const adoptive =
    why === "ADOPTED" && placement !== undefined
      ? [{ day: Math.max(placement.from + 1, end - between(random, ...ADOPTIVE_DAYS)), kind: "ADOPTION" as const }]
      : [];
  const leaving = { day: between(random, yearsFrom(birth, 16), yearsFrom(birth, 17)), kind: "K3" as const };
  return [...orders.map(({ from }) => ({ day: from, kind: null })), ...adoptive, leaving].toSorted((a, b) => a.day - b.day);
};

const lsOn = ({ phases }: LegalPath, day: number): string => phases.findLast(({ from }) => from <= day)?.ls ?? "";

/** A child looked after by agreement, or to be adopted, is not placed with its parents (VAL 378). */
const isBarred = (kind: Kind, ls: string): boolean => kind === "P1" && ls !== "C1" && ls !== "C2";

const firstKind = (random: Random, { birth, uasc }: Child, { phases: [first] }: LegalPath): Kind => {
  const { from = 0, ls = "" } = first ?? {};
  const kinds = FIRST_KINDS[uasc ? "UASC" : ls === "J1" ? "REMAND" : bandOf(birth, from)];
  const kind = weighted(random, kinds);
  return (kind === "K3" && from < yearsFrom(birth, 16)) || isBarred(kind, ls) ? "FOSTER" : kind;
};

const nextKind = (random: Random, { birth, uasc }: Child, { day, ls }: { day: number; ls: string }): Kind => {
  const kind = weighted(random, NEXT_KINDS[uasc ? "UASC" : bandOf(birth, day)]);
  return (kind === "K3" && day < yearsFrom(birth, 16)) || isBarred(kind, ls) ? "FOSTER" : kind;
};

const daysIn = (random: Random, kind: Kind, temper: Temper): number =>
  kind === "K1"
    ? between(random, ...SECURE_DAYS)
    : TIMES[kind] === 0
      ? Infinity
      : waitingTime(random, MOVE_RATE, TIMES[kind] * TEMPERS[temper]);

/** Whether a move that is due happens to a child in a placement: not in a secure home, which has an order of its own. */
const happens = (random: Random, due: DueMove, kind: Kind): boolean =>
  kind !== "K1" && (due.kind !== "K3" || chance(random, SUPPORTED_AT_16[kind] ?? 0));

type Here = { readonly kind: Kind; readonly start: number; readonly until: number };

/** The day a placement is left, if its period of care lasts so long, and where to; null where that is drawn on the day. */
const drawMove = (
  random: Random,
  { kind, start, until }: Here,
  { child, path, due }: { child: Child; path: LegalPath; due: readonly DueMove[] },
): DueMove => {
  const barred = kind === "P1" ? path.phases.find(({ ls, from }) => ls === "E1" && from > start)?.from : undefined;
  const forced = due.find((move) => move.day > start && move.day < until && happens(random, move, kind));
  const day = Math.min(start + daysIn(random, kind, child.temper), forced?.day ?? Infinity, barred ?? Infinity);
  return { day, kind: day === forced?.day ? forced.kind : null };
};

/** The placements of a period of care, drawn forwards from the entry to its end or to the last day seen. They touch. */
export const drawStays = (random: Random, child: Child, path: LegalPath): readonly PlacementStay[] => {
  const stays: PlacementStay[] = [];
  const due = dueMoves(random, child, path);
  const until = Math.min(path.end, LAST_DAY + 1);
  let [start, kind] = [path.phases[0]?.from ?? 0, firstKind(random, child, path)];
  for (;;) {
    const move = drawMove(random, { kind, start, until }, { child, path, due });
    if (move.day >= until) return [...stays, { kind, start, end: path.end > LAST_DAY ? Infinity : path.end }];
    stays.push({ kind, start, end: move.day });
    kind = move.kind ?? nextKind(random, child, { day: move.day, ls: lsOn(path, move.day) });
    start = move.day;
  }
};
