import { describe, expect, it } from "vitest";
import { concealedFrom } from "../../lib/argument/conceal";
import { defaultSettings, type Secrecy } from "../../lib/argument/settings";
import type { Vote } from "../../lib/argument/vote";
import { claimsOf, id, shows, support, thesis } from "../support/tree";

const claims = claimsOf(thesis("t", support("a"), support("b")), thesis("v", shows("a", support("p"))));
const own = new Map<ReturnType<typeof id>, Vote>([
  [id("a"), { verdict: 0, relevance: null }],
  [id("b"), { verdict: null, relevance: 3 }],
  [id("p"), { verdict: null, relevance: 2 }],
]);
const closing = 1000;
const hidden = (secrecy: Secrecy, at: number, archived = false) =>
  [...concealedFrom({ ...defaultSettings, secrecy, archived, votingClosesAt: closing }, claims, own, at)].sort();

describe("how others voted", () => {
  const table: readonly [string, readonly string[], readonly string[]][] = [
    ["is open to all where nothing is secret", hidden("open", 1), []],
    [
      "is hidden until one has given a verdict, unsure counting, relevance not",
      hidden("untilVoted", 1),
      ["b", "t", "v"],
    ],
    ["is hidden from everyone while voting is open", hidden("untilClosed", 999), ["a", "b", "p", "t", "v"]],
    ["is open from the moment voting has closed", hidden("untilClosed", 1000), []],
    ["is open once the debate is archived", hidden("untilVoted", 1, true), []],
  ];
  it.each(table)("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
