import type { DocumentClaim } from "./document";

/** Each claim with its answers right below it, whatever the order of the document. */
export function depthFirst(claims: readonly DocumentClaim[]): DocumentClaim[] {
  const below = new Map<string | null, DocumentClaim[]>();
  for (const claim of claims) {
    const list = below.get(claim.parent);
    if (list === undefined) below.set(claim.parent, [claim]);
    else list.push(claim);
  }
  const result: DocumentClaim[] = [];
  const open = [...(below.get(null) ?? [])].reverse();
  for (let claim = open.pop(); claim !== undefined; claim = open.pop()) {
    result.push(claim);
    const answers = below.get(claim.key) ?? [];
    for (let i = answers.length - 1; i >= 0; i--) open.push(answers[i] as DocumentClaim);
  }
  return result;
}
