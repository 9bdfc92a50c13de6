import { type Change, changeOf, type Spot } from "@/lib/argument/change";
import type { ClaimRole } from "@/lib/argument/claim";
import { claimOf, type Debate, definitionOf, isLive } from "@/lib/argument/debate";
import { type EditKind, kindOf } from "@/lib/argument/edit";
import type { ClaimId, UserId } from "@/lib/argument/id";
import { cleanText } from "@/lib/argument/text";
import type { DebateEvent } from "@/lib/db/events";

/** One line of a debate's history. */
export interface HistoryEntry {
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly actorId: UserId;
  readonly actorName: string;
  readonly kind: EditKind;
  readonly role: ClaimRole | null;
  /** The claim, where it can be gone to. */
  readonly claimId: ClaimId | null;
  /** Its outline number now. */
  readonly number: string | null;
  /** What the edit said, else what the claim says now; null where it is not this reader's to see. */
  readonly text: string | null;
  /** null where there is nothing more to say, or it is not this reader's to see. */
  readonly change: ToldChange | null;
  /** Whether this reader may take it back. */
  readonly undoable: boolean;
}

type ToldChange =
  | Exclude<Change, { readonly kind: "place" }>
  | { readonly kind: "place"; readonly from: ToldSpot; readonly to: ToldSpot };

/** `number` is the parent's as of now: null under the question, undefined where the parent has been removed since. */
interface ToldSpot {
  readonly role: ClaimRole;
  readonly number: string | null | undefined;
}

/** Tells events of a debate as one who sees it as it is now may hear of them. */
export function tell(
  debate: Debate,
  numberOf: (id: ClaimId) => string | null,
  seesRemoved: (id: ClaimId) => boolean,
): (event: DebateEvent) => Omit<HistoryEntry, "actorName" | "undoable"> {
  const spot = ({ parentId, role }: Spot): ToldSpot => ({
    role,
    number: parentId === null ? null : (numberOf(parentId) ?? undefined),
  });
  return ({ seq, by, edit, inverse }) => {
    const change = changeOf(edit, inverse);
    const told = change?.kind === "place" ? { ...change, from: spot(change.from), to: spot(change.to) } : change;
    const about = { seq, at: by.at, actorId: by.actorId, kind: kindOf(edit) };
    if (edit.kind === "frame" || edit.kind === "configure") {
      const text = edit.kind === "frame" ? edit.question : null;
      return { ...about, role: null, claimId: null, number: null, text, change: told };
    }
    const claim = claimOf(debate, edit.id);
    const live = claim !== undefined && isLive(debate, claim);
    const seen = live || seesRemoved(edit.id);
    const said = edit.kind === "add" || edit.kind === "reword" ? cleanText(edit.text) : "";
    const text = said !== "" ? said : claim === undefined ? "" : (definitionOf(debate, claim)?.text ?? "");
    return {
      ...{ ...about, role: claim?.role ?? null, claimId: live ? edit.id : null },
      ...{ number: live ? numberOf(edit.id) : null, text: seen ? text : null, change: seen ? told : null },
    };
  };
}
