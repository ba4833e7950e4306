import { graphql } from "graphql";
import { expect, it } from "vitest";
import { answerCache, londonAnswers } from "../../gateway/answers.ts";
import { gatewaySchema } from "../../gateway/gateway.ts";
import type { Scatter } from "../../gateway/scatter.ts";
import type { Roster, Rosters } from "../../schema/figures/coverage.ts";
import { NO_REGISTER } from "../../schema/register/register.ts";
import { SUB_REGIONS } from "../../schema/reference/sub-regions.ts";

it("says which layout was expected and which came, and adds nothing", async () => {
  const roster: Roster = { kind: "ANSWERED", vintage: "v1", returns: [], layoutDiffers: [] };
  const rosters: Rosters = new Map(SUB_REGIONS.map(({ code }) => [code, roster]));
  // A scatter that doesn't look at what it is handed: `sum` is the last to see it, and does.
  const scatter: Scatter = (asked) =>
    Promise.resolve(asked.map(({ code }) => ({ subRegion: code, laidOut: { layout: "another layout", partial: new Map() } })));
  const reach = { scatter, silences: new Map(), register: () => Promise.resolve(NO_REGISTER) };
  const answers = londonAnswers(() => Promise.resolve(rosters), reach, answerCache(false));
  const { data, errors } = await graphql({
    schema: gatewaySchema(),
    source: `{ london { placements(asAt: "2025-03-31") { total { children { value } } } } }`,
    contextValue: { audience: { kind: "PUBLIC" }, answers },
  });
  expect(data).toBeNull();
  expect(errors).toMatchObject([
    {
      message: "Partial answers of unequal layout can't be added.",
      extensions: {
        code: "UNMERGEABLE_ANSWERS",
        expected: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown,
        got: "another layout",
      },
    },
  ]);
});
