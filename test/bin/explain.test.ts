import { CommanderError } from "commander";
import { expect, it } from "vitest";
import { explain } from "../../bin/terminal/explain.ts";
import { Failure } from "../../bin/terminal/failure.ts";
import { ConfigurationError } from "../../schema/server/environment.ts";
import { VintageNotKept } from "../../subgraphs/vintages/find-vintage.ts";

/** What `expect` compares by pattern; its own type says nothing. */
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

const sqlite = (errcode: number): Error => Object.assign(new Error("of SQLite"), { errcode });

it.each([
  ["help", new CommanderError(0, "commander.help", ""), 0, null],
  ["an unknown option", new CommanderError(1, "commander.unknownOption", ""), 2, null],
  ["a sentence of our own", new Failure("As it is.", 3), 3, "As it is."],
  ["a vintage that is gone", new VintageNotKept("Gone."), 2, "Gone."],
  ["a setting", new ConfigurationError("X is not set."), 3, "X is not set."],
  ["a full disk", sqlite(13), 4, matching(/^The disk is full/)],
  ["a file that may not grow", sqlite(778), 4, matching(/^The disk is full.*\(of SQLite\)$/)],
  ["a store that is busy", sqlite(5), 4, matching(/^Another process is writing/)],
  ["a full disk elsewhere", Object.assign(new Error("no room"), { code: "ENOSPC" }), 4, matching(/^The disk is full/)],
  [
    "a folder that is a file",
    Object.assign(new Error("ENOTDIR: not a directory, mkdir '/a/b'"), { code: "ENOTDIR", path: "/a/b" }),
    4,
    "/a/b can't be used: not a directory. Name another place, or mend its permissions.",
  ],
  ["the first of two errors", new SuppressedError(new Error("clearing up"), sqlite(13)), 4, matching(/^The disk is full/)],
  ["anything else of the store", new Error("out of reach"), 4, "out of reach"],
])("explains %s", (_, error, exitCode, sentence) => {
  expect(explain(error)).toEqual({ exitCode, sentence });
});
