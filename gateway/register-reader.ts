import { listBudget } from "../schema/register/budget.ts";
import type { RegisterReader } from "../schema/register/context.ts";
import type { Register } from "../schema/register/register.ts";

/** One request's view of the register: read when it is first needed, and the same from then on. */
export const registerReader = (read: () => Promise<Register>): RegisterReader => {
  let reading: Promise<Register> | null = null;
  const whole = (): Promise<Register> => (reading ??= read());
  return {
    whole,
    home: { load: async (urn) => (await whole()).homeByUrn.get(urn) ?? null },
    provider: { load: async (id) => (await whole()).providerById.get(id) ?? null },
    within: listBudget(),
  };
};
