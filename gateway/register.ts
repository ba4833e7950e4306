/** Homes and providers: public register data that every sub-region holds, so any one of the five can answer. */
import DataLoader from "dataloader";
import { subgraphUnavailable } from "../schema/errors.ts";
import type { HomeOnRegister, ProviderOnRegister, RegisterLoaders } from "../schema/reference/register.ts";
import { SUB_REGIONS, type SubRegionCode } from "../schema/reference/sub-regions.ts";
import type { Reply, Request } from "./ask.ts";

type AskOne = (subRegion: SubRegionCode, request: Request) => Promise<Reply>;

const HOME = `urn name provisionType sector status registered localAuthority borough { code } places grade provider { id }`;
const ENTITIES = `query Register($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Home { ${HOME} } ... on Provider { id name homes { ${HOME} } } }
}`;

type HomeReply = Omit<HomeOnRegister, "boroughCode" | "providerId"> & {
  readonly borough: { code: string } | null;
  readonly provider: { id: string } | null;
};
type ProviderReply = Omit<ProviderOnRegister, "homes"> & { readonly homes: readonly HomeReply[] };

const homeOf = ({ borough, provider, ...home }: HomeReply): HomeOnRegister => ({
  ...home,
  boroughCode: borough?.code ?? null,
  providerId: provider?.id ?? null,
});

export const registerLoaders = (askOne: AskOne): RegisterLoaders => ({
  home: new DataLoader(async (urns) => {
    const found = await entities<HomeReply>(
      askOne,
      urns.map((urn) => ({ __typename: "Home", urn })),
    );
    return found.map((home) => (home === null ? null : homeOf(home)));
  }),
  provider: new DataLoader(async (ids) => {
    const found = await entities<ProviderReply>(
      askOne,
      ids.map((id) => ({ __typename: "Provider", id })),
    );
    return found.map((provider) => (provider === null ? null : { ...provider, homes: provider.homes.map(homeOf) }));
  }),
});

/** Asks the five in turn until one answers. */
const entities = async <T>(askOne: AskOne, representations: readonly object[]): Promise<readonly (T | null)[]> => {
  for (const { code } of SUB_REGIONS) {
    const reply = await askOne(code, { query: ENTITIES, variables: { representations } });
    if (reply.kind === "ANSWERED") return reply.data["_entities"] as (T | null)[];
  }
  throw subgraphUnavailable("All five sub-regions", "UNREACHABLE");
};
