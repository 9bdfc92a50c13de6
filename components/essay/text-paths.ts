import type { ClaimId, DebateId } from "@/lib/argument/id";
import type { EssayId } from "@/lib/essay/essay";

export const textPath = (debateId: DebateId | string, essayId: EssayId | string | null = null): string =>
  `/debates/${debateId}/text${essayId === null ? "" : `?essay=${essayId}`}`;

/** A claim beside the text one is in, from a page of that text. */
export const claimInText = (essayId: EssayId, claimId: ClaimId): string => `?essay=${essayId}&claim=${claimId}`;

export const newTextPath = (debateId: DebateId | string): string => `/debates/${debateId}/text/new`;

export const changeTextPath = (debateId: DebateId | string, essayId: EssayId | string): string =>
  `/debates/${debateId}/text/${essayId}`;

/** The passages as Web Annotations. */
export const annotationsPath = (debateId: DebateId | string, essayId: EssayId | string): string =>
  `/api/debates/${debateId}/essays/${essayId}/annotations`;
