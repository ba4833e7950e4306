import { z } from "zod";
import type { HomeRow } from "../schema/register/home.ts";

const optional = z.string().nullable();

const homeRow: z.ZodType<HomeRow> = z.object({
  urn: z.string(),
  name: optional,
  provisionType: z.string(),
  sector: optional,
  status: z.string(),
  registered: optional,
  closed: optional,
  localAuthority: optional,
  boroughCode: optional,
  places: z.number().nullable(),
  needs: z.array(z.string()).nullable(),
  grade: optional,
  inspected: optional,
  providerId: optional,
  providerName: optional,
});

const reply = z.object({ registerRows: z.array(homeRow) });

/** Asks a subgraph for the copy of the register that belongs to `vintage`. */
export const REGISTER_ROWS = `query RegisterRows($vintage: ID!) { registerRows(vintage: $vintage) }`;

/** The rows in a subgraph's reply; null where it isn't in the form that we know. */
export const registerRowsOf = (data: unknown): readonly HomeRow[] | null => reply.safeParse(data).data?.registerRows ?? null;
