import { z } from "zod";
import type { HomeRow } from "../schema/register/home.ts";

const nullableText = z.string().nullable();

const homeRow: z.ZodType<HomeRow> = z.object({
  urn: z.string(),
  name: nullableText,
  provisionType: z.string(),
  sector: nullableText,
  status: z.string(),
  registered: nullableText,
  closed: nullableText,
  localAuthority: nullableText,
  boroughCode: nullableText,
  places: z.number().nullable(),
  needs: z.array(z.string()).nullable(),
  grade: nullableText,
  inspected: nullableText,
  providerId: nullableText,
  providerName: nullableText,
});

const registerReply = z.object({ registerRows: z.array(homeRow) });

/** Asks a subgraph for the copy of the register that belongs to `vintage`. */
export const REGISTER_ROWS = `query RegisterRows($vintage: ID!) { registerRows(vintage: $vintage) }`;

/** The rows in a subgraph's reply; null where it isn't in the form that we know. */
export const registerRowsOf = (data: unknown): readonly HomeRow[] | null =>
  registerReply.safeParse(data).data?.registerRows ?? null;
