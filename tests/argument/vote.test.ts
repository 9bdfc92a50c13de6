import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Relevance, Tally, Verdict, Vote } from "../../lib/argument/vote";
import { baseScore, decided, edgeWeight, noVote, noVotes, recount } from "../../lib/argument/vote";

const votes: fc.Arbitrary<Vote> = fc.record({
  verdict: fc.constantFrom<Verdict | null>(null, -1, 0, 1),
  relevance: fc.constantFrom<Relevance | null>(null, 0, 1, 2, 3, 4),
});

const counted = (cast: Iterable<Vote>): Tally => {
  const all = [...cast];
  const given = all.flatMap(({ relevance }) => (relevance === null ? [] : [relevance as number]));
  return {
    agree: all.filter(({ verdict }) => verdict === 1).length,
    unsure: all.filter(({ verdict }) => verdict === 0).length,
    disagree: all.filter(({ verdict }) => verdict === -1).length,
    relevanceCount: given.length,
    relevanceSum: given.reduce((a, b) => a + b, 0),
  };
};

describe("a tally", () => {
  it("kept vote by vote is the count of the votes as they stand", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(6), votes)), (cast) => {
        const standing = new Map<number, Vote>();
        let tally = noVotes;
        for (const [person, vote] of cast) {
          tally = recount(tally, standing.get(person) ?? noVote, vote);
          standing.set(person, vote);
        }
        expect(tally).toEqual(counted(standing.values()));
      }),
    );
  });

  it("gives a base strictly between 0 and 1, higher with one more agreeing and lower with one more disagreeing", () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (agree, disagree) => {
        const at = (a: number, d: number) => baseScore({ ...noVotes, agree: a, disagree: d });
        expect(at(agree, disagree)).toBeGreaterThan(0);
        expect(at(agree, disagree)).toBeLessThan(1);
        expect(at(agree + 1, disagree)).toBeGreaterThan(at(agree, disagree));
        expect(at(agree, disagree + 1)).toBeLessThan(at(agree, disagree));
        expect(at(agree, disagree) + at(disagree, agree)).toBeCloseTo(1, 14);
      }),
    );
  });

  it("of 18 agreeing, 2 disagreeing and 5 unsure gives 19/22 from 20 decided votes", () => {
    const tally = { ...noVotes, agree: 18, disagree: 2, unsure: 5 };
    expect(baseScore(tally)).toBe(19 / 22);
    expect(decided(tally)).toBe(20);
    expect(baseScore(noVotes)).toBe(0.5);
  });

  it("weighs an answer by the mean relevance in fourths, and fully while nobody said", () => {
    expect(edgeWeight({ ...noVotes, relevanceCount: 3, relevanceSum: 4 })).toBeCloseTo(1 / 3, 15);
    expect(edgeWeight({ ...noVotes, relevanceCount: 2, relevanceSum: 0 })).toBe(0);
    expect(edgeWeight(noVotes)).toBe(1);
  });
});
