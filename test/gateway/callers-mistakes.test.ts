/** Whatever a client sends by mistake is told as its own mistake: the first time, and once the document is compiled. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type InProcess, serveGateway } from "../support/london-in-process.ts";

let gateway: InProcess;
beforeAll(async () => {
  gateway = await serveGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

type Answer = { readonly status: number; readonly data?: unknown; readonly errors?: readonly Coded[] };
type Coded = { readonly message: string; readonly path?: readonly unknown[]; readonly extensions: { readonly code: string } };

const send = async (body: object): Promise<Answer> => {
  const headers = { "content-type": "application/json" };
  const response = await fetch(gateway.url, { method: "POST", headers, body: JSON.stringify(body) });
  return { status: response.status, ...((await response.json()) as object) };
};

/** What is answered three times over: a document is compiled when it comes again. */
const answersTo = async (body: object): Promise<readonly Answer[]> => [await send(body), await send(body), await send(body)];

const codesOf = async (body: object): Promise<ReadonlySet<string>> =>
  new Set((await answersTo(body)).flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? ["NONE"]));

describe("null for an argument that has a default", () => {
  it.each([
    ["query ($f: Int) { boroughs { code } homes(first: $f) { totalCount } }", { f: null }],
    ["query ($o: HomeOrder) { boroughs { code } homes(orderBy: $o) { totalCount } }", { o: null }],
    [
      `query ($s: SeriesStep) { boroughs { code } london { placements(asAt: "2025-03-31") {
        series(from: "2024-03-31", to: "2025-03-31", step: $s) { at } } } }`,
      { s: null },
    ],
  ])("is refused where it stands, and its siblings are answered: %s", async (query, variables) => {
    for (const { status, data, errors } of await answersTo({ query, variables })) {
      expect(status).toBe(200);
      expect(data).toMatchObject({ boroughs: { length: 33 } });
      expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
      expect(errors![0]!.message).toMatch(/^Argument ".*" of non-null type .* must not be null\.$/);
    }
  });

  it("is refused of a condition", async () => {
    const query = "query ($is: Boolean = true) { london { code name @skip(if: $is) } }";
    expect(await codesOf({ query, variables: { is: null } })).toEqual(new Set(["BAD_USER_INPUT"]));
  });
});

describe("an operation", () => {
  it.each(["mutation { x }", "subscription { x }", "mutation ($x: Int) { a(b: $x) { c } }"])(
    "that the graph doesn't have is refused: %s",
    async (query) => {
      expect(await codesOf({ query, variables: {} })).toEqual(new Set(["OPERATION_RESOLUTION_FAILURE"]));
    },
  );

  it("that the document doesn't have is refused", async () => {
    expect(await codesOf({ query: "query A { london { name } }", operationName: "B" })).toEqual(
      new Set(["OPERATION_RESOLUTION_FAILURE"]),
    );
  });
});

it.each([
  [{ version: 1, sha256Hash: "abc" }, "BAD_REQUEST"],
  [{ version: 2, sha256Hash: "abc" }, "BAD_REQUEST"],
  [{ version: 1 }, "BAD_REQUEST"],
  [5, "BAD_REQUEST"],
])("a persisted query that is none is refused: %j", async (persistedQuery, code) => {
  const answers = await answersTo({ query: "{ london { name } }", extensions: { persistedQuery } });
  expect(answers).toMatchObject(answers.map(() => ({ status: 400, errors: [{ extensions: { code } }] })));
});

it.each(["31/03/2025", "2025-02-30", "", 5, true])("a day that is none has one code wherever it stands: %j", async (day) => {
  const written = `{ london { placements(asAt: ${JSON.stringify(day)}) { asAt } } }`;
  const sent = "query ($day: LocalDate) { london { placements(asAt: $day) { asAt } } }";
  expect(await codesOf({ query: written })).toEqual(new Set(["BAD_USER_INPUT"]));
  expect(await codesOf({ query: sent, variables: { day } })).toEqual(new Set(["BAD_USER_INPUT"]));
});

describe("an entity", () => {
  const QUERY = `query ($of: [_Any!]!) { _entities(representations: $of) {
    __typename ... on Borough { name } ... on SubRegion { name } ... on London { name } } }`;
  const entitiesOf = async (of: unknown): Promise<readonly Answer[]> => answersTo({ query: QUERY, variables: { of } });
  const camden = { __typename: "Borough", code: "E09000007" };

  it("that is unknown is null in its place, and no other", async () => {
    const of = [camden, { ...camden, code: "E10000015" }, { __typename: "London", code: "E12000007" }];
    for (const { data, errors } of await entitiesOf([...of, { __typename: "SubRegion", code: "XXX" }])) {
      expect(errors).toBeUndefined();
      expect(data).toEqual({
        _entities: [{ __typename: "Borough", name: "Camden" }, null, { __typename: "London", name: "London" }, null],
      });
    }
  });

  it.each([
    [{}],
    [{ __typename: "Figure" }],
    [{ __typename: "Place", code: "NEL" }],
    [{ __typename: "__proto__" }],
    [{ __typename: ["Borough"], code: "E09000007" }],
    [{ __typename: "Borough" }],
    [{ __typename: "Borough", code: null }],
    [{ __typename: "Borough", code: {} }],
    [42],
    ["Borough"],
    [[]],
  ])("that is none is refused in its place, and no other is: %j", async (nonsense) => {
    for (const { status, data, errors } of await entitiesOf([nonsense, camden, nonsense])) {
      expect(status).toBe(200);
      expect(data).toEqual({ _entities: [null, { __typename: "Borough", name: "Camden" }, null] });
      expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
        [["_entities", 0], "BAD_USER_INPUT"],
        [["_entities", 2], "BAD_USER_INPUT"],
      ]);
    }
  });

  it.each([null, [null], 5, "x"])("list that is none is refused: %j", async (of) => {
    for (const { errors } of await entitiesOf(of)) expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });
});
