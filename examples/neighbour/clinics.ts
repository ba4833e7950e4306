/** What the health service holds. All of it is made up. */

export type Clinic = { readonly name: string; readonly borough: string };

/** In order of name. The last one stands in Surrey, which no London borough is. */
export const CLINICS: readonly Clinic[] = [
  { name: "Camden Road Clinic", borough: "E09000007" },
  { name: "Hackney Downs Clinic", borough: "E09000012" },
  { name: "Lewisham Park Clinic", borough: "E09000023" },
  { name: "Woking Clinic", borough: "E10000030" },
];

/** Health assessments that are due, by GSS code of the borough. */
export const ASSESSMENTS_DUE: ReadonlyMap<string, number> = new Map([
  ["E09000007", 14],
  ["E09000012", 22],
  ["E09000023", 19],
]);
