/** The pages by their paths, in the order of the navigation. */
import { about, accessibility } from "./pages/about.ts";
import { ask } from "./pages/ask.ts";
import { beds } from "./pages/beds.ts";
import { compare } from "./pages/compare.ts";
import { measured } from "./pages/measured.ts";
import { money } from "./pages/money.ts";
import { movements } from "./pages/movements.ts";
import { own } from "./pages/own.ts";
import { providersPage } from "./pages/providers.ts";
import { referrals } from "./pages/referrals.ts";
import { signIn } from "./pages/sign-in.ts";
import { status } from "./pages/status.ts";
import { today } from "./pages/today.ts";
import { where } from "./pages/where.ts";
import type { Page } from "./shell/page.ts";

export const PAGES: readonly Page[] = [
  today,
  money,
  beds,
  where,
  movements,
  referrals,
  providersPage,
  compare,
  ask,
  status,
  measured,
  signIn,
  own,
  about,
  accessibility,
];

export const pageAt = (path: string): Page | undefined => PAGES.find((page) => page.path === path);

/** The name of a page in the addresses of its pictures: "today" of "/". */
export const nameOf = ({ path }: Page): string => path.slice(1) || "today";

export const pageNamed = (name: string): Page | undefined => PAGES.find((page) => nameOf(page) === name);
