import { z } from "zod";
import type { BoroughVacancies } from "../schema/register/vacancy.ts";
import { askHolder } from "./ask-holder.ts";
import type { GatewayContext } from "./context.ts";

/** More homes than stand in any borough. */
const MOST = 500;

const VACANCIES = `query Vacancies($place: [ID!]!, $first: Int!) {
  homes(where: { place: $place }, first: $first) {
    nodes { urn vacancies { places ageFrom ageTo sex need } } vacancyCoverage { asAt } }
}`;

const vacancy = z.object({
  places: z.number(),
  ageFrom: z.number().nullable(),
  ageTo: z.number().nullable(),
  sex: z.enum(["M", "F"]).nullable(),
  need: z.string().nullable(),
});

const form = z.object({
  homes: z.object({
    nodes: z.array(z.object({ urn: z.string(), vacancies: z.array(vacancy).nullable() })),
    vacancyCoverage: z.object({ asAt: z.string().nullable() }),
  }),
});

/** Vacancies of the homes in a borough, asked of the one subgraph that knows. Errors: as `askHolder`. */
export const boroughVacancies = async (
  context: Pick<GatewayContext, "askOne" | "authorization">,
  borough: string,
): Promise<BoroughVacancies> => {
  const { homes } = await askHolder(context, borough, {
    query: VACANCIES,
    variables: { place: [borough], first: MOST },
    form,
  });
  const described = homes.nodes.flatMap(({ urn, vacancies }) => (vacancies === null ? [] : [[urn, vacancies] as const]));
  return { borough, asAt: homes.vacancyCoverage.asAt, byUrn: new Map(described) };
};
