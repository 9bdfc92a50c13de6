import { err, ok, type Result } from "../result";
import type { DebateDocument } from "./document";
import { atPath, type FaultCode, type ParseFault } from "./format";

/**
 * Whether who and what authors and votes name is there: each person once, one vote of a person on a claim, verdicts
 * where they are asked for (not at a place that shows a claim), relevance where there is a step to a parent.
 */
export function checkPeople({ claims, people, votes }: DebateDocument): Result<null, ParseFault> {
  const fault = (code: FaultCode, path: string, detail: string) => err<ParseFault>({ code, detail, ...atPath(path) });
  const known = new Set<string>();
  for (const [i, { key }] of people.entries()) {
    if (known.has(key)) return fault("duplicate", `people[${i}]`, key);
    known.add(key);
  }
  for (const [i, { author }] of claims.entries()) {
    if (author !== null && !known.has(author)) return fault("wrong-value", `claims[${i}].author`, author);
  }
  const byKey = new Map(claims.map((claim) => [claim.key, claim]));
  const given = new Map<string, Set<string>>();
  for (const [i, { claim: key, person, verdict, relevance }] of votes.entries()) {
    const claim = byKey.get(key);
    if (claim === undefined) return fault("wrong-value", `votes[${i}].claim`, key);
    if (!known.has(person)) return fault("wrong-value", `votes[${i}].person`, person);
    if (verdict !== null && claim.shows !== null) return fault("wrong-value", `votes[${i}].verdict`, `${verdict}`);
    if (relevance !== null && claim.role === "thesis")
      return fault("wrong-value", `votes[${i}].relevance`, `${relevance}`);
    const voters = given.get(key) ?? new Set();
    if (voters.has(person)) return fault("duplicate", `votes[${i}]`, `${key} ${person}`);
    given.set(key, voters.add(person));
  }
  return ok(null);
}
