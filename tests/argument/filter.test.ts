import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { contest, isContested } from "@/lib/argument/contest";
import { claimOf, type Debate, liveClaims } from "@/lib/argument/debate";
import {
  conditions,
  type Filter,
  type FilterReading,
  filterClaims,
  filterParams,
  isOff,
  noFilter,
  readFilter,
} from "@/lib/argument/filter";
import type { ClaimId, UserId } from "@/lib/argument/id";
import { noVote, noVotes, type Tally, type Verdict } from "@/lib/argument/vote";
import { by, debateOf, rebuttal, shows, support, thesis, user } from "../support/tree";
import { debates } from "./steps";

const uuid = fc.uuid().map((id) => id as UserId);
const subset = <V>(of: readonly V[]) => fc.subarray([...of]).map((chosen) => new Set(chosen));
const filters: fc.Arbitrary<Filter> = fc.record({
  show: subset(conditions),
  roles: subset(["thesis", "support", "rebuttal", "undercut"] as const),
  by: fc.option(fc.oneof(uuid, fc.constant(user("author")), fc.constant(user("editor")))),
  text: fc.constantFrom("", "a", "the OTHER", "  ", "nothing says this"),
});

/** Votes as chance has them, the same for the same claim. */
const readingBy = (seed: number): FilterReading => {
  const drawn = (id: ClaimId, salt: number) =>
    [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, seed + salt) % 7;
  return {
    actorId: seed % 2 === 0 ? user("editor") : null,
    tallyOf: (id) => ({ ...noVotes, agree: drawn(id, 1), disagree: drawn(id, 2) }),
    voteOf: (id) => ({ ...noVote, verdict: drawn(id, 3) > 2 ? null : ((drawn(id, 3) - 1) as Verdict) }),
    since: seed % 3 === 0 ? null : 20,
  };
};
const readings = fc.nat(1000).map(readingBy);
const nobody: FilterReading = { actorId: null, tallyOf: () => noVotes, voteOf: () => noVote, since: null };
const asking = (change: Partial<Filter>): Filter => ({ ...noFilter, ...change });
const matchingIn = (debate: Debate, change: Partial<Filter>, reading: Partial<FilterReading> = {}) =>
  [...filterClaims(debate, asking(change), { ...nobody, ...reading }).matching].sort();

describe("filtering a debate", () => {
  it("keeps what matches and the claims above it, and nothing else", () => {
    fc.assert(
      fc.property(debates(), filters, readings, (debate, filter, reading) => {
        const { matching, context, total } = filterClaims(debate, filter, reading);
        const needed = new Set(matching);
        for (const id of matching)
          for (let up = claimOf(debate, id)?.parentId ?? null; up !== null; up = claimOf(debate, up)?.parentId ?? null)
            needed.add(up);
        expect(new Set([...matching, ...context])).toEqual(needed);
        for (const id of context) expect(matching.has(id)).toBe(false);
        expect(total).toBe([...liveClaims(debate)].length);
      }),
    );
  });

  it("finds with two filters together what both find", () => {
    fc.assert(
      fc.property(debates(), filters, filters, readings, (debate, one, other, reading) => {
        fc.pre(one.roles.size === 0 || other.roles.size === 0);
        fc.pre(one.by === null || other.by === null);
        const both: Filter = {
          show: new Set([...one.show, ...other.show]),
          roles: new Set([...one.roles, ...other.roles]),
          by: one.by ?? other.by,
          text: `${one.text} ${other.text}`,
        };
        const [a, b] = [filterClaims(debate, one, reading), filterClaims(debate, other, reading)];
        const found = [...filterClaims(debate, both, reading).matching];
        expect(found).toEqual([...a.matching].filter((id) => b.matching.has(id)));
      }),
    );
  });

  it("matches everything where it asks for nothing", () => {
    fc.assert(
      fc.property(debates(), readings, (debate, reading) => {
        expect(filterClaims(debate, noFilter, reading).matching.size).toBe([...liveClaims(debate)].length);
      }),
    );
  });

  it("goes on matching what has matched before", () => {
    fc.assert(
      fc.property(debates(), filters, readings, readings, (debate, filter, before, now) => {
        const first = filterClaims(debate, filter, before).matching;
        const later = filterClaims(debate, filter, now, first).matching;
        expect(new Set([...later, ...first])).toEqual(later);
      }),
    );
  });

  it("misses a vote only where one of the reader's own would count", () => {
    const debate = debateOf(thesis("t", by("me", support("mine")), rebuttal("r"), shows("r", support("again"))));
    const voteOf = (id: ClaimId) => (id === "t" ? { verdict: 0 as const, relevance: null } : noVote);
    expect(matchingIn(debate, { show: new Set(["unvoted"]) }, { actorId: user("me"), voteOf })).toEqual(["r"]);
  });

  it("takes votes and sources of a claim that is shown again from where it is defined", () => {
    const debate = debateOf(thesis("t", rebuttal("r"), support("s", shows("r", support("again")))));
    const tallyOf = (id: ClaimId): Tally => (id === "r" ? { ...noVotes, agree: 3, disagree: 3 } : noVotes);
    expect(matchingIn(debate, { show: new Set(["contested"]) }, { tallyOf })).toEqual(["again", "r"]);
    expect(matchingIn(debate, { text: "R" })).toEqual(["again", "r"]);
  });

  it("calls new what others wrote since, and nothing on a first visit", () => {
    const debate = debateOf(thesis("t", by("me", support("mine"))));
    const show = new Set(["new"] as const);
    expect(matchingIn(debate, { show }, { since: 0, actorId: user("me") })).toEqual(["t"]);
    expect(matchingIn(debate, { show }, { since: null })).toEqual([]);
  });
});

describe("a filter's address", () => {
  it("says the same when read again", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        fc.pre(filter.by === null || filter.by.length === 36);
        const params = new URLSearchParams(filterParams(filter).map(([name, value]) => [name, value]));
        expect(readFilter(params)).toEqual({ ...filter, text: filter.text.trim() });
        expect(params.size === 0).toBe(isOff(filter));
      }),
    );
  });

  test.each([
    ["show=unvoted,nonsense&show=contested", { show: new Set(["unvoted", "contested"]) }],
    ["by=somebody&roles=,,&text=", {}],
    ["roles=rebuttal&roles=thesis", { roles: new Set(["thesis", "rebuttal"]) }],
  ])("%j is read for what it says of things known", (address, change) => {
    expect(readFilter(new URLSearchParams(address))).toEqual({ ...noFilter, ...change });
  });
});

describe("how contested a claim is", () => {
  const votes = fc.nat(200);
  it("does not depend on which side is which, and stays below one", () => {
    fc.assert(
      fc.property(votes, votes, (agree, disagree) => {
        const value = contest({ ...noVotes, agree, disagree });
        expect(value).toBe(contest({ ...noVotes, agree: disagree, disagree: agree }));
        expect(value >= 0 && value < 1).toBe(true);
      }),
    );
  });

  it("takes four votes, and more than three in ten of them on the smaller side", () => {
    fc.assert(
      fc.property(votes, votes, (agree, disagree) => {
        if (!isContested({ ...noVotes, agree, disagree })) return;
        expect(agree + disagree).toBeGreaterThanOrEqual(4);
        expect(Math.min(agree, disagree) / (agree + disagree)).toBeGreaterThan(0.3);
      }),
    );
  });

  test.each([
    [1, 1, false],
    [2, 2, true],
    [3, 1, false],
    [3, 2, false],
    [13, 7, true],
    [14, 6, false],
    [16, 4, false],
  ])("%i against %i: %s", (agree, disagree, expected) => {
    expect(isContested({ ...noVotes, agree, disagree })).toBe(expected);
  });
});
