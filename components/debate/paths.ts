import type { ClaimId, DebateId } from "@/lib/argument/id";

export const outlinePath = (debateId: DebateId): string => `/debates/${debateId}`;

/** Who takes part, and where others are invited. */
export const membersPath = (debateId: DebateId): string => `${outlinePath(debateId)}/members`;

/** The id of a claim's place on a page, which deep links name. */
export const anchorOf = (id: ClaimId): string => `c-${id}`;

/** A branch of the outline on a page of its own; `from` counts the answers that are passed over. */
export const focusPath = (debateId: DebateId, focus: ClaimId | null, from = 0): string => {
  const query = new URLSearchParams({ ...(focus && { focus }), ...(from > 0 && { from: `${from}` }) });
  return query.size === 0 ? outlinePath(debateId) : `${outlinePath(debateId)}?${query}`;
};

export const inOutline = (debateId: DebateId, id: ClaimId): string => `${outlinePath(debateId)}#${anchorOf(id)}`;

export const columnsPath = (debateId: DebateId, id: ClaimId | null): string =>
  `${outlinePath(debateId)}/columns${id === null ? "" : `?claim=${id}`}`;

export const claimPath = (debateId: DebateId, id: ClaimId): string => `${outlinePath(debateId)}/claims/${id}`;

export const claimHistoryPath = (debateId: DebateId, id: ClaimId): string => `${claimPath(debateId, id)}/history`;

/** The debate as it stood after the edit with the number `seq`, or a branch of it alone. */
export const pastPath = (debateId: DebateId, seq: number, focus: ClaimId | null = null, from = 0): string => {
  const query = new URLSearchParams({ ...(focus && { focus }), ...(from > 0 && { from: `${from}` }) });
  return `${outlinePath(debateId)}/at/${seq}${query.size === 0 ? "" : `?${query}`}`;
};

/** The debate, or a branch of it, ready for paper; `from` counts the answers that are passed over. */
export const printPath = (debateId: DebateId, focus: ClaimId | null = null, from = 0): string => {
  const query = new URLSearchParams({ ...(focus && { focus }), ...(from > 0 && { from: `${from}` }) });
  return `${outlinePath(debateId)}/print${query.size === 0 ? "" : `?${query}`}`;
};

/** Where one searches: in the debate, or in all. */
export const searchPath = (debateId: DebateId | null, text = "", page = 1): string => {
  const query = new URLSearchParams({
    ...(text !== "" && { q: text }),
    ...(debateId && { debate: debateId }),
    ...(page > 1 && { page: `${page}` }),
  });
  return query.size === 0 ? "/search" : `/search?${query}`;
};

export const signInPath = (next: string): string => `/signin?next=${encodeURIComponent(next)}`;

/** Where those suggest who may not write themselves. */
export const suggestPath = (debateId: DebateId, id: ClaimId, role: string): string =>
  `${outlinePath(debateId)}/suggestions/new?claim=${id}&role=${role}`;
