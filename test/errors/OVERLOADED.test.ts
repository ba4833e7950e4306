import { expect, it } from "vitest";
import { overloaded } from "../../schema/errors.ts";
import { answerOf } from "../../schema/server/graphql-route.ts";

it("is 503 that says when to ask again, in a header and in the answer, and is stored by nobody", () => {
  const { status, headers, body, isStorable } = answerOf(overloaded(3));
  expect([status, headers["retry-after"], isStorable]).toEqual([503, "3", false]);
  expect(JSON.parse(body.toString("utf8"))).toEqual({
    errors: [
      {
        message: "London is asked more than it can answer just now; ask again in 3 s.",
        extensions: { code: "OVERLOADED", retryAfter: 3 },
      },
    ],
  });
});
