/** Colours of marks. One hue from pale to dark: no red and no green, for the graph does not say whether more is better. */

/** Classes of a map, palest first; those from `LIGHT_TEXT_FROM` on are written on in white. */
export const SEQUENCE = ["#dbe8f4", "#a9cbe6", "#6bace6", "#2073bc", "#12436d"] as const;
const LIGHT_TEXT_FROM = 3;

export const INK = "#0b0c0c";
export const GREY = "#484949";
export const LINE = "#cecece";
export const BLUE = SEQUENCE[3];
export const NAVY = SEQUENCE[4];
export const PALE = SEQUENCE[1];
export const PINK = "#801650";

/** Parts of a whole, in order. */
export const PARTS = [
  { fill: "#12436d", ink: "#ffffff" },
  { fill: "#28a197", ink: INK },
  { fill: "#f46a25", ink: INK },
  { fill: "#801650", ink: "#ffffff" },
] as const;

export const inkOn = (shade: number): string => (shade >= LIGHT_TEXT_FROM ? "#ffffff" : INK);
