/**
 * How placements are arranged, as returns of costs and deprivation of liberty orders say it. Order is the order of the axis: add at the
 * end, never reorder.
 * Source: London's weekly cost census; our own lists.
 */

export const PROCUREMENTS = [
  { code: "FRAMEWORK", label: "Bought under a framework" },
  { code: "SPOT", label: "Bought for this child alone" },
  { code: "BLOCK", label: "One of the places of a block contract" },
  { code: "IN_HOUSE", label: "The authority's own provision" },
] as const;

export const REGISTRATIONS = [
  { code: "REGISTERED", label: "Registered with an inspectorate" },
  { code: "NOT_REGISTERED", label: "Not registered" },
] as const;

/** Whether the child is the only one there. */
export const SOLOS = [
  { code: "SOLO", label: "For one child alone" },
  { code: "NOT_SOLO", label: "Not for one child alone" },
] as const;

/** Deprivation of liberty orders of the child, on the day. */
export const LIBERTY_ORDERS = [
  { code: "CURRENT", label: "An order is in force" },
  { code: "PREVIOUS", label: "There was an order" },
  { code: "NONE", label: "There was no order" },
] as const;

export const PLANS = [
  { code: "EHCP", label: "Has an education, health and care plan" },
  { code: "NO_EHCP", label: "Has no education, health and care plan" },
] as const;
