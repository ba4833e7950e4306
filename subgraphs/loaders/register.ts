import DataLoader from "dataloader";
import { listBudget } from "../../schema/register/budget.ts";
import type { RegisterReader } from "../../schema/register/context.ts";
import type { Register } from "../../schema/register/register.ts";

/** One request's view of one copy of the register; keys of a request are looked up together, in their order. */
export const registerReader = (register: Register): RegisterReader => ({
  whole: () => Promise.resolve(register),
  home: new DataLoader((urns) => Promise.resolve(urns.map((urn) => register.homeByUrn.get(urn) ?? null))),
  provider: new DataLoader((ids) => Promise.resolve(ids.map((id) => register.providerById.get(id) ?? null))),
  within: listBudget(),
});
