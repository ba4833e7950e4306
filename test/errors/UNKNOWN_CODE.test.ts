import { expect, it } from "vitest";
import { serveGateway, serveSubgraph } from "../support/london-in-process.ts";

it.each([
  [`borough(code: "E0900007") { name }`, `There is no borough "E0900007". Did you mean E09000007?`, ["E09000007"]],
  [`subRegion(code: "ncl") { name }`, `There is no sub-region "ncl". Did you mean NCL?`, ["NCL"]],
  [
    `london { placements(where: { placementType: ["FOSTERING"] }) { asAt } }`,
    `There is no placementType code "FOSTERING". Did you mean FOSTER?`,
    ["FOSTER"],
  ],
  [`codeLists(name: "PLACES") { name }`, `There is no code list "PLACES". Did you mean PLACE?`, ["PLACE"]],
  [`borough(code: "camden") { name }`, `There is no borough "camden". Did you mean E09000007 (Camden)?`, ["E09000007"]],
  [
    `subRegion(code: "the south") { name }`,
    `There is no sub-region "the south". It is one of NEL, NCL, NWL, SEL, SWL.`,
    ["NEL", "NCL", "NWL", "SEL", "SWL"],
  ],
  [`borough(code: "RBKC") { name }`, `There is no borough "RBKC". Did you mean E09000020?`, ["E09000020"]],
  [
    `london { placements(where: { hostAuthority: ["Kent"] }) { asAt } }`,
    `There is no hostAuthority code "Kent". Did you mean E10000016?`,
    ["E10000016"],
  ],
  [
    `london { placements(where: { hostAuthority: ["camdn"] }) { asAt } }`,
    `There is no hostAuthority code "camdn". Did you mean E09000007 (Camden)?`,
    ["E09000007"],
  ],
  [
    `london { movements(during: { from: "2024-04-01", to: "2025-03-31" }, where: { hostAuthority: ["Wales"] }) { from } }`,
    `There is no hostAuthority code "Wales". Did you mean WAL?`,
    ["WAL"],
  ],
  [
    `london { placements(where: { hostAuthority: ["dorset"] }) { asAt } }`,
    `There is no hostAuthority code "dorset". Did you mean E06000059 (Dorset)?`,
    ["E06000059"],
  ],
  [`place(name: "Londn") { name }`, `There is no place "Londn". Did you mean E12000007 (London)?`, ["E12000007"]],
  [`borough(code: "Birmingham") { name }`, `There is no borough "Birmingham".`, []],
])("names the code and the nearest that a list holds: %s", async (field, message, suggestions) => {
  await using gateway = await serveGateway();
  const { errors } = await gateway.ask(`{ ${field} }`);
  expect(errors).toMatchObject([{ message, extensions: { code: "UNKNOWN_CODE", suggestions } }]);
});

it.each([
  [`homes(where: { grade: ["Good!"] }) { totalCount }`, `There is no grade code "Good!". Did you mean GOOD?`, ["GOOD"]],
  [`providers(where: { place: ["SOL"] }) { totalCount }`, `There is no place "SOL". Did you mean SEL?`, ["SEL"]],
])("names the code of a list's filter and the nearest: %s", async (field, message, suggestions) => {
  await using subgraph = await serveSubgraph("NOTHING");
  const { errors } = await subgraph.ask(`{ ${field} }`);
  expect(errors).toMatchObject([{ message, extensions: { code: "UNKNOWN_CODE", suggestions } }]);
});
