import { expect, it } from "vitest";
import { serveGateway, serveSubgraph } from "../support/london-in-process.ts";

it.each([
  ["by", "placements { groups(by: []) { keys { code } } }", "Group by one to three dimensions."],
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

it.each([
  ["2025-02-30", " Did you mean 2025-02-28?"],
  ["31/03/2025", " Did you mean 2025-03-31?"],
  ["last year", ""],
])("says of %s, which is no day, how a day is written, and which was probably meant", async (at, hint) => {
  await using gateway = await serveGateway();
  const { errors } = await gateway.ask("query At($at: LocalDate) { london { placements(asAt: $at) { asAt } } }", {
    variables: { at },
  });
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  expect(errors![0]!.message).toContain(`A LocalDate is a real day written YYYY-MM-DD, not "${at}".${hint}`);
});

it.each([
  ["first", "homes(first: 0) { totalCount }", "Ask for 1 to 500 rows."],
  ["first", "providers(first: 501) { totalCount }", "Ask for 1 to 500 rows."],
  ["need", "homes(where: { need: [] }) { totalCount }", "The filter need names nothing; leave it out to list all."],
  ["name", `providers(where: { name: "" }) { totalCount }`, "The filter name is blank; leave it out to list all."],
])("names the argument %s of a list that means nothing", async (argument, field, message) => {
  await using subgraph = await serveSubgraph("NOTHING");
  const { errors } = await subgraph.ask(`{ ${field} }`);
  expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT", argument } }]);
});
