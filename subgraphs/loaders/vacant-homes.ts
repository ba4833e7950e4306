import { trusted } from "mongoose";
import { noReturn } from "../../schema/errors.ts";
import { placeOfBorough } from "../../schema/reference/places.ts";
import type { Models } from "../models/models.ts";
import type { Vintage } from "../models/vintage.ts";
import type { BedRecord } from "../returns/kinds/beds/bed-record.ts";
import { returnIn } from "../vintages/manifest.ts";

/** URNs of a borough's homes that had a vacant place on the last day that its return of beds describes. Errors: NO_RETURN. */
export const vacantHomes = async (models: Models, manifest: Vintage | null, borough: string): Promise<ReadonlySet<string>> => {
  const held = manifest === null ? undefined : returnIn(manifest, { borough, kind: "BEDS" });
  if (held === undefined) throw noReturn(placeOfBorough(borough)!.name, "beds");
  const vacant = await models.beds.find({ return: held, vacant: trusted({ $gt: 0 }) }).lean<BedRecord[]>();
  const returned = await models.returns.findById(held).lean().orFail();
  return new Set(vacant.filter(({ asAt }) => asAt === returned.to).map(({ urn }) => urn));
};
