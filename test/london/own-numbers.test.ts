/** A borough's own numbers, as its subgraph answers them: to whom, and of whom. */

import { beforeAll, describe, expect, it } from "vitest";
import { post } from "../support/london-ask.ts";
import { BARNET, CAMDEN, FIGURES, type Figures } from "../support/london-audience.ts";
import { type London, startLondon } from "../support/start-london.ts";

let london: London;
beforeAll(async () => {
  london = await startLondon();
  return () => london[Symbol.asyncDispose]();
});

describe("a borough's own numbers", () => {
  const own = { form: "OWN", fact: "PLACEMENTS", measure: "CHILDREN", times: ["2025-03-31"], by: [], where: [] };
  const BRENT = "E09000005";

  it("are answered by its subgraph to the gateway with a token of the borough, and are those of the bearer's borough alone", async () => {
    const { data } = await london.askPartials("NCL", [own], await london.tokenOf(CAMDEN));
    const seen = await london.ask<Figures>(FIGURES, { token: await london.tokenOf(CAMDEN) });
    expect(data!.partials.answers[0]!.vectors).toEqual([{ "": [0, seen.data.camden.placements.total.children.value] }]);
    const { data: barnets } = await london.askPartials("NCL", [own], await london.tokenOf(BARNET));
    expect(barnets!.partials.answers[0]!.vectors).not.toEqual(data!.partials.answers[0]!.vectors);
  });

  it.each([
    ["without a token", async () => undefined, "FORBIDDEN"],
    ["with a token of a borough that it does not hold", async () => london.tokenOf(BRENT), "UNAUTHENTICATED"],
  ])("are refused to the bearer of the service token %s", async (_, token, code) => {
    const { data, errors } = await london.askPartials("NCL", [own], await token());
    expect([data ?? null, errors?.[0]?.extensions?.["code"]]).toEqual([null, code]);
  });

  it("are refused to their own staff who are not the gateway", async () => {
    const query = `query Own($queries: [PartialQueryInput!]!) { partials(vintage: "any", queries: $queries) { answers { vectors } } }`;
    const { errors } = await post(london.urls.get("NCL")!, query, {
      variables: { queries: [own] },
      token: await london.tokenOf(CAMDEN),
    });
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN", requires: "the service token of NCL" } }]);
  });

  it("are not to be had of another borough by naming it", async () => {
    const named = { ...own, where: [{ dimension: "BOROUGH", codes: [BARNET] }] };
    const { data } = await london.askPartials("NCL", [named, { ...own, by: ["BOROUGH"] }], await london.tokenOf(CAMDEN));
    expect(data!.partials.answers).toEqual([
      { layout: null, vectors: null },
      { layout: null, vectors: null },
    ]);
  });

  it("are no part of what is answered as a share, token or not, nor are its boroughs", async () => {
    const share = { ...own, form: "SHARE" };
    const [plain, tokened] = await Promise.all([
      london.askPartials("NCL", [share]),
      london.askPartials("NCL", [share], await london.tokenOf(CAMDEN)),
    ]);
    expect(tokened.data).toEqual(plain.data);
    const { data } = await london.askPartials("NCL", [{ ...share, by: ["BOROUGH"] }]);
    expect(data!.partials.answers).toEqual([{ layout: null, vectors: null }]);
  });
});
