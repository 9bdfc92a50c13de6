import { limits } from "../argument/claim";
import { err, ok, type Result } from "../result";
import type { DebateDocument, DocumentClaim } from "./document";
import { atPath, type FaultCode, nowhere, type ParseFault } from "./format";

/**
 * What every parser asks of what it made, so that no document is half a debate: keys that are unique and lead
 * somewhere, parents first, roles that fit, no circle, the limits of claims and depth kept. Texts are not measured
 * here: converting keeps long ones; importing refuses them with their place.
 */
export function checkDocument(document: DebateDocument): Result<DebateDocument, ParseFault> {
  const { claims, redirects } = document;
  const gone = new Set<string>();
  const fault = (code: FaultCode, claim: DocumentClaim | null, detail = "") =>
    err<ParseFault>({ code, detail, ...(claim === null ? nowhere : atPath(claim.key)) });
  if (claims.length === 0) return fault("no-claims", null);
  const all = claims.length + redirects.length;
  if (all > limits.claims) return fault("too-many-claims", null, `${all}`);
  const byKey = new Map<string, DocumentClaim>();
  const depths = new Map<string, number>();
  for (const claim of claims) {
    if (byKey.has(claim.key)) return fault("duplicate", claim, claim.key);
    const parent = claim.parent === null ? null : byKey.get(claim.parent);
    if (parent === undefined) return fault("missing-parent", claim, claim.parent ?? "");
    if ((claim.role === "thesis") !== (parent === null)) return fault("wrong-place", claim);
    if (parent !== null && parent.shows !== null) return fault("wrong-place", claim);
    if (claim.role === "undercut" && parent?.role === "thesis") return fault("wrong-place", claim);
    if (claim.shows !== null && claim.role === "thesis") return fault("wrong-place", claim);
    const depth = 1 + (claim.parent === null ? 0 : (depths.get(claim.parent) ?? 0));
    if (depth > limits.depth) return fault("too-deep", claim, `${limits.depth}`);
    byKey.set(claim.key, claim);
    depths.set(claim.key, depth);
  }
  for (const claim of claims) {
    if (claim.shows === null) continue;
    const shown = byKey.get(claim.shows);
    if (shown === undefined) return fault("missing-definition", claim, claim.shows);
    if (shown.shows !== null) return fault("wrong-place", claim);
  }
  for (const [i, { from, to }] of redirects.entries()) {
    const place = atPath(`redirects[${i}]`);
    if (byKey.has(from) || gone.has(from)) return err({ code: "duplicate", detail: from, ...place });
    const claim = byKey.get(to);
    if (claim === undefined) return err({ code: "missing-definition", detail: to, ...place });
    if (claim.shows !== null) return err({ code: "wrong-place", detail: to, ...place });
    gone.add(from);
  }
  const lost = claimInCircle(claims);
  return lost === null ? ok(document) : fault("cycle", lost);
}

/** A claim that rests on itself through places, or null: Kahn's algorithm from the theses down, as in `stratify`. */
export function claimInCircle(claims: readonly DocumentClaim[]): DocumentClaim | null {
  const byKey = new Map(claims.map((claim) => [claim.key, claim]));
  const below = new Map<string, DocumentClaim[]>();
  const waits = new Map<string, number>();
  for (const claim of claims) {
    if (claim.parent !== null) {
      const list = below.get(claim.parent);
      if (list === undefined) below.set(claim.parent, [claim]);
      else list.push(claim);
    }
    waits.set(claim.key, (waits.get(claim.key) ?? 0) + (claim.parent === null ? 0 : 1));
    if (claim.shows !== null) waits.set(claim.shows, (waits.get(claim.shows) ?? 0) + 1);
  }
  const free = claims.filter(({ key }) => waits.get(key) === 0);
  const release = (claim: DocumentClaim | undefined) => {
    if (claim === undefined) return;
    const left = (waits.get(claim.key) ?? 0) - 1;
    waits.set(claim.key, left);
    if (left === 0) free.push(claim);
  };
  let done = 0;
  for (let claim = free.pop(); claim !== undefined; claim = free.pop()) {
    done++;
    for (const answer of below.get(claim.key) ?? []) release(answer);
    if (claim.shows !== null) release(byKey.get(claim.shows));
  }
  return done === claims.length ? null : (claims.find(({ key }) => (waits.get(key) ?? 0) > 0) ?? null);
}
