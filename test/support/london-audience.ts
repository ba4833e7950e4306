/** What the public and a borough's staff are asked to compare: children of London, of a sub-region, and of two of its boroughs. */
import type { Figure } from "../../schema/disclosure/figure.ts";

export const CAMDEN = "E09000007";
export const BARNET = "E09000003";

export const FIGURES = `{ london { ...p } camden: borough(code: "${CAMDEN}") { ...p } barnet: borough(code: "${BARNET}") { ...p } ncl: subRegion(code: "NCL") { ...p } }
fragment p on Place { placements(asAt: "2025-03-31") { total { children { value low high status } } groups(by: [AGE_BAND]) { keys { code } measures { children { value low high status } } } } }`;

type Placements = { readonly total: { readonly children: Figure } };
export type Figures = Readonly<Record<"london" | "camden" | "barnet" | "ncl", { readonly placements: Placements }>>;
