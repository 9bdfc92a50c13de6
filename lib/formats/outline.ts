import type { DebateDocument, DocumentClaim } from "./document";

/** A claim where it stands: a thesis has the number of its place, an answer that of its parent before its own. */
export interface Numbered {
  readonly claim: DocumentClaim;
  /** `1.2` for the second answer to the first thesis. */
  readonly number: string;
  /** 1 for theses. */
  readonly depth: number;
}

/** The claims from the top down, each above its answers; `start` stands before every number. */
export function outlineOf({ claims }: DebateDocument, start = ""): readonly Numbered[] {
  const below = new Map<string | null, DocumentClaim[]>();
  for (const claim of claims) {
    const list = below.get(claim.parent);
    if (list === undefined) below.set(claim.parent, [claim]);
    else list.push(claim);
  }
  const outline: Numbered[] = [];
  const open: Numbered[] = [];
  const wait = (parent: string | null, prefix: string, depth: number) => {
    const list = below.get(parent) ?? [];
    for (let i = list.length - 1; i >= 0; i--)
      open.push({ claim: list[i] as DocumentClaim, number: `${prefix}${i + 1}`, depth });
  };
  wait(null, start, 1);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    outline.push(next);
    wait(next.claim.key, `${next.number}.`, next.depth + 1);
  }
  return outline;
}
