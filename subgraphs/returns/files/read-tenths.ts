const NUMBER = /^(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d)0*)?$/;

/** Tenths of a number: "1,234.5" -> 12345, "12" -> 120. Null for a blank, more decimals and whatever is no number. */
export const readTenths = (text: string): number | null => {
  const [, whole, tenth = "0"] = NUMBER.exec(text.trim()) ?? [];
  return whole === undefined ? null : Number(whole.replaceAll(",", "")) * 10 + Number(tenth);
};
