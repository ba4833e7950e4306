/** docs/questions.md: what commissioners ask, each question with its query, asked of the demo; the answers in it are written here. */
import { readFile } from "node:fs/promises";
import { beforeAll, expect, it } from "vitest";
import { VARIABLES } from "../../schema/server/environment.ts";
import { type London, startLondon } from "../support/start-london.ts";

const PAGE = "../../docs/questions.md";

const MARKS = ["Answered", "In part", "Later", "Not held"] as const;

const WIDTH = 150;

type Question = {
  readonly id: string;
  readonly mark: (typeof MARKS)[number];
  /** GSS code of the borough whose staff ask; the public without it. */
  readonly staff: string | undefined;
  readonly query: string | undefined;
};

/** A section is its heading, its mark and text, its query, and the answer of the last time. */
const SECTION =
  /^### ([\d.]+\p{Ll}?) [^\n]+\?\n\n\*\*([^*]+)\*\*(?: to the staff of (E09\d{6}))?\.[^\n]*\n(?:\n```graphql\n(.*?)```\n)?(?:\n```json\n.*?```\n)?/gmsu;

const questionOf = ([, id, mark, staff, query]: readonly (string | undefined)[]): Question => ({
  id: id!,
  mark: mark as Question["mark"],
  staff,
  query,
});

const countOf = (questions: readonly Question[], mark: Question["mark"]): number =>
  questions.filter((question) => question.mark === mark).length;

/** JSON with each object or list on one line that fits there. */
const compact = (value: unknown, indent = ""): string => {
  const line = JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, " ");
  if (typeof value !== "object" || value === null || indent.length + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((each) => compact(each, inner))
    : Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${compact(each, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${parts.map((part) => inner + part).join(",\n")}\n${indent}${close}`;
};

let london: London;
let page: string;
let questions: readonly Question[];
beforeAll(async () => {
  page = await readFile(new URL(PAGE, import.meta.url), "utf8");
  questions = [...page.matchAll(SECTION)].map(questionOf);
  london = await startLondon({ settings: { [VARIABLES.deadline]: "20000" } });
  return () => london[Symbol.asyncDispose]();
});

it("lists 98 questions once each, and marks each", () => {
  expect(page.match(/^### /gm)).toHaveLength(98);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(98);
  expect(questions.filter(({ mark }) => !MARKS.includes(mark))).toEqual([]);
});

it("has a query for what is answered, in whole or in part, and for nothing else", () => {
  expect(countOf(questions, "Answered")).toBeGreaterThanOrEqual(65);
  const asked = questions.filter(({ query }) => query !== undefined);
  expect(asked).toEqual(questions.filter(({ mark }) => mark === "Answered" || mark === "In part"));
});

it("has an answer to every query that tells something, as the demo gives it", async () => {
  const answers = new Map<string, string>();
  const unanswered: string[] = [];
  for (const { id, staff, query } of questions) {
    if (query === undefined) continue;
    const { data, errors } = await london.ask(query, staff === undefined ? {} : { token: await london.tokenOf(staff) });
    if (errors !== undefined || !/:(\d|true)/.test(JSON.stringify(data))) unanswered.push(`${id}: ${errors?.[0]?.message}`);
    else answers.set(id, compact(data));
  }
  expect(unanswered).toEqual([]);
  const counts = MARKS.map((mark) => `${mark.toLowerCase()} ${countOf(questions, mark)}`).join(", ");
  const written = page
    .replace(/^Of 98 questions: .*$/m, `Of 98 questions: ${counts}.`)
    .replaceAll(SECTION, (section, id: string) => {
      const answer = answers.get(id);
      const asked = section.replace(/\n```json\n.*?```\n$/s, "");
      return answer === undefined ? asked : `${asked}\n\`\`\`json\n${answer}\n\`\`\`\n`;
    });
  await expect(written).toMatchFileSnapshot(PAGE);
});
