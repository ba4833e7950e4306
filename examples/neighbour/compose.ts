/** One supergraph of services that are running: each tells its own SDL. */
import { composeServices } from "@theguild/federation-composition";
import { parse } from "graphql";

export type Service = { readonly name: string; readonly url: string };

const sdlOf = async ({ url }: Service): Promise<string> => {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ _service { sdl } }" }),
  });
  const { data } = (await response.json()) as { data: { _service: { sdl: string } } };
  return data._service.sdl;
};

/** Errors: an Error with every reason why the services don't compose. */
export const supergraphOf = async (services: readonly Service[]): Promise<string> => {
  const { supergraphSdl, errors } = composeServices(
    await Promise.all(services.map(async (service) => ({ ...service, typeDefs: parse(await sdlOf(service)) }))),
  );
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join("\n"));
  return supergraphSdl;
};
