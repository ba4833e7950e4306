import type { BoroughVacancies, Vacancy } from "../../schema/register/vacancy.ts";
import type { Models } from "../models/models.ts";
import type { Vintage } from "../models/vintage.ts";
import type { BedRecord } from "../returns/kinds/beds/bed-record.ts";
import { returnIn } from "../vintages/manifest.ts";

/** Whom vacant places would suit, as far as the return says; of those that it says nothing of, nothing. Rows of older stores have no sex. */
export const bedVacancies = ({ vacant, gaps }: BedRecord): readonly Vacancy[] => {
  const told = gaps
    .filter(({ kind }) => kind === "VACANT")
    .map(({ places, ageFrom, ageTo, sex, need }) => ({ places, ageFrom, ageTo, sex: sex ?? null, need }));
  const untold = vacant - told.reduce((sum, { places }) => sum + places, 0);
  return untold > 0 ? [...told, { places: untold, ageFrom: null, ageTo: null, sex: null, need: null }] : told;
};

/** Vacancies of a borough's homes on the last day that its return of beds describes. */
export const boroughVacancies = async (models: Models, manifest: Vintage | null, borough: string): Promise<BoroughVacancies> => {
  const held = manifest === null ? undefined : returnIn(manifest, { borough, kind: "BEDS" });
  if (held === undefined) return { borough, asAt: null, byUrn: new Map() };
  const { to } = await models.returns.findById(held).lean().orFail();
  const beds = await models.beds.find({ return: held, asAt: to }).lean<BedRecord[]>();
  return { borough, asAt: to, byUrn: new Map(beds.map((bed) => [bed.urn, bedVacancies(bed)])) };
};
