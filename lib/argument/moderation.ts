import type { ClaimId, UserId } from "./id";
import type { Verdict } from "./vote";

export const flagReasons = ["offTopic", "unsourced", "duplicate", "uncivil"] as const;
export type FlagReason = (typeof flagReasons)[number];

export const moderationActions = ["dismiss", "remove", "markUnsourced", "linkDuplicate"] as const;
export type ModerationAction = (typeof moderationActions)[number];

export const moderationNoteCharacters = 1000;

/** What an editor decided about somebody's words, for everyone to read. */
export interface ModerationDecision {
  readonly id: string;
  readonly claimId: ClaimId;
  readonly commentId: string | null;
  /** Whose words it is about. */
  readonly affectedId: UserId;
  readonly action: ModerationAction;
  readonly duplicateOf: ClaimId | null;
  readonly reason: string;
  readonly moderatorId: UserId;
  /** The moderator's own vote on the claim, where it was stated; its verdict is null for none given. */
  readonly position: { readonly verdict: Verdict | null } | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly appeal: Appeal | null;
}

interface Appeal {
  readonly text: string;
  readonly at: number;
  /** null while nobody has decided. */
  readonly decided: {
    readonly stands: boolean;
    readonly reason: string;
    readonly by: UserId;
    readonly at: number;
  } | null;
}

/** What can be done about a claim or a comment: only claims rest on sources and stand twice. */
export const actionsOn = (commentId: string | null): readonly ModerationAction[] =>
  commentId === null ? moderationActions : ["dismiss", "remove"];

/** Against a decision that left everything as it was there is nothing to appeal. */
export const mayAppeal = (decision: ModerationDecision, actorId: UserId | null): boolean =>
  decision.affectedId === actorId && decision.appeal === null && decision.action !== "dismiss";

/**
 * Who decides an appeal: an editor or owner who neither made the decision nor wrote what it is about. Where there is no
 * such person, whoever made it looks at it again; and where nobody else is left, the author.
 * @param editors everyone who may edit
 */
export function appealJudges(
  { moderatorId, affectedId }: Pick<ModerationDecision, "moderatorId" | "affectedId">,
  editors: ReadonlySet<UserId>,
): ReadonlySet<UserId> {
  const others = without(editors, [moderatorId, affectedId]);
  if (others.size > 0) return others;
  const impartial = without(editors, [affectedId]);
  return impartial.size > 0 ? impartial : editors;
}

const without = (people: ReadonlySet<UserId>, left: readonly UserId[]): ReadonlySet<UserId> =>
  new Set([...people].filter((id) => !left.includes(id)));
