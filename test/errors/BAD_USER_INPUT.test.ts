import { expect, it } from "vitest";
import { serveGateway } from "../support/london-in-process.ts";

it.each([
  ["by", "placements { groups(by: []) { keys { code } } }", "Group by one or two dimensions."],
  ["by", "placements { groups(by: [SEX, SEX]) { keys { code } } }", "SEX is named twice."],
  [
    "by",
    `placements(where: { sex: ["MALE"] }) { groups(by: [SEX]) { keys { code } } }`,
    "SEX is already decided by what is asked.",
  ],
  ["top", "placements { groups(by: [SEX], top: 0) { keys { code } } }", "Ask for at least one group."],
  ["sex", "placements(where: { sex: [] }) { asAt }", "The filter sex names no code; leave it out to count all."],
  [
    "from",
    `placements { series(from: "2025-03-31", to: "2024-03-31") { at } }`,
    "The series begins on 2025-03-31, after its end 2024-03-31.",
  ],
  ["to", `placements { series(from: "2000-01-01", to: "2025-03-31") { at } }`, "A series spans at most 240 months."],
])("names the argument %s that means nothing, and what it must be", async (argument, field, message) => {
  await using gateway = await serveGateway();
  const { errors } = await gateway.ask(`{ london { ${field} } }`);
  expect(errors).toHaveLength(1);
  expect(errors![0]!.message).toContain(message);
  expect(errors![0]!.extensions).toEqual({ code: "BAD_USER_INPUT", argument });
});

it("says of a day that there is not how a day is written", async () => {
  await using gateway = await serveGateway();
  const { errors } = await gateway.ask("query At($at: LocalDate) { london { placements(asAt: $at) { asAt } } }", {
    variables: { at: "2025-02-30" },
  });
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  expect(errors![0]!.message).toContain("A LocalDate is a real day written YYYY-MM-DD.");
});
