import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import { keepLive } from "@/lib/db/live-debates";
import type { LiveDebate } from "@/lib/db/moment";
import { countRejected, putRejected } from "@/lib/db/rejected-proposals";
import { transact } from "@/lib/db/transaction";
import { essayLimits } from "@/lib/essay/essay";
import { standings } from "@/lib/essay/review-place";
import type { Passage } from "@/lib/essay/view";
import type { Addition } from "@/lib/formats/edits-of-document";
import { err, ok, type Result } from "@/lib/result";
import { type EditRefused, writeEdit } from "./commit-edit";
import { standingIn } from "./essay-view";
import type { EssayOf, NoSuchEssay } from "./essays";
import { type AnchorRefused, holdEssay, type PassageOf, type Placed, putPassage } from "./passages";

export interface TakeProposal extends PassageOf, Placed {
  /** Made by the client; the same taking sent twice is done once. */
  readonly commandId: string;
  readonly edit: Addition;
  /** Only if nobody has made a claim of these words yet: of two people who accept one proposal the second is told so. */
  readonly ifOpen?: boolean | undefined;
}

export type TakeRefused = EditRefused | AnchorRefused | { readonly code: "already-taken" };

/** `seq` is the number of the event that added the claim. */
export interface Taken {
  readonly seq: number;
  readonly passage: Passage;
}

/**
 * Makes a claim of what an essay says and anchors it to the words, both or neither. The claim is the essay's, and
 * whoever takes it is its author. Nobody else changes the debate or the text between the two.
 */
export async function takeProposal(
  actor: Actor | null,
  { debateId, essayId, commandId, edit: given, ifOpen = false, ...placed }: TakeProposal,
  now: number = Date.now(),
): Promise<Result<Taken, TakeRefused>> {
  const taken = await transact<Taken & { readonly live: LiveDebate }, TakeRefused>(async (tx) => {
    const edit = { ...given, origin: "essay" as const };
    const written = await writeEdit(tx, actor, { debateId, commandId, edit }, now);
    if (!written.ok) return written;
    const held = await holdEssay(tx, actor, { debateId, essayId });
    if (!held.ok) return held;
    const { grant, essay } = held.value;
    if (ifOpen) {
      const standing = await standingIn(tx, grant, written.value.live.debate, essay.id);
      if (isTaken(standing, placed)) return err({ code: "already-taken" });
    }
    const claimId = edit.sharedFrom ?? edit.id;
    const passage = await putPassage(tx, grant, essay, { ...placed, claimId }, now);
    return passage.ok ? ok({ ...written.value, passage: passage.value }) : passage;
  });
  if (!taken.ok) return taken;
  const { live, ...value } = taken.value;
  // Only what was committed may be remembered.
  keepLive(live);
  return ok(value);
}

/** Whether the words of a proposal are a claim's already, as a review tells it; one's own passage, sent again, is no other. */
function isTaken(standing: readonly Passage[], { passageId, span }: Placed & { readonly passageId: string }): boolean {
  const others = standing.filter(({ id }) => id !== passageId);
  const passages = others.map(({ anchor: { start, end }, claimId }) => ({ start, end, claimId }));
  return standings({ proposals: [{ key: "", span }], passages, rejected: new Set() }).get("")?.kind === "taken";
}

/** Says that a proposal of the essay's text is not to be made again; whoever writes may say so. */
export const rejectProposal = (actor: Actor | null, of: ProposalOf, now: number = Date.now()) =>
  setRejected(actor, of, true, now);

/** Takes that back. */
export const unrejectProposal = (actor: Actor | null, of: ProposalOf) => setRejected(actor, of, false, 0);

export interface ProposalOf extends EssayOf {
  readonly key: string;
}

export type RejectRefused = Denied | NoSuchEssay | { readonly code: "invalid" };

/** The keys that `propose` makes are short; a form that a client makes up has no place in the database. */
const isKey = (key: string): boolean => /^[\w.:-]{1,100}$/.test(key);

async function setRejected(
  actor: Actor | null,
  { key, ...of }: ProposalOf,
  rejected: boolean,
  now: number,
): Promise<Result<null, RejectRefused>> {
  return transact<null, RejectRefused>(async (tx) => {
    const held = await holdEssay(tx, actor, of);
    if (!held.ok) return held;
    if (!isKey(key)) return err({ code: "invalid" });
    const { grant, essay } = held.value;
    const full = rejected && (await countRejected(tx, grant, essay.id)) >= essayLimits.rejected;
    if (full) return err({ code: "invalid" });
    await putRejected(tx, grant, { essayId: essay.id, key, rejected }, now);
    return ok(null);
  });
}
