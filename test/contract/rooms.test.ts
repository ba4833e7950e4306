import { globSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { describe, expect, it } from "vitest";

/** Each room, after all that it may import; files that stand in `schema` itself are one room. The two kinds of server never meet. */
const ORDER = [
  ["schema/generated"],
  ["schema/reference"],
  ["schema"],
  ["schema/question"],
  ["schema/vector"],
  ["schema/disclosure"],
  ["schema/figures", "schema/catalogue", "schema/register", "schema/server"],
  ["gateway", "subgraphs"],
  ["bin"],
];

const roomOf = (path: string): string => {
  const [top, ...under] = path.split("/");
  return top === "schema" && under.length > 1 ? `schema/${under[0]}` : top!;
};

const heightOf = (room: string): number => ORDER.findIndex((rooms) => rooms.includes(room));

const FILES = globSync("{schema,gateway,subgraphs,bin}/**/*.ts").map((path) => path.replaceAll(sep, "/"));

const importsOf = (path: string): readonly string[] =>
  [...readFileSync(path, "utf8").matchAll(/from "(\.[^"]+)"/g)].map(([, of]) => join(dirname(path), of!).replaceAll(sep, "/"));

describe("rooms", () => {
  it("each have their place in the order", () => {
    expect(FILES.filter((path) => heightOf(roomOf(path)) < 0)).toEqual([]);
  });

  it("import nothing that stands beside or after them", () => {
    const wrong = FILES.flatMap((path) =>
      importsOf(path)
        .filter((of) => roomOf(of) !== roomOf(path) && heightOf(roomOf(of)) >= heightOf(roomOf(path)))
        .map((of) => `${path} imports ${of}`),
    );
    expect(wrong).toEqual([]);
  });
});
