import type { Actor } from "@/lib/access/actor";
import type { Denied, Signed } from "@/lib/access/grant";
import { type ClaimId, isId } from "@/lib/argument/id";
import type { Database } from "@/lib/db/client";
import { lockEssay, type StoredEssay } from "@/lib/db/essays";
import {
  countPassages,
  insertPassage,
  markPassageRemoved,
  passageById,
  putAnchors,
  type StoredPassage,
} from "@/lib/db/passages";
import { transact } from "@/lib/db/transaction";
import { type Anchor, anchorAt } from "@/lib/essay/anchor";
import { essayLimits, type PassageId, type Span } from "@/lib/essay/essay";
import type { Passage } from "@/lib/essay/view";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { changed, type EssayChanged, type EssayOf, type NoSuchEssay } from "./essays";
import { liveClaim, type NoSuchClaim } from "./live-claim";

export interface PassageOf extends EssayOf {
  readonly passageId: string;
}

/** Which words: `version` is that of the essay that the offsets belong to. */
export interface Placed {
  readonly span: Span;
  readonly version: number;
}

/** `bad-passage`: not a part of the text, blank, or longer than a quotation is. */
export type PlaceRefused = Denied | NoSuchEssay | EssayChanged | { readonly code: "bad-passage" };
export type AnchorRefused = PlaceRefused | NoSuchClaim | { readonly code: "too-many-passages" | "reused-command" };
export type PassageRefused = Denied | NoSuchEssay | { readonly code: "no-such-passage" | "too-many-passages" };

/** Ties part of an essay's text to a claim. `passageId` is made by the client; sent twice it is done once. */
export async function anchorClaim(
  actor: Actor | null,
  { claimId, ...given }: PassageOf & Placed & { readonly claimId: string },
  now: number = Date.now(),
): Promise<Result<Passage, AnchorRefused>> {
  return transact<Passage, AnchorRefused>(async (tx) => {
    const held = await holdEssay(tx, actor, given);
    if (!held.ok) return held;
    const { grant, essay } = held.value;
    const found = await liveClaim(tx, grant, claimId);
    if (!found.ok) return found;
    return putPassage(tx, grant, essay, { ...given, claimId: found.value.claim.id }, now);
  });
}

/** The same of a claim that is known to be there, on an essay that is held by this transaction. */
export async function putPassage(
  tx: Database,
  grant: Signed<"write">,
  essay: StoredEssay,
  { claimId, passageId, ...placed }: Placed & { readonly passageId: string; readonly claimId: ClaimId },
  now: number,
): Promise<Result<Passage, Exclude<AnchorRefused, NoSuchClaim>>> {
  if (!isId(passageId)) return err({ code: "not-found" });
  const id = passageId as PassageId;
  // What was done already is done, whatever became of the text since.
  const there = await passageById(tx, grant, essay.id, id);
  if (there !== null) return there.claimId === claimId ? ok(plain(there)) : err({ code: "reused-command" });
  const anchor = await placeIn(tx, grant, essay, placed);
  if (!anchor.ok) return anchor;
  if ((await countPassages(tx, grant, essay.id)) >= essayLimits.passages) return err({ code: "too-many-passages" });
  const passage = { id, essayId: essay.id, claimId, anchor: anchor.value };
  if (!(await insertPassage(tx, grant, passage, now))) return err({ code: "reused-command" });
  return ok({ ...passage, orphaned: false });
}

/** Puts a passage where somebody says its words stand; that is how one that was lost is found again. */
export async function movePassage(
  actor: Actor | null,
  given: PassageOf & Placed,
): Promise<Result<Passage, PlaceRefused | PassageRefused>> {
  return transact<Passage, PlaceRefused | PassageRefused>(async (tx) => {
    const held = await holdPassage(tx, actor, given);
    if (!held.ok) return held;
    const { grant, essay, passage } = held.value;
    if (passage.removed) return err({ code: "no-such-passage" });
    const anchor = await placeIn(tx, grant, essay, given);
    if (!anchor.ok) return anchor;
    const moved = { ...plain(passage), anchor: anchor.value, orphaned: false };
    await putAnchors(tx, grant, essay.id, [moved]);
    return ok(moved);
  });
}

/** Says that the claim is not what these words say; the claim stays. */
export const removePassage = (actor: Actor | null, of: PassageOf, now: number = Date.now()) =>
  setRemoved(actor, of, now);

/** Takes the removal back. */
export const restorePassage = (actor: Actor | null, of: PassageOf) => setRemoved(actor, of, null);

async function setRemoved(
  actor: Actor | null,
  of: PassageOf,
  at: number | null,
): Promise<Result<null, PassageRefused>> {
  return transact<null, PassageRefused>(async (tx) => {
    const held = await holdPassage(tx, actor, of);
    if (!held.ok) return held;
    const { grant, essay, passage } = held.value;
    if (passage.removed === (at !== null)) return ok(null);
    const full = at === null && (await countPassages(tx, grant, essay.id)) >= essayLimits.passages;
    if (full) return err({ code: "too-many-passages" });
    await markPassageRemoved(tx, grant, passage, at);
    return ok(null);
  });
}

/** The essay, held until the transaction ends, for whoever writes in its debate. */
export async function holdEssay(
  tx: Database,
  actor: Actor | null,
  { debateId, essayId }: EssayOf,
): Promise<Result<{ grant: Signed<"write">; essay: StoredEssay }, Denied | NoSuchEssay>> {
  const grant = await authorize(actor, "write", debateId, tx);
  if (!grant.ok) return grant;
  const essay = isId(essayId) ? await lockEssay(tx, grant.value, essayId) : null;
  return essay === null || essay.removed ? err({ code: "no-such-essay" }) : ok({ grant: grant.value, essay });
}

async function holdPassage(
  tx: Database,
  actor: Actor | null,
  of: PassageOf,
): Promise<
  Result<{ grant: Signed<"write">; essay: StoredEssay; passage: StoredPassage }, Denied | NoSuchEssay | NoSuchPassage>
> {
  const held = await holdEssay(tx, actor, of);
  if (!held.ok) return held;
  const { grant, essay } = held.value;
  const passage = isId(of.passageId) ? await passageById(tx, grant, essay.id, of.passageId) : null;
  return passage === null ? err({ code: "no-such-passage" }) : ok({ grant, essay, passage });
}

interface NoSuchPassage {
  readonly code: "no-such-passage";
}

/** The anchor of a span of the text that its sender saw; refused where that is another text by now. */
async function placeIn(
  tx: Database,
  grant: Signed<"write">,
  essay: StoredEssay,
  { span, version }: Placed,
): Promise<Result<Anchor, PlaceRefused>> {
  if (version < essay.textVersion || version > essay.version) return changed(tx, grant, essay);
  const { start, end } = span;
  const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= essay.text.length;
  if (!inside || end - start > essayLimits.passageCharacters) return err({ code: "bad-passage" });
  const anchor = anchorAt(essay.text, span);
  return /\S/.test(anchor.exact) ? ok(anchor) : err({ code: "bad-passage" });
}

const plain = ({ removed: _, ...passage }: StoredPassage): Passage => passage;
