import type { Claim, ClaimRole } from "@/lib/argument/claim";
import { allClaims, type Debate, liveClaims } from "@/lib/argument/debate";
import type { Edit } from "@/lib/argument/edit";
import type { ClaimId } from "@/lib/argument/id";
import { joinOf, siblingsOf, splitOf } from "@/lib/argument/joining";
import { mergeOf } from "@/lib/argument/merging";

/** Numbers in [0, n), the same for the same seed. */
export function numbersFrom(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

/** A join, a split or a merge, where one comes to hand. */
function rearranged(debate: Debate, random: (n: number) => number, newId: () => ClaimId): Edit | null {
  const claims = [...liveClaims(debate)];
  const [claim, other] = [claims[random(Math.max(1, claims.length))], claims[random(Math.max(1, claims.length))]];
  if (claim === undefined || other === undefined) return null;
  const parts = { first: `Half ${random(9)}`, second: "The other half", id: newId() };
  switch (random(3)) {
    case 0:
      return joinOf(debate, claim, siblingsOf(debate, claim).slice(0, 2), newId);
    case 1:
      return splitOf(debate, claim, { ...parts, jointGroup: random(2) === 0 ? null : newId() });
    default:
      return mergeOf(debate, claim, other, newId);
  }
}

/** Some edit of the debate, often a possible one: now and then stale, misplaced, or of something removed. */
export function someEdit(debate: Debate, random: (n: number) => number, newId: () => ClaimId): Edit {
  const claims = [...allClaims(debate)];
  const any = (): Claim => claims[random(claims.length)] as Claim;
  const id = any().id;
  const version = (claims.find((claim) => claim.id === id)?.version ?? 1) - (random(12) === 0 ? 1 : 0);
  const role = (["support", "rebuttal", "undercut", "support", "thesis"] as const)[random(5)] as ClaimRole;
  const parentId = role === "thesis" ? null : any().id;
  const position = random(7) + random(100) / 100;
  const sources = Array.from({ length: random(3) }, (_, i) => ({
    citation: `Book ${i} ${random(4)}`,
    locator: null,
    url: null,
  }));
  switch (random(13)) {
    case 0:
      return { kind: "reword", id, version, text: `  Words\u0000 ${random(5)} ` };
    case 1:
      return { kind: "cite", id, version, sources };
    case 2:
    case 3:
      return { kind: "move", id, version, parentId, role, position };
    case 4:
      return { kind: "remove", id, version };
    case 5:
      return { kind: "restore", id, version };
    case 6:
      return random(2) === 0
        ? { kind: "frame", version: debate.version, question: `Question ${random(5)}?`, background: "A.\n\n\nB." }
        : { kind: "configure", version: debate.version, settings: { ...debate.settings, semantics: "df-quad" } };
    case 7:
    case 8:
      return rearranged(debate, random, newId) ?? { kind: "remove", id, version };
    case 9:
      return {
        kind: "add",
        id: newId(),
        parentId,
        role: "support",
        text: "",
        position,
        sharedFrom: any().id,
        origin: "response",
        sources: [],
      };
    default:
      return {
        kind: "add",
        id: newId(),
        parentId,
        role,
        text: `Claim\ud83d ${random(99)}`,
        position,
        sharedFrom: null,
        origin: "response",
        sources,
      };
  }
}
